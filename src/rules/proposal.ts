import type { Span } from "../notes/span.ts";

/** A replacement of text. Edits of one fix never overlap. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a proposal means to change in the front matter: it is verified to change that and nothing else. */
export type Intent =
  | { readonly kind: "set"; readonly pointer: string; readonly value: unknown }
  | { readonly kind: "rename"; readonly from: string; readonly to: string };

/** A fix that is not verified yet. Its title has no words of the note in it. */
export interface Proposal {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly intent: Intent;
}
