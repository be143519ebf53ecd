import { carryLine } from "../git/carry.ts";
import { type ChangedFile, changedFiles } from "../git/diff.ts";
import { lineAt, parsePatch } from "../git/patch.ts";
import type { Pull, ReviewComment, Thread, World } from "./world.ts";

/** Where a thread is at the pull request's head: nowhere, if the text it was about is no longer there. */
export interface Standing {
  readonly outdated: boolean;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly position: number | null;
}

export interface ThreadView extends Standing {
  readonly id: number;
  readonly path: string;
  readonly originalLine: number;
  readonly resolved: boolean;
  readonly comments: readonly Readonly<ReviewComment>[];
}

export function threadView(world: World, thread: Thread): ThreadView {
  return {
    id: thread.id,
    path: thread.anchor.path,
    originalLine: thread.anchor.line,
    resolved: thread.resolvedBy !== null,
    comments: world.reviewComments.filter((comment) => comment.thread === thread.id),
    ...standing(world, thread),
  };
}

const GONE: Standing = { outdated: true, line: null, startLine: null, position: null };

/** Follows a thread's lines from the commit it was started on to the head: each must be as it was, and in the diff. */
export function standing(world: World, { pull: number, anchor }: Thread): Standing {
  const pull = world.pulls.get(number);
  if (!pull) return GONE;
  const base = mergeBaseOf(world, pull);
  const patch = pullFiles(world, pull).find(({ path }) => path === anchor.path)?.patch ?? null;
  if (patch === null) return GONE;
  const carry = (line: number, side: string): number | null =>
    side === "LEFT"
      ? carryLine(world.git, anchor.path, line, anchor.base, base)
      : carryLine(world.git, anchor.path, line, anchor.commit, pull.head.sha);
  const start = anchor.startSide === anchor.side ? (anchor.startLine ?? anchor.line) : anchor.line;
  const wanted = Array.from({ length: anchor.line - start + 1 }, (_, index) => start + index);
  const lines = wanted.map((line) => carry(line, anchor.side));
  const line = lines.at(-1) ?? null;
  if (line === null || lines.includes(null)) return GONE;
  const shown = lineAt(parsePatch(patch), anchor.side, line);
  if (!shown) return GONE;
  return {
    outdated: false,
    line,
    startLine: anchor.startLine === null ? null : (lines[0] ?? null),
    position: shown.position,
  };
}

const cache = new WeakMap<World, Map<string, readonly ChangedFile[]>>();

/** The files a pull request changes: its head against the merge base with its base, as GitHub compares. */
export function pullFiles(world: World, pull: Pull): readonly ChangedFile[] {
  const known = cache.get(world) ?? new Map<string, readonly ChangedFile[]>();
  cache.set(world, known);
  const base = mergeBaseOf(world, pull);
  const key = `${base}..${pull.head.sha}`;
  const files = known.get(key) ?? changedFiles(world.git, base, pull.head.sha);
  known.set(key, files);
  return files;
}

const mergeBaseOf = (world: World, pull: Pull): string =>
  world.objects.mergeBase(pull.base.sha, pull.head.sha) ?? pull.base.sha;
