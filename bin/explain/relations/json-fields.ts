/** The fields of JSON entries about relations; each says in our words what it expects. */
import * as z from "zod";
import { TALK_KINDS } from "../../../domain/relation/talk.ts";
import { toInstant } from "../../../domain/time/instant.ts";

/** Days outside are slips of a hand, and the calendars that we reckon with know nothing of them. */
export const DAYS = { from: "1900-01-01", to: "2199-12-31" } as const;

const isInReach = (said: string): boolean => said >= DAYS.from && said <= DAYS.to;

export const day = z.iso.date("a day, YYYY-MM-DD").refine(isInReach, `a day from ${DAYS.from} to ${DAYS.to}`);
export const instant = z.iso
  .datetime({ offset: true, error: "an instant, ISO 8601 with an offset or Z" })
  .transform(toInstant)
  .refine((said) => isInReach(said.slice(0, 10)), `an instant from ${DAYS.from} to ${DAYS.to}`);
export const words = z.string("a text").trim().min(1, "a text").max(2000, "2000 characters at most");
export const name = z.union([words, z.number().transform(String)], "a text or a number");
export const names = z
  .union([words.transform((one) => [one]), z.array(words)], "a text, or a list of texts")
  .default([]);
export const oneOf = <const T extends readonly [string, ...string[]]>(all: T) =>
  z.enum(all, `one of ${all.join(", ")}`);
export const kinds = z.union(
  [oneOf(TALK_KINDS).transform((one) => [one]), z.array(oneOf(TALK_KINDS))],
  `one of ${TALK_KINDS.join(", ")}, or a list of them`,
);

/** A whole number; `least` and `most` are in. */
export function wholeFrom(least: number, most: number) {
  const said = `a whole number from ${least} to ${most}`;
  return z.int(said).min(least, said).max(most, said);
}

export const shape = <T extends z.core.$ZodLooseShape>(fields: T) => z.object(fields, "an object");

/** Every entry but a customer names its customer, unless it stands beside one. */
export const of = { customer: name.optional() };
/** When it was: the day, or the instant, from which the day follows. */
export const when = { on: day.optional(), at: instant.optional() };
