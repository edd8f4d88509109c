/**
 * What staff said of a made-up customer beside the work, and how it pays: levels, recommendations, days to remember,
 * suggestions, complaints, promises that were broken, stretches of disputes and of invoices that are overdue; and, of some,
 * that all of it hangs on one person. Random numbers of its own, so that all other facts stay as they were.
 */
import type {
  Days,
  Paying,
  PromiseEnd,
  RelationFacts,
  RelationNote,
} from "../../../../domain/relation/relation-facts.ts";
import { SUGGESTION_KINDS } from "../../../../domain/relation/hints/hint.ts";
import { createRandom } from "../../payment/truth/habits.ts";
import { day, num } from "./days.ts";

const [FROM, TO] = [num("2024-01-01"), num("2026-12-31")];
const YEAR = num("2026-01-01");

const REMEMBERED = ["25 år", "öppnar i Malmö", "Karin fyller", "nytt lager"];
/** Also a day that only each fourth year has. */
const BEGINNINGS = ["1996-05-03", "2001-03-30", "2011-07-20", "2016-02-29", "2021-01-04", "2020-11-30"];

type Said = RelationNote extends infer Note ? (Note extends RelationNote ? Unsaid<Note> : never) : never;
type Unsaid<Note> = Omit<Note, "noteId" | "at" | "on">;

export function withLadder(facts: RelationFacts, seed: number): RelationFacts {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const name = (what: string): string => `${what}-${between(0, 1e9)}`;
  const notes: RelationNote[] = [];
  const say = (on: number, said: Said, noteId = name("note")): string => {
    const hour = pick(["07", "10", "15"]);
    notes.push({ noteId, at: `${day(on)}T${hour}:00:00.000Z`, on: day(on), ...said });
    return noteId;
  };

  let level = between(1, 5);
  for (let on = between(FROM - 200, TO); chance(0.65) && on <= TO; on += between(60, 800)) {
    const target = chance(0.4) ? between(1, 6) : undefined;
    say(on, { says: "level", level, target, nextStep: chance(0.5) ? "visa kalkylen" : undefined });
    level = Math.max(1, Math.min(6, level + pick([-1, 0, 0, 1])));
  }
  for (let on = between(YEAR - 60, TO); chance(0.4) && on <= TO; on += between(1, 150)) {
    const of = say(
      on,
      { says: "referral", towards: pick(["us", "us", "them"]), whom: "Ek & Son" },
      name(chance(0.15) ? "import:referral" : "note"),
    );
    if (chance(0.5)) say(on + between(0, 10), { says: "thanked", of: chance(0.6) ? of : undefined });
  }
  for (const what of REMEMBERED) {
    if (!chance(0.2)) continue;
    const yearly = chance(0.5);
    const on = chance(0.2) ? pick(["2024-02-29", "2020-02-29"]) : day(between(YEAR - 300, TO + 20));
    const saidOn = num(on) - pick([0, 1, 3, 20, 60, 200]);
    say(saidOn, { says: "milestone", day: on, yearly, what });
    if (!chance(0.2)) continue;
    say(between(saidOn, TO), { says: "milestone", day: on, yearly, what, isOver: true });
    if (chance(0.3)) say(TO - 90, { says: "milestone", day: day(between(TO - 60, TO)), yearly, what });
  }
  while (chance(0.25)) {
    const outcome = pick(["made", "adopted", "declined"] as const);
    say(between(YEAR - 250, TO), { says: "suggested", kind: pick(SUGGESTION_KINDS), outcome });
  }
  if (chance(0.15)) say(between(YEAR - 90, TO), { says: "complaint" });
  if (chance(0.15)) say(between(FROM, TO), { says: "personal", text: "seglar" });

  const stretches = (share: number, longest: number): Days[] => {
    const found: Days[] = [];
    for (let from = between(YEAR - 200, TO); chance(share) && from <= TO; from += longest) {
      found.push({ from: day(from), ...(chance(0.8) && { to: day(from + between(0, longest - 2)) }) });
      if (found.at(-1)?.to === undefined) break;
    }
    return found;
  };
  const account = (): Paying => ({
    id: name("account"),
    ...{ disputed: stretches(0.25, 60), overdue: stretches(0.6, 90) },
    ...{ slow: stretches(0.6, 200), serious: stretches(0.2, 100) },
  });
  const paying = Array.from({ length: pick([0, 0, 0, 1, 1, 2]) }, account);

  const brokenCount = chance(0.2) ? between(1, 3) : 0;
  const broken = Array.from({ length: brokenCount }, (): PromiseEnd => {
    const on = between(YEAR - 300, TO);
    return { id: name("promise"), kind: "other", madeOn: day(on - 9), endedOn: day(on), end: "broken" };
  });
  const [ourOne, theirOne, noOne] = [chance(0.3), chance(0.3), chance(0.1)];
  const contacts = facts.contacts.map((contact) => ({
    ...contact,
    staff: ourOne ? contact.staff.map(() => "bo") : contact.staff,
    people: noOne ? [] : theirOne ? contact.people.map(() => "maja@kund.example") : contact.people,
  }));
  return {
    ...facts,
    contacts,
    promises: [...facts.promises, ...broken].toSorted((a, b) => (a.endedOn < b.endedOn ? 1 : -1)),
    notes: [...facts.notes, ...notes].toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    ...(paying.length > 0 && { paying }),
  };
}

/** Of some the first contact was long ago, and is known by its day alone: such contacts fall away. */
export function begunLongAgo(facts: RelationFacts, seed: number): RelationFacts {
  const random = createRandom(seed);
  if (facts.firstContactOn === undefined || random() > 0.4) return facts;
  const firstContactOn = BEGINNINGS[Math.floor(random() * BEGINNINGS.length)];
  return { ...facts, firstContactOn };
}
