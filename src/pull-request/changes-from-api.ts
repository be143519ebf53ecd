import type { Config } from "../config/config.ts";
import { type Tree, treeFiles } from "../files/tree-files.ts";
import type { Forge } from "../forge.ts";
import { type ChangedFile, MOST_LISTED_FILES } from "../forge.ts";
import type { Git } from "../git/repository.ts";
import { type FolderSearch, findNotes } from "../workspace/find-notes.ts";
import { readSchemas } from "../workspace/schemas.ts";
import { readSettings, type Wishes } from "../workspace/settings.ts";
import { type Blobs, blobsOf, given } from "./blob-cache.ts";
import { type Checkable, pathsOf } from "./changed-notes.ts";
import { likelyBlobs } from "./likely-blobs.ts";
import { changedTree, type Trees, withFilesFor, withoutPaths } from "./merge-tree.ts";
import { bounded, isTooLarge, notChecked } from "./unchecked-notes.ts";

/** A pull request on pull_request_target, with the commits it goes between. */
export interface Target {
  readonly number: number;
  readonly base: string;
  readonly head: string;
}

/**
 * The notes that a pull request changes, without any checkout: config and schemas are read at the base, the changed
 * notes at the head, all of it through GitHub's API and as data. Throws a UserError for a wrong config or schema, and
 * if GitHub doesn't answer: what was not checked is not valid.
 */
export async function fromGitHub(target: Target, wishes: Wishes, git: Git, forge: Forge): Promise<Checkable> {
  const [listed, baseTree, headTree] = await Promise.all([
    forge.changedFiles(target.number),
    forge.readTree(target.base),
    forge.readTree(target.head),
  ]);
  const files = given("the files it changes", listed);
  const [base, head] = [given("its base", baseTree), given("its head", headTree)];
  const blobs = blobsOf(forge, [base, head]);
  await blobs.fetch(likelyBlobs([base, head], wishes));
  const rules = treeFiles(base, blobs);
  const config = await readRules(rules, wishes, blobs);
  const all = { before: base, after: changedTree(base, head, files) };
  const folder = await chosenFolder(all, config, blobs);
  const counting = await changedNotes(all.after, files, config, folder);
  const { checked, problems } = bounded(counting, head);
  const left = new Set(counting.filter((path) => !checked.includes(path)));
  const trees = await withoutLeft(all, left, files, config, folder);
  const ids = await Promise.all([trees.before, trees.after].map((tree) => noteIds(tree, config, folder, blobs)));
  await blobs.fetch(ids.flat());
  return {
    world: {
      files: treeFiles(trees.after, blobs),
      git,
      rules,
      isWhole: left.size === 0,
      ...(folder === null ? {} : { folder }),
    },
    since: new Set(checked),
    said: "The notes that the pull request changes are checked, as they are at its head.",
    warnings: [],
    notChecked: [...problems, ...listCut(files)],
    notCheckedNotes: left.size,
    changes: { files, atBase: () => Promise.resolve({ files: treeFiles(trees.before, blobs) }) },
  };
}

/** The config, with all that it takes to read it, the schemas and the README files fetched. */
async function readRules(rules: ReturnType<typeof treeFiles>, wishes: Wishes, blobs: Blobs): Promise<Config> {
  const { config, schemaPlace } = await blobs.whenFetched(() => readSettings(rules, wishes));
  await blobs.whenFetched(() => readSchemas(rules, config, schemaPlace));
  await blobs.whenFetched(() => config.readme.filter((path) => rules.kind(path) === "file").map(rules.bytes));
  return config;
}

/** The folder of the notes, null where the config names it: the base's, or where that has none, the one after the merge. */
async function chosenFolder({ before, after }: Trees, config: Config, blobs: Blobs): Promise<FolderSearch | null> {
  const choose = async (tree: Tree): Promise<FolderSearch | null> =>
    (await blobs.whenFetched(() => findNotes(treeFiles(tree, blobs), config))).choice;
  const chosen = await choose(before);
  return chosen?.first === null ? await choose(after) : chosen;
}

/** Where a note has become a symlink, it is still a note that changed. */
async function changedNotes(
  after: Tree,
  files: readonly ChangedFile[],
  config: Config,
  folder: FolderSearch | null,
): Promise<string[]> {
  const paths = pathsOf(files);
  const found = await notePaths(withFilesFor(after, paths), config, folder);
  return found.filter((path) => paths.has(path));
}

/** The trees without the notes that aren't looked into, and without old notes that are too large to be read. */
async function withoutLeft(
  trees: Trees,
  left: ReadonlySet<string>,
  files: readonly ChangedFile[],
  config: Config,
  folder: FolderSearch | null,
): Promise<Trees> {
  const moved = files.flatMap(({ path, previousPath }) => (left.has(path) ? [path, previousPath ?? path] : []));
  const large: string[] = [];
  for (const tree of [trees.before, trees.after])
    large.push(...(await notePaths(tree, config, folder)).filter((path) => isTooLarge(tree.get(path))));
  const unread = new Set([...moved, ...large]);
  return { before: withoutPaths(trees.before, unread), after: withoutPaths(trees.after, unread) };
}

async function notePaths(tree: Tree, config: Config, folder: FolderSearch | null): Promise<readonly string[]> {
  const files = treeFiles(tree, { blobs: new Map(), wanted: new Set() });
  return (await findNotes(files, config, folder)).paths;
}

async function noteIds(
  tree: Tree,
  config: Config,
  folder: FolderSearch | null,
  { blobs }: Blobs,
): Promise<readonly string[]> {
  return (await notePaths(tree, config, folder)).flatMap((path) => {
    const oid = tree.get(path)?.oid;
    return oid === undefined || blobs.has(oid) ? [] : [oid];
  });
}

function listCut(files: readonly ChangedFile[]) {
  const last = files[MOST_LISTED_FILES - 1];
  return last === undefined ? [] : [notChecked(last.path, { why: "list-cut", most: MOST_LISTED_FILES })];
}
