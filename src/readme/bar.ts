/**
 * A progress bar of `width` characters. Whatever is begun shows, and only what is done is full.
 */
export function bar(done: number, total: number, width: number): string {
  const share = total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
  const rounded = Math.round(share * width);
  const filled = share === 0 || share === 1 ? rounded : Math.min(Math.max(rounded, 1), width - 1);
  return "▰".repeat(filled) + "▱".repeat(width - filled);
}
