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
): ReadonlyMap<string, Placed> {
  const present = rawOf(all, month, company.currency);
  const before = rawOf(all, day(num(`${month}-01`) - 1).slice(0, 7), company.currency);
  const first = firstDays(all, company);
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

function firstDays(all: readonly RelationFacts[], { calendar, currency, fallbackOwner }: OracleCompany) {
  const result = new Map<string, { spreadContactOn: string; spreadTalkOn?: string | undefined }>();
  const perWeek = new Map<string, number>();
  const imported = all.filter((facts) => {
    if (facts.customer.imported !== true) return false;
    const added = num(facts.customer.addedOn);
    if ((upTo(facts, added - 1).byUs ?? -1) > -1) return false;
    return computedPhase(facts, upTo(facts, added), added) !== "lost";
  });
  const ownerOf = (facts: RelationFacts): string => facts.customer.owner ?? fallbackOwner;
  for (const owner of new Set(imported.map(ownerOf))) {
    for (const added of [...new Set(imported.map(({ customer }) => num(customer.addedOn)))].sort()) {
      const group = imported
        .filter((facts) => ownerOf(facts) === owner && num(facts.customer.addedOn) === added)
        .map((facts) => {
          const id = facts.customer.customerId;
          const value = boughtBetween(facts, addMonths(added, -12) + 1, added, currency);
          const then = rawOf(all, day(added).slice(0, 7), currency).get(id)?.raw;
          return { id, value, talks: then === "A" || then === "B" };
        })
        .sort(byWorth);

      const days: number[] = [];
      for (let each = added + 1; each <= added + 60; each += 1) if (isAsking(calendar, each)) days.push(each);
      const talkDays = talksFrom(
        added,
        owner,
        group.filter(({ talks }) => talks),
      );
      for (const [index, { id }] of group.entries()) {
        const contact = days[Math.floor((index * days.length) / group.length)] ?? added + 60;
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
  function talksFrom(added: number, owner: string, talkers: { id: string }[]) {
    const weeks: number[][] = [];
    // 5 January 1970 was a Monday.
    let monday = added + 60 + 1;
    while ((monday - 4) % 7 !== 0) monday += 1;
    for (; weeks.length < 600; monday += 7) {
      const open = [0, 1, 2, 3, 4, 5, 6]
        .map((more) => monday + more)
        .filter((each) => isAsking(calendar, each));
      if (open.length > 0) weeks.push(open);
    }
    const inYear = weeks.filter((week) => (week.at(-1) ?? 0) < added + 365).length;
    const found = new Map<string, number>();
    const lay = (id: string, from: number): void => {
      for (let index = from; ; index += 1) {
        const week = weeks[index] ?? [];
        const key = `${owner} ${week[0] ?? ""}`;
        const there = perWeek.get(key) ?? 0;
        if (there >= 2) continue;
        perWeek.set(key, there + 1);
        found.set(id, week[there === 0 ? 0 : Math.floor(week.length / 2)] ?? 0);
        return;
      }
    };
    for (const [index, { id }] of talkers.entries()) lay(id, Math.floor((index * inYear) / talkers.length));
    return found;
  }
}
