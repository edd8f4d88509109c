/** The handwritten stack, started for one test and stopped after it. Used by a test file at its top. */
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { LocalOptions, LocalSystem } from "../../../local/local-system.ts";
import { startLocal } from "../../../local/start-local.ts";
import { recordedRows } from "./rows.ts";
import { bundleFunctions, stackWith } from "./stack.ts";
import type { Bundles } from "./stack.ts";

/** Where the clock starts in every test. */
export const CLOCK = "2026-03-02T08:00:00.000Z";
export const MAIL = "From: Kund <kund@customer.example>\r\nSubject: Hej\r\n\r\nNär kommer dörren?\r\n";
export const ENVELOPE = { from: "kund@customer.example", to: ["info@in.company.example"] };

export interface LocalForTests {
  readonly start: (options?: Partial<LocalOptions>) => Promise<LocalSystem>;
  /** All that was said since the test began. */
  readonly said: () => string;
}

export function useLocal(): LocalForTests {
  let bundles: Bundles;
  let lines: string[] = [];
  let system: LocalSystem | undefined;

  beforeAll(async () => {
    bundles = await bundleFunctions();
  });
  afterAll(() => bundles.remove());
  beforeEach(() => {
    lines = [];
  });
  afterEach(async () => {
    await system?.stop();
    system = undefined;
  });
  return {
    async start(options = {}) {
      system = await startLocal({
        stacks: [stackWith(bundles)],
        clock: CLOCK,
        say: (line) => lines.push(line),
        ...options,
      });
      await system.quiet();
      return system;
    },
    said: () => lines.join("\n"),
  };
}

/** SES's events that have come back to the function `record`. */
export async function sesEvents(
  local: LocalSystem,
): Promise<{ readonly eventType: string; readonly mail: { readonly tags: object } }[]> {
  const bodies = (await recordedRows(local)).map(({ body }) => JSON.parse(body) as object);
  return bodies.filter((body) => "eventType" in body) as Awaited<ReturnType<typeof sesEvents>>;
}
