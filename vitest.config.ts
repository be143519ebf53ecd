import { defineConfig } from "vitest/config";

/** The results as JSON, for the line that closes a run of `.ci/run`. */
const results = "node_modules/.vitest/results.json";

/** Tests that start processes or a server: a slow machine may be slow at that, so their timeouts are generous. */
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: results }]],
    projects: [
      {
        // Pure code in one process: no test here starts one, and none leaves anything behind for the next file.
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{e2e,github,house,scripts,git,github-client,files}/**"],
          pool: "threads",
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        // The fake GitHub's own tests, the linter's, and whatever else needs a disk, git or a server.
        test: { name: "fake", include: ["tests/{github,house,scripts,git,github-client,files}/**/*.test.ts"], ...slow },
      },
      { test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], ...slow } },
    ],
  },
});
