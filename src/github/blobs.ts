import { map, ok } from "../errors.ts";
import type { Answer, BlobRequest } from "../forge.ts";
import { blobId } from "../git/blob-id.ts";
import { fields, orAbsent, orNull, record, text } from "./shape.ts";
import type { GitHub } from "./typed-api.ts";

/** GitHub ends a query after 10 seconds, and what it answers is held in memory. */
const MOST_BLOBS = 500;
const MOST_BYTES = 8 << 20;
const FEW_BLOBS = 50;

const BARE_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const blobShape = fields({ oid: orAbsent(text), text: orAbsent(orNull(text)) });
const blobsShape = fields({ repository: orNull(record(orNull(blobShape))) });
const restBlob = fields({ content: text, encoding: text });

interface GraphqlBlob {
  readonly oid?: string | undefined;
  readonly text?: string | null | undefined;
}

/** The bytes of blobs by their revision, in one query for many; what isn't there, or is no blob, is left out. */
export async function readBlobs(
  github: GitHub,
  wishes: readonly BlobRequest[],
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
  return ok(found);
}

function batches(wishes: readonly BlobRequest[]): BlobRequest[][] {
  const all: BlobRequest[][] = [];
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

/** What is too much for GitHub at once is requested in halves: what it can do depends on more than the numbers above. */
async function askInParts(github: GitHub, wishes: readonly BlobRequest[]): Promise<Answer<Found>> {
  const asked = await ask(github, wishes);
  if (asked.ok || wishes.length <= FEW_BLOBS || !["refused", "unreachable"].includes(asked.failure.kind)) return asked;
  const middle = Math.ceil(wishes.length / 2);
  const first = await askInParts(github, wishes.slice(0, middle));
  if (!first.ok) return first;
  return map(await askInParts(github, wishes.slice(middle)), (second) => [...first.value, ...second]);
}

async function ask(github: GitHub, wishes: readonly BlobRequest[]): Promise<Answer<Found>> {
  const { owner, repo } = github.place;
  const names = wishes.map((_, index) => `$r${index}: String!`).join(" ");
  const fields = wishes
    .map((_, index) => `b${index}: object(expression: $r${index}) { ... on Blob { oid text } }`)
    .join(" ");
  const variables = Object.fromEntries(wishes.map(({ revision }, index) => [`r${index}`, revision]));
  const document = `query Blobs($owner: String!, $repo: String!, ${names}) { repository(owner: $owner, name: $repo) { ${fields} } }`;
  const asked = await github.query(document, { owner, repo, ...variables }, blobsShape);
  if (!asked.ok) return asked;
  const blobs = asked.value.repository ?? {};
  return ok(wishes.map(({ revision }, index) => [revision, blobs[`b${index}`] ?? {}] as const));
}

/** Not every server takes a blob's bare id for an expression: then it is requested by REST. */
async function bytesOf(github: GitHub, revision: string, blob: GraphqlBlob): Promise<Answer<Uint8Array | null>> {
  if (blob.oid !== undefined) return exactBytes(github, blob.oid, blob.text ?? null);
  if (!BARE_ID.test(revision)) return ok(null);
  const bytes = await exactBytes(github, revision, null);
  return !bytes.ok && bytes.failure.kind === "missing" ? ok(null) : bytes;
}

// GraphQL cuts long texts, and has none of what isn't UTF-8: the id tells whether these are the bytes.
async function exactBytes(github: GitHub, oid: string, text: string | null): Promise<Answer<Uint8Array>> {
  const bytes = new TextEncoder().encode(text ?? "");
  if (text !== null && blobId(bytes, oid) === oid) return ok(bytes);
  const blob = await github.read("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", { file_sha: oid }, restBlob);
  if (!blob.ok) return blob;
  return ok(Buffer.from(blob.value.content, blob.value.encoding === "base64" ? "base64" : "utf8"));
}
