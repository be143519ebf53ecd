import { code, type Message, message } from "../../text/message.ts";
import { defineSchemaRule, type FoundBySchema } from "./schema-rule.ts";
import { wordedMessage } from "./worded-message.ts";

const summary = "A key is missing that another key requires.";
const problems = ["1:1 `rating` is missing: a note with `finished` needs it too."];

/** A key that another one requires. */
export const schemaDependentRequired = defineSchemaRule("dependentRequired", {
  summary,
  message: dependentMessage,
  examples: [{ note: "finished: 2026", schema: { dependentRequired: { finished: ["rating"] } }, problems }],
});

/** The same in draft-07. */
export const schemaDependencies = defineSchemaRule("dependencies", {
  summary,
  message: dependentMessage,
  examples: [
    {
      note: "finished: 2026",
      schema: { $schema: "http://json-schema.org/draft-07/schema#", dependencies: { finished: ["rating"] } },
      problems,
    },
  ],
});

function dependentMessage(found: FoundBySchema<"dependencies">): Message {
  if ("wants" in found) return wordedMessage(found);
  return message`${code(found.key)} is missing: a note with ${code(found.because)} needs it too.`;
}
