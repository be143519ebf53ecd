import { checkNote } from "../checks/check-note.ts";
import type { CheckContext } from "../checks/context.ts";
import { type Finding, ruleName } from "../checks/problem.ts";
import { toData } from "../notes/content.ts";
import { pointerPath, pointerToken } from "../notes/locate.ts";
import type { Note } from "../notes/note.ts";
import { readNoteText } from "../notes/read.ts";
import { applyEdits } from "./edits.ts";
import type { Intent, Proposal } from "./proposal.ts";

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
    if (!note.readable) return repairs.every(({ proposal }) => mendsReading(proposal, after));
    if (!holdsIntents(intents, note, after)) return false;
    const gone = new Set(repairs.map(({ finding }) => identity(finding)));
    const isNew = (found: Finding): boolean => !before.has(identity(found)) && !mayCome(found, intents);
    return checkNote(after, context).every((found) => !gone.has(identity(found)) && !isNew(found));
  };
}

/** The note as it is after the repairs. */
export function repaired(note: Note, repairs: readonly Repair[], context: CheckContext): Note {
  const edits = repairs.flatMap(({ proposal }) => proposal.edits);
  return readNoteText(note.path, applyEdits(note.text, edits), context.habits);
}

/** Whether the front matter of `after` is that of `before` with the intents carried out, and nothing else changed. */
function holdsIntents(intents: readonly Intent[], before: Note, after: Note): boolean {
  const data = dataOf(before);
  if (data === null) return false;
  // A renamed key would move away from under the pointers of the others.
  const ordered = [...intents].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "rename" ? 1 : -1));
  return JSON.stringify(ordered.reduce(withIntent, data)) === JSON.stringify(dataOf(after));
}

/** What can show only now that the value is understood: nothing that the fix itself did wrong. */
function mayCome({ rule, pointer }: Finding, intents: readonly Intent[]): boolean {
  if (rule === "progress/status" || rule.startsWith("links/")) return true;
  return intents.some((intent) => intent.kind === "rename" && `${pointer}/`.startsWith(`/${pointerToken(intent.to)}/`));
}

const identity = (finding: Finding): string => JSON.stringify([ruleName(finding), finding.pointer]);

/** A note that could not be read can be read now, with the intended value, or gets stuck only further down. */
function mendsReading({ edits, intent }: Proposal, after: Note): boolean {
  if (!after.readable) return after.fault.span.start > (edits.at(-1)?.span.end ?? Infinity);
  const data = dataOf(after);
  if (intent.kind !== "set" || data === null) return false;
  const [key = ""] = pointerPath(intent.pointer);
  return Object.hasOwn(data, key) && data[key] === intent.value;
}

function dataOf(note: Note): Record<string, unknown> | null {
  return note.readable && note.frontMatter ? toData(note.frontMatter.root) : null;
}

function withIntent(data: Record<string, unknown>, intent: Intent): Record<string, unknown> {
  if (intent.kind === "set")
    return replaceAt(data, pointerPath(intent.pointer), intent.value) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key === intent.from ? intent.to : key, value]));
}

function replaceAt(data: unknown, [token, ...rest]: readonly string[], value: unknown): unknown {
  if (token === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (String(index) === token ? replaceAt(item, rest, value) : item));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, item]) => [key, key === token ? replaceAt(item, rest, value) : item]),
  );
}
