import { readFileSync, writeFileSync } from "node:fs";
import { withActionTables } from "./action-tables.ts";

/** `node scripts/action-table.ts [--check]`: writes the README's tables of inputs and outputs, or says if they are stale. */
const readmePath = new URL("../README.md", import.meta.url);
const old = readFileSync(readmePath, "utf8");
const now = withActionTables(old, readFileSync(new URL("../action.yml", import.meta.url), "utf8"));

if (!process.argv.includes("--check")) {
  writeFileSync(readmePath, now);
} else if (now !== old) {
  console.error("README.md's tables are not what action.yml says. Run `npm run readme` and commit README.md.");
  process.exitCode = 1;
}
