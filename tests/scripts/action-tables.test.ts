import { expect, test } from "vitest";
import { withActionTables } from "../../scripts/action-tables.ts";

const action = `name: Bookends
inputs:
  mode:
    description: |
      What to do:
      auto | validate.
    default: auto
  token:
    description: Who acts.
    default: \${{ github.token }}
  notes:
    description: Globs.
outputs:
  valid:
    description: Whether all is well.
runs:
  using: node24
  main: dist/index.js
`;

const readme = `# Bookends
<!-- action-inputs -->
old
<!-- /action-inputs -->
between $& them
<!-- action-outputs -->
<!-- /action-outputs -->
the end`;

const current = `# Bookends
<!-- action-inputs -->
| Input | Default | What it does |
| - | - | - |
| \`mode\` | \`auto\` | What to do: auto \\| validate. |
| \`token\` | \`\${{ github.token }}\` | Who acts. |
| \`notes\` | – | Globs. |
<!-- /action-inputs -->
between $& them
<!-- action-outputs -->
| Output | What it holds |
| - | - |
| \`valid\` | Whether all is well. |
<!-- /action-outputs -->
the end`;

test("both tables are made from action.yml, and nothing else changes", () => {
  expect(withActionTables(readme, action)).toBe(current);
});

test("a current README stays as it is", () => {
  expect(withActionTables(current, action)).toBe(current);
});

test.each([
  ["a README without markers", "# Bookends", action, "README.md lacks the markers <!-- action-inputs -->"],
  ["a marker that is not closed", "<!-- action-inputs -->", action, "lacks the markers"],
  ["an input without a description", readme, "inputs: { mode: {} }\noutputs: {}", "inputs.mode has no description"],
  ["no outputs", readme, "inputs: {}", "outputs is no mapping"],
])("%s is refused", (_, text, actionText, message) => {
  expect(() => withActionTables(text, actionText)).toThrow(message);
});
