import { expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import { habitsOf } from "../../src/notes/habits.ts";
import { readNoteText } from "../../src/notes/read.ts";

test.each([
  ["started", "date: 2026-01-05", ["2026-01-05", null]],
  ["finished", "date: 2026-01-05", [null, "2026-01-05"]],
  ["started", "date: 2026-01-05\nstarted: 2025-12-24", ["2025-12-24", null]],
  ["finished", "date: 2026-01-05\nfinished: 2026-02-01", [null, "2026-02-01"]],
  ["finished", "date: 2026-01-05\nstarted: 2025-12-24", ["2025-12-24", "2026-01-05"]],
  ["finished", "started: 2026-01-05", ["2026-01-05", null]],
] as const)("with `date: %s` in the config, %j is started and finished %j", (date, keys, expected) => {
  const note = readNoteText("a.md", `---\n${keys}\n---\n`, habitsOf({ ...DEFAULT_CONFIG, date }));
  expect(note.readable && [note.facts.started, note.facts.finished]).toEqual(expected);
});
