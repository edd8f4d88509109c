/** How the tests run. Synthesizing a stack takes seconds on two cores, so nothing is cut off before 120. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Functions run as child processes beside the tests: more workers than cores would only make both slower.
    maxWorkers: 2,
  },
});
