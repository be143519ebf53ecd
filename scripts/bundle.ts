import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { chmod, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions, Metafile, Plugin } from "esbuild";
import { build } from "esbuild";
import { licences } from "./licences.ts";

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * A packed CommonJS package asks for Node's own modules by `require`, which an ES module does not have. The import has
 * a name of its own: packages import `createRequire` too, and two of a name are a syntax error.
 */
const banner = `import { createRequire as bundleRequire } from "node:module";\nconst require = bundleRequire(import.meta.url);`;

/**
 * Packages that do nothing but define things, though their package.json does not say so. Told of it, esbuild leaves
 * out what is not called: `@actions/core` would otherwise bring undici, which is most of its start.
 */
const withoutSideEffects = /[\\/]node_modules[\\/](?:@actions|tunnel|undici)[\\/]/;

const definitionsOnly: Plugin = {
  name: "definitions-only",
  setup(builder) {
    builder.onResolve({ filter: /./ }, async ({ path, pluginData, ...place }) => {
      if (pluginData === definitionsOnly) return;
      const found = await builder.resolve(path, { ...place, pluginData: definitionsOnly });
      return withoutSideEffects.test(found.path) ? { ...found, sideEffects: false } : found;
    });
  },
};

/** gray-matter's own engines evaluate `---js` front matter: Bookends gives it others, so they are not shipped at all. */
const noEngines: Plugin = {
  name: "no-engines",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: "module.exports = {};",
    }));
  },
};

/** What the command must never carry: it talks to no GitHub. */
const notInTheCommand = /^node_modules\/(?:@actions|@octokit|undici)\//;

/** What a skipped event must not load: it is most of the Action's start. */
const notInTheEntry =
  /^node_modules\/(?:@actions\/github|@octokit|undici|bottleneck|string-width|ajv|js-yaml|mdast-[^/]*|micromark[^/]*)\//;

const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  mainFields: ["module", "main"],
  preserveSymlinks: true,
  banner: { js: banner },
  legalComments: "none",
  metafile: true,
  plugins: [definitionsOnly, noEngines],
  logLevel: "warning",
} as const satisfies BuildOptions;

/** What is loaded later, or by several, are files of their own. */
const inParts = { splitting: true, chunkNames: "[name]-[hash]" } as const;

/**
 * Packs `src/action.ts`, `src/cli.ts` and `src/api.ts` into `index.js`, `cli.js` and `api.js` (with its types), and writes
 * the licences of what they hold. What the Action loads later (by `import()`) are files of their own beside `index.js`: `job-….js` for an event that it has
 * something to do for, `client-….js` for GitHub's API, and what these share.
 * The same sources give the same bytes in any folder and on any machine.
 *
 * @param folder where to write, absolute; made if it isn't there
 * @throws if a source can't be packed, a package's licence is not known, or the command holds what only the Action may
 */
export async function bundle(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Files that are loaded later have names that change with what is in them.
  for (const name of await readdir(folder)) if (name.endsWith(".js")) await rm(join(folder, name));
  const [action, cli] = await Promise.all([
    build({
      ...settings,
      ...inParts,
      entryPoints: { index: "src/action.ts" },
      outdir: folder,
    }),
    build({ ...settings, ...inParts, entryPoints: { cli: "src/cli.ts", api: "src/api.ts" }, outdir: folder }),
  ]);
  const metafile = { outputs: { ...action.metafile.outputs, ...cli.metafile.outputs } };
  await chmod(join(folder, "cli.js"), 0o755);
  await writeFile(join(folder, "api.d.ts"), apiTypes());
  for (const output of Object.keys(cli.metafile.outputs)) {
    refuse(
      output,
      packed(metafile, join(root, output)).filter((file) => notInTheCommand.test(file)),
    );
  }
  refuse(
    "index.js",
    loadedWith(metafile, join(folder, "index.js")).filter((file) => notInTheEntry.test(file)),
  );
  const all = Object.keys(metafile.outputs).flatMap((output) => packed(metafile, join(root, output)));
  await writeFile(join(folder, "licenses.txt"), await licences(root, all));
}

/** The types of `src/api.ts`, which name nothing of other files. */
function apiTypes(): string {
  const folder = mkdtempSync(join(tmpdir(), "bookends-types-"));
  try {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--noCheck", "--outDir", folder];
    // It reports types of other files that a declaration can't name; this one names none.
    spawnSync(process.execPath, [tsc, "-p", root, ...options], { cwd: root });
    const types = readFileSync(join(folder, "src/api.d.ts"), "utf8");
    if (/^import /m.test(types)) throw new Error("src/api.ts exports a type of another file");
    return types;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Outputs = Pick<Metafile, "outputs">;

/** The files whose code is loaded when `output` is: its own, and those of what it imports at once. */
function loadedWith(metafile: Outputs, output: string): string[] {
  const imports = metafile.outputs[relative(root, output).replaceAll("\\", "/")]?.imports ?? [];
  const more = imports.filter(({ kind }) => kind === "import-statement").map(({ path }) => join(root, path));
  return [...packed(metafile, output), ...more.flatMap((file) => loadedWith(metafile, file))];
}

/** The files whose code is in `output`, relative to the project's folder, with `/`. */
function packed(metafile: Outputs, output: string): string[] {
  const inputs = metafile.outputs[relative(root, output).replaceAll("\\", "/")]?.inputs ?? {};
  return Object.keys(inputs).filter((file) => (inputs[file]?.bytesInOutput ?? 0) > 0);
}

function refuse(output: string, files: readonly string[]): void {
  if (files.length > 0) throw new Error(`dist/${output} must not hold ${files.join(", ")}`);
}
