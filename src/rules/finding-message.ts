import { messagePlainText } from "../text/markdown-text.ts";
import type { Message } from "../text/message.ts";
import type { Finding } from "./problem.ts";
import { ruleNamed } from "./rules.ts";

/** The English of a finding, as parts: `messageMarkdown` and `messagePlainText` make it safe for where it goes. */
export const messageOf = (finding: Finding): Message => ruleNamed(finding.rule).message(finding);

/** The message as one line of text without control characters: for JSON, terminals, annotations and logs. */
export const messageText = (finding: Finding): string => messagePlainText(messageOf(finding));
