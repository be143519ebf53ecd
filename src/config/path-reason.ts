import { isObject, own, strings } from "../schema/validator.ts";
import { pathInRepository } from "../text/repository-path.ts";

/** A path or glob in the config: the way to it, and what it says. */
interface WrittenPath {
  readonly path: readonly string[];
  readonly written: string;
  readonly isGlob: boolean;
}

/** All paths and globs of a config that its schema accepts. */
function writtenPaths(data: unknown): WrittenPath[] {
  const schema = own(data, "schema");
  const site = own(data, "site");
  return [
    ...listed(data, "notes", true),
    ...listed(data, "ignore", true),
    ...listed(data, "readme", false),
    ...(isObject(schema)
      ? Object.keys(schema).map((glob) => ({ path: ["schema", glob], written: glob, isGlob: true }))
      : []),
    ...(isObject(schema)
      ? Object.keys(schema).flatMap((glob) => listed(schema, glob, false, ["schema"]))
      : listed(data, "schema", false)),
    ...["charts", "data"].flatMap((key) => listed(data, key, false)),
    ...["public", "posts"].flatMap((key) => listed(site, key, false, ["site"])),
  ];
}

function listed(from: unknown, key: string, isGlob: boolean, above: readonly string[] = []): WrittenPath[] {
  const value = own(from, key);
  return strings(value).map((written, index) => ({
    path: [...above, key, ...(Array.isArray(value) ? [String(index)] : [])],
    written,
    isGlob,
  }));
}

/** The first path of a config that is not inside the repository, and why; null if all are. */
export function strayPath(data: unknown): { readonly path: readonly string[]; readonly reason: string } | null {
  for (const { path, written, isGlob } of writtenPaths(data)) {
    const reason = reasonAgainst(written, isGlob);
    if (reason !== null) return { path, reason: `${JSON.stringify(written)} ${reason}` };
  }
  return null;
}

function reasonAgainst(written: string, isGlob: boolean): string | null {
  const plain = isGlob ? written.replace(/^!/, "") : written;
  if (!isGlob && plain.includes("\\")) return "must be written with /.";
  if (/^(?:[\\/]|~\/|[A-Za-z]:|[a-z][a-z\d+.-]*:\/\/)/i.test(plain))
    return "must be a path relative to the repository.";
  const leaves = isGlob ? plain.split("/").includes("..") : pathInRepository("", plain) === null;
  return leaves ? "leads out of the repository." : null;
}
