import { posix } from "node:path";
import type { NoteFacts } from "../../src/notes/note.ts";

const FIELDS = [
  ...["title", "authors", "category", "status", "rating", "started", "finished", "url", "cover", "tags", "progress"],
] as const;
type Field = (typeof FIELDS)[number];
type Facts = Readonly<Record<Field, unknown>>;

/** What a person says of a note. `unsure` fields aren't judged; values in `also` are as good as the first. */
export interface TrueNote extends Facts {
  readonly path: string;
  readonly unsure?: readonly string[];
  readonly also?: Readonly<Record<string, readonly unknown[]>>;
  /** Why a note isn't judged. */
  readonly skip?: string;
  readonly finishedAll?: readonly string[];
}

export interface Truth {
  readonly ratingMax: number | null;
  readonly notes: readonly TrueNote[];
}

/** A value that isn't as a person says. */
export interface Difference {
  readonly path: string;
  readonly field: string;
  readonly kind: "wrong" | "empty" | "invented";
  readonly truth: unknown;
  readonly got: unknown;
}

/** Compares what was read with what a person says, field by field. Fields that are empty on both sides don't count. */
export function judge(
  truth: Truth,
  notes: readonly NoteFacts[],
): { right: number; differences: readonly Difference[] } {
  const byPath = new Map(notes.map((note) => [note.path, note]));
  const verdicts = truth.notes.flatMap((note) => {
    const got = byPath.get(note.path);
    if (note.skip !== undefined || got === undefined) return [];
    const fields = FIELDS.filter((field) => !note.unsure?.includes(field));
    return fields.map((field) => ({
      path: note.path,
      field,
      truth: note[field],
      got: got[field as keyof NoteFacts],
      kind: kindOf(field, note, got),
    }));
  });
  const differences = verdicts.flatMap(({ kind, ...rest }) =>
    kind === null || kind === "right" ? [] : [{ ...rest, kind }],
  );
  return { right: verdicts.filter(({ kind }) => kind === "right").length, differences };
}

function kindOf(field: Field, truth: TrueNote, facts: NoteFacts): "right" | Difference["kind"] | null {
  const [wanted, got] = [truth[field], judgedValue(field, facts, truth)];
  const accepted = [wanted, ...(truth.also?.[field] ?? [])];
  if (isEmpty(got)) return isEmpty(wanted) ? null : accepted.some(isEmpty) ? "right" : "empty";
  if (accepted.some((value) => !isEmpty(value) && isSame(field, value, got, truth.path))) return "right";
  return isEmpty(wanted) ? "invented" : "wrong";
}

/** A completed note that says nothing of its progress is complete: no progress to speak of. */
function judgedValue(field: Field, facts: NoteFacts, truth: TrueNote): unknown {
  const { progress, status } = facts;
  const isComplete = progress !== null && progress.done === progress.total && status === "completed";
  return field === "progress" && isComplete && isEmpty(truth.progress) ? null : facts[field as keyof NoteFacts];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const plain = (value: unknown): string => String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(plain) : [plain(value)]);

function isSame(field: Field, wanted: unknown, got: unknown, path: string): boolean {
  switch (field) {
    case "tags":
      return JSON.stringify([...new Set(words(wanted))].sort()) === JSON.stringify([...new Set(words(got))].sort());
    case "cover":
      return isSamePath(plain(wanted), plain(got), path);
    case "progress":
      return shareOf(wanted) === shareOf(got);
    default:
      return JSON.stringify(words(wanted)) === JSON.stringify(words(got));
  }
}

/** A path as written, or as it is from another folder. */
function isSamePath(wanted: string, got: string, note: string): boolean {
  const bare = (path: string): string => path.replace(/^(\.?\/)+/u, "");
  return wanted === got || bare(got).endsWith(bare(wanted)) || got === posix.join(posix.dirname(note), wanted);
}

function shareOf(progress: unknown): string {
  const { done, total } = progress as { done: number; total: number };
  return (done / total).toFixed(2);
}
