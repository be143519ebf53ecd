import type { WriteString } from "../notes/front-matter-language.ts";
import type { PlacedScalar } from "../notes/locate.ts";
import type { FrontMatter, Note, ReadableNote } from "../notes/note.ts";
import type { Span } from "../notes/span.ts";
import type { Departure } from "../schema/departure.ts";
import type { AsWritten } from "../schema/source-text.ts";
import type { Message } from "../text/message.ts";
import type { CheckContext } from "./context.ts";
import type { Proposal } from "./proposal.ts";

export type Severity = "error" | "warning";

/** Where in a note a finding is. */
export interface FindingPlace extends AsWritten, Departure {
  readonly span: Span;
  /** An RFC 6901 JSON Pointer into the front matter, "" for all of it. */
  readonly pointer: string;
}

/** The facts of one cause in a union of causes: those that reading a note and the schema engine report. */
export type FactsOf<Cause extends { readonly rule: string }, Name extends Cause["rule"]> = Omit<
  Extract<Cause, { readonly rule: Name }>,
  "rule"
>;

/** What a rule's check returns: the facts of its message, and their place. */
export type Found<Facts> = Facts & FindingPlace;

/** A readable note that has front matter. */
export interface CheckedNote extends ReadableNote {
  readonly frontMatter: FrontMatter;
}

/** A finding of a rule that compares notes, with the path of its note. */
export interface FoundInNote<Facts> {
  readonly path: string;
  readonly found: Found<Facts>;
}

/** What a fix is made from, besides the finding. */
export interface FixTarget {
  readonly note: Note;
  /** The scalar that the finding's pointer leads to; null if that is no scalar, or the note can't be read. */
  readonly scalar: PlacedScalar | null;
  readonly context: CheckContext;
  /** Writes a string in the language of the note's front matter. */
  readonly write: WriteString;
}

/** One rule, whole: what it looks for, what it says, how it is repaired, and examples of all that. */
export interface RuleDefinition<Name extends string, Facts extends object> {
  readonly name: Name;
  /** How much it matters unless the config says otherwise. */
  readonly level: Severity;
  /** One sentence about the rule as such: for the docs, the config's completion and code scanning. */
  readonly summary: string;
  /** What the docs say besides, in Markdown. */
  readonly details?: string;
  /** The heading in the docs that it shares with other rules; by default it has its name as a heading of its own. */
  readonly heading?: string;
  /** False where no config may change the level. */
  readonly isConfigurable?: false;
  /** What other rules find at the same value only repeats this finding, and is left out. */
  readonly isCause?: true;
  /** Looks at one note. Rules without a check get their findings from reading the note or from its schema. */
  check?(note: CheckedNote, context: CheckContext): readonly Found<NoInfer<Facts>>[];
  /** Looks at a note that has no front matter. */
  checkBare?(note: ReadableNote, context: CheckContext): readonly Found<NoInfer<Facts>>[];
  /** Compares notes. @param asked paths of the notes that are asked about: of two that are the same, theirs has the problem. */
  checkShelf?(notes: readonly CheckedNote[], asked: ReadonlySet<string>): readonly FoundInNote<NoInfer<Facts>>[];
  /** The English of a finding: what was found, what is allowed, what was probably meant. */
  message(found: Found<Facts>): Message;
  /** Ways to repair a finding, the likeliest first. None is verified yet; empty for what only the author can repair. */
  fix?(found: Found<NoInfer<Facts>>, target: FixTarget): readonly Proposal[];
  readonly examples: readonly [Example<NoInfer<Facts>>, ...Example<NoInfer<Facts>>[]];
}

/** A rule in the list. Its checks return findings that carry its name. */
export interface Rule<Name extends string = string, Facts extends object = object>
  extends Omit<RuleDefinition<Name, Facts>, "check" | "checkBare" | "checkShelf"> {
  check(note: CheckedNote, context: CheckContext): FindingOf<Name, Facts>[];
  checkBare(note: ReadableNote, context: CheckContext): FindingOf<Name, Facts>[];
  checkShelf(
    notes: readonly CheckedNote[],
    asked: ReadonlySet<string>,
  ): { readonly path: string; readonly finding: FindingOf<Name, Facts> }[];
}

/** One thing that a rule finds wrong with a note. */
export type FindingOf<Name extends string, Facts> = { readonly rule: Name } & Found<Facts>;

/** An example that `tests/rules/examples.test.ts` runs: a note, what the rule says of it, and the note after all fixes. */
export type Example<Facts> = NoteExample | FactsExample<Facts>;

export interface NoteExample {
  /** The lines between the fences. */
  readonly note?: string;
  /** Instead of `note`: the whole file, fences included. */
  readonly file?: string;
  /** The problems of this rule, each as "line:column message". */
  readonly problems: readonly string[];
  /** What `note` or `file` is after `bookends fix`; left out where nothing can be fixed. */
  readonly fixed?: string;
  /** The JSON Schema of the note; by default one that accepts everything. */
  readonly schema?: object;
  /** Files of the site, by path: its public folder is `public`, that of its posts `posts`. By default there is no site. */
  readonly files?: readonly string[];
  /** The other notes of the library, by path, each written as `note` is. The example itself is `note.md`. */
  readonly others?: Readonly<Record<string, string>>;
}

/** For what one note can't show: the facts as they are, and the message. */
export interface FactsExample<Facts> {
  readonly facts: Facts & Partial<FindingPlace>;
  readonly message: string;
}

/** Makes a rule. The type of its facts is the one that `message` declares for its parameter. */
export function defineRule<const Name extends string, Facts extends object>(
  definition: RuleDefinition<Name, Facts>,
): Rule<Name, Facts> {
  const { name } = definition;
  const named = (found: Found<Facts>): FindingOf<Name, Facts> => ({ rule: name, ...found });
  return {
    ...definition,
    check: (note, context) => (definition.check?.(note, context) ?? []).map(named),
    checkBare: (note, context) => (definition.checkBare?.(note, context) ?? []).map(named),
    checkShelf: (notes, asked) =>
      (definition.checkShelf?.(notes, asked) ?? []).map(({ path, found }) => ({ path, finding: named(found) })),
  };
}
