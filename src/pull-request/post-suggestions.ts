import type { GitHub } from "../github/client.ts";
import { type Answer, type ApiFailure, mapped } from "../github/failure.ts";
import { createReview, deleteReviewComment, editReviewComment, readOwnReviews } from "../github/reviews.ts";
import { counted } from "../text/counts.ts";
import type { Still } from "./head-check.ts";
import { cannot, type Spoken } from "./post-result.ts";
import type { NewSuggestion } from "./suggestion-drafts.ts";
import { afterRefusal, type ReviewComment, type SuggestionPlan } from "./suggestions.ts";

interface Head {
  readonly number: number;
  readonly headSha: string;
}

/** The plan as far as it could be carried out. */
interface Made extends Spoken {
  readonly plan: SuggestionPlan;
}

/** Carries out what is planned for the suggestions; no request at all where that is nothing. */
export async function makeSuggestions(
  gitHub: GitHub,
  head: Head,
  plan: SuggestionPlan,
  existing: readonly ReviewComment[],
  still: Still,
): Promise<Made | "moved"> {
  const writes = plan.create.length + plan.edit.length + plan.remove.length;
  if (writes === 0) return { plan, said: [], warnings: [] };
  const standing = await still();
  if (!standing.ok) return unmade(plan, plan.create, standing.failure);
  if (!standing.value) return "moved";
  // First what goes: the most that may stand is never exceeded.
  const tidied = await tidy(gitHub, plan);
  const posted = await post(gitHub, head, plan.create, new Set(existing.map(({ id }) => id)));
  const after = withoutSuggested(afterRefusal(plan, new Set(identitiesOf(posted.refused))), posted.lost);
  const problems = [tidied, posted.failure, await onlyOnce(gitHub, head, after)];
  return {
    plan: after,
    said: after.create.length === 0 ? [] : [`${counted(after.create.length, "suggestion")} made on the pull request.`],
    warnings: problems.flatMap((failure) => (failure === null ? [] : [cannot("write the suggestions", failure)])),
  };
}

const unmade = (plan: SuggestionPlan, lost: readonly NewSuggestion[], failure: ApiFailure): Made => ({
  plan: withoutSuggested(plan, lost),
  said: [],
  warnings: [cannot("write the suggestions", failure)],
});

/** Fixes that could not be suggested this time go into the comment; the next run tries again. */
function withoutSuggested(plan: SuggestionPlan, lost: readonly NewSuggestion[]): SuggestionPlan {
  const gone = new Set(identitiesOf(lost));
  return {
    ...plan,
    create: plan.create.filter((one) => !lost.includes(one)),
    suggested: new Set([...plan.suggested].filter((one) => !gone.has(one))),
  };
}

const identitiesOf = (suggestions: readonly NewSuggestion[]): string[] =>
  suggestions.flatMap(({ identities }) => identities);

/** What GitHub refused, line by line, and what it never got to, with the reason. */
interface Posted {
  readonly refused: readonly NewSuggestion[];
  readonly lost: readonly NewSuggestion[];
  readonly failure: ApiFailure | null;
}

/** One review. GitHub refuses it whole for one line it doesn't want: then each half is tried, until that line is alone. */
async function post(
  gitHub: GitHub,
  head: Head,
  suggestions: readonly NewSuggestion[],
  known: ReadonlySet<number>,
): Promise<Posted> {
  if (suggestions.length === 0) return { refused: [], lost: [], failure: null };
  const landed = () => areThere(gitHub, head, suggestions, known);
  const made = await createReview(gitHub, head, suggestions, landed);
  if (made.ok) return { refused: [], lost: [], failure: null };
  const { failure } = made;
  if (failure.kind !== "refused" || failure.status !== 422) return { refused: [], lost: suggestions, failure };
  if (suggestions.length === 1) return { refused: suggestions, lost: [], failure: null };
  const middle = Math.ceil(suggestions.length / 2);
  const first = await post(gitHub, head, suggestions.slice(0, middle), known);
  const rest = suggestions.slice(middle);
  const second = first.failure === null ? await post(gitHub, head, rest, known) : { ...first, refused: [], lost: rest };
  return {
    refused: [...first.refused, ...second.refused],
    lost: [...first.lost, ...second.lost],
    failure: second.failure,
  };
}

/** Whether a review whose answer was lost was made: it is there whole, or not at all. */
const areThere = async (
  gitHub: GitHub,
  { number }: Head,
  suggestions: readonly NewSuggestion[],
  known: ReadonlySet<number>,
): Promise<Answer<boolean>> =>
  mapped(await readOwnReviews(gitHub, number), ({ comments }) => {
    const fresh = comments.filter(({ id }) => !known.has(id));
    return suggestions.every(({ path, body }) => fresh.some((one) => one.path === path && isSameText(one.body, body)));
  });

async function tidy(gitHub: GitHub, { edit, remove }: SuggestionPlan): Promise<ApiFailure | null> {
  for (const { id, body } of edit) {
    const edited = await editReviewComment(gitHub, id, body);
    if (!edited.ok) return edited.failure;
  }
  return removeAll(gitHub, remove);
}

/** Of two runs that make the same suggestion at once, the older one stays. */
async function onlyOnce(gitHub: GitHub, { number }: Head, { create }: SuggestionPlan): Promise<ApiFailure | null> {
  if (create.length === 0) return null;
  const reviews = await readOwnReviews(gitHub, number);
  if (!reviews.ok) return reviews.failure;
  const twice = create.flatMap(({ path, body }) => {
    const same = reviews.value.comments.filter((one) => one.path === path && isSameText(one.body, body) && isOpen(one));
    return same
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .slice(1);
  });
  return removeAll(gitHub, twice);
}

// GitHub may change line ends, and leave out an empty line at the end.
const isSameText = (a: string, b: string): boolean =>
  a.replaceAll("\r\n", "\n").trimEnd() === b.replaceAll("\r\n", "\n").trimEnd();

const isOpen = (one: ReviewComment): boolean =>
  !(one.isOutdated || one.isAnswered || one.isResolved || one.isMinimized);

async function removeAll(gitHub: GitHub, ids: readonly number[]): Promise<ApiFailure | null> {
  for (const id of ids) {
    const removed = await deleteReviewComment(gitHub, id);
    if (!removed.ok) return removed.failure;
  }
  return null;
}
