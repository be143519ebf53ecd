import type { ErrorObject } from "ajv";
import { groupBy } from "../group-by.ts";
import { chooseBranch } from "./branches.ts";
import { readErrors, type SchemaError } from "./schema-error.ts";
import type { Validator } from "./validator.ts";

/** How many branches are judged for one note: schemas that refer to themselves could go on for ever. */
const MOST_BRANCHES = 500;

/**
 * Ajv's errors without their noise: for each `anyOf` and `oneOf` what the branch that fits best has to say, or the
 * branches taken together; for each value of a wrong type and no allowed value one of the two.
 */
export function foldErrors(validator: Validator, errors: readonly ErrorObject[]): SchemaError[] {
  let left = MOST_BRANCHES;
  const fold = (found: readonly ErrorObject[], base: readonly string[]): SchemaError[] =>
    dropTypeOrEnum(readErrors(found, base).flatMap((error) => (isUnion(error) ? foldUnion(error) : [error])));
  const foldUnion = (error: SchemaError): readonly SchemaError[] => {
    const branches = Array.isArray(error.schema) ? error.schema : [];
    left -= branches.length;
    if (left < 0) return [error];
    const told = branches.map((branch) => validator.branchErrors(branch, error.data));
    if (told.some((errorsOf) => errorsOf === null)) return [error];
    const chosen = chooseBranch(
      error,
      told.map((errorsOf) => fold(errorsOf ?? [], error.path)),
    );
    return chosen.length === 0 ? [error] : chosen;
  };
  return fold(errors, []);
}

/** Not a `oneOf` that more than one branch fits: no branch has anything against that value. */
const isUnion = ({ keyword, params }: SchemaError): boolean =>
  keyword === "anyOf" || (keyword === "oneOf" && !Array.isArray(params["passingSchemas"]));

/** Beside `enum`, a wrong `type` says nothing new; unless the value is an allowed one in the wrong type (`"4"`, not 4). */
function dropTypeOrEnum(errors: readonly SchemaError[]): SchemaError[] {
  const byValue = groupBy(errors, ({ path }) => JSON.stringify(path));
  return errors.filter((error) => {
    if (error.keyword !== "type" && !isChoice(error)) return true;
    const beside = (byValue.get(JSON.stringify(error.path)) ?? []).filter(({ parent }) => parent === error.parent);
    if (error.keyword === "type") return beside.every((other) => !isChoice(other) || allowsText(other));
    return !(allowsText(error) && beside.some(({ keyword }) => keyword === "type"));
  });
}

const isChoice = ({ keyword }: SchemaError): boolean => keyword === "enum" || keyword === "const";

function allowsText({ keyword, schema, data }: SchemaError): boolean {
  const allowed: readonly unknown[] = keyword === "enum" && Array.isArray(schema) ? schema : [schema];
  return (
    typeof data !== "object" && allowed.some((value) => typeof value !== "object" && String(value) === String(data))
  );
}
