import type { FaultCause } from "../notes/fault.ts";
import { code, message } from "../text/message.ts";
import { defineRule, type FactsOf } from "./rule.ts";

/** Front matter that is a list or a plain text. */
export const yamlNotAMapping = defineRule({
  name: "yaml/not-a-mapping",
  level: "error",
  summary: "The front matter is not a mapping of keys and values.",
  message: ({ found }: FactsOf<FaultCause, "yaml/not-a-mapping">) =>
    message`The front matter is ${found === "sequence" ? "a list" : "a single value"}, but has to be lines of ${code("key: value")}.`,
  examples: [
    { note: "- Emma", problems: ["2:1 The front matter is a list, but has to be lines of `key: value`."] },
    { note: "Emma", problems: ["2:1 The front matter is a single value, but has to be lines of `key: value`."] },
  ],
});
