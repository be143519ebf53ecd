import { cpSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { WORKFLOW } from "../../src/workspace/workflow.ts";
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

describe("examples/workflows", () => {
  const texts = ["validate.yml", "validate-forks.yml", "update.yml"].map((file) =>
    readFileSync(path.join(examples("workflows"), file), "utf8"),
  );

  test("are workflows, take the Action from the same place as the one that init writes, and name actions by commit", () => {
    const uses = (text: string): string[] => [...text.matchAll(/uses: (.+)/g)].map(([, name]) => name ?? "");
    for (const text of [...texts, WORKFLOW]) expect(load(text)).toHaveProperty("jobs");
    expect(new Set(texts.flatMap(uses))).toEqual(new Set(uses(WORKFLOW)));
    expect(uses(WORKFLOW).filter((name) => !/^<owner>\/bookends@v\d$|^[\w/-]+@[0-9a-f]{40} # v/.test(name))).toEqual(
      [],
    );
  });
});
