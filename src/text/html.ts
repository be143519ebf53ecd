import { shown } from "./phrase.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A stranger's text for an attribute or a text of HTML or XML: white space collapsed, without what no XML document may
 * hold (XML 1.0, section 2.2), and with nothing that could end it.
 */
export const escaped = (text: string): string =>
  shown(text)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
