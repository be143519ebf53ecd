/**
 * Compiles schema/*.json ahead of time, so that Bookends starts without ajv: `node scripts/compile-schemas.ts`.
 * Writes src/generated/*, and the parts of schema/*.json that are made from the code; the same sources give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { AJV_OPTIONS } from "../src/schema/ajv-options.ts";
import { configType } from "./config-type.ts";
import { withParts } from "./schema-parts.ts";

const FOLDER = "src/generated";
const SCHEMAS = { "strict-schema": "schema/strict.schema.json", "config-schema": "schema/config.schema.json" };
/** Schemas that notes are never held against as they are: only other schemas refer to them. */
const DATA = { "note-schema": "schema/note.schema.json" };

/** A day of the calendar (RFC 3339, full-date), leap years included: as one expression it needs no code beside it. */
const DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

const TYPES = `import type { ErrorObject } from "ajv";

/** Whether \`data\` is valid; if not, \`validate.errors\` says why. */
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
};
`;

const SCHEMA_TYPE = `
/** The schema itself. */
export declare const schema: Readonly<Record<string, unknown>>;
`;

/** All files that are made, by path relative to the project: their text. */
export function compileSchemas(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const read = (path: string): string => readFileSync(`${root}/${path}`, "utf8");
  const config = SCHEMAS["config-schema"];
  for (const name of ["config", "strict", "note"]) {
    const path = `schema/${name}.schema.json`;
    files.set(path, withParts(name, read(path)));
  }
  for (const [name, path] of Object.entries(SCHEMAS)) {
    files.set(`${FOLDER}/${name}.js`, compile(path, files.get(path) ?? read(path)));
    files.set(`${FOLDER}/${name}.d.ts`, `// Made from ${path} by scripts/compile-schemas.ts.\n${TYPES}${SCHEMA_TYPE}`);
  }
  for (const [name, path] of Object.entries(DATA)) {
    const schema: unknown = JSON.parse(files.get(path) ?? read(path));
    const made = `// Made from ${path} by scripts/compile-schemas.ts.\n`;
    files.set(`${FOLDER}/${name}.js`, `${made}export const schema = ${JSON.stringify(schema)};\n`);
    files.set(`${FOLDER}/${name}.d.ts`, `${made}${SCHEMA_TYPE.trimStart()}`);
  }
  for (const [path, text] of styleModule(read)) files.set(path, text);
  files.set(`${FOLDER}/config-type.ts`, configType(JSON.parse(files.get(config) ?? ""), config));
  return files;
}

/** GitHub's style sheets as a module, for the preview: what is run from a clone has no packages. */
function styleModule(read: (path: string) => string): [string, string][] {
  const folder = "node_modules/github-markdown-css";
  const made = "// Made from github-markdown-css (MIT, Copyright Sindre Sorhus) by scripts/compile-schemas.ts.\n";
  const sheets = ["light", "dark"].map((theme) => [theme, read(`${folder}/github-markdown-${theme}.css`)]);
  const type =
    "/** The style of a README on GitHub. */\nexport declare const css: { readonly light: string; readonly dark: string };\n";
  return [
    [`${FOLDER}/markdown-css.js`, `${made}export const css = ${JSON.stringify(Object.fromEntries(sheets))};\n`],
    [`${FOLDER}/markdown-css.d.ts`, `${made}${type}`],
  ];
}

function compile(path: string, text: string): string {
  // Here ajv's own strictness is on: these two schemas are ours. A list where one text will do is the exception.
  const options = {
    ...AJV_OPTIONS,
    strict: true,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
    logger: console,
  };
  const ajv = new Ajv2020({ ...options, formats: { date: DATE } });
  for (const keyword of ["patternErrorMessage", "enumDescriptions", "location"]) ajv.addKeyword(keyword);
  const schema: unknown = JSON.parse(text);
  if (typeof schema !== "object" || schema === null) throw new Error(`${path} is no schema`);
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  // Explaining `anyOf` asks its branches one by one, and that takes ajv at run time.
  if (code.includes("require(") || /"(?:anyOf|oneOf|contains)"/.test(text)) {
    throw new Error(`${path} uses a keyword that can't be compiled into a file that stands alone`);
  }
  const constant = /^const (schema\d+) = \{"\$schema"/m.exec(code)?.[1];
  if (constant === undefined) throw new Error(`the schema itself is not in what ajv made of ${path}`);
  return `// Made from ${path} by scripts/compile-schemas.ts.\n${code.trim()}\nexport { ${constant} as schema };\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  mkdirSync(`${root}/${FOLDER}`, { recursive: true });
  for (const [path, text] of compileSchemas(root)) writeFileSync(`${root}/${path}`, text);
}
