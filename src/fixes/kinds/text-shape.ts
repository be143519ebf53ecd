import type { WriteString } from "../../notes/front-matter-language.ts";
import type { PlacedScalar } from "../../notes/locate.ts";
import type { Proposal } from "../../rules/proposal.ts";

const UNPADDED = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/;
const HOST = /^(?:\/\/)?((?:[a-z\d-]+\.)+[a-z]{2,}(?::\d+)?)((?:[/?#]\S*)?)$/i;
/** `photo.png` looks like a host, and is a file. */
const FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|pdf|epub|mobi|html?|mdx?|txt)$/i;

/** A date without its zeros: `2024-1-5`. Which of `03/04/2024` is the month can't be known, so that gets no fix. */
export function paddedDate(scalar: PlacedScalar, write: WriteString): Proposal[] {
  const [text, year, month, day] = UNPADDED.exec(scalar.node.source.trim()) ?? [];
  if (year === undefined || month === undefined) return [];
  const padded = [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
  return padded === text ? [] : [rewritten(scalar, write, "Pad the date with zeros", padded)];
}

/** An address without `https://`. */
export function urlScheme(scalar: PlacedScalar, write: WriteString): Proposal[] {
  const [, host, rest] = HOST.exec(scalar.node.source.trim()) ?? [];
  if (host === undefined || (rest === "" && FILE.test(host))) return [];
  return [rewritten(scalar, write, "Add https://", `https://${host}${rest ?? ""}`)];
}

function rewritten({ node, pointer, flow }: PlacedScalar, write: WriteString, title: string, value: string): Proposal {
  return {
    title,
    edits: [{ span: node.span, text: write(value, node.style, flow) }],
    intent: { kind: "set", pointer, value },
  };
}
