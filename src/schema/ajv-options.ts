import type { CodeKeywordDefinition, default as core, Options } from "ajv/dist/core.js";

/** Ajv's class of any draft. */
export type AnyAjv = core.default;

/**
 * How Bookends uses ajv: all errors, with schema and data in each; nothing inherited counts as a property; data is
 * never changed. Unknown keywords and formats are found beforehand, with their place, so ajv's own strictness is off.
 */
export const AJV_OPTIONS = {
  allErrors: true,
  verbose: true,
  ownProperties: true,
  strict: false,
  validateFormats: true,
  addUsedSchema: false,
  logger: false,
} as const satisfies Options;

/**
 * Makes `anyOf`, `oneOf` and `contains` report themselves only: what their branches report is found branch by branch,
 * where it is needed, instead of being picked out of one flat list.
 */
export function silenceBranches(ajv: AnyAjv): void {
  for (const keyword of ["anyOf", "oneOf", "contains"]) {
    const definition = ajv.getKeyword(keyword);
    if (typeof definition === "object" && isCode(definition)) silence(definition);
  }
}

const isCode = (definition: object): definition is CodeKeywordDefinition => "code" in definition;

function silence(definition: CodeKeywordDefinition): void {
  const { code } = definition;
  definition.code = (context, ruleType) => {
    const report = context.error.bind(context);
    context.error = (_append, params, paths) => {
      context.reset();
      report(false, params, paths);
    };
    code(context, ruleType);
  };
}
