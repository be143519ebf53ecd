import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/files/files.ts";
import { update } from "../../src/workspace/readme-update.ts";
import { note } from "../e2e/notes.ts";
import { fill, folderOf, linkTo, type Table } from "../files/folder.ts";

const CHART = "<!-- bookends:chart -->\n<!-- /bookends:chart -->\n";
const NOTE = "---\ntitle: A\nstatus: reading\nprogress: 1/4\n---\n";
const CONFIG = ".github/bookends.yml";
const wishes = { config: null, notes: null, schema: null, readme: null };

const run = (root: string) =>
  update({ files: diskFiles(root), git: { headDay: () => "2026-11-22" } }, { wishes, today: null });

/** What `update` writes into a folder of this content, by path. */
async function written(table: Table): Promise<Record<string, string>> {
  return Object.fromEntries((await run(folderOf(table))).changes.map(({ path, after }) => [path, after ?? ""]));
}

describe("files beside the README", () => {
  const table = { "reading/a.md": NOTE, "README.md": CHART, [CONFIG]: "charts: img\ndata: site/reading.json\n" };

  test("are changes like the README itself, and current after that", async () => {
    const root = folderOf(table);
    const { changes } = await run(root);
    const paths = [
      "README.md",
      "img/bookends-progress-light.svg",
      "img/bookends-progress-dark.svg",
      "site/reading.json",
    ];
    expect(changes.map(({ path, before }) => [path, before])).toEqual(
      paths.map((path) => [path, path === "README.md" ? CHART : null]),
    );
    diskFiles(root).write(new Map(changes.map(({ path, after }) => [path, after])));
    expect(await run(root)).toMatchObject({ changes: [], current: paths });
  });

  test("data is what `notes --format json` prints", async () => {
    expect(JSON.parse((await written(table))["site/reading.json"] ?? "")).toMatchObject([
      { path: "reading/a.md", title: "A", status: "reading", progress: { done: 1, total: 4, next: null } },
    ]);
  });

  test("charts of two files have names of their own, and bars are shared", async () => {
    const bars = `${CHART}\n<!-- bookends:table -->\n<!-- /bookends:table -->\n`;
    const both = { ...table, "README.md": bars, "list.md": bars, [CONFIG]: "readme: [README.md, list.md]\n" };
    expect(Object.keys(await written(both))).toEqual([
      "README.md",
      "list.md",
      "bookends-progress-light.svg",
      "bookends-progress-dark.svg",
      "bookends/bar-25.svg",
      "bookends-list-progress-light.svg",
      "bookends-list-progress-dark.svg",
    ]);
  });

  test("line ends that git turned into CRLF are no change", async () => {
    const { changes } = await run(folderOf(table));
    const texts = Object.fromEntries(changes.map(({ path, after }) => [path, (after ?? "").replaceAll("\n", "\r\n")]));
    expect((await run(folderOf({ ...table, ...texts }))).changes).toEqual([]);
  });
});

describe("what no block shows any more is removed", () => {
  const BLOCKS = "<!-- bookends:shelf -->\n<!-- /bookends:shelf -->\n";
  const SIGNED = "<!-- Made by Bookends from the notes: changes made here are lost. -->\n<svg/>\n";
  const table = { "reading/a.md": NOTE, "README.md": `${CHART}\n${BLOCKS}` };

  /** The paths that an update removes from what an earlier one wrote and a hand then changed. */
  async function removedFrom(first: Table, then: Table): Promise<string[]> {
    const root = folderOf(first);
    const files = diskFiles(root);
    files.write(new Map((await run(root)).changes.map(({ path, after }) => [path, after])));
    fill(root, then);
    const { changes } = await run(root);
    files.write(new Map(changes.map(({ path, after }) => [path, after])));
    const removed = changes.filter(({ after }) => after === null).map(({ path }) => path);
    expect(removed.filter((path) => files.kind(path) !== null)).toEqual([]);
    expect((await run(root)).changes).toEqual([]);
    return removed;
  }

  const cover = expect.stringMatching(/^bookends\/cover-a-[0-9a-f]{8}\.svg$/);
  const charts = ["bookends-progress-dark.svg", "bookends-progress-light.svg"];
  test.each<[string, Table, Table, unknown[]]>([
    ["a chart whose block is gone", table, { "README.md": BLOCKS }, charts],
    [
      "a cover of a note that has its own now",
      table,
      { "reading/a.md": NOTE.replace("---\n", "---\ncover: https://x.example/a.png\n") },
      [cover],
    ],
    ["a cover of a note with another title", table, { "reading/a.md": NOTE.replace("title: A", "title: B") }, [cover]],
    [
      "all of them",
      table,
      { "README.md": "# Mine\n\n<!-- bookends:stats -->\n<!-- /bookends:stats -->\n" },
      [...charts, cover],
    ],
    ["a page of a table that is short again", { ...table, "_bookends-README-2-1.md": SIGNED }, {}, []],
    ["nothing where nothing changed", table, {}, []],
    ["nothing that Bookends didn't make", table, { "bookends/cover-mine.svg": "<svg/>", "bookends/bar-5.svg": "" }, []],
    ["nothing of another name", table, { "bookends/mine.svg": SIGNED, "bookends-x-light.svg": SIGNED }, []],
    ["nothing of another folder", table, { "docs/bookends/bar-5.svg": SIGNED, "img/bar-5.svg": SIGNED }, []],
    [
      "nothing of another file's",
      table,
      { "bookends-list-months-light.svg": SIGNED, "_bookends-list-1-1.md": SIGNED },
      [],
    ],
    [
      "nothing that a file beside shows",
      table,
      { "README.md": BLOCKS, "other.md": "![](bookends-progress-light.svg)" },
      [charts[0]],
    ],
    [
      "nothing through a symlink",
      { ...table, "elsewhere/bar-5.svg": SIGNED, "README.md": CHART },
      { bookends: linkTo("elsewhere") },
      [],
    ],
    [
      "nothing where no note can be read",
      table,
      { "README.md": CHART, "reading/a.md": "---\ntitle: [\nrating: 4\n---\n" },
      [],
    ],
    [
      "those of a folder that the config names",
      { ...table, [CONFIG]: "charts: img\n" },
      { "README.md": CHART },
      [expect.stringMatching(/^img\/cover-a-/)],
    ],
  ])("%s", async (_, first, then, removed) => {
    expect(await removedFrom(first, then)).toEqual(removed);
  });
});

describe("nobody's file is overwritten", () => {
  const SVG = "bookends-progress-light.svg";
  test.each<[string, Table, string]>([
    ["a drawing of the user's", { [SVG]: "<svg/>" }, `${SVG} is there already and wasn't made by Bookends`],
    ["a symlink", { [SVG]: linkTo("reading/a.md") }, `${SVG} is a symlink`],
    ["a folder", { [`${SVG}/x`]: "" }, `${SVG} is not a regular file`],
    ["other JSON", { [CONFIG]: "data: x.json\n", "x.json": "{}" }, "x.json is there already"],
    ["a list of other things", { [CONFIG]: "data: x.json\n", "x.json": '[{"path": "a"}]' }, "x.json is there already"],
    ["a note", { [CONFIG]: "data: reading/a.md\n" }, "reading/a.md is there already"],
    ["the README", { [CONFIG]: "data: README.md\n" }, "Bookends would have to write two different files to README.md"],
    ["a chart", { [CONFIG]: `data: ${SVG}\n` }, `Bookends would have to write two different files to ${SVG}`],
  ])("%s", async (_name, table, sentence) => {
    const root = folderOf({ "reading/a.md": NOTE, "README.md": CHART, ...table });
    await expect(run(root)).rejects.toThrow(sentence);
  });

  test("but an empty one is, and one that Bookends made", async () => {
    const made = '[\n  {"path": "b.md", "title": "B", "authors": [], "status": null, "progress": null, "more": 1}\n]\n';
    const table = { "reading/a.md": NOTE, "README.md": CHART, [CONFIG]: "data: x.json\n" };
    expect(Object.keys(await written({ ...table, [SVG]: "", "x.json": made }))).toEqual([
      "README.md",
      SVG,
      "bookends-progress-dark.svg",
      "x.json",
    ]);
  });

  test("data that holds notes is not emptied for want of them", async () => {
    const root = folderOf({ "reading/a.md": note("A"), [CONFIG]: "data: x.json\n" });
    diskFiles(root).write(new Map((await run(root)).changes.map(({ path, after }) => [path, after])));
    diskFiles(root).write(
      new Map([
        ["reading/a.md", "---\ntitle: [\nrating: 4\n---\n"],
        ["README.md", "# Mine\n"],
      ]),
    );
    await expect(run(root)).rejects.toThrow(
      "None of the notes in reading can be read. x.json holds notes, so it is left as it is.",
    );
  });
});
