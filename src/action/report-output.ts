import { type Annotation, toCommands } from "../formats/annotation.ts";
import { toAnnotations } from "../formats/github.ts";
import { toJson } from "../formats/json.ts";
import { countOf, type Report } from "../formats/report.ts";
import { toSummary } from "../formats/summary.ts";
import { type ReadOnly, readOnlyNotice } from "../pull-request/notice.ts";
import type { Runner } from "../runtime/runner.ts";
import { log } from "./log.ts";

/** GitHub drops a job summary above 1 MiB; other steps of the job write to theirs. */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;

/** Writes a report where a run can always write: annotations, outputs, the JSON report and the job summary. */
export async function announce(runner: Runner, report: Report, readOnly: ReadOnly | null): Promise<void> {
  const { errors, warnings } = countOf(report);
  const annotations = toAnnotations(report, "The job summary lists all.");
  runner.print(toCommands(readOnly === null ? annotations : withOneNotice(annotations, readOnlyNotice(readOnly))));
  const kept = runner.keep("report.json", `${JSON.stringify(toJson(report), null, 2)}\n`);
  const outputs = { valid: errors === 0, errors, warnings, notes: report.notes, report: kept };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value));
  const isSummarized = await runner.summarize(toSummary(report, SUMMARY_LIMIT));
  if (!isSummarized) log(runner, "The job summary can't be written here.");
}

/** The notice beside whatever notice is there already: there is never more than one. */
function withOneNotice(annotations: readonly Annotation[], sentence: string): Annotation[] {
  const messages = annotations.filter(({ level }) => level === "notice").map(({ message }) => message);
  const nowhere = { file: null, line: null, endLine: null, column: null, endColumn: null };
  const notice = {
    ...nowhere,
    level: "notice" as const,
    title: "Bookends",
    message: [sentence, ...messages].join(" "),
  };
  return [...annotations.filter(({ level }) => level !== "notice"), notice];
}
