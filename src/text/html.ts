import { sanitizeText } from "./phrase.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Untrusted text for an attribute or a text of HTML or XML: white space collapsed, without what no XML document may
 * hold (XML 1.0, section 2.2), and with nothing that could end it.
 */
export const escapeHtml = (text: string): string =>
  sanitizeText(text)
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
