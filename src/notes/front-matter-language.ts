import type { ParsedTree } from "./parsed-tree.ts";
import { parseToml } from "./toml/parse-toml.ts";
import { writeTomlString } from "./toml/write-toml.ts";
import type { ScalarStyle } from "./value-node.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import { writeYamlString } from "./yaml/write-yaml.ts";

/** A language that front matter is written in. One more is one more row of `LANGUAGES`. */
export interface FrontMatterLanguage {
  /** The line that opens and closes it. */
  readonly fence: "---" | "+++";
  /** Reads a text that lies at `offset` in its file into values with places, or the fault that stops the reading. */
  readonly parse: (source: string, offset: number) => ParsedTree;
  readonly writeString: WriteString;
}

/** Writes a string on one line, if it can in the quotes it had (`style`). `flow`: whether it stands in brackets. */
export type WriteString = (value: string, style: ScalarStyle, flow: boolean) => string;

export type LanguageName = "yaml" | "toml";

export const LANGUAGES: Readonly<Record<LanguageName, FrontMatterLanguage>> = {
  yaml: { fence: "---", parse: parseYaml, writeString: writeYamlString },
  toml: { fence: "+++", parse: parseToml, writeString: writeTomlString },
};
