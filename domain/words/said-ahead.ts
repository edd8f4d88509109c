/**
 * What a note of a contact says of days to come, sentence by sentence: a talk that was booked is one when it is clear, and
 * asked back when it is not; what sounds like a promise, or like the next contact, is asked about. Nothing of it has been.
 * Linear in the note.
 */
import type { RelationAsk, RelationNotUnderstood } from "../action/relation-ask.ts";
import { dayAt } from "../time/wall-clock.ts";
import type { Day } from "../time/instant.ts";
import { endsClause } from "./clauses.ts";
import { daysThatWere } from "./day-that-was.ts";
import { has, isQuestion } from "./is-really-done.ts";
import { INTENTIONS } from "./known-words.ts";
import { phraseAt } from "./phrases.ts";
import { readBooking } from "./read-booking.ts";
import { notFollowed } from "./relation-asked.ts";
import { ABOUT, ARRANGED, NEVER, RELATION_PHRASES } from "./relation-words/known-relation-words.ts";
import type { Reading } from "./said-day.ts";
import { talkNamedAt } from "./talk-named.ts";
import { tokensOf } from "./tokens.ts";
import type { Token } from "./tokens.ts";

export interface SaidAhead {
  readonly asks: readonly RelationAsk[];
  readonly notUnderstood: readonly RelationNotUnderstood[];
}

const LONGEST_LINE = 500;
const MOST_SENTENCES = 200;
/** More would be a list that nobody reads. */
const MOST_ASKED = 5;

export function saidAhead(text: string, reading: Reading): SaidAhead {
  const today = dayAt(reading.at, reading.calendar.timeZone);
  const asks: RelationAsk[] = [];
  const notUnderstood: RelationNotUnderstood[] = [];
  const sentences = text
    .split("\n")
    .flatMap((line) => sentencesOf(line.slice(0, LONGEST_LINE)))
    .slice(0, MOST_SENTENCES);
  for (const sentence of sentences) {
    const tokens = tokensOf(sentence);
    const talk = talkAheadIn(tokens, today);
    const booking = talk === undefined ? undefined : clearBooking(sentence, tokens, reading);
    if (booking !== undefined) asks.push(booking);
    else if (talk !== undefined) notUnderstood.push(notFollowed(sentence, "not-yet"));
    else if (isOurs(tokens, today)) notUnderstood.push(notFollowed(sentence, whatItIs(tokens)));
  }
  return { asks, notUnderstood: notUnderstood.slice(0, MOST_ASKED) };
}

/** Where a sentence names a yearly talk that is booked, or has a day to come beside it: such a talk was not held. */
export function talkAheadIn(tokens: readonly Token[], today: Day): number | undefined {
  const at = tokens.findIndex((_, index) => talkNamedAt(tokens, index) !== undefined);
  if (at === -1) return undefined;
  const days = daysThatWere(tokens, today);
  const isPast = days.some(({ is, isBareWeekday }) => typeof is === "object" && !isBareWeekday);
  const isAhead = days.some(({ is }) => is === "future");
  const isOfIt = !has(ABOUT, tokens.slice(0, at));
  const isBooked = tokens.some(({ text }) => ONLY_BOOKED.has(text));
  return isOfIt && !isPast && (isAhead || isBooked) ? at : undefined;
}

export function sentencesOf(line: string): string[] {
  const tokens = tokensOf(line);
  const ends = tokens.filter(({ text }, at) => ".!?".includes(text) && endsClause(tokens, at));
  return [...ends, undefined]
    .map((end, at) => line.slice(ends[at - 1]?.until ?? 0, end?.until).trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const MOST_WORDS_BETWEEN = 4;

/** "Booked: yearly review on 4 February", "utvärderingssamtal bokat 4 februari kl 10". */
function clearBooking(sentence: string, tokens: readonly Token[], reading: Reading): RelationAsk | undefined {
  if (has(NEVER, tokens) || isQuestion(tokens)) return undefined;
  const at = tokens.findIndex((_, index) => bookedAt(tokens, index) !== undefined);
  const talk = tokens.findIndex((_, index) => talkNamedAt(tokens, index) !== undefined);
  const next = bookedAt(tokens, at);
  if (at === -1 || next === undefined || Math.abs(talk - at) > MOST_WORDS_BETWEEN) return undefined;
  const others = tokens.filter((_, index) => index < at || index >= next);
  const read = readBooking({ text: sentence, tokens: others }, reading);
  return "ask" in read ? read.ask : undefined;
}

function bookedAt(tokens: readonly Token[], at: number): number | undefined {
  const word = phraseAt(RELATION_PHRASES, tokens, at);
  // "Review booked" would take the talk's name with it.
  if (word?.meaning === "booked" && word.next === at + 1) return word.next;
  return BOOKED.has(tokens[at]?.text ?? "") && phraseAt(ARRANGED, tokens, at) ? at + 1 : undefined;
}

/** Verbs that begin no line of ours. */
const BOOKED = new Set([
  "bokade",
  "bookede",
  "booket",
  "avtalte",
  "aftalte",
  "bestilte",
  "varasin",
  "varattiin",
]);

/** Also without a day; "agreed" may be said of anything. */
const ONLY_BOOKED = new Set([
  ...["booked", "rebooked", "bokat", "bokad", "bokade", "ombokat", "inbokat"],
  ...["booket", "bookede", "varattu", "varasin"],
]);

/** "Will send him drawings by Friday"; of what others are going to do nothing is asked. */
function isOurs(tokens: readonly Token[], today: Day): boolean {
  const isAhead = daysThatWere(tokens, today).some(
    ({ is, isBareWeekday }) => is === "future" || isBareWeekday,
  );
  const isIntended = has(INTENTIONS, tokens) || tokens.some(({ text }) => ANSWERS.has(text));
  return isAhead && isIntended && !OTHERS.has(tokens[0]?.text ?? "") && !isQuestion(tokens);
}

/** "Nästa vecka får hon svar". */
const ANSWERS = new Set(["svar", "svaret", "answer", "reply", "vastauksen", "vastaus"]);
const OTHERS = new Set([
  ...["han", "hon", "de", "dom", "kunden", "hun", "hän", "he", "asiakas"],
  ...["she", "they", "customer"],
]);

const whatItIs = (tokens: readonly Token[]): "not-yet" | "maybe-promise" =>
  tokens.some(({ text }) => GETS_IN_TOUCH.has(text)) ? "not-yet" : "maybe-promise";

/** To be in touch again is the next contact, and no promise. */
const GETS_IN_TOUCH = new Set([
  ...[
    "försöker",
    "ringer",
    "ringa",
    "ring",
    "återkommer",
    "hör",
    "ses",
    "träffas",
    "prøver",
    "forsøger",
    "ringe",
  ],
  ...["try", "trying", "call", "calling", "calls", "meet", "yritän", "soitan", "soitetaan", "tapaamme"],
]);
