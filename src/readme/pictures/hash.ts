const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

const encoder = new TextEncoder();

/** The 64-bit FNV-1a hash of a text's UTF-8 bytes (Fowler, Noll, Vo): the same on every machine, and no secret. */
export function hashOf(text: string): bigint {
  let hash = OFFSET;
  for (const byte of encoder.encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash;
}
