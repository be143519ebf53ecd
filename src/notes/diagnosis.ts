import { LIMITS } from "../limits.ts";
import type { Repair } from "./fault.ts";
import type { Span } from "./span.ts";
import type { SyntaxCause } from "./syntax-cause.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/** What may be wrong with a text that can't be read, and a change that would tell. Spans count from the text's start. */
export interface Suspect {
  readonly cause: SyntaxCause;
  readonly span: Span;
  /** A change under which the text can be read further, if this is the cause. */
  readonly trial: readonly TextEdit[];
  /** Whether the trial is what the author must have meant, so that it can be offered as a fix. */
  readonly isRepair: boolean;
}

/** Whether a text is so long that no suspect is tried, and only the line where reading stopped is looked at. */
export const isTooLongToTry = (source: string): boolean => source.length > LIMITS.faultTriedCharacters / 3;

/**
 * Finds the cause why a text can't be read: the first suspect whose trial lets the parser read on beyond the line where
 * it stopped, and of several for one place the first with which it reads all. Null if there is none.
 * @param stop the offset in `source` where the parser stopped. @param stopOf reads a text: where it stops, or null.
 */
export function findCause(
  source: string,
  stop: number,
  suspects: Iterable<Suspect>,
  stopOf: (text: string) => number | null,
): Suspect | null {
  let trials = isTooLongToTry(source) ? 0 : Math.min(LIMITS.faultTrials, LIMITS.faultTriedCharacters / source.length);
  let partly: Suspect | null = null;
  const lineEnd = endOfLine(source, stop);
  for (const suspect of suspects) {
    if (isTooLongToTry(source)) return { ...suspect, isRepair: false };
    trials -= 1;
    if (trials < 0 || (partly !== null && suspect.span.start !== partly.span.start)) break;
    const next = stopOf(applyEdits(source, suspect.trial));
    if (next === null) return suspect;
    if (originalOffset(next, suspect.trial) > lineEnd) partly ??= suspect;
  }
  return partly;
}

/** The suspect's change as a repair in the file, where `source` lies at `offset`; null if it isn't meant as one. */
export const repairFrom = ({ trial, isRepair }: Suspect, offset: number): Repair | null =>
  isRepair ? trial.map(({ span, text }) => ({ span: moveSpan(span, offset), text })) : null;

export const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Where an offset of the edited text lies in the text before the edits. */
function originalOffset(offset: number, edits: readonly TextEdit[]): number {
  let moved = offset;
  for (const { span, text } of edits) {
    if (moved < span.start) break;
    moved = Math.max(span.start, moved - text.length + (span.end - span.start));
  }
  return moved;
}

export const startOfLine = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Where the line that holds `at` ends: at its line break, or at the text's end. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
