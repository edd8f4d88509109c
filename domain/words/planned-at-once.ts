/**
 * "Ringde Jari" and "nästa: i dag" in one mail: the contact that was noted would be the planned one, and nobody would be
 * reminded. Such a day is asked back. Pure.
 */
import type { Ask, Asked } from "../action/ask.ts";
import type { MetAsk } from "./read-note-of-contact.ts";
import { notFollowed } from "./relation-asked.ts";
import { relationLineIn } from "./relation-line.ts";
import { type Reading, todayOf } from "./said-day.ts";
import { tokensOf } from "./tokens.ts";

const LONGEST_LINE = 500;

/** The same, without a next contact on a day that the contact of the same mail, told in `met` or asked for, has spent. */
export function withoutPlannedAtOnce(
  asked: Asked,
  text: string,
  met: MetAsk | undefined,
  reading: Reading,
): Asked {
  const all = [...asked.asks.filter((ask): ask is MetAsk => ask.does === "met"), ...(met ? [met] : [])];
  const today = todayOf({}, reading).on;
  const isSpent = (ask: Ask): boolean =>
    ask.does === "next" && all.some(({ on = today, item }) => ask.on <= on && item === ask.item);
  if (!asked.asks.some(isSpent)) return asked;
  const line = text.split("\n").find(isNext) ?? "";
  return {
    asks: asked.asks.filter((ask) => !isSpent(ask)),
    notUnderstood: [...asked.notUnderstood, notFollowed(line, "no-day")],
  };
}

function isNext(line: string): boolean {
  const text = line.slice(0, LONGEST_LINE).trim();
  const words = text.slice(text.search(/:\s/) + 1).trim();
  return [text, words].some(
    (each) => relationLineIn({ text: each, tokens: tokensOf(each) }, 0)?.word === "next",
  );
}
