/** Orders texts by their UTF-16 code units: the same on any machine and in any locale. For `sort`. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
