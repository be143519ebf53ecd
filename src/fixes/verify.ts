import { pointerPath } from "../notes/locate.ts";
import type { Note, UnreadableNote } from "../notes/note.ts";
import { readNoteText } from "../notes/read.ts";
import { applyEdits } from "../notes/text-edit.ts";
import { toData } from "../notes/value-node.ts";
import { checkNote } from "../rules/check-note.ts";
import type { CheckContext } from "../rules/context.ts";
import type { Finding } from "../rules/problem.ts";
import type { Intent, Proposal } from "../rules/proposal.ts";
import { propose } from "./propose.ts";

type Data = Record<string, unknown>;

/** A proposal and the finding it is to repair. */
export interface Repair<Found extends Finding = Finding> {
  readonly finding: Found;
  readonly proposal: Proposal;
}

/**
 * Makes the judge of repairs for one note. Repairs are safe to make, together, when the note can be read after them, its
 * front matter holds what was intended and is otherwise the same, the findings are gone and no other has come.
 */
export function judgeFor(note: Note, context: CheckContext): (repairs: readonly Repair[]) => boolean {
  const before = new Set(checkNote(note, context).map(identity));
  return (repairs) => {
    const after = repaired(note, repairs, context);
    const intents = repairs.map(({ proposal }) => proposal.intent);
    if (!note.readable) return repairs.every(({ proposal }) => mendsReading(proposal, after, context));
    if (!holdsIntents(intents, note, after)) return false;
    const gone = new Set(repairs.map(({ finding }) => identity(finding)));
    const isNew = (found: Finding): boolean => !before.has(identity(found));
    return checkNote(after, context).every((found) => !gone.has(identity(found)) && !isNew(found));
  };
}

/** The note as it is after the repairs. */
export function repaired(note: Note, repairs: readonly Repair[], context: CheckContext): Note {
  const edits = repairs.flatMap(({ proposal }) => proposal.edits);
  return readNoteText(note.path, applyEdits(note.text, edits), context.readOptions);
}

/** Whether the front matter of `after` is that of `before` with the intents carried out, and nothing else changed. */
function holdsIntents(intents: readonly Intent[], before: Note, after: Note): boolean {
  const data = dataOf(before);
  return data !== null && JSON.stringify(carriedOut(data, intents)) === JSON.stringify(dataOf(after));
}

const identity = (finding: Finding): string => JSON.stringify([finding.rule, finding.pointer]);

/** Each is one more reading of the note. */
const MOST_FAULTS = 20;

/** A note that could not be read can be read now, or after more repairs further down. */
function mendsReading(
  { edits, intent }: Proposal,
  after: Note,
  context: CheckContext,
  faultsLeft = MOST_FAULTS,
): boolean {
  if (intent.kind !== "read") return false;
  if (after.readable) return after.frontMatter !== null;
  const from = Math.min(...edits.map(({ span }) => span.start));
  return faultsLeft > 0 && after.fault.span.start > from && canBeRead(after, context, faultsLeft - 1);
}

const canBeRead = (note: UnreadableNote, context: CheckContext, faultsLeft: number): boolean =>
  propose(note.fault, note, new Map(), context).some((proposal) => {
    const after = readNoteText(note.path, applyEdits(note.text, proposal.edits), context.readOptions);
    return mendsReading(proposal, after, context, faultsLeft);
  });

function dataOf(note: Note): Data | null {
  return note.readable && note.frontMatter ? toData(note.frontMatter.root) : null;
}

/** `data` with the intents carried out. It is changed in place, so it has to be the caller's own; renames come last. */
function carriedOut(data: Data, intents: readonly Intent[]): Data {
  const names = new Map<string, string>();
  for (const intent of intents) {
    if (intent.kind === "rename") names.set(intent.from, intent.to);
    else if (intent.kind === "set") setAt(data, pointerPath(intent.pointer), intent.value);
  }
  if (names.size === 0) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [names.get(key) ?? key, value]));
}

/** Sets what is there already; a path that leads nowhere changes nothing. */
function setAt(data: unknown, path: readonly string[], value: unknown): void {
  const [token = "", ...rest] = path;
  if (!isContainer(data) || !Object.hasOwn(data, token)) return;
  if (rest.length === 0) data[token] = value;
  else setAt(data[token], rest, value);
}

const isContainer = (data: unknown): data is Data => typeof data === "object" && data !== null;
