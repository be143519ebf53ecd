import type { ReviewComment } from "../forge.ts";
import { identity, type Report } from "../formats/report.ts";
import type { Problem } from "../rules/problem.ts";
import { readSuggestion } from "./comment-marker.ts";
import { fixedBody } from "./suggestion-body.ts";
import { type NewSuggestion, wantedSuggestions } from "./suggestion-drafts.ts";

/** What is decided from. */
export interface SuggestionInput {
  /** Those that count, in order. */
  readonly problems: readonly Problem[];
  /** By file: GitHub's `patch`, left out where GitHub gives none. */
  readonly patches: ReadonlyMap<string, string>;
  /** Review comments of ours, all pages. */
  readonly existing: readonly ReviewComment[];
  /** The input `suggestions`. */
  readonly enabled: boolean;
  /** What GitHub refused at this head before: `readRefused` of the comment's body. */
  readonly refused: ReadonlySet<string>;
  readonly sourceLine: Report["sourceLine"];
}

/** What to write to the review comments; nothing at all in a rerun with the same results. */
export interface SuggestionPlan {
  readonly create: readonly NewSuggestion[];
  readonly edit: readonly { readonly id: number; readonly body: string }[];
  readonly remove: readonly number[];
  /** Problems whose fix is on the diff once this is done; the fixes of all others go into the comment. */
  readonly suggested: ReadonlySet<string>;
  /** Problems whose suggestion GitHub refuses at this head; the comment remembers them. */
  readonly refused: ReadonlySet<string>;
}

/** A suggestion of ours whose problems were there when it was last written. */
interface Standing extends ReviewComment {
  readonly identities: readonly string[];
}

/** Those that stand already are counted in. */
const MOST = 20;

/**
 * Decides which suggestions to make, edit and remove. One stands for its problems as long as it is on the lines where
 * it would be made today. What a person resolved or minimised is never touched, and none is made for its problems.
 */
export function planSuggestions(input: SuggestionInput): SuggestionPlan {
  const present = new Set(input.problems.map(identity));
  const ours = input.existing.flatMap(standing);
  const open = ours.filter((one) => !isClosed(one));
  const settled = closedFor(ours, present);
  const closed = ours.filter((one) => isClosed(one) && one.identities.some((each) => settled.has(each)));
  const unsettled = input.problems.filter((one) => !settled.has(identity(one)) && !input.refused.has(identity(one)));
  const wanted = wantedSuggestions(unsettled, input.patches, input.sourceLine);
  const made = pairUp(wanted, open);
  const room = input.enabled ? Math.max(0, MOST - made.size - closed.length) : 0;
  const create = wanted.filter((one) => !made.has(one)).slice(0, room);
  const kept = new Set(made.values());
  const past = (fate: Fate): Standing[] =>
    open.filter((one) => !kept.has(one) && fateOf(one, present, input.enabled) === fate);
  return {
    create,
    edit: [
      ...[...made].filter(([{ body }, old]) => !sameText(body, old.body)).map(([{ body }, { id }]) => ({ id, body })),
      ...past("fixed").map(({ id, identities }) => ({ id, body: fixedBody(identities) })),
    ],
    remove: past("remove").map(({ id }) => id),
    suggested: identitiesOf([...create, ...made.keys(), ...closed.filter(isOnLine)], present),
    refused: new Set([...input.refused].filter((one) => present.has(one))),
  };
}

/** Problems whose suggestion a person closed, but for those for which another one stands open. */
function closedFor(ours: readonly Standing[], present: ReadonlySet<string>): Set<string> {
  const open = identitiesOf(
    ours.filter((one) => !isClosed(one) && isOnLine(one)),
    present,
  );
  return new Set([...identitiesOf(ours.filter(isClosed), present)].filter((one) => !open.has(one)));
}

const isClosed = ({ isResolved, isMinimized }: ReviewComment): boolean => isResolved || isMinimized;

const isOnLine = ({ isOutdated, line }: ReviewComment): boolean => !isOutdated && line !== null;

function standing(comment: ReviewComment): Standing[] {
  const mark = readSuggestion(comment.body);
  return mark?.state === "open" ? [{ ...comment, identities: mark.identities }] : [];
}

/** What is wanted and stands already, each with its comment: where there are two, one that somebody answered. */
function pairUp(wanted: readonly NewSuggestion[], open: readonly Standing[]): Map<NewSuggestion, Standing> {
  const pairs = new Map<NewSuggestion, Standing>();
  const free = new Set([...open].sort((a, b) => Number(b.isAnswered) - Number(a.isAnswered) || a.id - b.id));
  for (const one of wanted) {
    const found = [...free].find((old) => standsFor(old, one));
    if (found === undefined) continue;
    free.delete(found);
    pairs.set(one, found);
  }
  return pairs;
}

const standsFor = (old: Standing, { path, line, startLine, identities }: NewSuggestion): boolean =>
  isOnLine(old) &&
  old.path === path &&
  old.line === line &&
  old.startLine === startLine &&
  old.identities.some((one) => identities.includes(one));

type Fate = "remove" | "fixed" | "leave";

/** What becomes of an open suggestion that is not where it would be made today, if it would be made at all. */
function fateOf({ identities, isAnswered }: Standing, present: ReadonlySet<string>, enabled: boolean): Fate {
  const isGone = !identities.some((one) => present.has(one));
  if (isGone) return isAnswered ? "fixed" : "remove";
  return isAnswered || !enabled ? "leave" : "remove";
}

/** GitHub's web forms write CRLF. */
const sameText = (a: string, b: string): boolean =>
  a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();

const identitiesOf = (
  those: readonly { readonly identities: readonly string[] }[],
  present: ReadonlySet<string>,
): Set<string> => new Set(those.flatMap(({ identities }) => identities).filter((one) => present.has(one)));

/** The plan as it was carried out: what has one of these identities was refused, and goes into the comment. */
export function afterRefusal(plan: SuggestionPlan, refused: ReadonlySet<string>): SuggestionPlan {
  const isRefused = ({ identities }: NewSuggestion): boolean => identities.some((one) => refused.has(one));
  const lost = plan.create.filter(isRefused).flatMap(({ identities }) => identities);
  return {
    ...plan,
    create: plan.create.filter((one) => !isRefused(one)),
    suggested: new Set([...plan.suggested].filter((one) => !lost.includes(one))),
    refused: new Set([...plan.refused, ...lost]),
  };
}

/** Of the suggestions that a plan made, those that stand twice: two runs made the same at once. The older one stays. */
export function surplusSuggestions({ create }: SuggestionPlan, standing: readonly ReviewComment[]): number[] {
  return create.flatMap(({ path, body }) =>
    standing
      .filter((one) => one.path === path && sameText(one.body, body) && isUntouched(one))
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .slice(1),
  );
}

const isUntouched = (one: ReviewComment): boolean => !(one.isOutdated || one.isAnswered || isClosed(one));
