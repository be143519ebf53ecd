/** Where schemas stand in a schema: JSON Schema 2020-12 core, section 10 and 11, and the names older drafts had for it. */
export const SCHEMA_KEYWORDS = [
  "not",
  "if",
  "then",
  "else",
  "items",
  "contains",
  "additionalItems",
  "unevaluatedItems",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "contentSchema",
];

export const SCHEMA_LIST_KEYWORDS = ["allOf", "anyOf", "oneOf", "prefixItems", "items"];

export const SCHEMA_MAP_KEYWORDS = [
  "properties",
  "patternProperties",
  "$defs",
  "definitions",
  "dependentSchemas",
  "dependencies",
];

/** Keywords of editors and generators, which say nothing about what is valid. Those that start with `x-` are fine as well. */
export const ANNOTATION_KEYWORDS = [
  "markdownDescription",
  "defaultSnippets",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "enumItemLabels",
  "enumDetails",
  "enumSortTexts",
  "deprecationMessage",
  "markdownDeprecationMessage",
  "doNotSuggest",
  "suggestSortText",
  "errorMessage",
  "patternErrorMessage",
  "allowComments",
  "allowTrailingCommas",
  "tsType",
  "tsEnumNames",
  "meta:enum",
  "completionDetail",
  "enumNames",
  "propertyOrder",
];

/** Keywords that ajv has (or, with `$anchor`, has not) in its lists against what the drafts say; `$async` is its own. */
export const ANCHOR_KEYWORD = "$anchor";
export const FOREIGN_KEYWORDS = ["id", "$async"];

/** Formats of JSON Schema that ajv-formats has no check for: known, and not checked. */
export const UNCHECKED_FORMATS = ["iri", "iri-reference", "idn-email", "idn-hostname", "color-hex", "color"];
