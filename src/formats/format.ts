import type { Colors } from "./pretty.ts";
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
