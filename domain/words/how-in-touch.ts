/**
 * How people were in touch, in a line of a note: "ringde Karin om offerten", "lunch med Bo", "sökte, inget svar". What is
 * only intended, was called off or did not happen is no contact, and neither is "bokade möte": then the writer is asked.
 */
import type { ContactWay } from "../relation/relation-facts.ts";
import { clauseAround } from "./clauses.ts";
import { has } from "./is-really-done.ts";
import { DID } from "./known-words.ts";
import { LADDER_PHRASES } from "./ladder-words/known-ladder-words.ts";
import { phraseAt, type Phrases } from "./phrases.ts";
import {
  ABOUT,
  ARRANGED,
  BY_THING,
  CALLED_OFF,
  DID_BY,
  INTENDED,
  type KnownWay,
  NEVER,
  NOT_REACHED,
  ORDERS,
  RECEIVED,
  SPOKE,
  TALK_WORDS,
  WITH_EACH_OTHER,
} from "./relation-words/known-relation-words.ts";
import type { Token } from "./tokens.ts";

export interface InTouch {
  readonly way: ContactWay;
  readonly direction: "out" | "both";
  /** Said with a verb in the past, and not only with the thing: "lunch" may be still to come. */
  readonly isPast: boolean;
  /** Tokens of the words that say so; both 0 when none does. */
  readonly from: number;
  readonly until: number;
}

/** `not-yet`: it is intended, or was not; `unclear`: something of the kind was said; undefined: nothing was. */
export type HowInTouch = InTouch | "not-yet" | "unclear" | undefined;

interface Mention {
  readonly way: KnownWay;
  readonly is: "did" | "spoke" | "thing";
  readonly from: number;
  readonly until: number;
}

export function howInTouch(tokens: readonly Token[]): HowInTouch {
  const all = mentionsIn(tokens);
  const mentions = all.filter((mention) => mention.is !== "thing" || !isSpokenOf(mention, tokens));
  const isOut = NOT_REACHED.some((phrases) => has(phrases, tokens));
  const [first] = mentions;
  if (has(RECEIVED, tokens) && !mentions.some(({ is }) => is !== "thing")) return "unclear";
  if (first === undefined) {
    if (isOut) return { way: "call", direction: "out", isPast: true, from: 0, until: 0 };
    if (isToCome(tokens) || beginsWithNo(tokens) || phraseAt(ORDERS, tokens, 0)) return "not-yet";
    return all.length > 0 ? "unclear" : undefined;
  }
  if (!isOut && isNot(first, tokens)) return "not-yet";
  if (first.is === "thing" && isArranged(first, tokens)) return "unclear";
  const way = wayOf(first, mentions, tokens);
  const { from, until } = first;
  return {
    way,
    direction: directionOf(way, mentions, tokens, isOut),
    isPast: first.is !== "thing",
    from,
    until,
  };
}

export function isIntended(tokens: readonly Token[]): boolean {
  return INTENDED.some((phrases) => has(phrases, tokens));
}

/** "Foreslog LED, de ville ikke": in the past, behind what has been, "would" is no plan. */
function isToCome(tokens: readonly Token[]): boolean {
  const past = tokens.findIndex((_, at) => PAST.some((phrases) => phraseAt(phrases, tokens, at)));
  return tokens.some((token, at) => {
    const isBehind = past !== -1 && past < at && PAST_PLANS.has(token.text);
    return !isBehind && INTENDED.some((phrases) => phraseAt(phrases, tokens, at));
  });
}

const PAST: readonly Phrases<unknown>[] = [ARRANGED, DID, LADDER_PHRASES];
const PAST_PLANS = new Set(["ville", "skulle", "tänkte", "tænkte", "tenkte", "would", "could"]);

/** Whether a line names any way of being in touch, done or not. */
export const mentionsWay = (tokens: readonly Token[]): boolean => mentionsIn(tokens).length > 0;

function mentionsIn(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const mention = mentionAt(tokens, at);
    if (mention) mentions.push(mention);
    at = mention?.until ?? at + 1;
  }
  return mentions;
}

/** The longest: "pratade i telefon" is a call, "pratade in" is nobody's. */
function mentionAt(tokens: readonly Token[], at: number): Mention | undefined {
  const did = phraseAt(DID_BY, tokens, at);
  const spoke = phraseAt(SPOKE, tokens, at);
  const thing = phraseAt(BY_THING, tokens, at);
  const talk = phraseAt(TALK_WORDS, tokens, at);
  const unreached = NOT_REACHED.map((phrases) => phraseAt(phrases, tokens, at)?.next ?? 0);
  const longest = Math.max(did?.next ?? 0, spoke?.next ?? 0, thing?.next ?? 0, talk?.next ?? 0);
  if (longest === 0 || longest < Math.max(...unreached)) return undefined;
  const found = { from: at, until: longest };
  if (did?.next === longest) return { ...found, way: did.meaning, is: "did" };
  if (spoke?.next === longest) return { ...found, way: "call", is: "spoke" };
  return { ...found, way: thing?.next === longest ? thing.meaning : "meeting", is: "thing" };
}

/** "Om mötet": what was spoken of, and no contact itself. */
function isSpokenOf({ from }: Mention, tokens: readonly Token[]): boolean {
  return has(ABOUT, tokens.slice(clauseAround(tokens, from).from, from));
}

const WORDS_BEFORE = 4;
const WORDS_AFTER = 2;

function isNot({ is, from, until }: Mention, tokens: readonly Token[]): boolean {
  const clause = clauseAround(tokens, from);
  const before = tokens.slice(clause.from, from);
  const after = beforeRelative(tokens.slice(until, clause.until));
  if (isIntended(is === "thing" ? tokens.slice(0, from) : before)) return true;
  if (has(NEVER, before.slice(-WORDS_BEFORE)) || has(NEVER, after.slice(0, WORDS_AFTER))) return true;
  return (
    is === "thing" &&
    (isIntended(after) || has(CALLED_OFF, [...before, ...after]) || isCalledOffBelow(tokens, clause.until))
  );
}

/** "Lunch med Karin som ska sluta": what follows is said of her. */
export const RELATIVE = new Set([
  "som",
  "der",
  "joka",
  "jotka",
  "who",
  "that",
  "which",
  "att",
  "at",
  "å",
  "että",
]);

function beforeRelative(tokens: readonly Token[]): readonly Token[] {
  const relative = tokens.findIndex(({ text }) => RELATIVE.has(text));
  return relative === -1 ? tokens : tokens.slice(0, relative);
}

/** "Möte med Karin, blev inte av". */
function isCalledOffBelow(tokens: readonly Token[], from: number): boolean {
  return phraseAt(CALLED_OFF, tokens, from + 1) !== undefined;
}

function isArranged({ from, until }: Mention, tokens: readonly Token[]): boolean {
  const clause = clauseAround(tokens, from);
  return has(ARRANGED, tokens.slice(clause.from, from)) || has(ARRANGED, tokens.slice(until, clause.until));
}

/** "Möte via Teams" is a video meeting, "möte på telefon" a call, "pratade på mässan" a meeting. */
function wayOf(first: Mention, mentions: readonly Mention[], tokens: readonly Token[]): KnownWay {
  const { from, until } = clauseAround(tokens, first.from);
  const beside = mentions.filter(
    (mention) => mention !== first && mention.from >= from && mention.from < until,
  );
  const other = (way: KnownWay): boolean =>
    beside.some((mention) => mention.way === way && mention.is !== "spoke");
  if (first.is === "spoke") return (["video", "meeting", "call"] as const).find(other) ?? "call";
  if (first.way !== "meeting") return first.way;
  return other("video") ? "video" : first.is === "thing" && other("call") ? "call" : "meeting";
}

function directionOf(
  way: KnownWay,
  mentions: readonly Mention[],
  tokens: readonly Token[],
  isOut: boolean,
): InTouch["direction"] {
  if (mentions.some(({ is }) => is === "spoke")) return "both";
  if (way === "mail" || way === "message") return has(WITH_EACH_OTHER, tokens) ? "both" : "out";
  return isOut && way === "call" ? "out" : "both";
}

/** "Har inte hunnit", "didn't call", "en soittanut": whatever the verb is. */
function beginsWithNo(tokens: readonly Token[]): boolean {
  return has(NEVER, tokens.slice(0, WORDS_BEFORE + 1));
}
