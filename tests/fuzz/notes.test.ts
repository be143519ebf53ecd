import fc from "fast-check";
import { expect, test } from "vitest";
import { CONTEXT } from "../fixes/checked.ts";
import { runs } from "../runs.ts";
import { compiled } from "../schema/front-matter.ts";
import { type Held, holdNote } from "./note-properties.ts";
import { noteSource } from "./note-source.ts";

/** A schema that has something against most values, and a fix for much of it. */
const PICKY = {
  type: "object",
  required: ["title"],
  properties: {
    title: { type: "string", minLength: 2 },
    author: { type: ["string", "array"], items: { type: "string" } },
    status: { enum: ["queued", "reading", "completed"] },
    rating: { type: "number", maximum: 5 },
    date: { type: "string", format: "date" },
    url: { type: "string", format: "uri" },
    tags: { type: "array", items: { type: "string", pattern: "^[a-z]" }, uniqueItems: true },
    pages: { type: "integer" },
    isbn: { type: "string" },
  },
  propertyNames: { pattern: "^[a-zA-Z]+$" },
};

/** Whether a note of each sort came up: a run that makes only one sort shows little. */
function tally(all: readonly Held[]): Record<string, number> {
  const count = (is: (held: Held) => boolean): number => all.filter(is).length;
  return {
    notes: all.length,
    readable: count(({ isReadable }) => isReadable),
    fixed: count(({ isFixed }) => isFixed),
    readTwice: count(({ isReadTwice }) => isReadTwice),
  };
}

test("any note: named problems inside the file, and fixes that change only what they fix", async () => {
  const picky = await compiled(PICKY);
  const contexts = [CONTEXT, { ...CONTEXT, schemaFor: () => picky }];
  const held: Held[] = [];
  fc.assert(
    fc.property(noteSource, fc.constantFrom(...contexts), (text, context) => {
      held.push(holdNote(text, context));
    }),
    runs(),
  );
  const { readable = 0, fixed = 0, readTwice = 0 } = tally(held);
  expect(Math.min(readable, held.length - readable, fixed, readTwice)).toBeGreaterThan(3);
});
