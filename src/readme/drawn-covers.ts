import { sanitizeText } from "../text/phrase.ts";
import { coverLink } from "./covers.ts";
import { type OptionKind, oneOf } from "./option-values.ts";
import { folded } from "./order.ts";
import type { PictureFiles } from "./picture-files.ts";
import { type CoverKind, type CoverWords, coverPicture } from "./pictures/cover-picture.ts";
import { hashOf } from "./pictures/hash.ts";
import type { Shelf, ShelfNote } from "./shelf.ts";

const COVERS = ["drawn", "own", "none"] as const;

/** Which covers a block shows: the notes' own and drawn ones for the others, their own only, or none. */
export type Covers = (typeof COVERS)[number];

export const COVERS_OPTION: OptionKind<Covers> = oneOf(COVERS);

/** Categories of what has no cover because it is a paper or a page, as libraries name them. */
const KINDS: Readonly<Record<Exclude<CoverKind, "book">, readonly string[]>> = {
  paper: ["paper", "papers", "research paper", "academic paper", "whitepaper", "preprint", "thesis", "report"],
  article: [
    "article",
    "articles",
    "blog",
    "blogs",
    "blog post",
    "blogpost",
    "post",
    "essay",
    "essays",
    "web",
    "website",
  ],
};

/** What a drawn cover of a note says. A title of nothing that shows is replaced by the file's name. */
export function coverWords({ facts }: ShelfNote): CoverWords {
  const title = sanitizeText(facts.title) || (facts.path.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
  return { title, authors: facts.authors, kind: coverKind(facts.category) };
}

function coverKind(category: string | null): CoverKind {
  const word = folded(sanitizeText(category ?? "")).replace(/[-_]/g, " ");
  if (KINDS.paper.includes(word)) return "paper";
  return KINDS.article.includes(word) ? "article" : "book";
}

/** The link to a note's cover from the file at `path`; null where it has none to show. */
export function coverSource(
  note: ShelfNote,
  { covers, shelf, path, pictures }: { covers: Covers; shelf: Shelf; path: string; pictures: PictureFiles },
): string | null {
  const own = covers === "none" ? null : coverLink(note, shelf, path);
  if (own !== null || covers !== "drawn") return own;
  const words = coverWords(note);
  return pictures.linkTo(coverName(words), () => coverPicture(words));
}

const LONGEST_SLUG = 40;
const HASH_DIGITS = 8;

/** The file of a drawn cover: named by the title in plain letters, and by all that it shows. */
function coverName({ title, authors, kind }: CoverWords): string {
  const plain = folded(title).replace(/[^a-z0-9]+/g, "-");
  const slug = plain.slice(0, LONGEST_SLUG).replace(/^-|-$/g, "");
  const hash = hashOf(JSON.stringify([title, authors, kind]))
    .toString(16)
    .padStart(16, "0")
    .slice(-HASH_DIGITS);
  return ["cover", ...(slug === "" ? [] : [slug]), `${hash}.svg`].join("-");
}
