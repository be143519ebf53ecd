import type { LookAlike, SyntaxCause } from "../notes/syntax-cause.ts";
import { code, type Message, message } from "../text/message.ts";

type Kind = SyntaxCause["kind"];
type Causes = { readonly [Name in Kind]: Extract<SyntaxCause, { readonly kind: Name }> };

/** What is wrong, and the title of the fix where there can be one. */
interface Words<Name extends Kind> {
  readonly sentence: (cause: Causes[Name]) => Message;
  readonly fix?: string;
}

const QUOTE = "Put it in quotes";
const KEY_VALUE = code("key: value");
const SPACES = "YAML takes only spaces there";

/** What look-alike characters are called. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["：", "a full-width colon"],
  ["\u00A0", "a no-break space"],
  ["\u202F", "a narrow no-break space"],
  ["\u3000", "an ideographic (full-width) space"],
  ["\u200B", "a zero-width space"],
  ["\uFEFF", "a byte order mark"],
  ["–", "an en dash"],
  ["—", "an em dash"],
  ["−", "a minus sign"],
  ["－", "a full-width hyphen"],
  ["‑", "a no-break hyphen"],
  ["•", "a bullet"],
  ["*", "a star"],
  ["+", "a plus sign"],
]);

const named = (found: string, otherwise: string): string => NAMES.get(found) ?? otherwise;

const LOOK_ALIKES: Readonly<Record<LookAlike, (found: string) => Message>> = {
  colon: (found) =>
    message`${code(found)} is ${named(found, "no plain colon")}. Write ${code(":")} and a space after a key, or ${code("=")} in TOML.`,
  quote: (found) =>
    message`${code(found)} is a typographic (curly) quote, and does not count as a quote here. Write ${code('"')}.`,
  space: (found) =>
    message`This is ${named(found, "no plain space")}, and does not count as a space here. Write a plain space.`,
  dash: (found) =>
    message`${code(found)} is ${named(found, "another dash")}, not the ${code("-")} that an item of a list starts with. Write ${code("-")} and a space.`,
  invisible: (found) => message`This is ${named(found, "a character that can't be seen")}. Remove it.`,
};

const WORDS: { readonly [Name in Kind]: Words<Name> } = {
  "colon-in-value": {
    sentence: ({ key, quoted }) => {
      const help = message`A value with ${code(": ")} in it needs quotes around it`;
      return quoted === "" ? message`${help}.` : message`${help}: ${code(key === "" ? quoted : `${key}: ${quoted}`)}.`;
    },
    fix: QUOTE,
  },
  "no-colon": {
    sentence: ({ key }) =>
      message`${code(key)} has no colon after it. A key is written ${KEY_VALUE}, with ${code(":")} and a space.`,
    fix: "Put a colon after the key",
  },
  "no-space": {
    sentence: ({ key }) => message`${code(":")} needs a space after it: ${code(`${key}: …`)}.`,
    fix: "Put a space after the colon",
  },
  equals: {
    sentence: ({ key }) => message`YAML has a colon and a space after a key, not ${code("=")}: ${code(`${key}: …`)}.`,
    fix: "Write a colon",
  },
  colon: {
    sentence: ({ key }) => message`TOML has ${code("=")} after a key, not ${code(":")}: ${code(`${key} = …`)}.`,
    fix: "Write =",
  },
  "look-alike": { sentence: ({ found, like }) => LOOK_ALIKES[like](found), fix: "Write the plain character" },
  "value-start": {
    sentence: ({ found }) =>
      /^[-?]/.test(found)
        ? message`A value that starts with ${code(found)} needs quotes around it; a list starts in the next line.`
        : /^[*&!]/.test(found)
          ? message`A value that starts with ${code(found)} needs quotes around it.`
          : message`A value can't start with ${code(found)}. Put quotes around it.`,
    fix: QUOTE,
  },
  "nested-quotes": {
    sentence: ({ quote, written }) => {
      const end = message`The quotes end before the value does.`;
      if (written === "") return message`${end} There can be no ${code(quote)} inside: use double quotes around it.`;
      const otherwise = quote === "'" ? ", or use double quotes around it" : "";
      return message`${end} A ${code(quote)} inside it is written ${code(written)}${otherwise}.`;
    },
    fix: "Escape the quotes inside",
  },
  "text-after": {
    sentence: ({ found }) =>
      found === "value"
        ? message`More text follows where the value ends. Put quotes around all of it.`
        : message`More text follows where the ${code(found)} at the value's start is closed. Put quotes around the whole value if it is text.`,
    fix: QUOTE,
  },
  "comma-after-value": {
    sentence: ({ found }) => message`${code(found)} stands after the end of the value. Remove it.`,
    fix: "Remove it",
  },
  open: {
    sentence: ({ found }) => {
      const open = message`A ${code(found)} is opened and never closed. Close it`;
      if (/^[[{]/.test(found)) return message`${open}, or put quotes around the value if it is text.`;
      if (found.length > 1) return message`${open}.`;
      return message`${open}; inside the value it is written ${code(found === "'" ? "''" : '\\"')}.`;
    },
  },
  "stray-bracket": {
    sentence: ({ found }) =>
      message`${code(found)} closes nothing that is open. Remove it, or write the bracket that is meant.`,
    fix: "Write the right bracket",
  },
  "missing-comma": {
    sentence: () => message`A comma is missing between two items in ${code("[…]")} or ${code("{…}")}.`,
    fix: "Put a comma before it",
  },
  "extra-comma": {
    sentence: () =>
      message`There is a comma with nothing before it. Remove it, or put quotes around the value if it is text.`,
    fix: "Remove the comma",
  },
  indentation: {
    sentence: () =>
      message`The indentation doesn't fit the lines above. Keys that belong together start in the same column, and so do the ${code("-")} of a list.`,
    fix: "Indent it as the lines it belongs to",
  },
  tab: {
    sentence: () => message`A tab is used for indentation, and ${SPACES}. Put spaces in its place.`,
    fix: "Write spaces",
  },
  "loose-text": {
    sentence: () =>
      message`This line is not ${KEY_VALUE}. Indent it if it belongs to the value above, or put a key before it.`,
  },
  "comment-in-text": {
    sentence: () =>
      message`${code("#")} starts a comment, and ends the text above it. Put quotes around the text, or remove this line.`,
  },
  "misplaced-item": {
    sentence: () =>
      message`An item of a list can't stand here: the key above has a value already, or keys stand beside it. Give the list a key of its own.`,
  },
  "item-without-space": {
    sentence: () => message`${code("-")} needs a space after it to start an item of a list.`,
    fix: "Put a space after it",
  },
  "foreign-comment": {
    sentence: ({ found }) => message`${code(found)} starts no comment here. A comment is written ${code("# …")}.`,
    fix: "Write a comment with #",
  },
  escape: {
    sentence: () => message`In double quotes ${code("\\")} starts an escape. Write it twice, or use single quotes.`,
    fix: "Use single quotes",
  },
  "control-character": { sentence: () => message`A character that can't be seen or printed is in here. Remove it.` },
  "block-header": {
    sentence: () =>
      message`After ${code("|")} or ${code(">")} the text starts in the next line. If the value begins with that character, put quotes around it.`,
    fix: QUOTE,
  },
  tag: {
    sentence: ({ found }) =>
      message`${code(found)} is a YAML tag that is not read. Remove it, or put quotes around the value if it is text.`,
  },
  directive: {
    sentence: () => message`A line can't start with ${code("%")}. Put quotes around the text if it is meant.`,
  },
  "second-document": {
    sentence: ({ found }) =>
      message`Front matter is one YAML document. Remove the line ${code(found)} or what stands after it.`,
  },
  "complex-key": {
    sentence: () =>
      message`Brackets stand where a key belongs. If they are text, such as a value in ${code("{…}")}, put quotes around it.`,
  },
  "too-deep": { sentence: () => message`The lists and mappings here are nested too deeply to be read.` },
  "too-long": { sentence: () => message`This front matter is too long to be read. Shorten its longest value.` },
  "no-equals": {
    sentence: ({ key }) =>
      message`${code(key)} has no ${code("=")} after it. A key is written ${code(`${key} = …`)} in TOML.`,
    fix: "Put = after the key",
  },
  "bad-key": {
    sentence: ({ key }) =>
      message`The key ${code(key)} needs quotes in TOML: only letters without accents, digits, ${code("_")} and ${code("-")} go without.`,
    fix: "Put the key in quotes",
  },
  "bare-text": { sentence: () => message`A text needs quotes around it in TOML.`, fix: QUOTE },
  "no-value": {
    sentence: ({ key }) => message`${code(key)} has no value. Write one after the ${code("=")}, or remove the line.`,
    fix: "Write an empty text",
  },
  "table-header": {
    sentence: () => message`A table starts with its name in brackets, alone on its line: ${code("[extra]")}.`,
  },
  "bad-number": {
    sentence: () =>
      message`This is no number and no date that TOML reads (${code("2024-01-05")}, no zeros at the start of a number). Put quotes around it if it is text.`,
    fix: "Write it as TOML does",
  },
  other: {
    sentence: () =>
      message`The front matter can't be read from here on. Check that each key starts in the same column with ${code(":")} and a space after it (${code("=")} in TOML), and that quotes and brackets are closed.`,
  },
};

/** What is wrong with front matter that its language's parser can't read, and what to do about it. */
export const syntaxSentence = (cause: SyntaxCause): Message => sentenceOf(cause.kind, cause);

/** The title of the fix of a syntax problem. */
export const syntaxFixTitle = ({ kind }: SyntaxCause): string => WORDS[kind].fix ?? QUOTE;

function sentenceOf<Name extends Kind>(kind: Name, cause: Causes[Name]): Message {
  return WORDS[kind].sentence(cause);
}
