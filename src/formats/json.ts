import type { Place } from "../notes/span.ts";
import { messageText } from "../rules/finding-message.ts";
import type { Problem } from "../rules/problem.ts";
import type { Severity } from "../rules/rule.ts";
import type { Format } from "./format.ts";
import { jsonText } from "./json-text.ts";
import type { Report } from "./report.ts";
import { countOf } from "./report.ts";

export interface JsonEdit extends Place {
  readonly text: string;
}

export interface JsonProblem extends Place {
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  readonly fix?: { readonly title: string; readonly edits: readonly JsonEdit[] };
}

/** The object that `check --format json` prints. Places count from 1, columns in UTF-16 units, ends are exclusive. */
export interface JsonReport {
  readonly version: 1;
  readonly notes: number;
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly JsonProblem[];
}

/** The report as plain data in a fixed key order; the same report gives the same text. */
export function toJson(report: Report): JsonReport {
  return { version: 1, notes: report.notes, ...countOf(report), problems: report.problems.map(jsonProblem) };
}

export const jsonFormat: Format = { name: "json", write: (report) => jsonText(toJson(report)) };

function jsonProblem(problem: Problem): JsonProblem {
  const { file, severity, pointer, fix } = problem;
  const written = {
    file,
    ...placeOf(problem.place),
    rule: problem.rule,
    severity,
    pointer,
    message: messageText(problem),
  };
  if (fix === null) return written;
  const edits = fix.edits.map((edit) => ({ ...placeOf(edit.place), text: edit.text }));
  return { ...written, fix: { title: fix.title, edits } };
}

const placeOf = ({ line, column, endLine, endColumn }: Place): Place => ({ line, column, endLine, endColumn });
