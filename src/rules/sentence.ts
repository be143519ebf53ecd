import { toText } from "../text/markdown-text.ts";
import type { Parts } from "../text/message.ts";
import type { Finding } from "./problem.ts";
import { frontMatterSentence } from "./sentences/front-matter-sentences.ts";
import { notCheckedSentence } from "./sentences/not-checked.ts";
import { ruleSentence } from "./sentences/rule-sentences.ts";
import { schemaSentence } from "./sentences/schema-sentences.ts";
import { yamlSentence } from "./sentences/yaml-sentences.ts";

/**
 * The English sentence of a problem, as parts: what was found, what is allowed, what was probably meant.
 * The one place where causes become words; `toMarkdown` and `toText` make it safe for where it goes.
 */
export function sentence(problem: Finding): Parts {
  switch (problem.rule) {
    case "frontmatter/missing":
    case "frontmatter/unclosed":
    case "frontmatter/not-first":
    case "frontmatter/language":
    case "frontmatter/encoding":
      return frontMatterSentence(problem);
    case "yaml/syntax":
    case "yaml/duplicate-key":
    case "yaml/not-a-mapping":
    case "yaml/alias":
    case "yaml/placeholder":
    case "yaml/conflict-marker":
    case "yaml/lost-text":
      return yamlSentence(problem);
    case "note/not-checked":
      return notCheckedSentence(problem);
    case "key/misspelt":
    case "progress/status":
    case "shelf/duplicate":
    case "links/related-post":
    case "links/cover":
      return ruleSentence(problem);
    default:
      return schemaSentence(problem);
  }
}

/** The sentence as one line of text without control characters: for JSON, terminals, annotations and logs. */
export const message = (problem: Finding): string => toText(sentence(problem));
