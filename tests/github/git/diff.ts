import type { Git } from "./run.ts";

/** A changed file, as GitHub lists it. */
export interface ChangedFile {
  readonly path: string;
  readonly previous: string | null;
  readonly status: "added" | "removed" | "modified" | "renamed" | "changed";
  /** The blob at the newer commit; that of the older one if it is removed. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, without any header before the first; null if the file is binary, huge or unchanged. */
  readonly patch: string | null;
}

// GitHub Docs, "Repository limits", diff limits: no more than 20,000 loadable lines or 1 MB in one file's diff.
const MAX_PATCH_LINES = 20_000;
const MAX_PATCH_BYTES = 1_000_000;

/** The files that differ between two commits, in git's order. */
export function changedFiles(git: Git, older: string, newer: string): readonly ChangedFile[] {
  const options = ["-M", "--no-ext-diff", "--no-color", "--full-index", "--src-prefix=a/", "--dst-prefix=b/"];
  const raw = git.text(["diff", "-M", "--raw", "-z", "--no-abbrev", older, newer]);
  const patches = git.bytes(["diff", ...options, older, newer]).toString("utf8");
  const sections = patches.split(/^(?=diff --git )/m).filter((section) => section !== "");
  return parseRaw(raw).map((change, index) => ({ ...change, ...hunksOf(sections[index] ?? "") }));
}

type Change = Pick<ChangedFile, "path" | "previous" | "status" | "oid">;

// git-diff(1), "Raw output format" with -z: `:modes oids status` NUL path [NUL path] NUL.
function parseRaw(raw: string): readonly Change[] {
  const words = raw.split("\0");
  const changes: Change[] = [];
  for (let at = 0; at + 1 < words.length; ) {
    const [, newMode = "", oldOid = "", newOid = "", letter = ""] = (words[at] ?? "").split(" ");
    const first = words[at + 1] ?? "";
    const renamed = letter.startsWith("R");
    const path = renamed ? (words[at + 2] ?? "") : first;
    const status = statusOf(letter);
    changes.push({ path, previous: renamed ? first : null, status, oid: newMode === "000000" ? oldOid : newOid });
    at += renamed ? 3 : 2;
  }
  return changes;
}

function statusOf(letter: string): ChangedFile["status"] {
  if (letter.startsWith("R")) return "renamed";
  if (letter === "A") return "added";
  if (letter === "D") return "removed";
  return letter === "T" ? "changed" : "modified";
}

function hunksOf(section: string): Pick<ChangedFile, "additions" | "deletions" | "patch"> {
  const start = /^@@ /m.exec(section)?.index;
  if (start === undefined) return { additions: 0, deletions: 0, patch: null };
  const patch = section.slice(start).replace(/\n$/, "");
  const lines = patch.split("\n");
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  const huge = lines.length > MAX_PATCH_LINES || Buffer.byteLength(patch) > MAX_PATCH_BYTES;
  return { additions: count("+"), deletions: count("-"), patch: huge ? null : patch };
}
