import type { Worded } from "../../schema/schema-cause.ts";
import { type Message, message, prose } from "../../text/message.ts";
import type { FindingPlace } from "../rule.ts";
import { capital, placeName, subject } from "../subject.ts";

/** Says what the schema wants in the schema's own words, or in those that the engine has for the keyword. */
export const wordedMessage = (found: Worded & FindingPlace): Message => notWanted(subject(found), found.wants);

/** The same about a key. */
export const wordedKeyMessage = (found: Worded & FindingPlace): Message => notWanted(placeName(found), found.wants);

const notWanted = (name: Message, wants: string): Message =>
  message`${capital(name)} is not what the schema wants: ${prose(wants).replace(/^(?:Must|Should)\b/, (word) => word.toLowerCase())}.`;
