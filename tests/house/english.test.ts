import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOMS } from "../../scripts/rooms.ts";

/**
 * Where the sentences that people read stand. A room that is left out reports facts, and rules or messages put them in
 * words; a list names the files of a room that hold its messages.
 */
const MESSAGES: Readonly<Record<string, "all" | readonly string[]>> = {
  rules: "all",
  action: "all",
  commands: "all",
  workspace: "all",
  publish: "all",
  "pull-request": "all",
  git: "all",
  github: "all",
  catalogue: ["book-exports.ts", "csv-table.ts"],
  files: ["write-guard.ts"],
  notes: ["status.ts"],
  text: ["counts.ts", "glob.ts", "message.ts"],
  config: ["path-reason.ts", "read-config.ts", "words.ts"],
  schema: ["describe-schema.ts", "validate-keywords.ts", "yaml-fault.ts"],
  formats: ["github.ts"],
  readme: [
    "block-fault.ts",
    "blocks/chart-block.ts",
    "blocks/progress-block.ts",
    "blocks/shelf-block.ts",
    "blocks/stats-block.ts",
    "blocks/table-block.ts",
    "blocks/year-block.ts",
    "generated-sign.ts",
    "table-pages.ts",
  ],
};

/** The sentences among a file's texts: three words or more, and the end of a sentence. Those of errors don't count. */
function sentencesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  const texts = code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\\n]|\\.)*)`/g);
  return [...texts]
    .filter(({ index }) => !/Error\([^;]*$/.test(code.slice(Math.max(0, index - 80), index)))
    .map((match) => match[1] ?? match[2] ?? "")
    .filter((text) => /[A-Za-z]+ [a-z]+ [a-z]+/.test(text) && /[.!?](?: |$)/.test(text));
}

const filesOf = (room: string): string[] =>
  readdirSync(join("src", room), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));

describe("English stands only in rules, messages and user errors", () => {
  test.each(Object.keys(ROOMS).filter((room) => room !== "generated" && MESSAGES[room] !== "all"))("%s", (room) => {
    const allowed = new Set(MESSAGES[room]);
    const speaking = filesOf(room)
      .filter((path) => !allowed.has(path))
      .flatMap((path) => sentencesIn(readFileSync(join("src", room, path), "utf8")).map((text) => `${path}: ${text}`));
    expect(speaking).toEqual([]);
  });

  test.each([
    ['const a = "The note is not there.";', 1],
    ["const a = `The note is not there.`;", 1],
    ['throw new UserError("The note is not there.");', 0],
    ["/** The note is not there. */ const a = 1;", 0],
    ['const a = "reading-notes";', 0],
  ])("%s holds %d", (source, count) => {
    expect(sentencesIn(source)).toHaveLength(count);
  });
});
