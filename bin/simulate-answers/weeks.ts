/** Made-up years week by week, all seeds together: what the plot is drawn from. */
import { dayNumber } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import type { Told } from "./year.ts";

export interface Week {
  /** Percent; undefined in a week without promises. */
  readonly kept?: number | undefined;
  /** Mean of what was promised, in opening hours. */
  readonly hours?: number | undefined;
}

export interface Weeks {
  add(year: Told): void;
  all(): Week[];
}

export function createWeeks(from: Day, days: number): Weeks {
  const sums = Array.from({ length: Math.floor(days / 7) }, () => ({ promises: 0, kept: 0, minutes: 0 }));
  return {
    add({ promises }) {
      for (const { on, kept, minutes } of promises) {
        const week = sums[Math.floor((dayNumber(on) - dayNumber(from)) / 7)];
        if (week === undefined) continue;
        week.promises += 1;
        week.kept += kept ? 1 : 0;
        week.minutes += minutes;
      }
    },
    all: () =>
      sums.map(({ promises, kept, minutes }) =>
        promises === 0 ? {} : { kept: (100 * kept) / promises, hours: minutes / promises / 60 },
      ),
  };
}
