/**
 * A README in which what stands between the markers `<!-- name -->` and `<!-- /name -->` is `generated`.
 * Throws if a marker is missing.
 */
export function replaceRegion(text: string, name: string, generated: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`README.md lacks the markers ${open} and ${close}`);
  return `${text.slice(0, start + open.length)}\n${generated}\n${text.slice(end)}`;
}
