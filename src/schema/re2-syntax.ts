/**
 * Regular expressions of ECMA-262 written as RE2 reads them, where the two differ: white space of Unicode in `\s`, line
 * ends in `.`, code points, control characters and names of properties. What RE2 lacks stays as it is, and RE2 refuses it.
 * Sources: ECMA-262, section 22.2; https://github.com/google/re2/wiki/Syntax.
 */

/** ECMA-262, section 12.2 and 12.3: white space and line ends, as ranges of a class. */
const SPACE = String.raw`\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
const NO_SPACE = String.raw`\x{0}-\x{8}\x{e}-\x{1f}!-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff}\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff}\x{3001}-\x{fefe}\x{ff00}-\x{10ffff}`;
const NO_LINE_END = String.raw`[^\n\r\x{2028}\x{2029}]`;

/** Long names of general categories, and the short ones that RE2 knows (Unicode, PropertyValueAliases.txt, `gc`). */
const CATEGORIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    L: "Letter LC:Cased_Letter Lu:Uppercase_Letter Ll:Lowercase_Letter Lt:Titlecase_Letter Lm:Modifier_Letter Lo:Other_Letter",
    M: "Mark M:Combining_Mark Mn:Nonspacing_Mark Mc:Spacing_Mark Me:Enclosing_Mark",
    N: "Number Nd:Decimal_Number Nd:digit Nl:Letter_Number No:Other_Number",
    P: "Punctuation P:punct Pc:Connector_Punctuation Pd:Dash_Punctuation Ps:Open_Punctuation Pe:Close_Punctuation Pi:Initial_Punctuation Pf:Final_Punctuation Po:Other_Punctuation",
    S: "Symbol Sm:Math_Symbol Sc:Currency_Symbol Sk:Modifier_Symbol So:Other_Symbol",
    Z: "Separator Zs:Space_Separator Zl:Line_Separator Zp:Paragraph_Separator",
    C: "Other Cc:Control Cc:cntrl Cf:Format Cs:Surrogate Co:Private_Use Cn:Unassigned",
  }).flatMap(([short, names]) =>
    `${short}:${names}`
      .split(" ")
      .map((pair): [string, string] => [pair.split(":")[1] ?? "", pair.split(":")[0] ?? ""]),
  ),
);

/** One piece of a pattern: an escape of any kind, or a character. */
const PIECE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}(?:\\u[\da-f]{4})?|x[\da-f]{2}|c[a-z]|[pP]\{[^}]*\}|k<[^>]*>|.)|[^\\]/gisu;

/** A pattern as RE2 reads it; null where it refers back to a group, which RE2 would read as something else. */
export function translatePattern(pattern: string): string | null {
  let isInClass = false;
  let text = "";
  for (const [piece] of pattern.matchAll(PIECE)) {
    if (/^\\(?:k|[1-9])/.test(piece)) return null;
    text += piece.startsWith("\\") ? translateEscape(piece, isInClass) : translateCharacter(piece, isInClass);
    if (piece === "[") isInClass = true;
    else if (piece === "]") isInClass = false;
  }
  return text;
}

function translateCharacter(character: string, isInClass: boolean): string {
  if (character === "." && !isInClass) return NO_LINE_END;
  return character === "[" && isInClass ? "\\[" : character;
}

function translateEscape(piece: string, isInClass: boolean): string {
  const kind = piece.charAt(1);
  switch (kind) {
    case "s":
      return isInClass ? SPACE : `[${SPACE}]`;
    case "S":
      return isInClass ? NO_SPACE : `[${NO_SPACE}]`;
    case "u":
      return codePoint(piece);
    case "c":
      return `\\x{${(piece.charCodeAt(2) % 32).toString(16)}}`;
    case "0":
      return "\\x{0}";
    case "b":
      return isInClass ? "\\x{8}" : piece;
    case "p":
    case "P":
      return property(piece);
    default:
      return piece;
  }
}

/** `\p{Script=Greek}` and `\p{Letter}` as RE2 names them. */
function property(piece: string): string {
  const [, start = "", name = ""] =
    /^(\\[pP]\{)(?:(?:Script|sc|Script_Extensions|scx|General_Category|gc)=)?(.*)\}$/.exec(piece) ?? [];
  return start === "" ? piece : `${start}${CATEGORIES.get(name) ?? name}}`;
}

/** `\u0041`, `\u{1F600}` and a pair of surrogates, as one code point. */
function codePoint(piece: string): string {
  const units = [...piece.matchAll(/\\u\{?([\da-f]+)/gi)].map(([, hex]) => Number.parseInt(hex ?? "", 16));
  const [first = 0] = units;
  const isPair = units.length === 2 && first >= 0xd800 && first <= 0xdbff;
  if (isPair) return `\\x{${(String.fromCharCode(...units).codePointAt(0) ?? 0).toString(16)}}`;
  return units.map((unit) => `\\x{${unit.toString(16)}}`).join("");
}
