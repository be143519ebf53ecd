import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);
import {
  blockSentence,
  listNotes,
  profileOf,
  readSettings,
  readable,
  readingWords,
  shelfOf,
  toJson,
  treeFiles,
  updateFile,
  validate,
  writtenSchema
} from "./chunk-S5U6R2PT.js";
import {
  UserError
} from "./chunk-LPZUQVK7.js";
import "./chunk-FX7OGYKX.js";

// src/api.ts
async function readNotes(files) {
  const { notes } = await listNotes(inMemory(files), NOTHING_ASKED);
  return readable(notes).map(({ facts }) => facts);
}
async function checkNotes(files) {
  const world = { files: inMemory(files), git: NO_GIT };
  const { report } = await validate(world, { wishes: NOTHING_ASKED, paths: [], since: null });
  return toJson(report);
}
async function inferSchema(files) {
  const { notes, readOptions } = await listNotes(inMemory(files), NOTHING_ASKED);
  return { ...writtenSchema(profileOf(notes), readingWords(readOptions.vocabulary)) };
}
async function renderBlock(files, block, { path = "README.md", today } = {}) {
  const memory = inMemory(files);
  const { config } = readSettings(memory, NOTHING_ASKED);
  const shelf = shelfOf(await listNotes(memory, NOTHING_ASKED), config, today ?? null);
  const [open, close] = [`<!-- bookends:${block} -->`, `<!-- /bookends:${block.split(" ", 1)[0]} -->`];
  const updated = updateFile({ path, text: `${open}
${close}
` }, shelf);
  if (!updated.ok) throw new UserError(updated.faults.map(blockSentence).join(" "));
  return updated.text.slice(open.length, updated.text.lastIndexOf(close)).trim();
}
var NOTHING_ASKED = { config: null, notes: null, schema: null, readme: null };
var NO_GIT = {
  isRepository: () => false,
  commit: () => null,
  changedSince: () => /* @__PURE__ */ new Set(),
  headDay: () => null,
  isIgnored: () => false,
  staged: () => null
};
function inMemory(files) {
  const blobs = new Map(
    Object.entries(files).map(([path, content]) => [path, typeof content === "string" ? encode(content) : content])
  );
  const tree = new Map([...blobs].map(([path, { length }]) => [path, { mode: "100644", oid: path, size: length }]));
  return treeFiles(tree, { blobs, wanted: /* @__PURE__ */ new Set() });
}
var encode = (text) => new TextEncoder().encode(text);
export {
  checkNotes,
  inferSchema,
  readNotes,
  renderBlock
};
