import { AJV_OPTIONS, type AnyAjv, silenceBranches } from "./ajv-options.ts";
import { repeats, sameValue } from "./equality.ts";
import { ANCHOR_KEYWORD, ANNOTATION_KEYWORDS, FOREIGN_KEYWORDS, UNCHECKED_FORMATS } from "./keywords.ts";
import { type PatternEngine, patternEngine } from "./linear-pattern.ts";
import { addStepCounter, countCalls } from "./step-counter.ts";

export type Draft = "draft-07" | "2019-09" | "2020-12";

/** The draft that a `$schema` names, null if Bookends doesn't know it. A schema that names none is taken as 2020-12. */
export function draftOf(name: unknown): Draft | null {
  if (name === undefined) return "2020-12";
  if (typeof name !== "string") return null;
  if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(name)) return "draft-07";
  const year = /^https?:\/\/json-schema\.org\/draft\/(2019-09|2020-12)\/schema#?$/.exec(name)?.[1];
  return year === "2019-09" || year === "2020-12" ? year : null;
}

/** Loads ajv, set up for a draft. Only here is it loaded at all. */
export async function ajvFor(draft: Draft): Promise<AnyAjv> {
  const ajv = addStepCounter(await bareAjv(draft));
  silenceBranches(ajv);
  useOwnEquality(ajv);
  for (const keyword of [...ANNOTATION_KEYWORDS, ANCHOR_KEYWORD]) ajv.addKeyword(keyword);
  const { fullFormats } = await import("./ajv-drafts.ts");
  for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format);
  for (const name of UNCHECKED_FORMATS) ajv.addFormat(name, true);
  return ajv;
}

/** The keywords that a draft knows, be it only as annotations. */
export const knownKeywords = (ajv: AnyAjv): string[] =>
  Object.keys(ajv.RULES.keywords).filter((keyword) => !FOREIGN_KEYWORDS.includes(keyword));

/** The flags of a pattern: only 2020-12 says that it is one of Unicode (core, section 6.4; draft-07 and 2019-09 don't). */
export const patternFlags = (ajv: AnyAjv): string => (ajv.opts.unicodeRegExp ? "u" : "");

/** The engine that `ajvFor` gave to ajv. */
export const patternEngineOf = (ajv: AnyAjv): PatternEngine => ajv.opts.code.regExp;

async function bareAjv(draft: Draft): Promise<AnyAjv> {
  const { RE2JS } = await import("re2js");
  const options = {
    ...AJV_OPTIONS,
    validateSchema: false,
    unicodeRegExp: draft === "2020-12",
    // Draft-07 core, section 8.3: all other properties in a "$ref" object are ignored.
    ignoreKeywordsWithRef: draft === "draft-07",
    code: { regExp: patternEngine(RE2JS), process: countCalls },
  };
  switch (draft) {
    case "draft-07":
      return new (await import("./ajv-drafts.ts")).Ajv(options);
    case "2019-09":
      return new (await import("./ajv-drafts.ts")).Ajv2019(options);
    case "2020-12":
      return new (await import("./ajv-drafts.ts")).Ajv2020(options);
  }
}

/** Ajv's own comparison calls a value's `valueOf`, which a note can set, and takes quadratic time over a list. */
function useOwnEquality(ajv: AnyAjv): void {
  for (const keyword of ["enum", "const", "uniqueItems"]) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: "enum",
    schemaType: "array",
    validate: (allowed: readonly unknown[], data: unknown) => allowed.some((value) => sameValue(value, data)),
  });
  ajv.addKeyword({ keyword: "const", validate: (allowed: unknown, data: unknown) => sameValue(allowed, data) });
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    validate: (wanted: boolean, items: readonly unknown[]) => !wanted || repeats(items).length === 0,
  });
}
