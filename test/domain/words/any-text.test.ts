/** Whatever staff, or somebody who means ill, writes. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plusDays } from "../../../domain/time/day.ts";
import { dayAt, isOpen } from "../../../domain/time/opening-hours.ts";
import { rangeAt } from "../../../domain/words/day-range.ts";
import { readAnswer } from "../../../domain/words/read-words.ts";
import { readNote } from "../../../domain/words/read-note.ts";
import { readDay } from "../../../domain/words/said-day.ts";
import { tokensOf } from "../../../domain/words/tokens.ts";
import { anyCalendar, anyInstant } from "../time/sample-calendars.ts";

const PIECES = (
  "klart done hoidettu senare later myöhemmin lämna över hand over till to välitä fredag on to ke Friday perjantaina " +
  "idag i morgon tomorrow huomenna eilen nästa vecka next week ensi viikolla v. 49 53 om in 2 två kahden dagar weeks " +
  "viikon päästä kl klo at 15 9:30 15.30 3pm 3/12 3.12. 29.2. 31/4 2026-12-03 2027-02-29 5 mars maaliskuuta March 5th " +
  "den 5:e före before ennen senast by viimeistään mennessä - – , . : ; · ? ! ( ) inte not ei lovar: borta: stängt: " +
  "promise: away: 1 2, 3: 1-3 och and ja jul lunch slutet av end of månaden kuun lopussa pausa ångra min kund \n Bertil"
).split(" ");

const anyWriting = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

const reading = fc.record({ at: anyInstant, calendar: anyCalendar });

describe("any text at any moment", () => {
  test("is read without an error, and nothing is due in the past or more than two years ahead", () => {
    fc.assert(
      fc.property(anyWriting, reading, (text, { at, calendar }) => {
        const farthest = plusDays(dayAt(at, calendar.timeZone), 732);
        for (const read of [readAnswer, readNote]) {
          const { asks, notUnderstood } = read(text, { at, calendar });
          for (const ask of asks) {
            const { until, what } = { until: undefined, what: undefined, ...ask };
            if (until !== undefined) {
              expect(until > at).toBe(true);
              expect(dayAt(until, calendar.timeZone) <= farthest).toBe(true);
            }
            if ("from" in ask && ask.from !== undefined && ask.to !== undefined) {
              expect(ask.from <= ask.to && ask.to >= dayAt(at, calendar.timeZone)).toBe(true);
              expect(ask.to <= farthest).toBe(true);
            }
            expect(what?.trim()).not.toBe("");
          }
          expect(notUnderstood.every(({ line }) => !line.includes("\n"))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a day that is read is later than now, and ranges are in order", () => {
    fc.assert(
      fc.property(anyWriting, reading, (text, { at, calendar }) => {
        const due = readDay(text, { at, calendar });
        expect("why" in due || due.until > at).toBe(true);
        const range = rangeAt(tokensOf(text), 0, { at, calendar });
        expect("why" in range || range.days.from <= range.days.to).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("a closing time is when the company closes: never on a closed day unless a time was given", () => {
    const days = fc.constantFrom(
      "lördag",
      "26/12",
      "tomorrow",
      "ensi viikolla",
      "om 10 dagar",
      "slutet av månaden",
    );
    fc.assert(
      fc.property(days, reading, (text, { at, calendar }) => {
        const due = readDay(text, { at, calendar });
        if ("why" in due) return;
        const justBefore = new Date(Date.parse(due.until) - 1).toISOString();
        expect(isOpen(calendar, justBefore)).toBe(true);
      }),
    );
  });

  test("saying it twice asks for the same", () => {
    fc.assert(
      fc.property(anyWriting, reading, (text, at) => {
        expect(readAnswer(text, at)).toEqual(readAnswer(text, at));
        expect(readAnswer(`${text}\n\n${text}`, at).asks).toEqual(readAnswer(text, at).asks);
      }),
    );
  });

  test("a no in front of a word does nothing", () => {
    const no = fc.constantFrom(
      "inte",
      "ikke",
      "ej",
      "ei ole",
      "ei vielä",
      "not",
      "Det är inte",
      "it is not",
      "isn't",
    );
    const word = fc.constantFrom(
      "klart",
      "klaret",
      "hoidettu",
      "ordnet",
      "done",
      "färdigt",
      "valmis",
      "fixed",
    );
    fc.assert(
      fc.property(no, word, reading, (before, said, at) => {
        expect(readAnswer(`${before} ${said}`, at).asks).toEqual([]);
        expect(readAnswer(`${said}? ${before}`, at).asks).toEqual([]);
      }),
    );
  });
});
