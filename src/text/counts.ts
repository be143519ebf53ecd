/** A number with its word: "1 note", "3 notes". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** "1 error and 2 warnings", without what there is none of. */
export const countedSeverities = ({ errors, warnings }: SeverityCounts): string =>
  [errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""]
    .filter((part) => part !== "")
    .join(" and ");

/** What is said where no note that counts has a problem. */
export function allValid(notes: number): string {
  if (notes === 0) return "No notes to check.";
  return notes === 1 ? "1 note, valid." : `${notes} notes, all valid.`;
}

/** The one line about problems in notes that don't count; "" if there are none. */
export const elsewhereLine = (elsewhere: number): string =>
  elsewhere === 0 ? "" : `Not counted: ${counted(elsewhere, "problem")} in notes that this change does not touch.`;
