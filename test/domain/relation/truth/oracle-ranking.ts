/** The oracle's classes for a month, and its days of day one. */
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { ValueClass } from "../../../../domain/customer/value-class.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { addMonths, day, isAsking, num } from "./days.ts";
import { computedPhase, upTo, worthOf } from "./oracle-history.ts";

export interface OracleCompany {
  readonly calendar: Calendar;
  readonly currency: "SEK" | "DKK";
  readonly fallbackOwner: string;
}

const boughtBetween = (facts: RelationFacts, from: number, until: number, currency: string): number => {
  let sum = 0;
  for (const { on, net } of facts.purchases) {
    if (from <= num(on) && num(on) <= until) sum += worthOf(net);
  }
  return Math.round(sum / worthOf({ minor: 1, currency }));
};

const byWorth = (a: { id: string; value: number }, b: { id: string; value: number }): number =>
  b.value - a.value || (a.id < b.id ? -1 : 1);

function rawOf(all: readonly RelationFacts[], month: string, currency: string) {
  const until = num(`${month}-01`) - 1;
  const from = addMonths(until + 1, -12);
  const bought = all.map((facts) => boughtBetween(facts, from, until, currency));
  const buyers = bought.filter((value) => value > 0).sort((a, b) => a - b);
  const middle =
    ((buyers[Math.floor((buyers.length - 1) / 2)] ?? 0) + (buyers[Math.floor(buyers.length / 2)] ?? 0)) / 2;
  const list = all.map((facts, index) => {
    const referred = facts.notes.flatMap((note) =>
      note.says === "referral" && note.towards === "us" && from <= num(note.on) && num(note.on) <= until
        ? [note.whom]
        : [],
    );
    const value = (bought[index] ?? 0) + new Set(referred).size * Math.round(middle);
    const ever = facts.purchases.some(({ on, net }) => net.minor > 0 && num(on) <= until);
    return { id: facts.customer.customerId, value, ever };
  });
  const total = list.filter(({ value }) => value > 0).reduce((sum, { value }) => sum + value, 0);
  const classes = new Map<string, { value: number; raw: ValueClass | undefined }>();
  let sum = 0;
  for (const { id, value, ever } of list.toSorted(byWorth)) {
    let raw: ValueClass | undefined = ever ? "C" : undefined;
    if (value > 0) raw = sum < 0.6 * total ? "A" : sum < 0.9 * total ? "B" : "C";
    classes.set(id, { value, raw });
    sum += Math.max(0, value);
  }
  return classes;
}

export function placesOf(
  all: readonly RelationFacts[],
  month: string,
  company: OracleCompany,
  placedBefore: ReadonlyMap<string, Placed>,
): ReadonlyMap<string, Placed> {
  const present = rawOf(all, month, company.currency);
  const before = rawOf(all, day(num(`${month}-01`) - 1).slice(0, 7), company.currency);
  const first = firstDays(all, company, placedBefore);
  return new Map(
    all.map(({ customer: { customerId } }) => {
      const { value = 0, raw: rawClass } = present.get(customerId) ?? {};
      const both = [rawClass, before.get(customerId)?.raw];
      const valueClass = both.includes("A")
        ? "A"
        : both.includes("B")
          ? "B"
          : both.includes("C")
            ? "C"
            : undefined;
      return [customerId, { month, value, rawClass, valueClass, ...first.get(customerId) }];
    }),
  );
}

function firstDays(
  all: readonly RelationFacts[],
  { calendar, currency, fallbackOwner }: OracleCompany,
  placedBefore: ReadonlyMap<string, Placed>,
) {
  const result = new Map<string, { spreadContactOn: string; spreadTalkOn?: string | undefined }>();
  const perWeek = new Map<string, number>();
  const ownerOf = (facts: RelationFacts): string => facts.customer.owner ?? fallbackOwner;
  const inWeek = (owner: string, on: number): string => `${owner} ${mondayOf(on)}`;
  const count = (owner: string, on: number): void => {
    const week = inWeek(owner, on);
    perWeek.set(week, (perWeek.get(week) ?? 0) + 1);
  };
  for (const facts of all) {
    const { customerId, addedOn } = facts.customer;
    const place = placedBefore.get(customerId);
    if (place?.spreadContactOn === undefined) continue;
    const month = num(`${addedOn.slice(0, 7)}-01`);
    const hadBought = facts.purchases.some(({ on, net }) => net.minor > 0 && num(on) < month);
    if (place.rawClass === undefined && hadBought) continue;
    const { spreadContactOn, spreadTalkOn } = place;
    result.set(customerId, { spreadContactOn, spreadTalkOn });
    if (spreadTalkOn !== undefined) count(ownerOf(facts), num(spreadTalkOn));
  }
  const theirs = (facts: RelationFacts, owner: string, added: number): boolean =>
    ownerOf(facts) === owner && num(facts.customer.addedOn) === added;
  const given = all.filter(({ customer }) => result.has(customer.customerId));
  const imported = all.filter((facts) => {
    if (facts.customer.imported !== true || given.includes(facts)) return false;
    const added = num(facts.customer.addedOn);
    if ((upTo(facts, added - 1).byUs ?? -1) > -1) return false;
    return computedPhase(facts, upTo(facts, added), added) !== "lost";
  });
  for (const owner of new Set(imported.map(ownerOf))) {
    for (const added of [...new Set(imported.map(({ customer }) => num(customer.addedOn)))].sort()) {
      const group = imported
        .filter((facts) => theirs(facts, owner, added))
        .map((facts) => {
          const id = facts.customer.customerId;
          const value = boughtBetween(facts, addMonths(added, -12) + 1, added, currency);
          const then = rawOf(all, day(added).slice(0, 7), currency).get(id)?.raw;
          return { id, value, talks: then === "A" || then === "B" };
        })
        .sort(byWorth);
      const there = given
        .filter((facts) => theirs(facts, owner, added))
        .flatMap(({ customer }) => result.get(customer.customerId) ?? []);

      const days: number[] = [];
      for (let each = added + 1; each <= added + 60; each += 1) if (isAsking(calendar, each)) days.push(each);
      const contactDays = shared(
        days,
        there.map((each) => num(each.spreadContactOn)),
        group.length,
      );
      const talkDays = talksFrom(
        added,
        owner,
        group.filter(({ talks }) => talks),
        there.flatMap((each) => (each.spreadTalkOn === undefined ? [] : [mondayOf(num(each.spreadTalkOn))])),
      );
      for (const [index, { id }] of group.entries()) {
        const contact = contactDays[index] ?? added + 60;
        const talk = talkDays.get(id);
        result.set(id, {
          spreadContactOn: day(contact),
          spreadTalkOn: talk === undefined ? undefined : day(talk),
        });
      }
    }
  }
  return result;

  /** Weeks that have a day to ask on, from the first Monday later than 60 days after the import. */
  function talksFrom(added: number, owner: string, talkers: { id: string }[], taken: readonly number[]) {
    const weeks: number[][] = [];
    let monday = mondayOf(added + 60 + 7);
    for (; weeks.length < 600; monday += 7) {
      const open = [0, 1, 2, 3, 4, 5, 6]
        .map((more) => monday + more)
        .filter((each) => isAsking(calendar, each));
      if (open.length > 0) weeks.push(open);
    }
    const inYear = weeks.filter((week) => (week.at(-1) ?? 0) < added + 365).map(([on = 0]) => mondayOf(on));
    const found = new Map<string, number>();
    const from = shared(inYear, taken, talkers.length);
    for (const [index, { id }] of talkers.entries()) {
      const week = weeks.find(([on = 0]) => {
        return mondayOf(on) >= (from[index] ?? 0) && (perWeek.get(inWeek(owner, on)) ?? 0) < 2;
      });
      if (week?.[0] === undefined) throw new Error("No week has room.");
      const before = perWeek.get(inWeek(owner, week[0])) ?? 0;
      count(owner, week[0]);
      found.set(id, week[before === 0 ? 0 : Math.floor(week.length / 2)] ?? 0);
    }
    return found;
  }
}

/** 5 January 1970 was a Monday. */
const mondayOf = (on: number): number => on - ((((on - 4) % 7) + 7) % 7);

/** Of an even share of all, each of `taken` crosses its own out; of what is left, so many in even steps. */
function shared(places: readonly number[], taken: readonly number[], count: number): readonly number[] {
  const share: number[] = [];
  for (let turn = 0; places.length > 0 && turn < taken.length + count; turn += 1) {
    share.push(places[Math.floor((turn * places.length) / (taken.length + count))] ?? 0);
  }
  for (const each of taken) if (share.includes(each)) share.splice(share.indexOf(each), 1);
  return Array.from({ length: count }, (_, turn) => share[Math.floor((turn * share.length) / count)]).flatMap(
    (each) => each ?? [],
  );
}
