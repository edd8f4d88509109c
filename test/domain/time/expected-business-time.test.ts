/** Sums that other help desks' own tests assert, held against ours. The rows are public data outside this repository. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { describe, expect, test } from "vitest";
import { calendarFrom } from "../../../bin/explain/calendar-file.ts";
import { addOpeningTime, openingSecondsBetween } from "../../../domain/time/opening-hours.ts";
import { stepsBetween } from "../../../domain/time/steps.ts";
import { momentAt } from "../../../domain/time/wall-clock.ts";

const FILE = join(import.meta.dirname, "../../../../shared/fixtures/expected-business-time.json");

const row = z.intersection(
  z.looseObject({ id: z.string(), value_tz: z.string(), start: z.string() }),
  z.discriminatedUnion("kind", [
    z.looseObject({ kind: z.literal("add"), add_seconds: z.number(), expected_end: z.string() }),
    z.looseObject({ kind: z.literal("delta"), end: z.string(), expected_seconds: z.number() }),
  ]),
);

/** `2015-02-21T22:10:05` on a wall in the zone. */
function instantOf(wall: string, timeZone: string): string {
  const minute = momentAt(wall.slice(0, 10), wall.slice(11, 16), timeZone);
  return new Date(minute + Number(wall.slice(17, 19)) * 1000).toISOString();
}

if (!existsSync(FILE)) {
  test.skip("expected-business-time.json is not beside this checkout (../shared/fixtures)");
} else {
  describe("sums of other systems", () => {
    const rows = z.array(row).parse(JSON.parse(readFileSync(FILE, "utf8")));

    test("there are some", () => {
      expect(rows.length).toBeGreaterThanOrEqual(33);
    });

    test.each(rows.map((each) => [each.id, each] as const))("%s", (id, each) => {
      const calendar = calendarFrom(each, id);
      const start = instantOf(each.start, each.value_tz);
      if (each.kind === "add") {
        const end = addOpeningTime(calendar, start, { seconds: each.add_seconds });
        expect(end).toBe(instantOf(each.expected_end, each.value_tz));
        const minutes = stepsBetween(calendar, start, end).reduce((sum, step) => sum + step.minutes, 0);
        expect(minutes * 60).toBeCloseTo(each.add_seconds, 3);
      } else {
        const end = instantOf(each.end, each.value_tz);
        expect(openingSecondsBetween(calendar, start, end)).toBe(each.expected_seconds);
      }
    });
  });
}
