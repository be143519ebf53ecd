import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.ts";
import { fill } from "../files/folder.ts";
import { SEED } from "./notes.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));

/** A stranger's project, into which the package is installed from its tarball, with no registry to ask. */
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "bookends-package-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: folder,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { PATH: process.env["PATH"], HOME: folder, npm_config_offline: "true", npm_config_update_notifier: "false" },
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  fill(folder, {
    "package.json": '{ "name": "mine", "private": true, "type": "module" }',
    "books/seed.md": SEED,
    "strange.ts": STRANGER,
  });
  const packed = spawnSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], {
    cwd: project,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect([packed.status, readdirSync(folder)]).toEqual([0, expect.arrayContaining([`bookends-${VERSION}.tgz`])]);
  const installed = run("npm", "install", "--save-dev", "--no-audit", "--no-fund", `./bookends-${VERSION}.tgz`);
  expect([installed.code, installed.err]).toEqual([0, ""]);
});

/** Uses all that the package offers, by its types. */
const STRANGER = `import { checkNotes, inferSchema, type Note, readNotes, renderBlock, type Report } from "bookends";

const files = { "books/a.md": "---\\ntitle: A\\nauthor: B\\nstatus: reading\\n---\\n", "books/b.md": "---\\ntitle: [\\n---\\n" };
const notes: readonly Note[] = await readNotes(files);
const report: Report = await checkNotes(files);
const block: string = await renderBlock(files, "table columns=title,status", { today: "2026-01-01" });
const schema: Readonly<Record<string, unknown>> = await inferSchema(files);
const rules: readonly string[] = report.problems.map((problem) => problem.rule);
console.log(JSON.stringify({ titles: notes.map(({ title }) => title), rules, block, type: schema["type"] }));
`;

describe("the package, installed from its tarball", () => {
  test("holds dist/, the schemas, the licence and the README, and brings nothing with it", () => {
    const root = path.join(folder, "node_modules/bookends");
    expect(readdirSync(root).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json", "schema"]);
    expect(readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "bookends",
    ]);
  });

  test("npx runs the command", () => {
    expect(run("npx", "bookends", "--version")).toEqual({ code: 0, out: `${VERSION}\n`, err: "" });
    const { code, out } = run("npx", "bookends", "notes", "--format", "json");
    expect([code, JSON.parse(out).length]).toEqual([0, 1]);
  });

  test("an old Node gets one sentence", () => {
    const old = 'Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}})';
    const cli = path.join(folder, "node_modules/bookends/dist/cli.js");
    expect(run(process.execPath, "--import", `data:text/javascript,${old}`, cli, "check")).toEqual({
      code: 2,
      out: "",
      err: "bookends needs Node 20.12 or newer, and this is Node 18.20.0.\n",
    });
  });

  test("its API works by its types, for a stranger", () => {
    mkdirSync(path.join(folder, "built"));
    const options = ["--module", "nodenext", "--target", "es2022", "--strict", "--types", "", "--outDir", "built"];
    const tsc = path.join(project, "node_modules/typescript/bin/tsc");
    const checked = run(process.execPath, tsc, ...options, "strange.ts");
    expect(checked).toEqual({ code: 0, out: "", err: "" });
    const { out, err } = run(process.execPath, "built/strange.js");
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      titles: ["A"],
      rules: ["yaml/syntax"],
      type: "object",
      block: "| Title | Status |\n| - | - |\n| [A](books/a.md) | reading |",
    });
  });
});
