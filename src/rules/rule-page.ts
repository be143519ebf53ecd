import { HOME } from "../version.ts";
import type { NoteExample, Rule } from "./rule.ts";

/** The address of a rule's part of the docs, as GitHub makes it of the heading. */
export const ruleAddress = (rule: Rule): string =>
  encodeURI(`${HOME}/blob/v1/docs/rules.md#${anchorOf(headingOf(rule))}`);

/** The heading of a rule's part of the docs. */
export const headingOf = ({ name, heading }: Rule): string => heading ?? name;

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

/** What the docs say of a rule, in Markdown: how much it matters, what it is about, and an example with its fix. */
export function rulePage(rule: Rule): string {
  const { level, summary, details, fix } = rule;
  const matters = `${level === "error" ? "Error" : "Warning"}${fix === undefined ? "" : ", fixable"}.`;
  const about = [matters, summary, details].filter((part) => part !== undefined).join(" ");
  return [about, ...exampleBlocks(rule)].join("\n\n");
}

function exampleBlocks({ examples }: Rule): string[] {
  const shown = examples.find(
    (example): example is NoteExample => "problems" in example && example.problems.length > 0,
  );
  if (shown === undefined) return [];
  const language = shown.note === undefined ? "md" : "yaml";
  const problems = shown.problems.map((problem) => `> ${problem.replace(/^\d+:\d+ /, "")}`).join("\n>\n");
  const fixed = shown.fixed === undefined ? [] : ["Fixed:", block(language, shown.fixed)];
  return [block(language, shown.note ?? shown.file ?? ""), problems, ...fixed];
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.replace(/\n$/, "")}\n\`\`\``;
