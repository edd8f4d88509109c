/** The first of several days, of which some may not be known; undefined when none is. */
import type { Day } from "../time/instant.ts";

export function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce(
    (first, day) => (first === undefined || (day !== undefined && day < first) ? day : first),
    undefined,
  );
}
