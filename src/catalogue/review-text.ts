const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
  nbsp: " ",
};

/** A review's HTML as markdown: line breaks, paragraphs, emphasis and entities; other tags go. Null for none. */
export function reviewText(html: string): string | null {
  const text = html
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/<br\s*\/?>/gi, "\n")
    .replaceAll(/<\/(?:p|div|blockquote|li|ul|ol)>/gi, "\n\n")
    .replaceAll(/<\/?(?:i|em)>/gi, "*")
    .replaceAll(/<\/?(?:b|strong)>/gi, "**")
    .replaceAll(/<\/?[a-z][^<>]*>/gi, "")
    .replaceAll(/&(#39|\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replaceAll(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, "")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return text === "" ? null : text;
}
