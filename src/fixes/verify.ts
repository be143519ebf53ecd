import { checkNote } from "../checks/check-note.ts";
import type { CheckContext } from "../checks/context.ts";
import { type Finding, ruleName } from "../checks/problem.ts";
import { toData } from "../notes/content.ts";
import { pointerPath, pointerToken } from "../notes/locate.ts";
import type { Note } from "../notes/note.ts";
import { readNoteText } from "../notes/read.ts";
import { applyEdits } from "./edits.ts";
import type { Intent, Proposal } from "./proposal.ts";

/**
 * Whether a proposal is safe to make: the note can be read after it, the front matter holds what was intended and is
 * otherwise the same, the finding is gone and no other has come.
 */
export function isSafe(proposal: Proposal, finding: Finding, note: Note, context: CheckContext): boolean {
  const after = readNoteText(note.path, applyEdits(note.text, proposal.edits), context.habits);
  if (!note.readable) return mendsReading(proposal, after);
  if (!holdsIntent([proposal.intent], note, after)) return false;
  const before = new Set(checkNote(note, context).map(identity));
  const findings = checkNote(after, context);
  return !findings.some((found) => identity(found) === identity(finding)) && findings.every((found) => before.has(identity(found)) || mayCome(found, proposal.intent));
}

/** Whether the front matter of `after` is that of `before` with the intents carried out, and nothing else changed. */
export function holdsIntent(intents: readonly Intent[], before: Note, after: Note): boolean {
  const data = dataOf(before);
  if (data === null) return false;
  return JSON.stringify(intents.reduce(withIntent, data)) === JSON.stringify(dataOf(after));
}

/** What can show only now that the value is understood: nothing that the fix itself did wrong. */
function mayCome({ rule, pointer }: Finding, intent: Intent): boolean {
  const seenNow = intent.kind === "rename" && `${pointer}/`.startsWith(`/${pointerToken(intent.to)}/`);
  return seenNow || rule === "progress/status" || rule.startsWith("links/");
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
  if (intent.kind === "set") return replaceAt(data, pointerPath(intent.pointer), intent.value) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key === intent.from ? intent.to : key, value]));
}

function replaceAt(data: unknown, [token, ...rest]: readonly string[], value: unknown): unknown {
  if (token === undefined) return value;
  if (Array.isArray(data)) return data.map((item, index) => (String(index) === token ? replaceAt(item, rest, value) : item));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, key === token ? replaceAt(item, rest, value) : item]));
}
