/** What is wrong with the config, and where in its file. Lines and columns count from 1. */
export interface ConfigFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** The one sentence about a config that is wrong: file, line, column and reason. */
export const configSentence = ({ file, line, column, reason }: ConfigFault): string =>
  `${file}:${line}:${column} ${reason}`;
