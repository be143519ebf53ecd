/** The part of vitest's JSON report that is counted. */
export interface Results {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * `N passed, N failed`, and `, N skipped` if there are any.
 *
 * @param results what vitest's JSON reporter wrote; a file that failed without a failed test counts as one failure
 * @param exitCode of the whole run: other than 0 means that something failed, though no test did
 */
export function tallyLine(results: Results, exitCode: number): string {
  const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const broken = results.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const passed = tests.filter((status) => status === "passed").length;
  const failed = tests.filter((status) => status === "failed").length + broken.length;
  const skipped = tests.length - passed - (failed - broken.length);
  const known = exitCode !== 0 && failed === 0 ? 1 : failed;
  return `${passed} passed, ${known} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
