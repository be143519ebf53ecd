import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { synopsis } from "../src/commands/help.ts";
import { withActionTables } from "./action-tables.ts";
import { configDoc } from "./config-doc.ts";
import { replaceRegion } from "./region.ts";
import { rulesDoc } from "./rules-doc.ts";

/**
 * `node scripts/write-docs.ts [--check]`: writes the parts of the documentation that are made from the code, or reports
 * those that are stale.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => (existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : "");

const documents: Readonly<Record<string, string>> = {
  "README.md": withActionTables(withSynopsis(read("README.md")), read("action.yml")),
  "docs/rules.md": rulesDoc(),
  "docs/config.md": configDoc(JSON.parse(read("schema/config.schema.json"))),
};

function withSynopsis(readme: string): string {
  return replaceRegion(readme, "command-synopsis", `\n\`\`\`\n${synopsis()}\`\`\`\n`);
}

for (const [path, text] of Object.entries(documents)) {
  if (text === read(path)) continue;
  if (!process.argv.includes("--check")) {
    writeFileSync(`${root}/${path}`, text);
    continue;
  }
  console.error(`${path} is not what the code says. Run \`npm run docs\` and commit it.`);
  process.exitCode = 1;
}
