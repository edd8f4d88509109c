/**
 * Places every customer among all of the company's for a month: the value class, which nobody loses before two months in
 * a row fall short of it, and the days of day one, which hold once they are given. Pure: ranking again, or in another
 * order, gives the same.
 */
import type { Country } from "../../company.ts";
import { VALUE_CLASSES, type ValueClass } from "../../customer/value-class.ts";
import { HOME_CURRENCY } from "../../payment/home-currency.ts";
import { dayFrom, dayNumber } from "../../time/day.ts";
import type { Calendar } from "../../time/calendar.ts";
import type { RelationLimits } from "../relation-limits.ts";
import type { Placed } from "../relation-standing.ts";
import { daysBooksBegin, firstKnownOn } from "./books-begin.ts";
import { dayOne } from "./day-one.ts";
import { rawClasses } from "./raw-classes.ts";
import type { ToRank } from "./without-words.ts";
import { worthOf, yearBefore } from "./year-value.ts";

export interface Ranking {
  /** `YYYY-MM`. What is dated in it, or later, does not count for classes. */
  readonly month: string;
  readonly limits: RelationLimits;
  /** The company's: customers are ranked in its currency, whatever they are invoiced in. */
  readonly country: Country;
  readonly calendar: Calendar;
  /** Id of the staff member whose customers are those that nobody owns. */
  readonly fallbackOwner: string;
}

/** By customer id. Throws a RangeError when `month` is none. */
export function rankAll(relations: Iterable<ToRank>, ranking: Ranking): Map<string, Placed> {
  const all = Array.from(relations, ({ facts, placed }): ToRank => ({ facts, placed }));
  const { month, limits, country } = ranking;
  const currency = HOME_CURRENCY[country];
  const ranked = all.map(({ facts }) => ({
    customerId: facts.customer.customerId,
    ...worthOf(facts, currency),
  }));
  const classesOf = (each: string) => rawClasses(ranked, yearBefore(each), limits);
  const present = classesOf(month);
  const last = classesOf(monthBefore(month));
  const spread = dayOne(all, ranked, ranking);
  const books = daysBooksBegin(all.map(({ facts }) => facts));
  return new Map(
    all.map(({ facts }, index): [string, Placed] => {
      const { customerId } = facts.customer;
      const { value = 0, rawClass } = present[index] ?? {};
      const valueClass = better(rawClass, last[index]?.rawClass);
      const firstOn = firstKnownOn(facts);
      return [
        customerId,
        {
          ...{ month, value, rawClass, valueClass, ...spread.get(customerId) },
          ...(firstOn !== undefined && books.has(firstOn) && { booksBeginOn: firstOn }),
        },
      ];
    }),
  );
}

export function monthBefore(month: string): string {
  return dayFrom(dayNumber(`${month}-01`) - 1).slice(0, 7);
}

function better(one: ValueClass | undefined, other: ValueClass | undefined): ValueClass | undefined {
  return VALUE_CLASSES.find((each) => each === one || each === other);
}
