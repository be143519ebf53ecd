import { pointerToken } from "../notes/locate.ts";
import type { FrontMatter } from "../notes/note.ts";
import type { Span } from "../notes/span.ts";
import { isEmpty } from "../notes/value-node.ts";
import type { MisspeltKey } from "../schema/note-schema.ts";
import { code, didYouMean, message } from "../text/message.ts";
import { nearest, normalWord } from "../text/near-words.ts";
import { habitSentence } from "./habit-sentence.ts";
import type { Proposal } from "./proposal.ts";
import { defineRule } from "./rule.ts";

type Misspelt = Pick<MisspeltKey, "key" | "meant" | "both" | "habit">;

const SCHEMA = { properties: { rating: { type: "number" } } };

/** A key that the schema doesn't know, and that is nearly one it knows. Unknown keys are fine otherwise. */
export const keyMisspelt = defineRule({
  name: "key/misspelt",
  level: "error",
  summary: "A key is not known, but close to one that is.",
  details: "`ratng`, `Rating`, `titel`. Other unknown keys are fine. It has no fix where the right key is there too.",
  isCause: true,
  check({ frontMatter, path }, { schemaFor }) {
    const schema = schemaFor(path);
    return schema.misspeltKeys?.(frontMatter) ?? misspeltKeys(frontMatter, schema.keys);
  },
  message: ({ key, meant, both, habit }: Misspelt) => {
    if (habit !== undefined)
      return message`${code(key)} is not a key of this library.${didYouMean(meant)}${habitSentence(habit, "has", "have")}`;
    return both
      ? message`${code(key)} is probably ${code(meant)}, and so is another key here. Keep one of them, and name it ${code(meant)}.`
      : message`${code(key)} is not a known key.${didYouMean(meant)}`;
  },
  fix: ({ key, meant, both, span }, { note }) => (both ? [] : [renameKey(key, meant, span, note.text)]),
  examples: [
    {
      note: "ratng: 4",
      schema: SCHEMA,
      problems: ["2:1 `ratng` is not a known key. Did you mean `rating`?"],
      fixed: "rating: 4",
    },
    {
      note: "Rating: 4",
      schema: SCHEMA,
      problems: ["2:1 `Rating` is not a known key. Did you mean `rating`?"],
      fixed: "rating: 4",
    },
    {
      note: "rating: 4\nratng: 5",
      schema: SCHEMA,
      problems: [
        "3:1 `ratng` is probably `rating`, and so is another key here. Keep one of them, and name it `rating`.",
      ],
    },
    { note: "shelf: left", schema: SCHEMA, problems: [] },
  ],
});

function misspeltKeys({ root }: FrontMatter, known: readonly string[]): MisspeltKey[] {
  const names = new Set(known);
  const there = new Set(root.entries.map(({ key }) => key));
  const suspects = root.entries.flatMap((entry) => {
    const meant = names.has(entry.key) || isEmpty(entry.value) ? null : nearest(entry.key, known);
    return meant === null || isWordOfItsOwn(entry.key, meant) ? [] : [{ entry, meant }];
  });
  const rivals = new Map<string, number>();
  for (const { meant } of suspects) rivals.set(meant, (rivals.get(meant) ?? 0) + 1);
  return suspects.map(({ entry: { key, keySpan }, meant }) => ({
    key,
    meant,
    both: there.has(meant) || (rivals.get(meant) ?? 0) > 1,
    span: keySpan,
    pointer: `/${pointerToken(key)}`,
  }));
}

/** Four letters with another one among them are as likely a key of the author's own: `rate` is no slip for `date`. */
function isWordOfItsOwn(key: string, meant: string): boolean {
  const [word, other] = [normalWord(key), normalWord(meant)];
  return other.length <= 4 && word.length === other.length && [...word].some((letter) => !other.includes(letter));
}

/** Renames a key, in the quotes it has. `span` is the key's, in `text`. */
function renameKey(key: string, meant: string, span: Span, text: string): Proposal {
  const quote = /^["']/.exec(text.slice(span.start, span.end))?.[0] ?? "";
  const edits = [{ span, text: quote + meant + quote }];
  return { title: `Rename the key to ${meant}`, edits, intent: { kind: "rename", from: key, to: meant } };
}
