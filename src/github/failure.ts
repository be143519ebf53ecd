/** Why GitHub didn't do what it was asked for. `said` are its own words, or the network's: a stranger's text. */
export type ApiFailure =
  | {
      readonly kind: "permission" /** `x-accepted-github-permissions`: what would have been enough, if GitHub says so. */;
      readonly accepted: string | null;
      readonly said: string;
    }
  | { readonly kind: "missing"; readonly said: string }
  | {
      readonly kind: "refused" /** Of a GraphQL answer 200. */;
      readonly status: number /** GraphQL's types of its errors, such as STALE_DATA. */;
      readonly types: readonly string[];
      readonly said: string;
    }
  | { readonly kind: "limited"; readonly said: string }
  | { readonly kind: "unreachable"; readonly said: string };

/** What came of a question to GitHub. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: ApiFailure };

/** An answer that is there. */
export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });

/** An answer that isn't. */
export const failed = (failure: ApiFailure): { readonly ok: false; readonly failure: ApiFailure } => ({
  ok: false,
  failure,
});

/** The same answer with another value. */
export const mapped = <T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> =>
  answer.ok ? answered(change(answer.value)) : answer;
