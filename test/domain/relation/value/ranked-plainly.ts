/**
 * Ranking as it was written first: each customer's purchases are read again for every month, and the calendar for every
 * import. Far too slow for a company whose customers came on thousands of days, and plain: what is quick must give the same.
 */
import type { ValueClass } from "../../../../domain/customer/value-class.ts";
import { VALUE_CLASSES } from "../../../../domain/customer/value-class.ts";
import { HOME_CURRENCY } from "../../../../domain/payment/home-currency.ts";
import type { Currency } from "../../../../domain/payment/money.ts";
import { isByUs } from "../../../../domain/relation/contact/in-touch.ts";
import { isNudgeDay } from "../../../../domain/relation/nudge-day.ts";
import { phaseCourse } from "../../../../domain/relation/phase-course.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { RelationLimits } from "../../../../domain/relation/relation-limits.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { mostValuableFirst } from "../../../../domain/relation/value/most-valuable-first.ts";
import type { Valued } from "../../../../domain/relation/value/most-valuable-first.ts";
import type { FirstDays } from "../../../../domain/relation/value/day-one.ts";
import { monthBefore } from "../../../../domain/relation/value/rank-all.ts";
import type { Ranking } from "../../../../domain/relation/value/rank-all.ts";
import { yearBefore, yearUpTo } from "../../../../domain/relation/value/year-value.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { dayNumber, daysIn, plusDays, weekdayFrom } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { boughtIn, hasBoughtBy, rawClasses } from "./classes-plainly.ts";

export function rankedPlainly(
  all: readonly RelationFacts[],
  ranking: Ranking,
  placedBefore: ReadonlyMap<string, Placed> = new Map(),
): Map<string, Placed> {
  const { month, limits, country } = ranking;
  const currency = HOME_CURRENCY[country];
  const classesOf = (each: string) => rawClasses(all, yearBefore(each), { limits, currency });
  const present = classesOf(month);
  const last = classesOf(monthBefore(month));
  const spread = dayOne(all, placedBefore, { ...ranking, currency });
  return new Map(
    all.map(({ customer: { customerId } }, index): [string, Placed] => {
      const { value = 0, rawClass } = present[index] ?? {};
      const valueClass = better(rawClass, last[index]?.rawClass);
      return [customerId, { month, value, rawClass, valueClass, ...spread.get(customerId) }];
    }),
  );
}

function better(one: ValueClass | undefined, other: ValueClass | undefined): ValueClass | undefined {
  return VALUE_CLASSES.find((each) => each === one || each === other);
}

interface Spreading {
  readonly limits: RelationLimits;
  readonly calendar: Calendar;
  readonly currency: Currency;
  readonly fallbackOwner: string;
}

/** An imported customer whom nobody was known to have been in touch with. */
interface Newcomer extends Valued {
  readonly owner: string;
  readonly addedOn: Day;
  /** Whether it had a class with talks when it came. */
  readonly hasTalks: boolean;
}

/** By customer id; only of those that it concerns. Days that were given hold, but where nothing was known to be bought. */
function dayOne(
  all: readonly RelationFacts[],
  placedBefore: ReadonlyMap<string, Placed>,
  spreading: Spreading,
): Map<string, FirstDays> {
  const firstDays = new Map<string, FirstDays>();
  const given = all.filter((facts) => {
    const { customerId, addedOn } = facts.customer;
    const { rawClass, spreadContactOn, spreadTalkOn } = placedBefore.get(customerId) ?? {};
    const isBlind = rawClass === undefined && hasBoughtBy(facts, yearBefore(addedOn.slice(0, 7)).until);
    if (spreadContactOn === undefined || isBlind) return false;
    firstDays.set(customerId, { spreadContactOn, spreadTalkOn });
    return true;
  });
  const newcomers = newcomersAmong(all, spreading).filter(({ customerId }) => !firstDays.has(customerId));
  for (const [owner, theirs] of Map.groupBy(newcomers, ({ owner }) => owner)) {
    const taken = new Map<Day, number>();
    const laid = given.filter(({ customer }) => (customer.owner ?? spreading.fallbackOwner) === owner);
    for (const { customer } of laid) {
      const talkOn = firstDays.get(customer.customerId)?.spreadTalkOn;
      if (talkOn === undefined) continue;
      const monday = daysIn({ from: plusDays(talkOn, -6), to: talkOn }).find(isMonday) ?? talkOn;
      taken.set(monday, (taken.get(monday) ?? 0) + 1);
    }
    const imports = [...Map.groupBy(theirs, ({ addedOn }) => addedOn)];
    for (const [addedOn, group] of imports.sort(([one], [other]) => (one < other ? -1 : 1))) {
      const before = laid
        .filter(({ customer }) => customer.addedOn === addedOn)
        .flatMap(({ customer }) => firstDays.get(customer.customerId) ?? []);
      const contacts = spreadContacts(group, addedOn, before, spreading);
      const talks = spreadTalks(group, addedOn, { before, taken }, spreading);
      for (const [index, { customerId }] of group.entries()) {
        firstDays.set(customerId, {
          spreadContactOn: contacts[index] ?? addedOn,
          spreadTalkOn: talks.get(customerId),
        });
      }
    }
  }
  return firstDays;
}

const isMonday = (day: Day): boolean => weekdayFrom("monday", day) === day;

/** So many of what is left of an even spread of all, when each that is taken has its place in it. */
function around<T>(places: readonly T[], taken: readonly T[], count: number): T[] {
  if (places.length === 0) return [];
  const all = taken.length + count;
  const left = Array.from({ length: all }, (_, turn) => Math.floor((turn * places.length) / all));
  for (const place of taken) {
    const at = left.indexOf(places.indexOf(place));
    if (at >= 0) left.splice(at, 1);
  }
  return Array.from(
    { length: count },
    (_, turn) => places[left[Math.floor((turn * left.length) / count)] ?? 0],
  ).filter((place) => place !== undefined);
}

/** The most valuable first. Who is lost already takes nobody's turn. */
function newcomersAmong(
  all: readonly RelationFacts[],
  { limits, currency, fallbackOwner }: Spreading,
): readonly Newcomer[] {
  const classes = new Map<string, ReturnType<typeof rawClasses>>();
  return all
    .flatMap((facts, index): Newcomer[] => {
      const { customerId, owner = fallbackOwner, addedOn } = facts.customer;
      if (!isNewcomer(facts) || phaseCourse(facts, limits).phaseAt(dayNumber(addedOn)) === "lost") return [];
      const month = addedOn.slice(0, 7);
      const then = classes.get(month) ?? rawClasses(all, yearBefore(month), { limits, currency });
      classes.set(month, then);
      const rawClass = then[index]?.rawClass;
      const hasTalks = rawClass !== undefined && limits.talkClasses.includes(rawClass);
      return [{ customerId, owner, addedOn, hasTalks, value: boughtIn(facts, yearUpTo(addedOn), currency) }];
    })
    .sort(mostValuableFirst);
}

/** Whether a customer came with an import, and no person of ours was known to have been in touch before. */
function isNewcomer({ customer: { imported, addedOn }, contacts, talks }: RelationFacts): boolean {
  if (imported !== true) return false;
  const known = [...contacts.filter(isByUs), ...talks.flatMap(({ held }) => held ?? [])];
  return !known.some(({ on }) => on < addedOn);
}

/** In the order of the group: evenly over the days on which people are asked at all. */
function spreadContacts(
  group: readonly Newcomer[],
  addedOn: Day,
  before: readonly FirstDays[],
  { limits: { spreadContactsDays }, calendar }: Spreading,
): readonly Day[] {
  const to = plusDays(addedOn, spreadContactsDays);
  const days = daysIn({ from: plusDays(addedOn, 1), to }).filter((day) => isNudgeDay(calendar, day));
  const taken = before.map(({ spreadContactOn }) => spreadContactOn);
  const laid = around(days, taken, group.length);
  return group.map((_, index) => laid[index] ?? to);
}

/**
 * Who has talks evenly over the weeks of the time that is left when the first could be told of in advance, so that nobody
 * is told of many on the first morning; at most so many a week; where there are too many, into the time after it. The
 * others have no turn. `taken` counts, by Monday, the owner's talks of this import and others.
 */
function spreadTalks(
  group: readonly Newcomer[],
  addedOn: Day,
  { before, taken }: { readonly before: readonly FirstDays[]; readonly taken: Map<Day, number> },
  { limits: { spreadTalksDays, talksAWeek, tellTalkDays }, calendar }: Spreading,
): ReadonlyMap<string, Day> {
  const weeks: Week[] = [];
  const end = plusDays(addedOn, spreadTalksDays);
  const more = weeksAfter(plusDays(addedOn, Math.max(0, ...tellTalkDays)), calendar);
  const weekAt = (index: number): Week => {
    while (weeks.length <= index) weeks.push(more.next().value);
    return weeks[index] ?? { monday: addedOn, days: [] };
  };
  let within = 0;
  while ((weekAt(within).days.at(-1) ?? end) < end) within += 1;

  const talkers = group.filter(({ hasTalks }) => hasTalks);
  const takenWeeks = before.flatMap(({ spreadTalkOn }) => {
    const at = weeks.findIndex(({ days }) => spreadTalkOn !== undefined && days.includes(spreadTalkOn));
    return spreadTalkOn === undefined ? [] : [at];
  });
  const wished = around(
    Array.from({ length: within }, (_, index) => index),
    takenWeeks,
    talkers.length,
  );
  return new Map(
    talkers.map(({ customerId }, turn): [string, Day] => {
      let index = wished[turn] ?? 0;
      while (inWeek(weekAt(index)) >= Math.max(1, talksAWeek)) index += 1;
      const week = weekAt(index);
      const there = inWeek(week);
      taken.set(week.monday, there + 1);
      return [customerId, week.days[Math.floor((there * week.days.length) / talksAWeek)] ?? addedOn];
    }),
  );

  function inWeek({ monday }: Week): number {
    return taken.get(monday) ?? 0;
  }
}

interface Week {
  readonly monday: Day;
  readonly days: readonly Day[];
}

/** A week without a day to be in touch on can only be followed by so many more. */
const MOST_EMPTY_WEEKS = 60;

/** Weeks from the Monday after the day: of each that has any, the days on which people are asked. Never ends. */
function* weeksAfter(day: Day, calendar: Calendar): Generator<Week, never> {
  let empty = 0;
  for (let monday = weekdayFrom("monday", plusDays(day, 1)); ; monday = plusDays(monday, 7)) {
    const days = daysIn({ from: monday, to: plusDays(monday, 6) });
    const open = days.filter((each) => isNudgeDay(calendar, each));
    empty = open.length > 0 ? 0 : empty + 1;
    // A company that is never open: every day is as good as another.
    if (open.length > 0 || empty > MOST_EMPTY_WEEKS) yield { monday, days: open.length > 0 ? open : days };
  }
}
