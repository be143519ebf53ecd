/** One run of the workflow, by `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
}

/** The problems that one suggestion repairs, by `identity`, and whether they are still there. */
export interface SuggestionMark {
  readonly identities: readonly string[];
  readonly state: "open" | "fixed";
}

const COMMENT = /^<!-- bookends:comment run=(\d{1,15}) attempt=(\d{1,9}) -->(?:\r?\n|$)/;
const REFUSED = /^<!-- bookends:refused head=([\da-f]{1,64})((?: [\w.%]+)+) -->(?:\r?\n|$)/;
const SUGGESTION = /^<!-- bookends:suggestion (open|fixed)((?: [\w.%]+)+) -->(?:\r?\n|$)/;

const LONGEST_REFUSED = 15_000;

/** The first line of the one comment of a pull request, without a line end. Markdown shows nothing of it. */
export const runMarker = ({ id, attempt }: Run): string => `<!-- bookends:comment run=${id} attempt=${attempt} -->`;

/** The run that wrote a comment; null for a body that doesn't start with our marker, however much of it comes later. */
export function readRun(body: string): Run | null {
  const [, id, attempt] = COMMENT.exec(body) ?? [];
  return id === undefined || attempt === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}

/** Whether run `a` is newer than run `b`: by its id, then by its attempt. A run is not newer than itself. */
export const isNewer = (a: Run, b: Run): boolean => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);

/** Whether two bodies of the comment say the same, whichever runs wrote them. */
export const sameResult = (a: string, b: string): boolean => withoutMarker(a) === withoutMarker(b);

// GitHub's web forms write CRLF.
const withoutMarker = (body: string): string => body.replace(COMMENT, "").replaceAll("\r\n", "\n").trimEnd();

/**
 * The second line of the comment: identities of suggestions that GitHub refused at a head commit, so that a rerun
 * doesn't try them again. Empty for none, and for more than the comment has room for.
 */
export function refusedMarker(headSha: string, identities: Iterable<string>): string {
  const words = [...identities].map(encode);
  const marker = `<!-- bookends:refused head=${headSha} ${words.join(" ")} -->`;
  return words.length === 0 || marker.length > LONGEST_REFUSED ? "" : marker;
}

/** What GitHub refused at this head commit, as the comment remembers it; nothing for a body that isn't ours. */
export function readRefused(body: string, headSha: string): ReadonlySet<string> {
  const rest = COMMENT.test(body) ? body.replace(COMMENT, "") : "";
  const [, head, words = ""] = REFUSED.exec(rest) ?? [];
  return new Set(head === headSha ? decoded(words) : []);
}

/** The first line of a suggestion, without a line end. Nothing in an identity can end it or be taken for another's. */
export const suggestionMarker = ({ identities, state }: SuggestionMark): string =>
  `<!-- bookends:suggestion ${[state, ...identities.map(encode)].join(" ")} -->`;

/** What a suggestion's marker says; null for a body that doesn't start with one of ours. */
export function readSuggestion(body: string): SuggestionMark | null {
  const [, state, words = ""] = SUGGESTION.exec(body) ?? [];
  if (state !== "open" && state !== "fixed") return null;
  const identities = decoded(words);
  return identities.length > 0 ? { identities, state } : null;
}

/** As encodeURIComponent, and so for the marks it leaves, `-` among them: two of those are part of a comment's end. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The words of a marker; none of them where one isn't a word of ours. */
function decoded(words: string): string[] {
  try {
    return words.trim().split(" ").map(decodeURIComponent);
  } catch {
    return [];
  }
}
