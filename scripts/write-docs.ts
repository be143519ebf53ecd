import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { UPDATE_WORKFLOW, VALIDATE_WORKFLOW, WORKFLOWS } from "../src/workspace/workflows.ts";
import { withActionTables } from "./action-tables.ts";
import { commandDoc } from "./command-doc.ts";
import { configDoc } from "./config-doc.ts";
import { withExamples } from "./example-regions.ts";
import { rulesDoc } from "./rules-doc.ts";

/**
 * `node scripts/write-docs.ts [--check]`: writes the parts of the documentation and of the examples that are made from
 * the code, or reports those that are stale.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => (existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : "");

const examples: Readonly<Record<string, string>> = {
  "examples/workflows/validate.yml": VALIDATE_WORKFLOW.text,
  "examples/workflows/update.yml": UPDATE_WORKFLOW.text,
  ...Object.fromEntries(WORKFLOWS.map(({ path, text }) => [`examples/template/${path}`, text])),
};

const made: Readonly<Record<string, string>> = {
  "docs/rules.md": rulesDoc(),
  "docs/config.md": configDoc(JSON.parse(read("schema/config.schema.json"))),
  "docs/command.md": commandDoc(),
  "docs/action.md": withActionTables(read("docs/action.md"), read("action.yml")),
};

/** Pages that show whole examples: each between markers with the example's path. */
function withTheirExamples(): Readonly<Record<string, string>> {
  const pages = readdirSync(`${root}/docs`, { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !Object.hasOwn(made, path));
  return Object.fromEntries(
    ["README.md", ...pages].map((path) => [path, withExamples(read(path), (name) => examples[name] ?? read(name))]),
  );
}

for (const [path, text] of Object.entries({ ...examples, ...made, ...withTheirExamples() })) {
  if (text === read(path)) continue;
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    writeFileSync(`${root}/${path}`, text);
    continue;
  }
  console.error(`${path} is not what the code says. Run \`npm run docs\` and commit it.`);
  process.exitCode = 1;
}
