import { defineConfig } from "vitest/config";

/** The results as JSON, for the line that closes a run of `.ci/run`. */
const results = "node_modules/.vitest/results.json";

export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: results }]],
    projects: [
      {
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/e2e/**"] },
      },
      {
        // A test here starts processes, and a slow machine may be slow at that.
        test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
