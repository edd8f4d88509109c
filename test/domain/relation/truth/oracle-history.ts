/**
 * The oracle: what the rules imply of a customer, written straight from them, looking at one day after the other. It may be
 * slow and must be plain. Here: what is known of a customer on a day, and its phase on each day.
 */
import type { Phase, RelationFacts, RelationNote } from "../../../../domain/relation/relation-facts.ts";
import type { Talk } from "../../../../domain/relation/talk.ts";
import { addMonths, num } from "./days.ts";

/** Ten-thousandths of a euro. */
const RATES: Readonly<Record<string, number>> = { EUR: 10_000, SEK: 873, DKK: 1341 };

export const worthOf = ({ minor, currency }: { readonly minor: number; readonly currency: string }): number =>
  minor * (RATES[currency] ?? 0);

export type NoteOf<Says> = Extract<RelationNote, { says: Says }>;

/** Everything that is dated up to the day. */
export function upTo(facts: RelationFacts, today: number) {
  const past = (day: string | undefined): boolean => day !== undefined && num(day) <= today;
  const said = facts.notes
    .filter((note) => past(note.on))
    .sort((a, b) => (`${a.at} ${a.noteId}` < `${b.at} ${b.noteId}` ? -1 : 1));
  const held = facts.talks.filter((talk) => past(talk.held?.on));
  const meetings = held.map((talk) => ({ day: num(talk.held?.on ?? ""), way: "meeting", direction: "both" }));
  const noted = facts.contacts
    .filter((contact) => past(contact.on))
    .map((contact) => ({ ...contact, day: num(contact.on) }));
  const inVain = ({ direction, way }: (typeof noted)[number]): boolean =>
    direction === "out" && ["call", "meeting", "video"].includes(way);
  const logged = noted.filter((contact) => !inVain(contact));
  const touches = [...logged, ...meetings];
  const lastOf = (which: (touch: (typeof touches)[number]) => boolean): number | undefined => {
    const days = touches.filter(which).map((touch) => touch.day);
    return days.length === 0 ? undefined : Math.max(...days);
  };
  return {
    logged,
    tried: noted.filter(inVain).map((contact) => contact.day),
    touched: lastOf(() => true),
    byUs: lastOf(({ direction }) => direction !== "in"),
    heard: lastOf(({ direction }) => direction !== "out"),
    met: lastOf(({ way }) => way === "meeting" || way === "video"),
    bought: facts.purchases
      .filter(({ on, net }) => past(on) && net.minor > 0)
      .map(({ on }) => num(on))
      .sort((a, b) => a - b),
    booked: facts.talks.filter((talk) => isBookedOn(talk, today)),
    held,
    promises: facts.promises.filter(({ endedOn }) => past(endedOn)),
    said,
    latest: <Says extends RelationNote["says"]>(says: Says): NoteOf<Says> | undefined =>
      said.filter((note): note is NoteOf<Says> => note.says === says).at(-1),
  };
}

export type Known = ReturnType<typeof upTo>;

/** `upTo` for one customer, which looks again only when something has come since. */
export function knownOf(facts: RelationFacts): (today: number) => Known {
  const talks = facts.talks.flatMap(({ bookedAt, cancelledAt, held }) => [
    bookedAt.slice(0, 10),
    cancelledAt?.slice(0, 10),
    held?.on,
  ]);
  const others = [...facts.contacts, ...facts.purchases, ...facts.notes].map(({ on }) => on);
  const days = [...talks, ...others, ...facts.promises.map(({ endedOn }) => endedOn)]
    .flatMap((each) => (each === undefined ? [] : [num(each)]))
    .sort((a, b) => a - b);
  const looked = new Map<number, Known>();
  return (today) => {
    const latest = days.findLast((each) => each <= today) ?? -1;
    const known = looked.get(latest) ?? upTo(facts, today);
    looked.set(latest, known);
    return known;
  };
}

/** All instants of the made-up company are at noon, in whose zone that is the same day. */
function isBookedOn({ bookedAt, cancelledAt, held }: Talk, today: number): boolean {
  const past = (at: string | undefined): boolean => at !== undefined && num(at.slice(0, 10)) <= today;
  return past(bookedAt) && !past(cancelledAt) && !past(held?.on);
}

const gapOf = new WeakMap<readonly number[], number | undefined>();

export function medianGap(days: readonly number[]): number | undefined {
  if (!gapOf.has(days)) gapOf.set(days, medianGapIn(days));
  return gapOf.get(days);
}

function medianGapIn(days: readonly number[]): number | undefined {
  const different = [...new Set(days)].sort((a, b) => a - b);
  if (different.length < 3) return undefined;
  const gaps: number[] = [];
  for (let index = 1; index < different.length; index += 1) {
    gaps.push((different[index] ?? 0) - (different[index - 1] ?? 0));
  }
  gaps.sort((a, b) => a - b);
  const half = gaps.length / 2;
  return gaps.length % 2 === 1
    ? (gaps[Math.floor(half)] ?? 0)
    : ((gaps[half - 1] ?? 0) + (gaps[half] ?? 0)) / 2;
}

/** By the facts up to `today`; of a day after it, as it will be if nothing more becomes known. */
export function computedPhase(facts: RelationFacts, known: Known, at: number): Phase {
  const { bought } = known;
  const last = Math.max(known.touched ?? -Infinity, bought.at(-1) ?? -Infinity);
  const silent = at - (last === -Infinity ? num(facts.customer.addedOn) : last);
  const [first] = bought;
  if (silent >= 730) return "lost";
  if (first === undefined) return "prospect";
  if (at - first < 180) return "new";
  if (bought.length < 3 && at - first <= 365) return "new";
  const gap = medianGap(bought);
  if (gap === undefined && silent >= 365) return "dormant";
  if (gap !== undefined && at - (bought.at(-1) ?? 0) > Math.max(2 * gap, 90)) return "dormant";
  const sum = (after: number, until: number): number =>
    facts.purchases
      .filter(({ on }) => after < num(on) && num(on) <= until)
      .reduce((total, { net }) => total + worthOf(net), 0);
  const year = sum(addMonths(at, -12), at);
  const before = sum(addMonths(at, -24), addMonths(at, -12));
  if (bought.length >= 3 && year > 0 && before > 0 && year >= 1.2 * before - 1e-6) return "growing";
  return "established";
}

export interface PhaseDay {
  readonly phase: Phase;
  readonly since: number;
}

/** From the first day on which anything is known, to the last; by day. */
export function phasesOf(facts: RelationFacts, last: number): ReadonlyMap<number, PhaseDay> {
  const held = facts.talks.flatMap((talk) => talk.held?.on ?? []);
  const all = [...facts.contacts, ...facts.purchases].map(({ on }) => on);
  const begin = Math.min(...[facts.customer.addedOn, ...all, ...held].map(num));
  const phases = new Map<number, PhaseDay>();
  const knownOn = knownOf(facts);
  for (let today = begin; today <= last; today += 1) {
    const known = knownOn(today);
    const phase = known.latest("phase")?.phase ?? computedPhase(facts, known, today);
    const yesterday = phases.get(today - 1);
    phases.set(today, { phase, since: yesterday?.phase === phase ? yesterday.since : today });
  }
  return phases;
}
