import { LIMITS } from "../limits.ts";
import { isObject, type JsonObject, own } from "../schema/validator.ts";
import { globFault } from "../text/glob.ts";
import { pathInRepository } from "../text/repository-path.ts";
import { CONFIG_SCHEMA, childOf, locationOf, nodeOf } from "./schema-node.ts";

/** A path or glob in the config: the way to it, and what it says. */
interface WrittenPath {
  readonly path: readonly string[];
  readonly written: string;
  readonly isGlob: boolean;
}

/** All paths and globs of a value that the schema accepts, by the schema's keyword `location`. */
function writtenPaths(node: JsonObject, value: unknown, path: readonly string[] = []): WrittenPath[] {
  if (Array.isArray(value)) {
    const item = nodeOf(own(node, "items"));
    return value.flatMap((one, index) => writtenPaths(item, one, [...path, String(index)]));
  }
  if (isObject(value)) {
    const names = nodeOf(own(node, "propertyNames"));
    return Object.entries(value).flatMap(([key, inner]) => [
      ...writtenPaths(names, key, [...path, key]),
      ...writtenPaths(childOf(node, key), inner, [...path, key]),
    ]);
  }
  const location = locationOf(node) ?? locationOf(nodeOf(own(node, "items")));
  return typeof value === "string" && location !== null ? [{ path, written: value, isGlob: location === "glob" }] : [];
}

/** The first path of a config that is not inside the repository, and why; null if all are. */
export function strayPath(data: unknown): { readonly path: readonly string[]; readonly reason: string } | null {
  for (const { path, written, isGlob } of writtenPaths(CONFIG_SCHEMA, data)) {
    const reason = reasonAgainst(written, isGlob);
    if (reason !== null) return { path, reason: `${JSON.stringify(shortened(written))} ${reason}` };
  }
  return null;
}

/** A path as far as it is worth reading. */
const shortened = (written: string): string => (written.length > 80 ? `${written.slice(0, 80)}…` : written);

function reasonAgainst(written: string, isGlob: boolean): string | null {
  const plain = isGlob ? written.replace(/^!/, "") : written;
  if (plain.includes("\0")) return "has a NUL in it, which no path has.";
  const bytes = (name: string): number => new TextEncoder().encode(name).length;
  if (plain.split("/").some((name) => bytes(name) > LIMITS.nameLength) && !(isGlob && plain.length > LIMITS.globLength))
    return `has a name of more than ${LIMITS.nameLength} bytes.`;
  const fault = isGlob ? globFault(plain) : null;
  if (fault !== null) return fault;
  if (!isGlob && plain.includes("\\")) return "must be written with /.";
  if (/^(?:[\\/]|~\/|[A-Za-z]:|[a-z][a-z\d+.-]*:\/\/)/i.test(plain))
    return "must be a path relative to the repository.";
  const leaves = isGlob ? plain.split("/").includes("..") : pathInRepository("", plain) === null;
  return leaves ? "leads out of the repository." : null;
}
