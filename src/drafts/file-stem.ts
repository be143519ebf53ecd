/** A way to make a file's name, without extension, of a title or a name. */
export type StemForm = (text: string) => string;

/** Letters that have no accent to take off, and what stands for them in names. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};
/** What Windows takes in no name ("Naming Files, Paths, and Namespaces", Microsoft Learn), `#^[]` that break links in Obsidian. */
const FORBIDDEN = /[<>:"/\\|?*#^[\]]|\p{Cc}/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:\.|$)/i;
/** UTF-8 bytes of the longest name, without date, number and extension. */
const LONGEST = 120;

/** Latin letters without accents, in lower case, `&` as a word. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? letter);

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
const withoutApostrophes = (text: string): string => text.replaceAll(/(?<=\p{L})['’ʼ](?=\p{L})/gu, "");

const joined =
  (joint: string, prepare: (text: string) => string): StemForm =>
  (text) =>
    wordsOf(folded(prepare(text))).join(joint);

const spelledAnd = (text: string): string => withoutApostrophes(text).replaceAll("&", " and ");
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const titled: StemForm = (text) =>
  wordsOf(folded(withoutApostrophes(text)))
    .map(capital)
    .join("_");
const asWritten =
  (instead: string): StemForm =>
  (text) =>
    text.normalize("NFC").replaceAll(FORBIDDEN, instead).replaceAll(/\s+/g, " ").trim();

/** A title without what follows its colon. */
const short =
  (form: StemForm): StemForm =>
  (text) =>
    form(text.split(":")[0] ?? text);

const KEBAB = joined("-", spelledAnd);
const SNAKE = joined("_", spelledAnd);
const WRITTEN = asWritten("");

/** The forms that libraries are held against; of two that fit equally, the first. */
const FORMS: readonly StemForm[] = [
  KEBAB,
  joined("-", withoutApostrophes),
  joined("-", (text) => text),
  SNAKE,
  joined("_", withoutApostrophes),
  joined("_", (text) => text),
  titled,
  WRITTEN,
  asWritten(" -"),
  asWritten("-"),
  asWritten("_"),
  (text) => `《${WRITTEN(text)}》`,
  joined("", withoutApostrophes),
  ...[KEBAB, SNAKE, titled, WRITTEN].map(short),
];

/** The share of names that a form gives, if it is the library's. */
const LEAST_SHARE = 0.3;

/** The form that gives most of a library's names; where none does, one that looks like them. */
export function stemFormOf(names: readonly { readonly text: string; readonly stem: string }[]): StemForm {
  const hits = FORMS.map((form) => names.filter(({ text, stem }) => form(text) === stem.normalize("NFC")).length);
  const best = FORMS[hits.indexOf(Math.max(...hits))];
  if (best !== undefined && Math.max(...hits) > names.length * LEAST_SHARE) return best;
  const isHalf = (test: RegExp): boolean => names.filter(({ stem }) => test.test(stem)).length * 2 > names.length;
  if (isHalf(/ /)) return WRITTEN;
  return isHalf(/_/) ? SNAKE : KEBAB;
}

/** A name that every disk takes: not too long, none of Windows's own, visible. `instead` is taken where nothing is left. */
export function safeStem(stem: string, instead: string): string {
  const bare = shortened(stem.normalize("NFC"))
    .replace(/^[\s._-]+/, "")
    .replace(/[\s.-]+$/, "");
  if (bare === "") return instead;
  return RESERVED.test(bare) ? `${bare}${jointOf(bare)}book` : bare;
}

/** What parts the words of a name, to put something behind it. */
export const jointOf = (stem: string): string => (/ /.test(stem) ? " " : /_/.test(stem) ? "_" : "-");

/** A name of so many bytes at most, cut after a word where that leaves enough. */
function shortened(stem: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(stem).length <= LONGEST) return stem;
  let cut = "";
  let bytes = 0;
  for (const character of stem) {
    bytes += encoder.encode(character).length;
    if (bytes > LONGEST) break;
    cut += character;
  }
  const word = cut.replace(/[-_ ][^-_ ]*$/, "");
  return word.length * 2 > cut.length ? word : cut;
}
