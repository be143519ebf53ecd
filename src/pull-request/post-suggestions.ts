import type { Conversation, ForgeFailure, PullForge } from "../forge.ts";
import { counted } from "../text/counts.ts";
import { cannot, type PostResult } from "./post-result.ts";
import type { NewSuggestion } from "./suggestion-drafts.ts";
import { afterRefusal, type SuggestionPlan, surplusSuggestions } from "./suggestions.ts";

/** The plan as far as it could be carried out, and the conversation after that. */
interface Applied extends PostResult {
  readonly plan: SuggestionPlan;
  readonly conversation: Conversation;
}

/** Carries out what is planned for the suggestions; no request at all where that is nothing. */
export async function postSuggestions(
  forge: PullForge,
  conversation: Conversation,
  plan: SuggestionPlan,
): Promise<Applied> {
  // First what goes: the most that may stand is never exceeded.
  const tidied = await tidy(forge, plan);
  const posted = await addAll(forge, conversation, plan.create);
  const after = withoutSuggested(afterRefusal(plan, new Set(identitiesOf(posted.refused))), posted.lost);
  const surplus = surplusSuggestions(after, posted.conversation.reviewComments);
  const problems = [tidied, posted.failure, await removeAll(forge, surplus)];
  return {
    plan: after,
    conversation: posted.conversation,
    said: after.create.length === 0 ? [] : [`${counted(after.create.length, "suggestion")} made on the pull request.`],
    warnings: problems.flatMap((failure) => (failure === null ? [] : [cannot("write the suggestions", failure)])),
  };
}

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

/** What the host refused, line by line, and what was not tried any more, with the reason. */
interface Posted {
  readonly conversation: Conversation;
  readonly refused: readonly NewSuggestion[];
  readonly lost: readonly NewSuggestion[];
  readonly failure: ForgeFailure | null;
}

/** One review. The host refuses it whole for one line it doesn't take: then each half is tried, until that line is alone. */
async function addAll(
  forge: PullForge,
  conversation: Conversation,
  suggestions: readonly NewSuggestion[],
): Promise<Posted> {
  const nothing = { conversation, refused: [], lost: [], failure: null };
  if (suggestions.length === 0) return nothing;
  const made = await forge.addReview(conversation, suggestions);
  if (made.ok) return { ...nothing, conversation: made.value };
  const { failure } = made;
  if (!isAboutLines(failure)) return { ...nothing, lost: suggestions, failure };
  if (suggestions.length === 1) return { ...nothing, refused: suggestions };
  const middle = Math.ceil(suggestions.length / 2);
  const rest = suggestions.slice(middle);
  const first = await addAll(forge, conversation, suggestions.slice(0, middle));
  if (first.failure !== null) return { ...first, lost: [...first.lost, ...rest] };
  const second = await addAll(forge, first.conversation, rest);
  return { ...second, refused: [...first.refused, ...second.refused] };
}

const isAboutLines = (failure: ForgeFailure): boolean =>
  failure.kind === "refused" && (failure.status === 422 || failure.types.includes("UNPROCESSABLE"));

async function tidy(forge: PullForge, { edit, remove }: SuggestionPlan): Promise<ForgeFailure | null> {
  for (const { id, body } of edit) {
    const edited = await forge.editReviewComment(id, body);
    if (!edited.ok) return edited.failure;
  }
  return await removeAll(forge, remove);
}

async function removeAll(forge: PullForge, ids: readonly number[]): Promise<ForgeFailure | null> {
  for (const id of ids) {
    const removed = await forge.removeReviewComment(id);
    if (!removed.ok) return removed.failure;
  }
  return null;
}
