import type { SchemaSays } from "../drafts/library-style.ts";
import { FIELD_KEYS } from "../notes/fields.ts";
import { readNoteText } from "../notes/read.ts";
import type { CheckContext } from "../rules/context.ts";
import { normalWord } from "../text/near-words.ts";

/** A word that no schema allows. */
const NO_WORD = "bookends: no word of a status";

/** Which keys the schema for the note at a path knows, and which words it allows for a status. */
export function schemaSays({ schemaFor, readOptions }: CheckContext, path: string): SchemaSays {
  const schema = schemaFor(path);
  const statusKeys = schema.keys.filter((key) => FIELD_KEYS.status.includes(normalWord(key)));
  const allowed = statusKeys.flatMap((key) => {
    const note = readNoteText(path, `---\n${JSON.stringify(key)}: ${JSON.stringify(NO_WORD)}\n---\n`, readOptions);
    if (!note.readable || note.frontMatter === null) return [];
    return schema
      .check(note.frontMatter)
      .flatMap(({ rule, ...finding }) => (rule === "schema/enum" && "allowed" in finding ? finding.allowed : []));
  });
  const words = allowed.filter((word) => typeof word === "string");
  return { schemaKeys: schema.keys, allowedStatuses: words.length === 0 ? null : words };
}
