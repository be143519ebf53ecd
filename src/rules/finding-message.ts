import { toText } from "../text/markdown-text.ts";
import type { Message } from "../text/message.ts";
import type { Finding } from "./problem.ts";
import { ruleNamed } from "./rules.ts";
import { isOfSchema, schemaSentence } from "./sentences/schema-sentences.ts";

/** The English of a finding, as parts: `toMarkdown` and `toText` make it safe for where it goes. */
export function messageOf(finding: Finding): Message {
  if (isOfSchema(finding)) return schemaSentence(finding);
  return ruleNamed(finding.rule)?.message(finding) ?? [];
}

/** The message as one line of text without control characters: for JSON, terminals, annotations and logs. */
export const messageText = (finding: Finding): string => toText(messageOf(finding));
