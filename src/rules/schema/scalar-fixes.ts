import type { WriteString } from "../../notes/front-matter-language.ts";
import type { PlacedScalar } from "../../notes/locate.ts";
import { ratingFromText } from "../../notes/rating.ts";
import { type ReadOptions, ratingScale } from "../../notes/read-options.ts";
import type { Proposal } from "../proposal.ts";

const UNPADDED = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const HOST = /^(?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?)((?:[/?#]\S*)?)$/i;
/** `photo.png` looks like a host, and is a file. */
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|epub|mobi|html?|mdx?|txt)$/i;

/** Replaces a whole scalar: `text` is what is written, `value` what is read from it. */
export function replaceScalar({ node, pointer }: PlacedScalar, title: string, text: string, value: unknown): Proposal {
  return { title, edits: [{ span: node.span, text }], intent: { kind: "set", pointer, value } };
}

/** Pads a date with zeros: `2024-1-5`. Which of `03/04/2024` is the month can't be known, so that gets no fix. */
export function padDate(scalar: PlacedScalar, write: WriteString): Proposal[] {
  const [text, year, month, day] = UNPADDED.exec(scalar.node.source.trim()) ?? [];
  if (year === undefined || month === undefined) return [];
  const padded = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
  return padded === text ? [] : [rewriteText(scalar, write, "Pad the date with zeros", padded)];
}

/** Puts `https://` before an address that has no scheme. */
export function addScheme(scalar: PlacedScalar, write: WriteString): Proposal[] {
  const [, host, rest] = HOST.exec(scalar.node.source.trim()) ?? [];
  if (host === undefined || (rest === "" && FILE.test(host))) return [];
  return [rewriteText(scalar, write, "Add https://", `https://${host}${rest ?? ""}`)];
}

const rewriteText = (scalar: PlacedScalar, write: WriteString, title: string, value: string): Proposal =>
  replaceScalar(scalar, title, write(value, scalar.node.style, scalar.flow), value);

/** Writes `4/5`, `8/10` or stars as a number, where a rating has to be one. */
export function writeRating(scalar: PlacedScalar, readOptions: ReadOptions): Proposal[] {
  const { node, pointer } = scalar;
  if (!pointer.endsWith("/rating") || typeof node.value !== "string") return [];
  const value = ratingFromText(node.value.trim(), ratingScale(readOptions).max);
  return value === null ? [] : [replaceScalar(scalar, `Write it as the number ${value}`, String(value), value)];
}
