import { normalWord } from "../text/near-words.ts";

/** How a marker is written in a file. A comment of HTML hides it on GitHub; where HTML is no comment, the others do. */
export interface MarkerSyntax {
  readonly name: "html" | "definition" | "mdx";
  /** The marker around its words. */
  readonly write: (words: string) => string;
  /** The words of a marker that is the whole text, or null. */
  readonly read: (text: string) => string | null;
  /** Whether markdown right before the closing marker must end with an empty line. */
  readonly needsGap: boolean;
}

const SYNTAXES: Readonly<Record<MarkerSyntax["name"], MarkerSyntax>> = {
  // HTML comments: CommonMark 0.31, section 4.6, start condition 2.
  html: {
    name: "html",
    write: (words) => `<!-- ${words} -->`,
    read: (text) => (text.startsWith("<!--") && text.indexOf("-->") === text.length - 3 ? text.slice(4, -3) : null),
    needsGap: false,
  },
  // A link reference definition that nothing refers to: CommonMark 0.31, section 4.7.
  definition: {
    name: "definition",
    write: (words) => `[//]: # (${words})`,
    read: (text) =>
      /^\[\/\/\]:[ \t]*<?#>?[ \t]+(?:\(([^()]*)\)|"([^"]*)"|'([^']*)')$/
        .exec(text)
        ?.slice(1)
        .find((words) => words !== undefined) ?? null,
    needsGap: true,
  },
  // A comment of JavaScript in an expression of MDX.
  mdx: {
    name: "mdx",
    write: (words) => `{/* ${words} */}`,
    read: (text) => (text.startsWith("{/*") && text.indexOf("*/}") === text.length - 3 ? text.slice(3, -3) : null),
    needsGap: true,
  },
};

/** The markers of a file: `.mdx` knows no comments of HTML. */
export const syntaxOf = (path: string): MarkerSyntax => (isMdx(path) ? SYNTAXES.mdx : SYNTAXES.html);

export const isMdx = (path: string): boolean => /\.mdx$/i.test(path);

/** One marker, taken apart. `options` is the text after the name, as written. */
export interface Marker {
  readonly closing: boolean;
  readonly name: string;
  readonly options: string;
  readonly syntax: MarkerSyntax;
}

/** A text that is nearly a marker: it shares its HTML block with something else, or is written in another way. */
export type NearMarker = { readonly misplaced: string } | { readonly marker: string; readonly meant: string };

const STARTS_LIKE_ONE = /^<!--\s*(?:\/\s*)?bookends:/;
const LINE_LIKE_ONE = /^[ \t]*(<!--\s*(?:\/\s*)?bookends:.*)$/m;
/** Words of a marker in another case, with another colon or with spaces: `Bookends : Table`. */
const NEAR_WORDS = /^\s*(\/?)\s*book[ _-]?ends\s*([:：=]?)\s*(\/?)\s*([\p{L}_-]+)(.*)$/isu;
const LONGEST_SHOWN = 100;
const RAW_TEXT_ELEMENT = /^<(?:pre|script|style|textarea)\b/i;

/**
 * Reads a block of a file as a marker, such as `<!-- bookends:NAME options -->` or `<!-- /bookends:NAME -->`.
 * @param type the block's type in mdast
 * @param isBlock whether there is a block of a name
 * @returns null where it has nothing to do with Bookends. `misplaced`: a marker that shares its HTML block with something
 * else; what is generated there would not be markdown, and what stands beside it would be lost. Raw text (`<pre>`, a
 * longer comment) only shows a marker, like a code fence.
 */
export function readMarker(
  type: string,
  source: string,
  isBlock: (name: string) => boolean,
): Marker | NearMarker | null {
  const text = source.trim();
  const syntax = Object.values(SYNTAXES).find((one) => isOfType(one, type) && one.read(text) !== null);
  const words = syntax?.read(text)?.trim() ?? null;
  if (syntax && words !== null) {
    const exact = /^(?:\/\s*)?bookends:(?=\S|$)/.test(words) ? { ...parts(words), syntax } : null;
    return exact && isBlock(exact.name) ? exact : (nearMarker(text, words, syntax, isBlock) ?? exact);
  }
  if (type === "html") return misplacedMarker(text);
  return /^\{\/\*\s*(?:\/\s*)?bookends:/.test(text) ? { misplaced: shortened(text) } : null;
}

const isOfType = ({ name }: MarkerSyntax, type: string): boolean =>
  name === "mdx" ? type === "paragraph" : type === name;

function misplacedMarker(text: string): NearMarker | null {
  if (STARTS_LIKE_ONE.test(text)) return { misplaced: shortened(text) };
  if (text.startsWith("<!--") || RAW_TEXT_ELEMENT.test(text)) return null;
  const line = LINE_LIKE_ONE.exec(text)?.[1];
  return line === undefined ? null : { misplaced: shortened(line) };
}

/** Other words than a marker's that can only be meant as one: they name a block, or have the colon. */
function nearMarker(
  text: string,
  words: string,
  syntax: MarkerSyntax,
  isBlock: (name: string) => boolean,
): NearMarker | null {
  const [, before, colon, after, word = "", rest = ""] = NEAR_WORDS.exec(words) ?? [];
  const name = normalWord(word);
  if (!isBlock(name) || (colon === "" && rest.trim() !== "" && !rest.includes("="))) return null;
  const slash = before === "/" || after === "/" ? "/" : "";
  return { marker: shortened(text), meant: shortened(syntax.write(`${slash}bookends:${name}${rest.trimEnd()}`)) };
}

function parts(inner: string): Omit<Marker, "syntax"> {
  const closing = inner.startsWith("/");
  const named = inner.slice(inner.indexOf(":") + 1);
  const end = named.search(/\s/);
  return end === -1
    ? { closing, name: named, options: "" }
    : { closing, name: named.slice(0, end), options: named.slice(end).trim() };
}

/** The marker alone, for a sentence about it. */
function shortened(text: string): string {
  const end = text.indexOf("-->");
  const marker = (end === -1 ? text : text.slice(0, end + 3)).slice(0, LONGEST_SHOWN);
  return marker.replace(/\s+/g, " ").trim();
}
