import type { Parts } from "../../text/message.ts";
import { coded, joined, say } from "../../text/message.ts";
import type { Finding } from "../problem.ts";

export type FrontMatterFinding = Extract<Finding, { rule: `frontmatter/${string}` }>;

const FENCE = coded("---");

/** What is wrong with the fences, the language or the encoding of a note. */
export function frontMatterSentence(problem: FrontMatterFinding): Parts {
  switch (problem.rule) {
    case "frontmatter/missing":
      return missing(problem.required);
    case "frontmatter/unclosed":
      return say`The front matter that starts here is never closed. Put a line with ${FENCE} alone after its last key.`;
    case "frontmatter/not-first":
      return say`Front matter counts only from the first line of the file on. Remove what stands before this ${FENCE}.`;
    case "frontmatter/language":
      return say`${coded(problem.found)} starts front matter that isn't read. Write it as YAML between two lines with ${FENCE} alone.`;
    case "frontmatter/encoding":
      return problem.found === "nul"
        ? ["The file holds a NUL character, which no text has. Remove it, or save the file again as UTF-8."]
        : ["The file is not UTF-8 from here on. Save it again with the encoding UTF-8."];
  }
}

function missing(required: readonly string[]): Parts {
  const keys = joined(
    required.map((key) => [coded(`${key}:`)]),
    ", ",
    " and ",
  );
  return required.length === 0
    ? say`The note has no front matter. Start the file with a ${FENCE} line, its keys, and another ${FENCE} line.`
    : say`The note has no front matter. Start the file with a ${FENCE} line, then ${keys}, then another ${FENCE} line.`;
}
