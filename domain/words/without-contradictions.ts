/** Of one thing nobody can say both that it is done and that it is not: whoever does is asked back. */
import type { Ask, Asked, NotUnderstood } from "../action/ask.ts";
import { reported } from "./reported.ts";

/** A line, or the part of one that has a number of its own. */
export interface ReadLine {
  readonly line: string;
  readonly asks: readonly Ask[];
  readonly why?: NotUnderstood["why"] | undefined;
}

const ENDS: readonly Ask["does"][] = ["done", "not-needed", "not-a-customer", "supplier"];
const GOES_ON: readonly Ask["does"][] = ["later", "hand-over", "open-again"];

/** What is asked for, each once, and the lines that could not be followed. */
export function withoutContradictions(lines: readonly ReadLine[]): Asked {
  const both = contradicted(lines.flatMap(({ asks }) => asks));
  const asks = new Map<string, Ask>();
  const notUnderstood: NotUnderstood[] = [];
  for (const { line, asks: ofLine, why } of lines) {
    const clear = ofLine.filter((ask) => !(isOfThing(ask) && both.has(itemOf(ask))));
    for (const ask of clear) asks.set(JSON.stringify(ask), ask);
    if (why !== undefined || clear.length < ofLine.length)
      notUnderstood.push(reported(line, why ?? "no-word"));
  }
  return { asks: [...asks.values()], notUnderstood };
}

/** The items of which both was said. */
function contradicted(asks: readonly Ask[]): ReadonlySet<number | undefined> {
  const itemsOf = (words: readonly Ask["does"][]) =>
    asks.filter(({ does }) => words.includes(does)).map(itemOf);
  const goOn = new Set(itemsOf(GOES_ON));
  return new Set(itemsOf(ENDS).filter((item) => goOn.has(item)));
}

function isOfThing({ does }: Ask): boolean {
  return ENDS.includes(does) || GOES_ON.includes(does);
}

function itemOf(ask: Ask): number | undefined {
  return "item" in ask ? ask.item : undefined;
}
