import { readFileSync } from "node:fs";
import { tallyLine } from "./tally-line.ts";

/** `node scripts/tally.ts RESULTS STATUS`: the closing line of `.ci/run`, from vitest's JSON and the exit code of `npm cit`. */
const [file = "", status = "1"] = process.argv.slice(2);
console.log(tallyLine(JSON.parse(readFileSync(file, "utf8")), Number(status)));
