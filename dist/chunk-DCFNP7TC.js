import { createRequire as bundleRequire } from "node:module";
const require = bundleRequire(import.meta.url);
import {
  isbnFault,
  sanitizeText,
  withoutLinks
} from "./chunk-LPZUQVK7.js";

// src/catalogue/book.ts
var bookCalled = (title) => ({
  title,
  authors: [],
  status: null,
  rating: null,
  started: null,
  reads: [],
  added: null,
  tags: [],
  isbn10: null,
  isbn13: null,
  pages: null,
  review: null
});
function lineOf(text) {
  const clean = sanitizeText(text.replaceAll(new RegExp("\\p{Noncharacter_Code_Point}", "gu"), "")).replaceAll(/\{(?=[{%])/g, "{ ").replaceAll("<%", "< %");
  const bare = withoutLinks(clean);
  return bare === text ? bare : lineOf(bare);
}
function namesOf(names) {
  const byKey = /* @__PURE__ */ new Map();
  for (const name of names.map(lineOf)) {
    const key = name.normalize("NFC").toLowerCase();
    if (name !== "" && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
function isbnsOf(...texts) {
  const isbns = texts.map((text) => text.replaceAll(/[\s"=-]/g, "").toUpperCase()).filter((text) => /^(?:\d{9}[\dX]|\d{13})$/.test(text) && isbnFault(text) === null);
  const isbn10 = isbns.find((isbn) => isbn.length === 10) ?? null;
  const isbn13 = isbns.find((isbn) => isbn.length === 13) ?? (isbn10 === null ? null : toIsbn13(isbn10));
  return { isbn10, isbn13 };
}
function toIsbn13(isbn) {
  if (isbn.length === 13) return isbn;
  const digits = `978${isbn.slice(0, 9)}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - sum % 10) % 10}`;
}

export {
  bookCalled,
  lineOf,
  namesOf,
  isbnsOf,
  toIsbn13
};
