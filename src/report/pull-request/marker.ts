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
const SUGGESTION = /^<!-- bookends:suggestion (open|fixed)((?: [\w.%]+)+) -->(?:\r?\n|$)/;

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

/** The first line of a suggestion, without a line end. Nothing in an identity can end it or be taken for another's. */
export const suggestionMarker = ({ identities, state }: SuggestionMark): string =>
  `<!-- bookends:suggestion ${[state, ...identities.map(encode)].join(" ")} -->`;

/** What a suggestion's marker says; null for a body that doesn't start with one of ours. */
export function readSuggestion(body: string): SuggestionMark | null {
  const [, state, words = ""] = SUGGESTION.exec(body) ?? [];
  if (state !== "open" && state !== "fixed") return null;
  const identities = words.trim().split(" ").map(decode);
  return identities.every((one) => one !== null) ? { identities, state } : null;
}

/** As encodeURIComponent, and so for the marks it leaves, `-` among them: two of those end an HTML comment. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
