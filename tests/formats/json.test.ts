import { expect, test } from "vitest";
import { toJson } from "../../src/formats/json.ts";
import { fixOf, found, problemOf, REEDING, reportOf } from "./problems.ts";

test("the object of design section 3, keys in their order", () => {
  const fixed = problemOf(REEDING, {
    file: "content/reading/x.md",
    fix: fixOf("Change to `reading`", "reading", [5, 9, 5, 16]),
  });
  const plain = problemOf(found({ rule: "schema/not", found: 1, wants: "must NOT be valid", pointer: "/a~1b" }), {
    severity: "warning",
  });
  expect(JSON.stringify(toJson(reportOf([fixed, plain], { notes: 12, elsewhere: 4 })), null, 1)).toBe(
    JSON.stringify(
      {
        version: 1,
        notes: 12,
        errors: 1,
        warnings: 1,
        problems: [
          {
            file: "content/reading/x.md",
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 16,
            rule: "schema/enum",
            severity: "error",
            pointer: "/status",
            message:
              "`status: Reeding` is not one of queued, reading, completed, paused, abandoned. Did you mean `reading`?",
            fix: {
              title: "Change to `reading`",
              edits: [{ line: 5, column: 9, endLine: 5, endColumn: 16, text: "reading" }],
            },
          },
          {
            file: "a.md",
            line: 5,
            column: 9,
            endLine: 5,
            endColumn: 16,
            rule: "schema/not",
            severity: "warning",
            pointer: "/a~1b",
            message: "`a/b: 1` is not what the schema wants: must NOT be valid.",
          },
        ],
      },
      null,
      1,
    ),
  );
});
