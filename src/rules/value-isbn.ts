import { FIELD_KEYS } from "../notes/fields.ts";
import { type IsbnFault, isbnFault } from "../notes/isbn.ts";
import { scalarsIn } from "../notes/locate.ts";
import { asWritten } from "../schema/source-text.ts";
import { type Message, message } from "../text/message.ts";
import { normalWord } from "../text/near-words.ts";
import { defineRule, type FindingPlace } from "./rule.ts";
import { capital, subject } from "./subject.ts";

interface BadIsbn {
  readonly found: unknown;
  readonly fault: IsbnFault;
}

/** An ISBN with a digit too few or too many, or with one that is wrong. */
export const valueIsbn = defineRule({
  name: "value/isbn",
  level: "error",
  summary: "An ISBN has a wrong number of digits, or a wrong digit.",
  details:
    "The last digit of an ISBN is made from the others, so most slips show. What is no ISBN at all is left alone.",
  isCause: true,
  check: ({ frontMatter: { root } }) =>
    root.entries
      .filter(({ key }) => FIELD_KEYS.isbn.includes(normalWord(key)))
      .flatMap((entry) => [...scalarsIn({ ...root, entries: [entry] })])
      .flatMap(({ node, pointer }) => {
        const fault = isbnFault(node.source.trim());
        return fault === null
          ? []
          : [{ found: node.value, fault, span: node.span, pointer, ...asWritten(root, pointer) }];
      }),
  message: (found: BadIsbn & FindingPlace): Message =>
    found.fault === "digits"
      ? message`${capital(subject(found))} is no ISBN: those have 10 or 13 digits.`
      : message`${capital(subject(found))} is no ISBN: one of its digits is wrong, for the last one doesn't fit the others.`,
  examples: [
    {
      note: "isbn: 978-1-83843-020",
      problems: ["2:7 `isbn: 978-1-83843-020` is no ISBN: those have 10 or 13 digits."],
    },
    {
      note: "isbn13: 9781838430208",
      problems: [
        "2:9 `isbn13: 9781838430208` is no ISBN: one of its digits is wrong, for the last one doesn't fit the others.",
      ],
    },
    { note: "isbn: 978-1-83843-020-7", problems: [] },
    { note: "isbn: B000FA5TO2", problems: [] },
  ],
});
