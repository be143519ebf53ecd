import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** The results as JSON, for the line that closes a run of `.ci/run`. */
const results = "node_modules/.vitest/results.json";

/** Folders of tests/ that are slow: the fake GitHub's own tests, the linter's, and what needs a disk, git or a server. */
const FAKE = ["github", "house", "scripts", "git", "github-client", "files"];

/** Folders of tests/ that hold no unit tests. */
export const UNIT_EXCLUDED: readonly string[] = ["e2e", ...FAKE];

// A wrong test ends by its timeout; a slow machine must not end a right one.
const unhurried = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    // A core each; by default one is left idle.
    maxWorkers: availableParallelism(),
    reporters: ["default", ["json", { outputFile: results }]],
    projects: [
      {
        // Pure code in one process: no test here starts one, and none leaves anything behind for the next file.
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [`tests/{${UNIT_EXCLUDED.join(",")}}/**`],
          pool: "threads",
          isolate: false,
          ...unhurried,
        },
      },
      { test: { name: "fake", include: [`tests/{${FAKE.join(",")}}/**/*.test.ts`], ...unhurried } },
      { test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], ...unhurried } },
    ],
  },
});
