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
import { median } from "../../../../domain/relation/purchase-rhythm.ts";
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { RelationLimits } from "../../../../domain/relation/relation-limits.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import { mostValuableFirst } from "../../../../domain/relation/value/most-valuable-first.ts";
import type { Valued } from "../../../../domain/relation/value/most-valuable-first.ts";
import type { FirstDays } from "../../../../domain/relation/value/day-one.ts";
import { monthBefore } from "../../../../domain/relation/value/rank-all.ts";
import type { Ranking } from "../../../../domain/relation/value/rank-all.ts";
import type { RawClass } from "../../../../domain/relation/value/raw-classes.ts";
import { fromRoughWorth, roughWorth } from "../../../../domain/relation/value/rough-rates.ts";
import { yearBefore, yearUpTo } from "../../../../domain/relation/value/year-value.ts";
import type { Window } from "../../../../domain/relation/value/year-value.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { dayNumber, daysIn, plusDays, weekdayFrom } from "../../../../domain/time/day.ts";
import type { Day } from "../../../../domain/time/instant.ts";

export function rankedPlainly(all: readonly RelationFacts[], ranking: Ranking): Map<string, Placed> {
  const { month, limits, country } = ranking;
  const currency = HOME_CURRENCY[country];
  const classesOf = (each: string) => rawClasses(all, yearBefore(each), { limits, currency });
  const present = classesOf(month);
  const last = classesOf(monthBefore(month));
  const spread = dayOne(all, { ...ranking, currency });
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

/** By customer id; only of those that it concerns. */
function dayOne(all: readonly RelationFacts[], spreading: Spreading): Map<string, FirstDays> {
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

/** In the order of the relations. The one with which a share is reached still belongs to it. */
function rawClasses(
  relations: readonly RelationFacts[],
  window: Window,
  { limits: { classes }, currency }: { readonly limits: RelationLimits; readonly currency: Currency },
): readonly RawClass[] {
  const ranked = valuesIn(relations, window, currency)
    .map((value, index) => ({ value, index, customerId: relations[index]?.customer.customerId ?? "" }))
    .sort(mostValuableFirst);
  const total = ranked.reduce((sum, { value }) => sum + Math.max(value, 0), 0);
  const placed: RawClass[] = [];
  let before = 0;
  for (const { value, index } of ranked) {
    const byValue = 100 * before < classes.a * total ? "A" : 100 * before < classes.ab * total ? "B" : "C";
    const facts = relations[index];
    const hasBought = facts !== undefined && hasBoughtBy(facts, window.until);
    placed[index] = { value, rawClass: value > 0 ? byValue : hasBought ? "C" : undefined };
    before += Math.max(value, 0);
  }
  return placed;
}

function hasBoughtBy({ purchases, firstPurchaseOn }: RelationFacts, day: number): boolean {
  return (
    (firstPurchaseOn !== undefined && dayNumber(firstPurchaseOn) <= day) ||
    purchases.some(({ on, net }) => net.minor > 0 && dayNumber(on) <= day)
  );
}

/** Net purchases in that time, in smallest units of the currency, for ranking alone. */
function boughtIn(
  { purchases }: Pick<RelationFacts, "purchases">,
  window: Window,
  currency: Currency,
): number {
  const bought = purchases.filter(({ on }) => isIn(window, on));
  return fromRoughWorth(
    bought.reduce((sum, { net }) => sum + (roughWorth(net) ?? 0), 0),
    currency,
  );
}

/** The values of many in that time, in their order, referrals included. */
function valuesIn(
  relations: readonly RelationFacts[],
  window: Window,
  currency: Currency,
): readonly number[] {
  const bought = relations.map((facts) => boughtIn(facts, window, currency));
  const buyers = bought.filter((value) => value > 0);
  const referral = buyers.length === 0 ? 0 : Math.round(median(buyers));
  return relations.map((facts, index) => (bought[index] ?? 0) + referral * referralsIn(facts, window));
}

function referralsIn({ notes }: RelationFacts, window: Window): number {
  const whom = notes.flatMap((note) =>
    note.says === "referral" && note.towards === "us" && isIn(window, note.on) ? [note.whom] : [],
  );
  return new Set(whom).size;
}

function isIn({ after, until }: Window, on: Day): boolean {
  const day = dayNumber(on);
  return after < day && day <= until;
}
