/**
 * Day one: a company that brings in its register has many customers of whom nobody knows when they were last in touch.
 * All of them at once would be a flood, so the first contacts are spread over two months, and the first talks over a year,
 * the most valuable first.
 *
 * The days follow from what is dated up to the import, and stay when people get in touch later.
 */
import type { Currency } from "../../payment/money.ts";
import type { Calendar } from "../../time/calendar.ts";
import { dayNumber, daysIn, plusDays, weekdayFrom } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isByUs } from "../contact/in-touch.ts";
import { isNudgeDay } from "../nudge-day.ts";
import { phaseCourse } from "../phase-course.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { RelationLimits } from "../relation-limits.ts";
import { mostValuableFirst } from "./most-valuable-first.ts";
import type { Valued } from "./most-valuable-first.ts";
import { rawClasses } from "./raw-classes.ts";
import { boughtIn, yearBefore, yearUpTo } from "./year-value.ts";

export interface FirstDays {
  readonly spreadContactOn: Day;
  /** Only of who had a class with talks then: whoever rises to one later has the usual clock. */
  readonly spreadTalkOn?: Day | undefined;
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

/** By customer id; only of those that it concerns. */
export function dayOne(all: readonly RelationFacts[], spreading: Spreading): Map<string, FirstDays> {
  const newcomers = newcomersAmong(all, spreading);
  const firstDays = new Map<string, FirstDays>();
  for (const theirs of Map.groupBy(newcomers, ({ owner }) => owner).values()) {
    const taken = new Map<Day, number>();
    const imports = [...Map.groupBy(theirs, ({ addedOn }) => addedOn)];
    for (const [addedOn, group] of imports.sort(([one], [other]) => (one < other ? -1 : 1))) {
      const contacts = spreadContacts(group, addedOn, spreading);
      const talks = spreadTalks(group, addedOn, taken, spreading);
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
  { limits: { spreadContactsDays }, calendar }: Spreading,
): readonly Day[] {
  const to = plusDays(addedOn, spreadContactsDays);
  const days = daysIn({ from: plusDays(addedOn, 1), to }).filter((day) => isNudgeDay(calendar, day));
  return group.map((_, index) => days[Math.floor((index * days.length) / group.length)] ?? to);
}

/**
 * Who has talks evenly over the weeks of the time that is left when the first could be told of in advance, so that nobody
 * is told of many on the first morning; at most so many a week; where there are too many, into the time after it. The
 * others have no turn. `taken` counts, by week, the owner's talks of this import and earlier ones.
 */
function spreadTalks(
  group: readonly Newcomer[],
  addedOn: Day,
  taken: Map<Day, number>,
  { limits: { spreadTalksDays, talksAWeek, tellTalkDays }, calendar }: Spreading,
): ReadonlyMap<string, Day> {
  const weeks: (readonly Day[])[] = [];
  const end = plusDays(addedOn, spreadTalksDays);
  const more = weeksAfter(plusDays(addedOn, Math.max(0, ...tellTalkDays)), calendar);
  const weekAt = (index: number): readonly Day[] => {
    while (weeks.length <= index) weeks.push(more.next().value);
    return weeks[index] ?? [];
  };
  let within = 0;
  while ((weekAt(within).at(-1) ?? end) < end) within += 1;

  const talkers = group.filter(({ hasTalks }) => hasTalks);
  return new Map(
    talkers.map(({ customerId }, turn): [string, Day] => {
      let index = Math.floor((turn * within) / talkers.length);
      while (inWeek(weekAt(index)) >= Math.max(1, talksAWeek)) index += 1;
      const days = weekAt(index);
      const before = inWeek(days);
      taken.set(days[0] ?? addedOn, before + 1);
      return [customerId, days[Math.floor((before * days.length) / talksAWeek)] ?? addedOn];
    }),
  );

  function inWeek([first = addedOn]: readonly Day[]): number {
    return taken.get(first) ?? 0;
  }
}

/** A week without a day to be in touch on can only be followed by so many more. */
const MOST_EMPTY_WEEKS = 60;

/** Weeks from the Monday after the day: of each that has any, the days on which people are asked. Never ends. */
function* weeksAfter(day: Day, calendar: Calendar): Generator<readonly Day[], never> {
  let empty = 0;
  for (let monday = weekdayFrom("monday", plusDays(day, 1)); ; monday = plusDays(monday, 7)) {
    const days = daysIn({ from: monday, to: plusDays(monday, 6) });
    const open = days.filter((each) => isNudgeDay(calendar, each));
    empty = open.length > 0 ? 0 : empty + 1;
    // A company that is never open: every day is as good as another.
    if (open.length > 0 || empty > MOST_EMPTY_WEEKS) yield open.length > 0 ? open : days;
  }
}
