import type { Place } from "../notes/span.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Fix, Problem } from "../rules/problem.ts";
import { type RuleName, ruleNamed } from "../rules/rules.ts";
import { visible } from "../text/visible.ts";
import type { Report } from "./report.ts";
import { identity } from "./report.ts";

/**
 * The report in SARIF 2.1.0 (OASIS, errata 01), with what GitHub's code scanning asks of it. Regions are ours: lines
 * and columns from 1, `endColumn` exclusive (section 3.30). The same report and version give the same data.
 */
export function toSarif(report: Report, version?: string) {
  const rules = [...new Set(report.problems.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Bookends", ...(version === undefined ? {} : { version }), rules: rules.map(rule) } },
        columnKind: "utf16CodeUnits",
        results: report.problems.map((problem) => result(problem, rules)),
      },
    ],
  };
}

function rule(id: RuleName) {
  const text = ruleNamed(id).summary;
  return { id, shortDescription: { text }, fullDescription: { text }, help: { text } };
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
    description: { text: escapeMessage(visible(title)) },
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
  uri: file.split("/").map(percentEncoded).join("/"),
  uriBaseId: "%SRCROOT%",
});

/** A lone surrogate has no UTF-8, and encodeURIComponent throws on it. */
const percentEncoded = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, "\uFFFD"));

/** In a SARIF message braces make placeholders, unless doubled, and `[a](b)` a link (sections 3.11.5, 3.11.6). */
const escapeMessage = (text: string): string => text.replace(/[{}]/g, (brace) => brace + brace).replaceAll("](", "] (");
