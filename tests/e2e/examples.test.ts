import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { renderConfig } from "../../src/workspace/setup-files.ts";
import { WORKFLOWS } from "../../src/workspace/workflows.ts";
import { folderOf } from "../files/folder.ts";
import { bookends } from "./command.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const examples = (name: string): string => path.join(project, "examples", name);

describe("examples/library", () => {
  test("is valid, and its README is what Bookends makes of it", () => {
    expect(bookends(project, ["check", "--cwd", "examples/library"])).toMatchObject({ code: 0, err: "" });
    const ran = bookends(project, ["update", "--check", "--cwd", "examples/library"]);
    expect(ran).toEqual({ code: 0, out: "README.md is current\n12 notes read from content/reading.\n", err: "" });
  });

  test("holds a note of every status and every category", () => {
    const { out } = bookends(project, ["notes", "--format", "json", "--cwd", "examples/library"]);
    const notes: { status: string; category: string }[] = JSON.parse(out);
    expect([...new Set(notes.map(({ status }) => status))].sort()).toEqual([
      "abandoned",
      "completed",
      "paused",
      "queued",
      "reading",
    ]);
    expect([...new Set(notes.map(({ category }) => category))].sort()).toEqual(["article", "blog", "book", "paper"]);
  });
});

describe("examples/broken", () => {
  const rules: Record<string, string> = {
    "alias.md": "yaml/alias",
    "ambiguous-date.md": "schema/format",
    "completed-with-open-parts.md": "progress/status",
    "conflict-marker.md": "yaml/conflict-marker",
    "cover-not-there.md": "links/cover",
    "cut-by-a-hash.md": "yaml/lost-text",
    "date-not-padded.md": "schema/format",
    "duplicate-key.md": "yaml/duplicate-key",
    "front-matter-not-first.md": "frontmatter/not-first",
    "indented-by-tabs.md": "yaml/syntax",
    "list-not-a-mapping.md": "yaml/not-a-mapping",
    "misspelt-key.md": "key/misspelt",
    "no-title.md": "schema/required",
    "not-closed.md": "frontmatter/unclosed",
    "number-in-quotes.md": "schema/type",
    "rating-in-stars.md": "schema/type",
    "rating-too-high.md": "schema/maximum",
    "related-post-not-there.md": "links/related-post",
    "same-book-again.md": "shelf/duplicate",
    "status-in-capitals.md": "schema/enum",
    "status-unheard-of.md": "schema/enum",
    "tags-not-a-list.md": "schema/type",
    "tags-repeated.md": "schema/uniqueItems",
    "unquoted-colon.md": "yaml/syntax",
    "url-without-scheme.md": "schema/pattern",
    "written-in-json.md": "frontmatter/language",
  };
  const fixable = Object.keys(rules).filter((file) =>
    /capitals|tabs|hash|padded|misspelt|quotes|stars|tags-not|colon|scheme/.test(file),
  );

  test("each note has the one problem it is named for", () => {
    const { code, out } = bookends(project, ["check", "--format", "json", "--cwd", "examples/broken"]);
    const { problems }: { problems: { file: string; rule: string; fix?: unknown }[] } = JSON.parse(out);
    expect(code).toBe(1);
    const named = problems.map(({ file, rule }) => [path.basename(file), rule]);
    expect(named).toEqual(Object.entries(rules));
    expect(problems.filter(({ fix }) => fix !== undefined).map(({ file }) => path.basename(file))).toEqual(fixable);
  });

  test("fix repairs those that can be repaired, and the others keep their bytes", () => {
    const root = folderOf({});
    cpSync(examples("broken"), root, { recursive: true });
    const notes = (folder: string) => {
      const at = path.join(folder, "content/reading");
      return new Map(readdirSync(at).map((file) => [file, readFileSync(path.join(at, file), "utf8")]));
    };
    bookends(root, ["fix"]);
    const [before, after] = [notes(examples("broken")), notes(root)];
    expect([...after].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)).toEqual(fixable);
    const { out } = bookends(root, ["check", "--format", "json"]);
    expect(JSON.parse(out).problems).toHaveLength(Object.keys(rules).length - fixable.length);
  });
});

describe("examples/template", () => {
  test("is valid, its README is what update makes of it, and init has nothing to add", () => {
    expect(bookends(project, ["check", "--cwd", "examples/template"])).toMatchObject({ code: 0, err: "" });
    expect(bookends(project, ["update", "--check", "--cwd", "examples/template"])).toMatchObject({ code: 0, err: "" });
    const { code, out } = bookends(project, ["init", "--cwd", "examples/template"]);
    expect([code, out.match(/^.* is there and stays as it is$/gm), out.includes("+++")]).toEqual([
      0,
      [...WORKFLOWS.map(({ path: file }) => file), ".github/bookends.yml"].map(
        (file) => `${file} is there and stays as it is`,
      ),
      false,
    ]);
  });

  test("its config begins with the line that init writes", () => {
    const config = readFileSync(path.join(examples("template"), ".github/bookends.yml"), "utf8");
    expect(config.split("\n")[0]).toBe(renderConfig([]).trimEnd());
  });
});
