import { code, joined, type Message, message } from "../text/message.ts";
import { defineRule } from "./rule.ts";

const FENCE = code("---");

interface Missing {
  /** The keys that the schema requires. */
  readonly required: readonly string[];
}

/** A note without front matter, where the schema requires something of it. */
export const frontmatterMissing = defineRule({
  name: "frontmatter/missing",
  level: "error",
  summary: "A note has no front matter, and the schema requires some.",
  details: "Only where the schema requires something of a note.",
  checkBare({ path }, { schemaFor }) {
    const { acceptsEmpty, required } = schemaFor(path);
    return acceptsEmpty ? [] : [{ required, span: { start: 0, end: 0 }, pointer: "" }];
  },
  message: ({ required }: Missing) =>
    message`The note has no front matter. Start the file with a ${FENCE} line, ${keys(required)} another ${FENCE} line.`,
  examples: [
    {
      file: "# Emma\n",
      schema: { required: ["title", "status"] },
      problems: [
        "1:1 The note has no front matter. Start the file with a `---` line, then `title:` and `status:`, then another `---` line.",
      ],
    },
    {
      file: "# Emma\n",
      schema: { minProperties: 1 },
      problems: [
        "1:1 The note has no front matter. Start the file with a `---` line, its keys, and another `---` line.",
      ],
    },
    { file: "# Emma\n", problems: [] },
  ],
});

function keys(required: readonly string[]): Message {
  if (required.length === 0) return ["its keys, and"];
  const listed = joined(
    required.map((key) => [code(`${key}:`)]),
    ", ",
    " and ",
  );
  return message`then ${listed}, then`;
}
