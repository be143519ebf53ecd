import { blobId } from "../git/blob-id.ts";
import { type GitHub, url } from "./client.ts";
import { type Answer, answered, mapped } from "./failure.ts";

/** A blob to be read: a revision of it (`<commit>:<path>`, or its id), and its size in bytes where that is known. */
export interface BlobWish {
  readonly revision: string;
  readonly size: number;
}

/** GitHub ends a query after 10 seconds, and what it answers is held in memory. */
const MOST_BLOBS = 500;
const MOST_BYTES = 8 << 20;
const FEW_BLOBS = 50;

const BARE_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

interface GraphqlBlob {
  readonly oid?: string;
  readonly text?: string | null;
}

/** The bytes of blobs by their revision, in one query for many; what isn't there, or is no blob, is left out. */
export async function readBlobs(
  github: GitHub,
  wishes: readonly BlobWish[],
): Promise<Answer<ReadonlyMap<string, Uint8Array>>> {
  const found = new Map<string, Uint8Array>();
  for (const batch of batches(wishes)) {
    const asked = await askInParts(github, batch);
    if (!asked.ok) return asked;
    for (const [revision, blob] of asked.value) {
      const bytes = await bytesOf(github, revision, blob);
      if (!bytes.ok) return bytes;
      if (bytes.value !== null) found.set(revision, bytes.value);
    }
  }
  return answered(found);
}

function batches(wishes: readonly BlobWish[]): BlobWish[][] {
  const all: BlobWish[][] = [];
  let room = 0;
  for (const wish of wishes) {
    const last = all.at(-1);
    if (last !== undefined && last.length < MOST_BLOBS && wish.size <= room) last.push(wish);
    else {
      all.push([wish]);
      room = MOST_BYTES;
    }
    room -= wish.size;
  }
  return all;
}

type Found = readonly (readonly [revision: string, blob: GraphqlBlob])[];

/** What is too much for GitHub at once is asked for in halves: what it can do depends on more than the numbers above. */
async function askInParts(github: GitHub, wishes: readonly BlobWish[]): Promise<Answer<Found>> {
  const asked = await ask(github, wishes);
  if (asked.ok || wishes.length <= FEW_BLOBS || !["refused", "unreachable"].includes(asked.failure.kind)) return asked;
  const middle = Math.ceil(wishes.length / 2);
  const first = await askInParts(github, wishes.slice(0, middle));
  if (!first.ok) return first;
  return mapped(await askInParts(github, wishes.slice(middle)), (second) => [...first.value, ...second]);
}

async function ask(github: GitHub, wishes: readonly BlobWish[]): Promise<Answer<Found>> {
  const { owner, repo } = github.place;
  const names = wishes.map((_, index) => `$r${index}: String!`).join(" ");
  const fields = wishes
    .map((_, index) => `b${index}: object(expression: $r${index}) { ... on Blob { oid text } }`)
    .join(" ");
  const variables = Object.fromEntries(wishes.map(({ revision }, index) => [`r${index}`, revision]));
  const document = `query Blobs($owner: String!, $repo: String!, ${names}) { repository(owner: $owner, name: $repo) { ${fields} } }`;
  const asked = await github.query<{ repository: Readonly<Record<string, GraphqlBlob | null>> | null }>(document, {
    owner,
    repo,
    ...variables,
  });
  if (!asked.ok) return asked;
  const blobs = asked.value.repository ?? {};
  return answered(wishes.map(({ revision }, index) => [revision, blobs[`b${index}`] ?? {}] as const));
}

/** Not every server takes a blob's bare id for an expression: then REST is asked for it. */
async function bytesOf(github: GitHub, revision: string, blob: GraphqlBlob): Promise<Answer<Uint8Array | null>> {
  if (blob.oid !== undefined) return exactBytes(github, blob.oid, blob.text ?? null);
  if (!BARE_ID.test(revision)) return answered(null);
  const bytes = await exactBytes(github, revision, null);
  return !bytes.ok && bytes.failure.kind === "missing" ? answered(null) : bytes;
}

// GraphQL cuts long texts, and has none of what isn't UTF-8: the id tells whether these are the bytes.
async function exactBytes(github: GitHub, oid: string, text: string | null): Promise<Answer<Uint8Array>> {
  const bytes = new TextEncoder().encode(text ?? "");
  if (text !== null && blobId(bytes, oid) === oid) return answered(bytes);
  const blob = await github.get<{ content: string; encoding: string }>(url`git/blobs/${oid}`);
  if (!blob.ok) return blob;
  return answered(Buffer.from(blob.value.content, blob.value.encoding === "base64" ? "base64" : "utf8"));
}
