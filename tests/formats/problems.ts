import type { Report } from "../../src/formats/report.ts";
import type { Place } from "../../src/notes/span.ts";
import type { Finding, Fix, Problem } from "../../src/rules/problem.ts";
import type { Severity } from "../../src/rules/rule.ts";

const NOWHERE = { span: { start: 0, end: 0 }, pointer: "" };

/** A finding without a place, for sentences. */
export const found = (cause: Parameters<typeof withPlace>[0]): Finding => withPlace(cause);

type Causes = Finding extends infer One
  ? One extends Finding
    ? Omit<One, "span" | "pointer"> & { pointer?: string }
    : never
  : never;

function withPlace(cause: Causes): Finding {
  return { ...NOWHERE, ...cause };
}

export interface Told {
  readonly file?: string;
  readonly at?: readonly [line: number, column: number, endLine: number, endColumn: number];
  readonly severity?: Severity;
  readonly fix?: Fix | null;
}

/** A problem at a place: by default an error in `a.md`, line 5, columns 9 to 16, without a fix. */
export function problemOf(finding: Finding, told: Told = {}): Problem {
  const { file = "a.md", severity = "error", fix = null } = told;
  return { ...finding, file, severity, fix, place: placeOf(told.at ?? [5, 9, 5, 16]) };
}

export const placeOf = ([line, column, endLine, endColumn]: readonly [number, number, number, number]): Place => ({
  line,
  column,
  endLine,
  endColumn,
});

/** A fix of one edit; the span, which reports don't read, is left at nothing. */
export const fixOf = (title: string, text: string, at: readonly [number, number, number, number]): Fix => ({
  title,
  edits: [{ span: { start: 0, end: 0 }, text, place: placeOf(at) }],
});

/** A report on files given as text; by default one note. */
export function reportOf(
  problems: readonly Problem[],
  told: Partial<Report> & { readonly files?: Record<string, string> } = {},
): Report {
  const { files = {}, ...rest } = told;
  const sourceLine = (file: string, line: number): string => files[file]?.split(/\r?\n/)[line - 1] ?? "";
  return { notes: 1, elsewhere: 0, problems, sourceLine, ...rest };
}

export const REEDING: Finding = found({
  rule: "schema/enum",
  pointer: "/status",
  found: "Reeding",
  allowed: ["queued", "reading", "completed", "paused", "abandoned"],
});
