/** Whatever is written about relations, at any moment: nothing throws, nothing is lost, and days make sense. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt } from "../../../domain/time/wall-clock.ts";
import { customerNamedIn } from "../../../domain/words/customer-named.ts";
import { readNoteOfContact } from "../../../domain/words/read-note-of-contact.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { anyCalendar, anyInstant } from "../time/sample-calendars.ts";
import { monday } from "./readings.ts";

const PIECES = (
  "nästa: bokat: avbokat önskar: offert: klagomål: fas: låt vara till inga samtal: rekommenderad av: next: wish: toive: " +
  "ringde träffade möte med Karin Ek Teams sökte inget svar inte ska klart done hoidettu senare lämna över 4 1-3 3: " +
  "skicka lägg till: ta bort 3 var tredje månad två gånger om året hver 6. uge puolen vuoden välein 12/1 29.2. 3/12 " +
  "kl 10-11.30 kl 25 en timme 1,5 h hos kunden i går i fredags fredag förra veckan för två dagar sedan utvärderingssamtal " +
  "om , . : ; · • > - ? ! ( \n \n Närvarande: Bo@ bo@b.example Mvh"
).split(/ (?=\S)|(?<=\n) /);

const anyWriting = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(" ")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);
const where = fc.constantFrom("note", "contact", "talk", "agenda", "lines");
const reading = fc.record({ at: anyInstant, calendar: anyCalendar });
const letters = (text: string): number => text.normalize("NFC").replaceAll(/\P{L}/gu, "").length;

describe("any text about a relation", () => {
  it("is read without an error; contacts have been, and what is planned has not", () => {
    fc.assert(
      fc.property(anyWriting, where, reading, (text, mail, at) => {
        const today = dayAt(at.at, at.calendar.timeZone);
        const { asks } = readRelationWords(text, at, mail, (item) => (item % 2 === 0 ? "talk" : "contact"));
        for (const ask of asks) {
          if (ask.does === "met") expect((ask.on ?? today) <= today).toBe(true);
          if (ask.does === "next" || ask.does === "talk-booked") expect(ask.on >= today).toBe(true);
          if (ask.does === "wish") expect(ask.everyDays ?? 1).toBeGreaterThan(0);
          if (ask.does === "met" && ask.talk) expect(ask.text ?? "").not.toBe("");
        }
        const { met } = readNoteOfContact(text, text.slice(0, 20), at);
        expect((met?.on ?? today) <= today).toBe(true);
        customerNamedIn(text, text);
      }),
      { numRuns: 2000 },
    );
  });

  it("loses no line of which nothing was read", () => {
    fc.assert(
      fc.property(anyWriting, where, (text, mail) => {
        const { asks, notUnderstood, rest } = readRelationWords(text, monday, mail);
        if (asks.length + notUnderstood.length === 0) expect(letters(rest)).toBe(letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes a no in front of a contact for none", () => {
    const no = fc.constantFrom(
      "Har inte",
      "Har ikke",
      "Ska",
      "Skal",
      "Will not have",
      "En ole",
      "Haven't",
      "Inget",
    );
    const deed = fc.constantFrom(
      "ringt Karin",
      "besøkt Karin",
      "called Karin",
      "tapasin Karin",
      "möte med Karin",
    );
    fc.assert(
      fc.property(no, deed, reading, (before, did, at) => {
        expect(readNoteOfContact(`${before} ${did}`, undefined, at).met).toBeUndefined();
      }),
    );
  });
});
