import { expect } from "vitest";
import { type Element, elementsIn, parseXml, textIn } from "../xml.ts";

/** What our pictures are made of: elements that draw and load nothing, and attributes that only say how they look. */
const ELEMENTS = ["svg", "title", "desc", "g", "text", "rect", "circle", "path"];
const ATTRIBUTES = [
  ...["xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "id", "x", "y", "rx", "cx", "cy", "r", "d"],
  ...[
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-opacity",
    "stroke-linecap",
    "stroke-dasharray",
    "transform",
    "direction",
  ],
  ...["font-family", "font-size", "font-weight", "text-anchor"],
];

const faultsOf = ({ name, attributes }: Element): string[] => [
  ...(ELEMENTS.includes(name) ? [] : [name]),
  ...Object.entries(attributes).flatMap(([key, value]) => (isHarmless(key, value) ? [] : [`${key}="${value}"`])),
];

/** Coordinates have one decimal at most. */
function isHarmless(key: string, value: string): boolean {
  if (key === "xmlns") return value === "http://www.w3.org/2000/svg";
  const rounded = key.endsWith("opacity") || !/\.\d{2}/.test(value);
  return ATTRIBUTES.includes(key) && rounded && !/:|url\(/.test(value);
}

/** Reads a picture, and expects what holds for each: XML, a title and a description, nothing from elsewhere. */
export function safeSvg(text: string): Element {
  const svg = parseXml(text);
  expect(svg.attributes).toMatchObject({ role: "img", "aria-labelledby": "title description" });
  const [title, description] = svg.children.filter((child) => typeof child !== "string");
  expect([title?.name, title?.attributes["id"], description?.name, description?.attributes["id"]]).toEqual([
    ...["title", "title"],
    ...["desc", "description"],
  ]);
  expect(textIn(title as Element).trim()).not.toBe("");
  const elements = elementsIn(svg);
  expect(elements.filter(({ attributes }) => attributes["id"] !== undefined)).toHaveLength(2);
  expect(elements.flatMap(faultsOf)).toEqual([]);
  return svg;
}

/** The lines of text of a picture, in their order. */
export const linesOf = (svg: Element): string[] =>
  elementsIn(svg)
    .filter(({ name }) => name === "text")
    .map(textIn);

/** Untrusted text that has broken XML, HTML or a page before, by name. */
export const HOSTILE_TITLES: Readonly<Record<string, string>> = {
  script: "</text><script>alert(1)</script>",
  "ends of sections": "]]><!-- -->",
  "end of a comment": "--><x>",
  attribute: '" onload="alert(1)',
  entities: "' & &amp; &#0; &nosuch; &lt;",
  "no characters of XML": "nul\u0000 bell\u0007 escape\u001B[31m \uFFFE\uFFFF \uD800 \uDC00 \uFEFF",
  "bidi controls": "over\u202Eedirrevo \u2066isolate",
  "white space": "\n\r\t\u0085\u2028",
  address: "https://example.org/<b>: a title",
  "a long word": "x".repeat(100_000),
  "many emoji": "🐋".repeat(3_000),
  "many accents": "\u0301".repeat(5_000),
  "joined emoji": "👩‍🚀👩‍👩‍👧‍👦🇩🇪1️⃣: ✈️",
  brackets: "((((((((((",
  dashes: "a - ".repeat(500),
  nothing: "",
  space: " ",
};
