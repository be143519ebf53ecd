/** Controls, formats (bidi, zero width, tags), lone surrogates, line separators and all else that draws nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Asks for the coloured form of the emoji before it: seen by its effect, and part of ordinary text. */
const EMOJI_SELECTOR = "\uFE0F";
const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * Shows every character that draws nothing, or that changes how others are drawn, as an escape: `\n`, `\u202E`,
 * `\u{E0041}`. Text that went through it holds no line end and no terminal sequence; doing it twice changes nothing.
 */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    if (character === EMOJI_SELECTOR) return character;
    const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return SHORT.get(character) ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
  });
}

/** Cuts `text` to at most `most` characters (code points), the last of them an ellipsis if anything went. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, (most + 1) * 2));
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}
