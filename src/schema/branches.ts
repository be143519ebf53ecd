import { jsonTypeOf } from "../text/json-type.ts";
import { canonical } from "./equality.ts";
import { type SchemaError, samePath } from "./schema-error.ts";
import { strings } from "./validator.ts";

/** What one branch of an `anyOf` or `oneOf` has against the value, folded. */
type Branch = readonly SchemaError[];

/**
 * What to say of a value that fits no branch. The branch that was meant is the one whose type fits, then the one whose
 * discriminator (a property with `const` or `enum`) does, then of mappings and lists the one with the fewest errors.
 * Where no branch stands out, types and allowed values are taken together, and else `error` itself is returned.
 */
export function chooseBranch(error: SchemaError, branches: readonly Branch[]): readonly SchemaError[] {
  const fitting = branches.filter((branch) => !missesType(branch, error));
  if (fitting.length === 0) return together(branches, error) ?? [error];
  const [only] = fitting;
  if (fitting.length === 1 && only) return onePerValue(only);
  return together(fitting, error) ?? chooseByContent(error, fitting);
}

function chooseByContent(error: SchemaError, branches: readonly Branch[]): readonly SchemaError[] {
  const others = branches.filter((branch) => discriminator(branch, error) === undefined);
  const [only] = others;
  if (others.length === 1 && only) return onePerValue(only);
  if (others.length === 0) return sharedDiscriminator(branches, error) ?? [error];
  const best = fewest(others);
  return best !== null && typeof error.data === "object" && !best.every(({ keyword }) => keyword === "required")
    ? onePerValue(best)
    : [error];
}

const at = (branch: Branch, path: readonly string[]): SchemaError[] =>
  branch.filter((error) => samePath(error.path, path));

const isChoice = ({ keyword }: SchemaError): boolean => keyword === "enum" || keyword === "const";

const allowedBy = ({ keyword, schema }: SchemaError): readonly unknown[] =>
  keyword === "enum" && Array.isArray(schema) ? schema : [schema];

/** A branch can't be meant if it wants another type, be it by naming one or by its allowed values. */
const missesType = (branch: Branch, { path, data }: SchemaError): boolean =>
  at(branch, path).some(
    (error) =>
      error.keyword === "type" ||
      (isChoice(error) && allowedBy(error).every((value) => jsonTypeOf(value) !== jsonTypeOf(data))),
  );

/** All branches as one `type`, or as one `enum`, if each of them fails by just that. */
function together(branches: readonly Branch[], error: SchemaError): readonly SchemaError[] | null {
  const causes = branches.map((branch) => at(branch, error.path)[0]);
  const found = causes.filter((cause) => cause !== undefined);
  if (found.length < branches.length) return null;
  if (found.every(({ keyword }) => keyword === "type")) {
    return [{ ...error, keyword: "type", schema: [...new Set(found.flatMap(({ schema }) => strings(schema)))] }];
  }
  return found.every(isChoice) ? [asOneEnum(error, found)] : null;
}

/** The error about the property by which a mapping tells what it is. */
const discriminator = (branch: Branch, { path }: SchemaError): SchemaError | undefined =>
  branch.find((error) => isChoice(error) && error.path.length === path.length + 1);

function sharedDiscriminator(branches: readonly Branch[], error: SchemaError): readonly SchemaError[] | null {
  const found = branches.flatMap((branch) => discriminator(branch, error) ?? []);
  const [first] = found;
  if (!first || found.some(({ path }) => !samePath(path, first.path))) return null;
  return [asOneEnum(first, found)];
}

function asOneEnum(error: SchemaError, choices: readonly SchemaError[]): SchemaError {
  const allowed = new Map(choices.flatMap(allowedBy).map((value) => [canonical(value), value]));
  return { ...error, keyword: "enum", schema: [...allowed.values()] };
}

function fewest(branches: readonly Branch[]): Branch | null {
  const least = Math.min(...branches.map(({ length }) => length));
  const best = branches.filter(({ length }) => length === least);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** Errors about missing or unknown keys are about that key, all others about the value itself. */
function subject({ path, params }: SchemaError): string {
  const key = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  return JSON.stringify([path, key ?? null]);
}

const onePerValue = (branch: Branch): Branch =>
  [...new Map(branch.toReversed().map((error) => [subject(error), error])).values()].reverse();
