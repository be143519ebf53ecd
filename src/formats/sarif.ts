import type { Place } from "../notes/span.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Fix, Problem } from "../rules/problem.ts";
import { ruleAddress, rulePage } from "../rules/rule-page.ts";
import { type RuleName, ruleNamed } from "../rules/rules.ts";
import { compareText } from "../text/compare.ts";
import { escapeInvisible } from "../text/terminal.ts";
import { encodePart } from "../text/url.ts";
import { HOME } from "../version.ts";
import type { Format } from "./format.ts";
import { jsonText } from "./json-text.ts";
import type { Report } from "./report.ts";
import { identity } from "./report.ts";

/**
 * The report in SARIF 2.1.0 (OASIS, errata 01), with what GitHub's code scanning asks of it. Regions are ours: lines
 * and columns from 1, `endColumn` exclusive (section 3.30). The same report and version give the same data.
 */
export function toSarif(report: Report, version: string) {
  const rules = [...new Set(report.problems.map(({ rule }) => rule))].sort(compareText);
  const driver = { name: "Bookends", version, informationUri: encodeURI(HOME), rules: rules.map(describeRule) };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        columnKind: "utf16CodeUnits",
        results: report.problems.map((problem) => result(problem, rules)),
      },
    ],
  };
}

export const sarifFormat: Format = {
  name: "sarif",
  write: (report, { version }) => jsonText(toSarif(report, version)),
};

/** A rule as code scanning shows it beside its problems. `name` is without `/`, as SARIF wants identifiers (section 3.49.7). */
function describeRule(id: RuleName) {
  const rule = ruleNamed(id);
  const text = rule.summary;
  const name = id.replace(/(?:^|[^\p{L}\p{N}]+)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    name,
    shortDescription: { text },
    fullDescription: { text: [text, rule.details].filter((part) => part !== undefined).join(" ") },
    helpUri: ruleAddress(rule),
    help: { text, markdown: rulePage(rule) },
    defaultConfiguration: { level: rule.level },
    properties: { tags: ["reading-notes", id.split("/")[0]] },
  };
}

function result(problem: Problem, rules: readonly RuleName[]) {
  const ruleId = problem.rule;
  const artifactLocation = location(problem.file);
  return {
    ruleId,
    ruleIndex: rules.indexOf(ruleId),
    level: problem.severity,
    message: { text: escapeMessage(messageText(problem)) },
    locations: [{ physicalLocation: { artifactLocation, region: region(problem.place) } }],
    partialFingerprints: { "bookendsProblem/v1": identity(problem) },
    ...(problem.fix === null ? {} : { fixes: [fix(problem.fix, artifactLocation)] }),
  };
}

function fix({ title, edits }: Fix, artifactLocation: ReturnType<typeof location>) {
  const replacements = edits.map(({ place, text }) => ({ deletedRegion: region(place), insertedContent: { text } }));
  return {
    description: { text: escapeMessage(escapeInvisible(title)) },
    artifactChanges: [{ artifactLocation, replacements }],
  };
}

const region = ({ line, column, endLine, endColumn }: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const location = (file: string) => ({
  uri: file.split("/").map(encodePart).join("/"),
  uriBaseId: "%SRCROOT%",
});

/** In a SARIF message braces make placeholders, unless doubled, and `[a](b)` a link (sections 3.11.5, 3.11.6). */
const escapeMessage = (text: string): string => text.replace(/[{}]/g, (brace) => brace + brace).replaceAll("](", "] (");
