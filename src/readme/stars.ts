const MOST_STARS = 5;

/**
 * A rating in words of one cell: stars where they can say it exactly (a scale of up to five, in halves), else `8/10`.
 */
export function stars(rating: number, max: number): string {
  const fits = Number.isInteger(max) && max <= MOST_STARS && rating >= 0 && rating <= max;
  if (!fits || !Number.isInteger(rating * 2)) return `${rating}/${max}`;
  const whole = Math.floor(rating);
  const half = rating > whole ? "½" : "";
  return "★".repeat(whole) + half + "☆".repeat(max - whole - half.length);
}

/** The average of what is rated, to one decimal: `★ 4.1`, or `7.8/10` on a longer scale; null when nothing is. */
export function averageRating(ratings: readonly number[], max: number): string | null {
  if (ratings.length === 0) return null;
  const average = (ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length).toFixed(1);
  return max === MOST_STARS ? `★ ${average}` : `${average}/${max}`;
}
