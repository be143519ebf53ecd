/** How often `npm run fuzz` runs each property; absent in ordinary runs. */
const FUZZ_RUNS = Number(process.env["FUZZ_RUNS"] ?? Number.NaN);

/**
 * How often a property test runs: `count` times, and at most 100, so that the unit tests stay quick. FUZZ_RUNS says
 * otherwise for all of them.
 * @param count 100 if not given; fewer for a property whose runs are slow
 */
export function runs(count = 100): { readonly numRuns: number } {
  return { numRuns: FUZZ_RUNS > 0 ? FUZZ_RUNS : Math.min(count, 100) };
}
