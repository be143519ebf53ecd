import type { Report } from "./report.ts";

/** A way to print a report. */
export interface Format {
  /** What `--format` calls it. */
  readonly name: string;
  /** Whether it is workflow commands, which a GitHub runner is to obey. */
  readonly isForRunner?: true;
  /** The text of a report, ended by LF. */
  write(report: Report, options: FormatOptions): string;
}

export interface FormatOptions {
  readonly colors: Colors;
  /** This version of Bookends. */
  readonly version: string;
}

type Paint = (text: string) => string;

/** How a terminal draws each kind of text; `NO_COLORS` leaves all of it as it is. */
export interface Colors {
  readonly file: Paint;
  readonly error: Paint;
  readonly warning: Paint;
  readonly good: Paint;
  readonly faint: Paint;
}

const same: Paint = (text) => text;
export const NO_COLORS: Colors = { file: same, error: same, warning: same, good: same, faint: same };
