import type { Fault } from "./fault.ts";

export interface Decoded {
  readonly text: string;
  readonly fault: Fault | null;
}

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Turns a file's bytes into text, BOM kept. Bytes that are no UTF-8, and NUL, which no YAML may hold
 * (YAML 1.2.2, section 5.1), are the fault `frontmatter/encoding` at their first place.
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = UTF8.decode(bytes);
  const bad = text.includes("\uFFFD") ? firstBad(text, bytes) : -1;
  const nul = text.indexOf("\0");
  if (bad === -1 && nul === -1) return { text, fault: null };
  const first = bad === -1 || (nul !== -1 && nul < bad) ? nul : bad;
  const found = first === nul ? "nul" : "not-utf-8";
  return { text, fault: { rule: "frontmatter/encoding", found, span: { start: first, end: first + 1 }, pointer: "" } };
}

/** The decoder writes U+FFFD for a bad byte, but a file may also hold a true U+FFFD: only its bytes tell them apart. */
function firstBad(text: string, bytes: Uint8Array): number {
  const again = new TextEncoder().encode(text);
  const differs = again.findIndex((byte, index) => byte !== bytes[index]);
  if (differs === -1) return again.length === bytes.length ? -1 : text.length;
  // As part of a stream, so that the U+FFFD which begins there, cut short, isn't counted.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(again.subarray(0, differs), { stream: true }).length;
}
