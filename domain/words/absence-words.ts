/**
 * Words by which an automatic answer speaks of an absence, or of its end: a date beside none of them is of something
 * else ("Vårt julbord är den 18/12"). Words of all languages in one, as programs answer in several.
 */
import { has } from "./is-really-done.ts";
import { RANGE_UNTIL } from "./known-days.ts";
import { phraseSet } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const RETURNS = phraseSet([
  "tillbaka, åter, återkommer, börjar igen, läser igen, svarar igen, i tjänst igen",
  "tilbage, tilbake, begynder igen, begynner igjen, læser igen, leser igjen, svarer igen, svarer igjen",
  "takaisin, palaan, palaamme",
  "back, return, returning",
]);

const ABSENCES = phraseSet([
  "semester, ledig, föräldraledig, tjänstledig, borta, bortrest, frånvarande, sjuk, sjukskriven, resa, resande, kurs",
  "ferie, fri, væk, bortrejst, bortreist, borte, fraværende, syg, sygemeldt, syk, sykmeldt, orlov, permisjon, barsel, rejse, reise, kursus",
  "inte på kontoret, ikke på kontoret, inte på plats, ej på plats, ikke til stede, inte i tjänst",
  "lomalla, kesälomalla, talvilomalla, vuosilomalla, poissa, sairaana, sairaslomalla, perhevapaalla, vapaalla, matkoilla, koulutuksessa",
  "en ole paikalla, en ole töissä, en ole toimistolla",
  "holiday, vacation, leave, away, out of office, out of the office, not in, ill, sick, off, travelling, traveling",
]);

const LAST_DAYS = phraseSet([
  "till och med, t o m, t.o.m., tom, til og med",
  "through, thru, up to and including, inclusive, asti, saakka",
]);

export const tellsReturn = (tokens: readonly Token[]): boolean => has(RETURNS, tokens);

export const tellsAbsence = (tokens: readonly Token[]): boolean =>
  has(ABSENCES, tokens) || tellsReturn(tokens);

/** Whether the day is the last of them: "till och med 30/11", "30.11. asti". */
export const isLastDay = (
  tokens: readonly Token[],
  { from, until }: { from: number; until: number },
): boolean => has(LAST_DAYS, tokens.slice(Math.max(0, from - LONGEST_PHRASE), until + 1));

/** Whether it lasts until that day: "till 30/11", "until Friday". */
export const isUntil = (
  tokens: readonly Token[],
  { from, until }: { from: number; until: number },
): boolean =>
  has(RANGE_UNTIL, tokens.slice(Math.max(0, from - 1), until)) || isLastDay(tokens, { from, until });

/** "t.o.m." is six tokens. */
const LONGEST_PHRASE = 6;
