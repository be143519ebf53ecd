import type { FrontMatter } from "../../src/notes/note.ts";
import { placesIn } from "../../src/notes/span.ts";
import { pruneEmpty, toData } from "../../src/notes/value-node.ts";
import { parseYaml } from "../../src/notes/yaml/parse-yaml.ts";
import type { Finding } from "../../src/rules/problem.ts";
import type { NoteSchema } from "../../src/schema/note-schema.ts";
import { compileNoteSchema } from "../../src/schema/user-schema.ts";

/** Front matter as it would be read from a note that starts with it. */
export function frontMatter(yaml: string): FrontMatter {
  const parsed = parseYaml(yaml, 4);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
  const root = parsed.root ?? { kind: "mapping", span: { start: 4, end: 4 }, flow: false, entries: [] };
  if (root.kind !== "mapping") throw new Error("not a mapping");
  const content = pruneEmpty(root);
  return { language: "yaml", openingFence: { start: 0, end: 3 }, root, content, data: toData(content) };
}

/** What a schema finds in a note: `line:column-endColumn rule pointer`, the first line being the opening fence. */
export function found(schema: NoteSchema, yaml: string): string[] {
  const place = placesIn(`---\n${yaml}\n---\n`);
  return schema.check(frontMatter(yaml)).map((finding) => {
    const { line, column, endLine, endColumn } = place(finding.span);
    return `${line}:${column}-${endLine === line ? "" : `${endLine}:`}${endColumn} ${finding.rule} ${finding.pointer}`;
  });
}

/** A finding's facts, without its place. */
export function facts(finding: Finding): Record<string, unknown> {
  const { span: _span, pointer: _pointer, ...rest } = finding;
  return rest;
}

/** Compiles a schema given as data, or several by path of which the first is the one to use. */
export async function compiled(schema: unknown, others: Record<string, unknown> = {}): Promise<NoteSchema> {
  const files: Record<string, unknown> = { "schema/mine.json": schema, ...others };
  const result = await compileNoteSchema("schema/mine.json", (path) =>
    Object.hasOwn(files, path) ? JSON.stringify(files[path]) : null,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.schema;
}
