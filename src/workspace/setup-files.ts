import type { Vocabulary } from "../notes/vocabulary.ts";
import type { Profile } from "../profile/profile.ts";
import { readingWords } from "../profile/reading-words.ts";
import { writtenSchema } from "../profile/written-schema.ts";
import { counted } from "../text/counts.ts";

/** Where `init` writes the schema that it infers. */
export const SCHEMA_FILE = ".github/reading.schema.json";

/** The address of the config's schema, for editors. A release puts the repository's own name in place of the placeholder. */
const CONFIG_SCHEMA = "https://raw.githubusercontent.com/<owner>/bookends/v1/schema/config.schema.json";

/** One setting of the config, and why it is there. `value` is YAML. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

/** The config's text: the line that lets editors find its schema, and each setting under its reason. */
export function renderConfig(settings: readonly Setting[]): string {
  const lines = settings.map(({ key, value, reason }) => `\n# ${reason}\n${key}: ${value}\n`);
  return `# yaml-language-server: $schema=${CONFIG_SCHEMA}\n${lines.join("")}`;
}

/** A text as a YAML value, quoted where it has to be. */
export const yamlText = (text: string): string =>
  /^[\w./-]+$/.test(text) && !/^[-.\d]/.test(text) ? text : JSON.stringify(text);

/** Several texts as a YAML value: one alone is no list. */
export const yamlTexts = (texts: readonly string[]): string =>
  texts.length === 1 && texts[0] !== undefined ? yamlText(texts[0]) : `[${texts.map(yamlText).join(", ")}]`;

/** The schema that a library keeps to, as a file. */
export function renderSchema(profile: Profile, vocabulary: Vocabulary, title: string): string {
  const { $schema, ...schema } = writtenSchema(profile, readingWords(vocabulary));
  const description = `What ${counted(profile.notes, "note")} of this repository have in common, written by bookends init. Change it as you like.`;
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}
