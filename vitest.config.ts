/**
 * How the tests run: those of processes, with functions, emulators and stacks, and those of rules, which compute in
 * memory. Synthesizing a stack takes seconds on two cores, so nothing is cut off before 120.
 */
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What only computes, in memory: it shares no state, so a worker loads the code once for all of its files. */
const RULES = ["companies", "docs", "domain", "events", "functions", "fuzz"].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

/** What takes tens of seconds: begun last, it would run alone at the end while the other core is idle. */
const LONG =
  /\/test\/(?:bin\/bench|end-to-end\/|lib\/strict-synth|adapters\/books|fuzz\/|domain\/\w+\/truth\/|functions\/.*(?:any-order|faults))/;

/** Processes first (`p` before `r`), and of each what takes long; then larger files before smaller ones. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const groups = Map.groupBy(
      sorted,
      ({ project, moduleId }) => `${project.name} ${LONG.test(moduleId) ? 1 : 2}`,
    );
    return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, those]) => those);
  }
}

export default defineConfig({
  test: {
    setupFiles: ["test/support/property-seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Functions run as child processes beside the tests: more workers than cores would only make both slower.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      { extends: true, test: { name: "processes", include: ["test/**/*.test.ts"], exclude: RULES } },
      { extends: true, test: { name: "rules", include: RULES, isolate: false } },
    ],
  },
});
