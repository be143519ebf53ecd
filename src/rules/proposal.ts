import type { TextEdit } from "../notes/text-edit.ts";

/** What a proposal means to change in the front matter: it is verified to change that and nothing else. */
export type Intent =
  | { readonly kind: "set"; readonly pointer: string; readonly value: unknown }
  /** The note can't be read before, and can after. */
  | { readonly kind: "read" }
  | { readonly kind: "rename"; readonly from: string; readonly to: string };

/** A fix that is not verified yet. Its title has no words of the note in it. */
export interface Proposal {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  readonly intent: Intent;
}
