import type { Span } from "./span.ts";

/** Why a note can't be read, by rule; each has exactly one. */
export type FaultCause =
  | { readonly rule: "frontmatter/unclosed" }
  | { readonly rule: "frontmatter/not-first" }
  | { readonly rule: "frontmatter/language"; readonly found: string }
  | { readonly rule: "frontmatter/encoding"; readonly found: "nul" | "not-utf-8" }
  | {
      readonly rule: "yaml/syntax";
      readonly reason: string;
      /** The line it stopped in, which tells the usual slips apart. */
      readonly line?: string;
    }
  | { readonly rule: "yaml/duplicate-key"; readonly key: string; readonly firstLine: number }
  | { readonly rule: "yaml/not-a-mapping"; readonly found: "sequence" | "scalar" }
  | { readonly rule: "yaml/alias"; readonly name: string }
  | { readonly rule: "yaml/placeholder"; readonly found: string }
  | { readonly rule: "yaml/conflict-marker"; readonly found: string };

/** A cause and its place in the file's text. `pointer` is an RFC 6901 JSON Pointer, "" where no one value is meant. */
export type Fault = FaultCause & { readonly span: Span; readonly pointer: string };

/** Carries a fault out of a recursive descent; caught in `parse-yaml.ts` and nowhere else. */
export class FaultError extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.rule);
    this.fault = fault;
  }
}
