/** Made-up answers, and what is learned from them on the morning of a day. */
import type { ValueClass } from "../../../domain/customer/value-class.ts";
import type { LearnedReplyTime } from "../../../domain/promise/learned-reply-time.ts";
import { learnFromAnswers } from "../../../domain/promise/reply-time.ts";
import type { Answer } from "../../../domain/promise/waits.ts";
import { daysIn, isWeekend } from "../../../domain/time/day.ts";
import type { Day } from "../../../domain/time/instant.ts";
import { addOpeningTime } from "../../../domain/time/opening-hours.ts";
import { exampleCompany } from "../../support/example-company.ts";

export const { calendar, replyTime } = exampleCompany();

interface Made {
  readonly from: Day;
  readonly to: Day;
  /** On each weekday. */
  readonly aDay?: number;
  /** Opening minutes; undefined is never. Counted over all answers, so that they can differ. */
  readonly minutes: (index: number) => number | undefined;
  readonly valueClass?: ValueClass;
}

export function made({ from, to, aDay = 3, minutes, valueClass }: Made): Answer[] {
  const days = daysIn({ from, to }).filter((day) => !isWeekend(day));
  return days.flatMap((day, nth) =>
    Array.from({ length: aDay }, (_, index) => {
      const madeAt = `${day}T0${7 + (index % 3)}:15:00.000Z`;
      const wait = minutes(nth * aDay + index);
      const endedAt =
        wait === undefined ? undefined : addOpeningTime(calendar, madeAt, { seconds: wait * 60 });
      return { madeAt, endedAt, valueClass };
    }),
  );
}

/** Of each ten answers one takes 300 minutes, the others 30 to 110. */
export const usual = (index: number): number => (index % 10 === 9 ? 300 : 30 + 10 * (index % 9));
export const slow = (index: number): number => 3 * usual(index);

const morningOf = (day: Day): string => `${day}T04:15:00.000Z`;

export function learn(answers: readonly Answer[], on: Day, before?: LearnedReplyTime): LearnedReplyTime {
  return learnFromAnswers(answers, { calendar, replyTime, now: morningOf(on), before });
}
