/** Of one thing nobody can say two things of which only one can hold, done and not done: whoever does is asked back. */
import type { Ask, Asked, NotUnderstood } from "../action/ask.ts";
import type { Day } from "../time/instant.ts";
import { reported } from "./reported.ts";

/** A line, or the part of one that has a number of its own. */
export interface ReadLine {
  readonly line: string;
  readonly asks: readonly Ask[];
  readonly why?: NotUnderstood["why"] | undefined;
}

const ENDS: readonly Ask["does"][] = ["done", "not-needed", "not-a-customer", "supplier"];
const GOES_ON: readonly Ask["does"][] = ["later", "hand-over", "open-again"];

/** Of one thing only one side can be meant. */
const SIDES: readonly (readonly [one: readonly Ask["does"][], other: readonly Ask["does"][]])[] = [
  [ENDS, GOES_ON],
  [["not-a-customer"], ["supplier"]],
  [
    ["not-a-customer", "supplier"],
    ["customer", "mine"],
  ],
  [["pause"], ["resume"]],
];

/** What is asked for, each once, and the lines that could not be followed. */
export function withoutContradictions(lines: readonly ReadLine[]): Asked {
  const all = [
    ...new Map(lines.flatMap(({ asks }) => asks).map((ask) => [JSON.stringify(ask), ask])).values(),
  ];
  const contradicted = new Set(contradictions(all).map((ask) => JSON.stringify(ask)));
  const notUnderstood = lines.flatMap(({ line, asks, why }) =>
    why !== undefined || asks.some((ask) => contradicted.has(JSON.stringify(ask)))
      ? [reported(line, why ?? "no-word")]
      : [],
  );
  return { asks: all.filter((ask) => !contradicted.has(JSON.stringify(ask))), notUnderstood };
}

/** The asks of which another one says something else. */
function contradictions(asks: readonly Ask[]): Ask[] {
  const saidOf = new Map<string, Ask[]>();
  for (const ask of asks) saidOf.set(thingOf(ask), [...(saidOf.get(thingOf(ask)) ?? []), ask]);
  return [...saidOf.values()]
    .flatMap((ofThing) => {
      const has = (words: readonly Ask["does"][]) => ofThing.some(({ does }) => words.includes(does));
      const both = SIDES.filter((sides) => sides.every(has)).flat(2);
      const twice = ["later", "hand-over", "away"].filter(
        (word) => ofThing.filter(({ does }) => does === word).length > 1,
      );
      return ofThing.filter(({ does }) => [...both, ...twice].includes(does));
    })
    .concat(takenBack(asks));
}

const TAKEN_BACK_BY: Partial<Readonly<Record<Ask["does"], Ask["does"]>>> = {
  away: "back",
  closed: "opened",
  opened: "closed",
};

/** "Stängt: 20/12–7/1" and "öppet: 28/12" fit together; what leaves nothing of what was said before does not. */
function takenBack(asks: readonly Ask[]): Ask[] {
  return asks.flatMap((ask, index) => {
    const days = daysOf(ask);
    if (days === undefined) return [];
    const other = asks.slice(index + 1).find((later) => {
      const taken = later.does === TAKEN_BACK_BY[ask.does] ? daysOf(later) : undefined;
      return taken !== undefined && taken.from <= days.from && days.to <= taken.to;
    });
    return other === undefined ? [] : [ask, other];
  });
}

const FIRST_DAY = "0000-01-01";
const LAST_DAY = "9999-12-31";

/** "Tillbaka" is from now on, and "tillbaka: 7/1" from that day on. */
function daysOf(ask: Ask): { readonly from: Day; readonly to: Day } | undefined {
  if (ask.does === "away" || ask.does === "closed" || ask.does === "opened") return ask;
  if (ask.does !== "back") return undefined;
  const { from = FIRST_DAY, to = from } = ask;
  return { from, to: to === from ? LAST_DAY : to };
}

/** What it is said of: a line of the letter or what that speaks of, certain days, or the letters to customers. */
function thingOf(ask: Ask): string {
  if (ask.does === "pause" || ask.does === "resume") return "letters";
  if (ask.does === "away") return `away ${ask.from} ${ask.to}`;
  return `item ${"item" in ask ? (ask.item ?? "") : ""}`;
}
