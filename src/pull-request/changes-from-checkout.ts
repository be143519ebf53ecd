import type { Files } from "../files/files.ts";
import { overlaid } from "../files/overlay.ts";
import type { Forge, ForgeFailure } from "../forge.ts";
import { type ChangedFile, MOST_LISTED_FILES } from "../forge.ts";
import { blobId } from "../git/blob-id.ts";
import { isNoteName } from "../notes/names.ts";
import type { RunnerEvent } from "../runtime/event.ts";
import type { Library, World } from "../workspace/library.ts";
import { failureReason } from "./api-failure.ts";
import { type Changes, type Checkable, pathsOf } from "./changed-notes.ts";
import { byGit } from "./changes-from-git.ts";

/**
 * The notes that a pull request changes, in the checkout of a `pull_request` run: a merge commit, of any depth. GitHub
 * says what changed, and where a note isn't as it is at the head, it is read there, so that every line number is right
 * in the pull request's own view. Where GitHub can't say it, git is asked.
 */
export async function fromWorkingTree(
  event: RunnerEvent,
  number: number,
  world: World,
  forge: Forge,
): Promise<Checkable> {
  const listed = await forge.changedFiles(number);
  if (!listed.ok) return byGit(event, world, [unlisted(failureReason(listed.failure))]);
  const files = listed.value;
  const heads = await headTexts(world.files, files, forge);
  const known = {
    world: { ...world, files: overlaid(world.files, heads.texts) },
    since: pathsOf(files),
    said: "The notes that the pull request changes are checked.",
    warnings: heads.failure === null ? [] : [afterMerge(failureReason(heads.failure))],
    notChecked: [],
    notCheckedNotes: 0,
    changes: { files, atBase: (library: Library) => baseTexts(event, world.files, files, library, forge) },
  };
  if (files.length < MOST_LISTED_FILES) return known;
  const { since, said } = byGit(event, world);
  return { ...known, since, said: `GitHub lists no more than ${MOST_LISTED_FILES} files of a pull request. ${said}` };
}

const unlisted = (reason: string): string =>
  `The files of the pull request can't be listed, so git is asked, and nothing is written to the pull request: ${reason}.`;

const afterMerge = (reason: string): string => `Notes are checked as they are after the merge: ${reason}.`;

/** Notes as they are at the head, and why others are not among them, if so. */
interface HeadTexts {
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly failure: ForgeFailure | null;
}

/** The notes that are not in the working tree as they are at the head. */
async function headTexts(files: Files, changed: readonly ChangedFile[], forge: Forge): Promise<HeadTexts> {
  const others = changed.flatMap(({ path, oid, isRemoved }) =>
    oid === null || isRemoved || !isNoteName(path) || isAt(files, path, oid) ? [] : [{ path, oid }],
  );
  if (others.length === 0) return { texts: new Map(), failure: null };
  const blobs = await forge.readBlobs(others.map(({ oid }) => ({ revision: oid, size: 0 })));
  if (!blobs.ok) return { texts: new Map(), failure: blobs.failure };
  const texts = new Map<string, Uint8Array>();
  let failure: ForgeFailure | null = null;
  for (const { path, oid } of others) {
    const bytes = blobs.value.get(oid);
    if (bytes === undefined) failure = { kind: "missing", said: `GitHub has no blob ${oid}.` };
    else texts.set(path, bytes);
  }
  return { texts, failure };
}

// What is there and no file (a symlink, a folder) is left to the working tree.
function isAt(files: Files, path: string, oid: string): boolean {
  const kind = files.kind(path);
  if (kind !== "file") return kind !== null;
  const bytes = files.bytes(path);
  return bytes !== null && blobId(bytes, oid) === oid;
}

async function baseTexts(
  { base }: RunnerEvent,
  files: Files,
  changed: readonly ChangedFile[],
  { settings }: Library,
  forge: Forge,
): ReturnType<Changes["atBase"]> {
  if (base === null) return { reason: "the event names no base" };
  const paths = [...pathsOf(changed)].filter((path) => isNoteName(path) || settings.has(path));
  const blobs = await forge.readBlobs(paths.map((path) => ({ revision: `${base}:${path}`, size: 0 })));
  if (!blobs.ok) return { reason: failureReason(blobs.failure) };
  const texts = paths.map((path) => [path, blobs.value.get(`${base}:${path}`) ?? null] as const);
  return { files: overlaid(files, new Map(texts)) };
}
