/** Keys that front matter of any library has one of. Text with a colon in it has none of them. */
const TELLING =
  /^["']?(?:(?:book|full|sub)?title|name|(?:book)?authors?|by|status|(?:my)?rating|stars|score|tags?|categor(?:y|ies)|genres?|date|(?:date[-_ ]?)?(?:started|finished|read|added)|cover|image|isbn(?:1[03])?|layout|draft|url|link|series|pages|publisher)["']?[ \t]*[:=：](?:[\s"'[]|$)/i;

/** A line of a mapping: `key: value` or `key = value`. */
const KEY_LINE = /^["']?[\p{L}\p{N}_][^:=#]{0,60}?[ \t]*[:=：](?:[ \t]|["'[]|$)/u;

/** What may stand between the keys of front matter: items, deeper lines, comments, tables of TOML. */
const OTHER_LINE = /^(?:[ \t]+\S|[-–•*][ \t]|-$|#|\[)/;

export const hasTellingKey = (lines: readonly string[]): boolean => lines.some((line) => TELLING.test(line));

export const isKeyLine = (line: string): boolean => KEY_LINE.test(line);

/** Whether a line can be one of front matter, its own faults aside. A blank one is none. */
export const isFrontMatterLine = (line: string): boolean => KEY_LINE.test(line) || OTHER_LINE.test(line);

/** Whether lines look like the keys of one note's front matter: nothing but such lines, and a key that tells. */
export const looksLikeFrontMatter = (lines: readonly string[]): boolean =>
  lines.some(isKeyLine) && lines.every((line) => line.trim() === "" || isFrontMatterLine(line)) && hasTellingKey(lines);
