import type { FaultCause } from "../notes/fault.ts";
import { scalarsIn } from "../notes/locate.ts";
import { hasFormOften } from "../profile/key-habits.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** A template's `{{title}}` that nobody filled in. Without quotes it can't be read; in quotes or inside a longer text it can. */
export const yamlPlaceholder = defineRule({
  name: "yaml/placeholder",
  level: "error",
  summary: "A placeholder of a template was left in the front matter.",
  details:
    "Without quotes it can't be read as a text; in quotes, or inside a longer text, it is reported all the same, but for keys that have one in note after note: there it is the site that fills it in.",
  isCause: true,
  check({ frontMatter: { root } }, { profile }) {
    const entries = root.entries.filter(({ key }) => profile === null || !hasFormOften(profile, key, "placeholder"));
    return [...scalarsIn({ ...root, entries })].flatMap(({ node, pointer }) => {
      const found = /\{\{[^{}\r\n]+\}\}/.exec(node.source)?.[0];
      return found === undefined ? [] : [{ found, span: node.span, pointer }];
    });
  },
  message: ({ found }: FactsOf<FaultCause, "yaml/placeholder">) =>
    message`${code(found)} was left here by a template. Put the real value in its place.`,
  examples: [
    {
      note: "title: {{title}}",
      problems: ["2:8 `{{title}}` was left here by a template. Put the real value in its place."],
    },
    {
      note: "title: Notes on '{{title}}'",
      problems: ["2:8 `{{title}}` was left here by a template. Put the real value in its place."],
    },
  ],
});
