/** Why a schema of the user's can't be used: in which file, where in it, and what is wrong. Lines and columns count from 1. */
export interface SchemaFault {
  readonly file: string;
  /** JSON Pointer into the file, "" for all of it. */
  readonly pointer: string;
  readonly reason: string;
  /** Where that is, if it is known. */
  readonly line?: number;
  readonly column?: number;
}

/** Ends the reading of a schema; `compileNoteSchema` turns it into a value. */
export class SchemaFaultError extends Error {
  readonly fault: SchemaFault;

  constructor(fault: SchemaFault) {
    super(schemaSentence(fault));
    this.name = "SchemaFaultError";
    this.fault = fault;
  }
}

/** The one sentence about a fault: file, JSON Pointer (line and column where the file can't be parsed) and reason. */
export function schemaSentence({ file, pointer, reason, line, column }: SchemaFault): string {
  const lineAndColumn = line === undefined ? "" : `:${line}:${column ?? 1}`;
  const place = pointer === "" ? lineAndColumn : ` at ${pointer}`;
  return `${file}${place}: ${reason}`;
}
