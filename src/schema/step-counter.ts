import { LIMITS } from "../limits.ts";
import type { AnyAjv } from "./ajv-options.ts";

/** Thrown by a compiled schema that takes more steps than a value is worth. */
export class TooManySteps extends Error {}

/** How ajv's code generator begins the function of a schema (ajv 8, `validateFunction` in compile/validate/index.ts). */
const FUNCTION_START = /return function validate\d+\(data, \{.*?\}=\{\}\)\{/;

/**
 * Puts a call of `self.countStep` at the start of a function that ajv generates: ajv's option `code.process`.
 * @throws Error for code of another form, so that an update of ajv doesn't remove the limit unseen
 */
export function countCalls(code: string): string {
  if (!FUNCTION_START.test(code)) throw new Error("ajv generates code of a form that is not known");
  return code.replace(FUNCTION_START, (start) => `${start}self.countStep();`);
}

/** Gives ajv the function that generated code calls; outside of `stepLimit` it counts nothing. */
export const addStepCounter = (ajv: AnyAjv): AnyAjv => Object.assign(ajv, { countStep: () => undefined });

/**
 * Runs validations in which schemas may be called `LIMITS.schemaSteps` times each: one that refers to itself several
 * times takes a number of steps that doubles with each level of the value. After `LIMITS.schemaStepFailures` of them
 * that went past the limit, all others end at once.
 * @returns a function that runs one validation, and throws TooManySteps past the limit
 */
export function stepLimit(ajv: AnyAjv): <T>(validate: () => T) => T {
  let failures = 0;
  return (validate) => {
    let left = failures < LIMITS.schemaStepFailures ? LIMITS.schemaSteps : 0;
    const countStep = (): void => {
      left -= 1;
      if (left >= 0) return;
      failures += 1;
      throw new TooManySteps();
    };
    Object.assign(ajv, { countStep });
    return validate();
  };
}
