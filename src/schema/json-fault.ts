import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** Where a text stops being JSON (UTF-16 offset from 0), and what is wrong there. */
export interface JsonFault {
  readonly at: number;
  readonly reason: string;
}

const REASONS: Readonly<Partial<Record<string, string>>> = {
  InvalidSymbol: "this is neither a JSON value nor a text in double quotes",
  UnexpectedEndOfString: "this text in quotes is not closed on its line",
  InvalidEscapeCharacter: "this text in quotes has an escape that JSON doesn't know",
  PropertyNameExpected: "a key in double quotes is missing",
  ValueExpected: "a value is missing",
  ColonExpected: "a colon is missing after the key",
  CommaExpected: "a comma is missing",
  CloseBraceExpected: "the file ends before the closing }",
  CloseBracketExpected: "the file ends before the closing ]",
  EndOfFileExpected: "nothing may follow the schema",
  InvalidCommentToken: "JSON has no comments",
};

/** Finds the first fault of a text that `JSON.parse` refused (RFC 8259): the engines' own messages have no dependable place. */
export function findJsonFault(text: string): JsonFault {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors.sort((a, b) => a.offset - b.offset);
  if (text.trim() === "") return { at: text.length, reason: "the file is empty" };
  if (first === undefined) return { at: 0, reason: "this is no JSON value" };
  return { at: first.offset, reason: REASONS[printParseErrorCode(first.error)] ?? "this is no JSON value" };
}
