import { LEAST_MAJORITY, RARE_SHARE } from "./thresholds.ts";

/** Whether so many uses among all are few enough to be slips. */
export const isRare = (uses: number, all: number): boolean =>
  uses > 0 && uses <= Math.max(1, Math.floor(all * RARE_SHARE));

/** Whether some uses stand out from the others: they are rare, and the others are a majority. */
export const standOut = (uses: number, others: number, leastOthers: number = LEAST_MAJORITY): boolean =>
  others >= leastOthers && isRare(uses, uses + others);
