import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The floor: a process that reads every note of a library and does nothing with it. */
const folder = path.join(process.argv[2] ?? ".", "content", "reading");
let bytes = 0;
for (const name of readdirSync(folder)) bytes += readFileSync(path.join(folder, name)).length;
process.stdout.write(`${bytes} bytes\n`);
