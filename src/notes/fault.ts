import type { Span } from "./span.ts";
import type { SyntaxCause } from "./syntax-cause.ts";
import type { TextEdit } from "./text-edit.ts";

/** A change that makes a text readable and that its author must have meant. It was read back before it is named here. */
export type Repair = readonly TextEdit[];

/** Why a note can't be read, by rule; each has exactly one. */
export type FaultCause =
  | { readonly rule: "frontmatter/unclosed"; readonly fence: "---" | "+++" }
  | FenceFault
  | { readonly rule: "frontmatter/not-first"; readonly before: "blank" | "text" }
  | { readonly rule: "frontmatter/language"; readonly found: string }
  | { readonly rule: "frontmatter/encoding"; readonly found: "nul" | "not-utf-8" }
  | SyntaxFault<"yaml/syntax">
  | SyntaxFault<"toml/syntax">
  | DuplicateKey<"yaml/duplicate-key">
  | DuplicateKey<"toml/duplicate-key">
  | { readonly rule: "yaml/not-a-mapping"; readonly found: "sequence" | "scalar" }
  | {
      readonly rule: "yaml/alias";
      readonly name: string;
      /** Null where it may be a true alias. */
      readonly repair: Repair | null;
    }
  | { readonly rule: "yaml/placeholder"; readonly found: string }
  | { readonly rule: "yaml/conflict-marker"; readonly found: string };

/** A line that was meant as a fence and isn't one. */
interface FenceFault {
  readonly rule: "frontmatter/fence";
  /** The line as it is; "" where there is none. */
  readonly found: string;
  /** What the line has to be. */
  readonly wanted: "---" | "+++";
  /** Whether it opens the front matter, closes it, or opens it a second time. */
  readonly side: "opening" | "closing" | "repeated";
  readonly repair: Repair | null;
}

/** A text that its language's parser can't read. */
interface SyntaxFault<Rule extends string> {
  readonly rule: Rule;
  readonly cause: SyntaxCause;
  /** Null where the author's meaning isn't certain. */
  readonly repair: Repair | null;
}

interface DuplicateKey<Rule extends string> {
  readonly rule: Rule;
  readonly key: string;
  /** The line that has the key first, counted from 1 in the front matter, whose fence is line 1. */
  readonly firstLine: number;
}

/** A cause and its place in the file's text. `pointer` is an RFC 6901 JSON Pointer, "" where no one value is meant. */
export type Fault = FaultCause & { readonly span: Span; readonly pointer: string };
