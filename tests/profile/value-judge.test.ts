import fc from "fast-check";
import { expect, test } from "vitest";
import { inferSchema } from "../../src/profile/infer-schema.ts";
import { mappingJudge } from "../../src/profile/value-judge.ts";
import type { Strictness } from "../../src/profile/value-place.ts";
import { runs } from "../runs.ts";
import { compiled, found as foundBy, frontMatter } from "../schema/front-matter.ts";
import { libraryOf, READING } from "./library.ts";

const KEYS = ["title", "author", "status", "rating", "date", "finished", "tags", "url", "format", "extra"];

const word = fc.constantFrom("reading", "Reading", "Reeding", "completed", "fiction", "ficton", "a, b", "Paperback");
const day = fc.constantFrom("2024-12-06", "2024-12-6", "2024-02-30", "2014-009-03", "2024", "May 9, 2021", "3/4/2024");
const address = fc.constantFrom("https://example.org/a", "example.org/a", "a.png");
const number = fc.constantFrom("1984", "4.5", "45", "8", "'7'", "007", ".nan");
const scalar = fc.oneof(word, day, address, number, fc.constantFrom("true", "false", "''", "null", "{{x}}"));
const quoted = scalar.map((text) => (/^[\w. ./:-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`));
const value = fc.oneof(
  { weight: 6, arbitrary: quoted },
  {
    weight: 2,
    arbitrary: fc
      .array(quoted, { maxLength: 3 })
      .map((items) => `[${items.map((item) => `"${item.replaceAll('"', "")}"`).join(", ")}]`),
  },
  { weight: 1, arbitrary: quoted.map((text) => `{name: "${text.replaceAll('"', "")}"}`) },
);
const note = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), { selector: ([key]) => key, minLength: 1, maxLength: 6 })
  .map((entries) => entries.map(([key, text]) => `${key}: ${text}`).join("\n"));

/** What a judge of ours finds: pointers and keywords, without `required`. */
const ownFindings = (yaml: string, judge: ReturnType<typeof mappingJudge>): string[] =>
  judge(frontMatter(yaml).content)
    .map(({ pointer, cause }) => `${cause.rule} ${pointer}`)
    .sort();

test.each<Strictness>(["mistakes", "habits"])(
  "an inferred schema means to ajv what it means to us: %s",
  async (strictness) => {
    await fc.assert(
      fc.asyncProperty(fc.array(note, { minLength: 1, maxLength: 12 }), note, async (notes, other) => {
        const schema = inferSchema(libraryOf(notes).profile, READING, strictness);
        const judge = mappingJudge(schema.properties);
        const byAjv = await compiled({ ...schema, required: [] });
        for (const yaml of [...notes, other]) {
          const theirs = foundBy(byAjv, yaml).map((line) => line.replace(/^\S+ /, ""));
          expect(ownFindings(yaml, judge)).toEqual(theirs.sort());
        }
      }),
      runs(60),
    );
  },
);

test("what is a mistake departs from a habit as well", () => {
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 12 }), (notes) => {
      const { profile } = libraryOf(notes);
      const [mistakes, habits] = [inferSchema(profile, READING, "mistakes"), inferSchema(profile, READING, "habits")];
      const isFine = (yaml: string, { properties }: typeof habits): boolean =>
        ownFindings(yaml, mappingJudge(properties)).length === 0;
      for (const yaml of notes) if (isFine(yaml, habits)) expect(isFine(yaml, mistakes)).toBe(true);
    }),
    runs(),
  );
});
