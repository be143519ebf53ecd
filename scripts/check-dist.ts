import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle, root } from "./bundle.ts";

/** Builds into a folder of its own and holds every file of dist/ against it, byte by byte. */
const fresh = await mkdtemp(join(tmpdir(), "bookends-dist-"));
try {
  await bundle(fresh);
  const differing = await differences(join(root, "dist"), fresh);
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources give: ${differing.join(", ")}. Run \`npm run build\` and commit dist/.`,
    );
    process.exitCode = 1;
  }
} finally {
  await rm(fresh, { recursive: true });
}

/** What differs between two folders of files, in words, one item for each file. */
async function differences(committed: string, built: string): Promise<string[]> {
  const names = new Set([...(await list(committed)), ...(await list(built))]);
  const found = await Promise.all(
    [...names].sort().map(async (name) => [name, await difference(committed, built, name)]),
  );
  return found.flatMap(([name, words]) => (words === undefined ? [] : [`${name} ${words}`]));
}

async function difference(committed: string, built: string, name: string): Promise<string | undefined> {
  const [old, now] = await Promise.all([read(join(committed, name)), read(join(built, name))]);
  if (old === undefined) return "is missing";
  if (now === undefined) return "is not built from anything";
  if (!old.bytes.equals(now.bytes)) return "is stale";
  return old.mode === now.mode ? undefined : "has lost its executable bit";
}

async function read(file: string): Promise<{ bytes: Buffer; mode: number } | undefined> {
  try {
    const [bytes, { mode }] = await Promise.all([readFile(file), stat(file)]);
    return { bytes, mode: mode & 0o100 };
  } catch {
    return undefined;
  }
}

function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
