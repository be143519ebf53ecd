import type { Config } from "../config/config.ts";
import { nearest, normalWord } from "../text/near-words.ts";
import { baseName, folderOf } from "../text/repository-path.ts";
import { classesOf, evidenceOf } from "./evidence.ts";
import type { FileDigest } from "./file-digest.ts";
import {
  isBookWord,
  isDocumentName,
  isKindKey,
  isReadingWord,
  isTemplateFolder,
  isTemplateName,
} from "./reading-signs.ts";

/** Why a markdown file among notes is none. */
export type NoNoteReason = "template" | "listing" | "no-front-matter" | "other-kind" | "document" | "where";

export interface SortedFiles {
  readonly notes: readonly string[];
  readonly others: readonly { readonly path: string; readonly reason: NoNoteReason }[];
}

/** What the files of a library have in common, which each of them is held against. */
interface Common {
  readonly isChosen: boolean;
  /** Whether at least half of the files have no front matter, so that none is needed. */
  readonly isBare: boolean;
  /** Whether most files are about books, so that one that says nothing of it is as well. */
  readonly isDevoted: boolean;
  /** Whether some files say by a class (`type: book`) that they are books. */
  readonly hasBookClass: boolean;
  readonly keys: ReadonlySet<string>;
}

/** Whether a file has the values that the config's `where` wants of a note. */
export const isWanted = ({ fields, inline }: FileDigest, where: Config["where"]): boolean =>
  Object.entries(where).every(([key, wanted]) => {
    const name = normalWord(key.slice(key.lastIndexOf(".") + 1));
    const values = [...(fields.get(name) ?? []), ...(inline.get(name) ?? [])].map(normalWord);
    return wanted.some((value) => values.includes(normalWord(value)));
  });

/**
 * Tells the notes among the markdown files of a library from its templates, listing pages and pages about other things.
 * @param isChosen whether the files lie in a folder that was chosen. What the config names may be about anything.
 */
export function sortFiles(
  digests: readonly FileDigest[],
  { where, isChosen }: { readonly where: Config["where"]; readonly isChosen: boolean },
): SortedFiles {
  const candidates = digests.filter((digest) => templateReason(digest) === null && !isDocument(digest));
  const common = { ...commonOf(candidates), isChosen };
  const isNarrowed = Object.keys(where).length > 0;
  const others = digests.flatMap((digest) => {
    const reason =
      templateReason(digest) ??
      (isNarrowed ? (isWanted(digest, where) ? null : "where") : reasonAgainst(digest, common));
    return reason === null ? [] : [{ path: digest.path, reason }];
  });
  const out = new Set(others.map(({ path }) => path));
  return { notes: digests.map(({ path }) => path).filter((path) => !out.has(path)), others };
}

function commonOf(digests: readonly FileDigest[]): Omit<Common, "isChosen"> {
  const evidence = new Map(digests.map((digest) => [digest, evidenceOf(digest)]));
  const isAbout = (digest: FileDigest): boolean => !["none", "other"].includes(evidence.get(digest) ?? "none");
  const about = digests.filter(isAbout);
  const bare = digests.filter(({ opening }) => opening === "none");
  return {
    isBare: bare.length * 2 >= digests.length,
    isDevoted: about.length * 2 >= digests.length,
    hasBookClass: about.filter((digest) => classesOf(digest).some(isBookWord)).length > 1,
    keys: new Set(about.flatMap(({ fields }) => [...fields.keys()])),
  };
}

const stemOf = (path: string): string => baseName(path).replace(/\.[^.]*$/, "");

const isDocument = (digest: FileDigest): boolean =>
  isDocumentName(stemOf(digest.path)) && evidenceOf(digest) === "none" && !isBundle(digest.path);

/** `index.md` in a folder of its own takes that folder's name. */
const isBundle = (path: string): boolean => stemOf(path).toLowerCase() === "index" && folderOf(path) !== "";

function templateReason({ path, fields }: FileDigest): "template" | null {
  const folders = folderOf(path).split("/");
  if (isTemplateName(stemOf(path)) || folders.some(isTemplateFolder)) return "template";
  const filled = [...fields].flatMap(([key, texts]) =>
    isKindKey(key) || texts.length === 0 ? [] : [texts.join(", ")],
  );
  const blanks = filled.filter((text) => /\{\{.*\}\}|<%.*%>|^\{\{|^<%/.test(text));
  // A place or two that a template left behind in a note are a mistake of that note.
  return blanks.length * 2 > filled.length ? "template" : null;
}

function reasonAgainst(digest: FileDigest, common: Common): NoNoteReason | null {
  const evidence = evidenceOf(digest);
  const isBare = digest.opening === "none";
  if (isDocument(digest) && (isBare || common.isChosen)) return "document";
  if (evidence === "none" && digest.listsPages) return "listing";
  if (isBare) return common.isBare || evidence === "strong" ? null : "no-front-matter";
  if (!common.isChosen) return null;
  if (evidence === "other" || isOtherClass(digest, common)) return "other-kind";
  if (evidence !== "none") return null;
  if (!common.isDevoted) return "other-kind";
  return isForeign(digest, common) ? "listing" : null;
}

/** Whether a file's class is another one than the books' beside it, and nothing else says that it is to be read. */
function isOtherClass(digest: FileDigest, { hasBookClass }: Common): boolean {
  const classes = classesOf(digest);
  return (
    hasBookClass &&
    evidenceOf(digest) !== "author" &&
    classes.length > 0 &&
    !classes.some(isReadingWord) &&
    !hasBookIds(digest)
  );
}

const hasBookIds = ({ fields, inline }: FileDigest): boolean =>
  [...fields.keys(), ...inline.keys()].some((key) => /^(?:isbn|pages|pagecount|publisher|book|author|work)/.test(key));

/** Whether most keys of a file that says nothing about a book are none that the notes have. */
function isForeign({ fields }: FileDigest, { keys }: Common): boolean {
  const known = [...keys];
  const names = [...fields.keys()].filter((key) => key !== "title" && key !== "name");
  const foreign = names.filter((key) => !keys.has(key) && nearest(key, known) === null);
  return foreign.length > 0 && foreign.length * 2 >= names.length;
}
