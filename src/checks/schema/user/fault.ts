/** Why a schema of the user's can't be used: in which file, where in it, and what is wrong. Lines and columns count from 1. */
export interface SchemaFault {
  readonly file: string;
  /** JSON Pointer into the file, "" for all of it. */
  readonly pointer: string;
  readonly reason: string;
  /** Where the file can't be parsed. */
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

/** The one sentence about a fault: file, place and reason. */
export function schemaSentence({ file, pointer, reason, line, column }: SchemaFault): string {
  const place = line === undefined ? (pointer === "" ? "" : ` at ${pointer}`) : `:${line}:${column ?? 1}`;
  return `${file}${place}: ${reason}`;
}
