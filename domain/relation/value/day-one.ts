/**
 * Day one: a company that brings in its register has many customers of whom nobody knows when they were last in touch.
 * All of them at once would be a flood, so the first contacts are spread over two months, and the first talks over a year,
 * the most valuable first.
 *
 * The days follow from what is dated up to the import. Once given they hold, whoever gets in touch, comes, goes or is handed
 * over: who has none yet is laid around those who have. Customers may have come on thousands of days: what an import shares
 * with others is worked out once.
 */
import type { Calendar } from "../../time/calendar.ts";
import { dayFrom, dayNumber, plusDays, weekdayFrom } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import { isByUs } from "../contact/in-touch.ts";
import { phaseCourse } from "../phase-course.ts";
import type { RelationFacts } from "../relation-facts.ts";
import type { RelationLimits } from "../relation-limits.ts";
import type { Placed } from "../relation-standing.ts";
import { mostValuableFirst } from "./most-valuable-first.ts";
import type { Valued } from "./most-valuable-first.ts";
import { rawClasses } from "./raw-classes.ts";
import type { Ranked, RawClass } from "./raw-classes.ts";
import { spreadAround } from "./spread-around.ts";
import { roomInWeeks, weekOf, weeksForTalks } from "./weeks-for-talks.ts";
import type { WeeksForTalks } from "./weeks-for-talks.ts";
import type { ToRank } from "./without-words.ts";
import { yearBefore, yearUpTo } from "./year-value.ts";

export interface FirstDays {
  readonly spreadContactOn: Day;
  /** Only of who had a class with talks then: whoever rises to one later has the usual clock. */
  readonly spreadTalkOn?: Day | undefined;
}

interface Spreading {
  readonly limits: RelationLimits;
  readonly calendar: Calendar;
  readonly fallbackOwner: string;
}

/** An imported customer whom nobody was known to have been in touch with. */
interface Newcomer extends Valued {
  readonly owner: string;
  readonly addedOn: Day;
  /** Whether it had a class with talks when it came. */
  readonly hasTalks: boolean;
}

/** Who has days already. */
interface Given extends FirstDays {
  readonly customerId: string;
  readonly owner: string;
  readonly addedOn: Day;
}

/** By customer id; only of those that it concerns. `ranked` is in the order of `all`. */
export function dayOne(
  all: readonly ToRank[],
  ranked: readonly Ranked[],
  spreading: Spreading,
): Map<string, FirstDays> {
  const { limits, calendar, fallbackOwner } = spreading;
  const given = all.flatMap(({ facts, placed }, index): Given[] => {
    const { customerId, owner = fallbackOwner, addedOn } = facts.customer;
    const days = placed && daysGiven(placed, addedOn, ranked[index]);
    return days === undefined ? [] : [{ customerId, owner, addedOn, ...days }];
  });
  const firstDays = new Map<string, FirstDays>(
    given.map(({ customerId, spreadContactOn, spreadTalkOn }) => [
      customerId,
      { spreadContactOn, spreadTalkOn },
    ]),
  );
  const newcomers = newcomersAmong(all, ranked, spreading).filter(
    ({ customerId }) => !firstDays.has(customerId),
  );
  const weeks = weeksForTalks(calendar);
  const givenOf = Map.groupBy(given, ({ owner }) => owner);
  for (const [owner, theirs] of Map.groupBy(newcomers, ({ owner }) => owner)) {
    // The owner's talks of this import and others.
    const laid = givenOf.get(owner) ?? [];
    const takePlace = roomInWeeks(weeks, Math.max(1, limits.talksAWeek), talkDaysOf(laid));
    const laidOf = Map.groupBy(laid, ({ addedOn }) => addedOn);
    const imports = [...Map.groupBy(theirs, ({ addedOn }) => addedOn)];
    for (const [addedOn, group] of imports.sort(([one], [other]) => (one < other ? -1 : 1))) {
      const before = laidOf.get(addedOn) ?? [];
      const contacts = spreadContacts(group.length, addedOn, before, limits, weeks);
      const talks = spreadTalks(group, addedOn, before, limits, weeks, takePlace);
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

/** Undefined where none were given, or blindly: of a customer whose older invoices have only come to be known since. */
function daysGiven(
  { rawClass, spreadContactOn, spreadTalkOn }: Placed,
  addedOn: Day,
  ranked: Ranked | undefined,
): FirstDays | undefined {
  if (spreadContactOn === undefined) return undefined;
  const hadBought = ranked?.hasBoughtBy(yearBefore(addedOn.slice(0, 7)).until);
  return rawClass === undefined && hadBought === true ? undefined : { spreadContactOn, spreadTalkOn };
}

const talkDaysOf = (laid: readonly Given[]): Day[] => laid.flatMap(({ spreadTalkOn }) => spreadTalkOn ?? []);

/** The most valuable first. Who is lost already takes nobody's turn. */
function newcomersAmong(
  all: readonly ToRank[],
  ranked: readonly Ranked[],
  { limits, fallbackOwner }: Spreading,
): readonly Newcomer[] {
  const classes = new Map<string, readonly RawClass[]>();
  return all
    .flatMap(({ facts }, index): Newcomer[] => {
      const { customerId, owner = fallbackOwner, addedOn } = facts.customer;
      if (!isNewcomer(facts) || phaseCourse(facts, limits).phaseAt(dayNumber(addedOn)) === "lost") return [];
      const month = addedOn.slice(0, 7);
      const then = classes.get(month) ?? rawClasses(ranked, yearBefore(month), limits);
      classes.set(month, then);
      const rawClass = then[index]?.rawClass;
      const hasTalks = rawClass !== undefined && limits.talkClasses.includes(rawClass);
      const value = ranked[index]?.boughtIn(yearUpTo(addedOn)) ?? 0;
      return [{ customerId, owner, addedOn, hasTalks, value }];
    })
    .sort(mostValuableFirst);
}

/** Whether a customer came with an import, and no person of ours was known to have been in touch before. */
function isNewcomer({ customer: { imported, addedOn }, contacts, talks }: RelationFacts): boolean {
  if (imported !== true) return false;
  const known = [...contacts.filter(isByUs), ...talks.flatMap(({ held }) => held ?? [])];
  return !known.some(({ on }) => on < addedOn);
}

/** For so many: evenly over the days on which people are asked at all. */
function spreadContacts(
  count: number,
  addedOn: Day,
  before: readonly Given[],
  { spreadContactsDays }: RelationLimits,
  { isAsked }: WeeksForTalks,
): readonly Day[] {
  const added = dayNumber(addedOn);
  const all = Array.from({ length: spreadContactsDays }, (_, ahead) => added + 1 + ahead);
  const taken = before.map(({ spreadContactOn }) => dayNumber(spreadContactOn));
  return spreadAround(all.filter(isAsked), taken, count).map((day = added + spreadContactsDays) =>
    dayFrom(day),
  );
}

/**
 * Who has talks evenly over the weeks of the time that is left when the first could be told of in advance, so that nobody
 * is told of many on the first morning; at most so many a week; where there are too many, into the time after it. The
 * others have no turn.
 */
function spreadTalks(
  group: readonly Newcomer[],
  addedOn: Day,
  before: readonly Given[],
  { spreadTalksDays, talksAWeek, tellTalkDays }: RelationLimits,
  weeks: WeeksForTalks,
  takePlace: ReturnType<typeof roomInWeeks>,
): ReadonlyMap<string, Day> {
  const talkers = group.filter(({ hasTalks }) => hasTalks);
  const end = dayNumber(addedOn) + spreadTalksDays;
  const toldOn = plusDays(addedOn, Math.max(0, ...tellTalkDays));
  const first = weeks.from(dayNumber(weekdayFrom("monday", plusDays(toldOn, 1))));
  const within: number[] = [];
  for (let week = first; (weeks.daysOf(week).at(-1) ?? end) < end; week = weeks.after(week))
    within.push(week);
  const wished = spreadAround(within, talkDaysOf(before).map(weekOf), talkers.length);

  return new Map(
    talkers.map(({ customerId }, turn): [string, Day] => {
      const { week, before } = takePlace(wished[turn] ?? first);
      const days = weeks.daysOf(week);
      return [
        customerId,
        dayFrom(days[Math.floor((before * days.length) / talksAWeek)] ?? dayNumber(addedOn)),
      ];
    }),
  );
}
