/** An element of a small XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const NOT_A_CHAR = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const TOKEN = /<!--(?:(?!--)[\s\S])*-->|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Reads the part of XML 1.0 that a drawing needs: elements, attributes in double quotes, text, comments and five
 * entities. Throws for anything else, and for what XML forbids.
 */
export function parseXml(text: string): Element {
  const bad = NOT_A_CHAR.exec(text);
  if (bad) throw new Error(`U+${bad[0].codePointAt(0)?.toString(16)} is no character of XML`);
  const root = { name: "", attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`not XML: ${text.slice(at, at + 60)}`);
    const [, closing, name, attributes = "", empty, words] = match;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error("more is closed than was open");
    if (words !== undefined) parent.children.push(decoded(words));
    if (name === undefined) continue;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  const [first] = elements;
  if (open.length !== 1 || first === undefined || elements.length !== 1) throw new Error("not one element");
  return first;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decoded(value)]);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error("an attribute is there twice");
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) throw new Error(`an entity that isn't known: ${text}`);
  return text.replace(/&([^;]+);/g, (_, name: string) => ENTITIES[name] ?? "");
}

/** An element and all elements in it. */
export function elementsIn(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsIn(child)))];
}

/** The text in an element. */
export const textIn = (element: Element): string =>
  element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
