import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import matter from "gray-matter";

/** What a script of a dozen lines would do: gray-matter and ajv over every note, no places, no fixes, no progress. */
const [root = ".", schemaFile = "schema/strict.schema.json"] = process.argv.slice(2);
const folder = path.join(root, "content", "reading");
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));
let wrong = 0;
for (const name of readdirSync(folder)) {
  const { data } = matter(readFileSync(path.join(folder, name), "utf8"), {});
  if (!validate(data)) wrong += 1;
}
process.stdout.write(`${wrong} wrong\n`);
