import type { Rule } from "../src/rules/rule.ts";
import { headingOf, rulePage } from "../src/rules/rule-page.ts";
import { RULES } from "../src/rules/rules.ts";

/** docs/rules.md, from the list of rules: each with what it is about, an example and its fix. */

const INTRO = `# Rules

<!-- Made from src/rules by \`npm run docs\`. -->

Every problem has a rule, a place and a severity. A note that can't be read has one problem, its cause; any other has all
of its problems. In \`.github/bookends.yml\`, \`rules\` turns a rule off or gives it another severity:

\`\`\`yaml
rules:
  shelf/duplicate: off
  yaml/lost-text: error
\`\`\`

What is called fixable here, \`bookends fix\` repairs where the file tells what was meant. A fix changes only the characters
it must; before it is offered, the note is read again with the fix made, and the fix is dropped unless the problem is gone,
the value is the intended one and nothing else has changed.
`;

const GROUPS: Readonly<Record<string, readonly [title: string, intro: string]>> = {
  schema: [
    "What the schema says",
    "Rules named `schema/…` carry the name of the JSON Schema keyword that failed. Of the branches of `anyOf`, `oneOf` and `if`, the one that fits best gives the message and the rule.",
  ],
  frontmatter: ["The front matter", ""],
  note: ["The note as a file", ""],
  yaml: ["YAML", ""],
  toml: ["TOML", ""],
  key: ["Keys", ""],
  progress: ["Progress", ""],
  shelf: ["The shelf", ""],
  links: ["Links", ""],
};

/** The text of docs/rules.md. */
export function rulesDoc(rules: readonly Rule[] = RULES): string {
  const groups = new Set(rules.map(groupOf));
  const sections = [...groups].flatMap((group) => {
    const [title, intro] = GROUPS[group] ?? [group, ""];
    const own = rules.filter((rule) => groupOf(rule) === group);
    return [`## ${title}`, ...(intro === "" ? [] : [intro]), ...ownHeadings(own), ...sharedHeadings(own)];
  });
  return `${INTRO}\n${sections.join("\n\n")}\n`;
}

const groupOf = ({ name }: Rule): string => name.split("/")[0] ?? "";

const ownHeadings = (rules: readonly Rule[]): string[] =>
  rules.filter(({ heading }) => heading === undefined).flatMap((rule) => [`### ${rule.name}`, rulePage(rule)]);

/** Rules that share a heading are listed by name, and each example is one of theirs. */
function sharedHeadings(rules: readonly Rule[]): string[] {
  const shared = rules.filter(({ heading }) => heading !== undefined);
  return [...new Set(shared.map(headingOf))].flatMap((heading) => {
    const names = shared.filter((rule) => headingOf(rule) === heading).map(({ name }) => `\`${name}\``);
    return [`### ${heading}`, `Error. The message says what the schema wants: ${names.join(", ")}.`];
  });
}
