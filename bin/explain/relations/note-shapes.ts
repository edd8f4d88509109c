/** The shapes of notes in JSON: what staff said of a relation, by what it says. */
import * as z from "zod";
import { HINT_KINDS, SUGGESTION_KINDS } from "../../../domain/relation/hints/hint.ts";
import { PHASES } from "../../../domain/relation/relation-facts.ts";
import { day, kinds, name, of, oneOf, shape, when, wholeFrom, words } from "./json-fields.ts";

/** What a note can say. */
const NOTES = [
  "next",
  "wish",
  "quote",
  "complaint",
  "referral",
  "phase",
  "level",
  "no-talks",
  "talk-later",
  "no-contact",
  "thanked",
  "milestone",
  "suggested",
  "personal",
  "hint",
] as const;

const said = { ...of, ...when, id: name.optional(), staffId: words.optional() };

export const note = z.discriminatedUnion(
  "says",
  [
    shape({
      ...{ ...said, says: z.literal("next"), next: day, by: words.optional(), reason: words.optional() },
      handed: shape({ kind: oneOf(HINT_KINDS), key: words }).optional(),
    }),
    shape({ ...said, says: z.literal("wish"), everyDays: wholeFrom(1, 3660).optional() }),
    shape({
      ...said,
      says: z.literal("quote"),
      isOpen: z.boolean("true or false").default(true),
      what: words.optional(),
    }),
    shape({ ...said, says: z.literal("complaint"), what: words.optional() }),
    shape({
      ...said,
      says: z.literal("referral"),
      towards: oneOf(["us", "them"]),
      whom: words,
      who: words.optional(),
    }),
    shape({
      ...said,
      says: z.literal("phase"),
      phase: oneOf(PHASES).optional(),
      reason: words.optional(),
    }),
    shape({
      ...{
        ...said,
        says: z.literal("level"),
        level: wholeFrom(1, 6),
        target: wholeFrom(1, 6).optional(),
      },
      nextStep: words.optional(),
      evidence: words.optional(),
    }),
    shape({
      ...said,
      says: z.literal("no-talks"),
      kinds,
      until: day.optional(),
      reason: words.default("–"),
    }),
    shape({ ...said, says: z.literal("talk-later"), kinds, until: day, reason: words.optional() }),
    shape({ ...said, says: z.literal("no-contact"), until: day, reason: words.default("–") }),
    shape({ ...said, says: z.literal("thanked"), of: name.optional() }),
    shape({
      ...{ ...said, says: z.literal("milestone"), day, what: words },
      yearly: z.boolean("true or false").default(false),
      isOver: z.literal(true, "true, or nothing").optional(),
    }),
    shape({
      ...{ ...said, says: z.literal("suggested"), kind: oneOf(SUGGESTION_KINDS), what: words.optional() },
      outcome: oneOf(["made", "adopted", "declined"]).default("made"),
    }),
    shape({ ...said, says: z.literal("personal"), text: words, person: words.optional() }),
    shape({
      ...{ ...said, says: z.literal("hint"), kind: oneOf(HINT_KINDS), key: words },
      ...{ outcome: oneOf(["done", "later", "no"]), until: day.optional() },
    }),
  ],
  `a note: ${NOTES.join(", ")}`,
);
