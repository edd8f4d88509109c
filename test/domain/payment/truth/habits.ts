/**
 * Made-up customers with known habits of paying, the same for the same seed. Each habit says when it pays an invoice, and
 * whether somebody with that habit is a slow payer: that is the truth, told before anything is computed.
 */
import { effectiveDueOn } from "../../../../domain/payment/banking-days.ts";
import type { PlainInvoice, PlainPayer } from "./reference.ts";
import { next } from "./reference.ts";

/** A small generator of numbers from 0 to 1 (mulberry32): the same row for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const FIRST_DAY = "2023-07-01";
/** Three years of invoices end here. */
export const LAST_DAY = "2026-06-30";

export const HABITS = [
  "on time",
  "always two days late",
  "late",
  "drifting",
  "disputes",
  "credit notes",
  "part payments",
  "one disaster",
  "reminders needed",
  "seasonal",
  "few invoices",
  "better again",
] as const;

export type Habit = (typeof HABITS)[number];

/** Habits of slow payers, and from which of their invoices on the rules must have flagged them. */
export const SLOW_HABITS: ReadonlySet<Habit> = new Set([
  "late",
  "drifting",
  "reminders needed",
  "better again",
]);

export interface MadeUp extends PlainPayer {
  readonly habit: Habit;
  readonly number: string;
  readonly name: string;
}

interface Draft {
  readonly index: number;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly due: string;
  readonly amount: number;
}

export function madeUpCustomers(seed: number, customers: number): MadeUp[] {
  const random = createRandom(seed);
  return Array.from({ length: customers }, (_, at) => {
    const habit = HABITS[at % HABITS.length] ?? "on time";
    return madeUp(habit, String(1001 + at), random);
  });
}

function madeUp(habit: Habit, number: string, random: () => number): MadeUp {
  const upTo = (days: number): number => Math.floor(random() * (days + 1));
  const drafts = draftsOf(habit, upTo, random);
  const disputes: { invoice: string; from: string; to: string }[] = [];
  const reminded: string[] = [];
  const disaster = drafts.length - 3 - upTo(5);
  const invoices = drafts.map((draft): PlainInvoice => {
    const { index, due, amount, ...said } = draft;
    const invoice = `${number}${String(index).padStart(3, "0")}`;
    const base = { ...said, number: invoice, amount, currency: "SEK", credited: [] };
    const whole = (days: number, sum = amount) => [[next(due, days), sum] as const];
    switch (habit) {
      case "on time":
      case "seasonal":
        return { ...base, paid: whole(-upTo(8)) };
      case "always two days late":
        return { ...base, paid: whole(2) };
      case "late":
        return { ...base, paid: whole(12 + upTo(14)) };
      case "drifting":
        return { ...base, paid: whole(Math.floor((index * 30) / drafts.length)) };
      case "better again":
        return { ...base, paid: whole(index < drafts.length / 2 ? 12 + upTo(10) : -upTo(3)) };
      case "disputes": {
        if (index % 9 !== 4) return { ...base, paid: whole(-upTo(3)) };
        disputes.push({ invoice, from: next(due, 1), to: next(due, 46) });
        return { ...base, paid: whole(49) };
      }
      case "credit notes": {
        if (index % 5 !== 2) return { ...base, paid: whole(upTo(3)) };
        const part = index % 2 === 0 ? amount : Math.floor(amount / 3);
        return {
          ...base,
          credited: [[next(due, 5), part]],
          paid: amount > part ? whole(6, amount - part) : [],
        };
      }
      case "part payments": {
        const half = Math.floor(amount / 2);
        return { ...base, paid: [...whole(-upTo(2), half), ...whole(6, amount - half)] };
      }
      case "one disaster":
        return { ...base, paid: whole(index === disaster ? 70 + upTo(20) : upTo(2)) };
      case "reminders needed": {
        if (index % 3 === 0) reminded.push(next(due, 4));
        return { ...base, paid: whole(6) };
      }
      case "few invoices":
        return { ...base, paid: whole(40) };
    }
  });
  const known = invoices.map((each) => ({ ...each, paid: each.paid.filter(([on]) => on <= LAST_DAY) }));
  return {
    habit,
    number,
    name: `Kund ${number} AB`,
    country: "SE",
    invoices: known,
    reminded,
    disputes,
    promises: [],
    exempt: [],
  };
}

/** Monthly with a few days more or less; in summer only; or so seldom that nothing can be said. */
function draftsOf(habit: Habit, upTo: (days: number) => number, random: () => number): Draft[] {
  const drafts: Draft[] = [];
  const every = habit === "few invoices" ? 215 : habit === "seasonal" ? 12 : 28;
  for (
    let day = next(FIRST_DAY, upTo(25));
    day <= LAST_DAY;
    day = next(day, every + (habit === "few invoices" ? 0 : upTo(5)))
  ) {
    const month = Number(day.slice(5, 7));
    if (habit === "seasonal" && (month < 5 || month > 8)) continue;
    const dueOn = next(day, habit === "seasonal" ? 10 : 30);
    const amount = 100_000 + Math.floor(random() * 4_900_000);
    drafts.push({ index: drafts.length, issuedOn: day, dueOn, due: effectiveDueOn("SE", dueOn), amount });
  }
  return drafts;
}
