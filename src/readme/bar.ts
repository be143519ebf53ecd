/**
 * A progress bar of `width` characters, each half or whole. Whatever is begun shows, and only what is done is full.
 */
export function bar(done: number, total: number, width: number): string {
  const share = total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
  const halves = width * 2;
  const rounded = Math.round(share * halves);
  const filled = share === 0 || share === 1 ? rounded : Math.min(Math.max(rounded, 1), halves - 1);
  const half = filled % 2 === 1 ? "▌" : "";
  return "█".repeat(filled >> 1) + half + "░".repeat(width - ((filled + 1) >> 1));
}
