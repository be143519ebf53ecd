import { createHash } from "node:crypto";

/** The id git gives a blob with these bytes (git-hash-object(1)), by the hash that `like`, another id of the repository, is of. */
export function blobId(bytes: Uint8Array, like: string): string {
  const algorithm = like.length === 64 ? "sha256" : "sha1";
  return createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
