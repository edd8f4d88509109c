/** The second channel in full, in every language, to be read as on a telephone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { secondChannelWords, type SecondChannelInput } from "../../../domain/letters/second-channel-words.ts";
import { madePromise } from "../../support/made.ts";
import { nordhamn } from "./sample-company.ts";

const promise = madePromise({ promisedAt: "2026-11-23T09:00:00.000Z", from: "kim@example.org" });

const written = (language: Language, input: Partial<SecondChannelInput> = {}): string =>
  secondChannelWords({
    company: nordhamn,
    staff: { name: "Anna Ek", language },
    what: "lost",
    promise,
    saidAt: "2026-11-23T08:00:00.000Z",
    ...input,
  }).text;

describe("the second channel", () => {
  it.each([
    [
      "sv",
      "Handslag, Nordhamn Verktyg: kim@example.org väntar på svar, senast kl. 10.00 i dag, måndag 23 november. " +
        "Mejl till Anna Ek kommer inte fram. Säg till på annat sätt.",
    ],
    [
      "da",
      "Handslag, Nordhamn Verktyg: kim@example.org venter på svar, senest kl. 10.00 i dag, mandag den 23. november. " +
        "Mail til Anna Ek kommer ikke frem. Giv besked på en anden måde.",
    ],
    [
      "nb",
      "Handslag, Nordhamn Verktyg: kim@example.org venter på svar, senest kl. 10.00 i dag, mandag 23. november. " +
        "E-post til Anna Ek kommer ikke fram. Gi beskjed på en annen måte.",
    ],
    [
      "fi",
      "Handslag, Nordhamn Verktyg: kim@example.org odottaa vastausta viimeistään tänään maanantaina 23. marraskuuta " +
        "klo 10.00. Sähköposti ei mene perille (vastaanottaja: Anna Ek). Ilmoita asiasta muulla tavalla.",
    ],
    [
      "en",
      "Handslag, Nordhamn Verktyg: kim@example.org is waiting for a reply, due by 10:00 today, Monday 23 November " +
        "(Swedish time). Email to Anna Ek does not arrive. Let them know some other way.",
    ],
  ] as const)("in %s says who waits, until when, and whom mail does not reach", (language, text) => {
    expect(written(language)).toBe(text);
  });

  it("says what is past as past, and junk as junk", () => {
    expect(written("sv", { saidAt: "2026-11-23T10:00:00.000Z", what: "junk" })).toBe(
      "Handslag, Nordhamn Verktyg: kim@example.org väntar på svar. Tiden var i dag kl. 10.00. " +
        "Mejl från Handslag till Anna Ek har märkts som skräp, så nästa kommer kanske inte fram.",
    );
  });

  it("says of what does not get away that it is so for now", () => {
    expect(LANGUAGES.map((language) => written(language, { promise: undefined, what: "stuck" }))).toEqual([
      "Handslag, Nordhamn Verktyg: Mejl till Anna Ek kommer inte fram just nu. Säg till på annat sätt.",
      "Handslag, Nordhamn Verktyg: Mail til Anna Ek kommer ikke frem lige nu. Giv besked på en anden måde.",
      "Handslag, Nordhamn Verktyg: Sähköposti ei juuri nyt mene perille (vastaanottaja: Anna Ek). " +
        "Ilmoita asiasta muulla tavalla.",
      "Handslag, Nordhamn Verktyg: E-post til Anna Ek kommer ikke fram akkurat nå. Gi beskjed på en annen måte.",
      "Handslag, Nordhamn Verktyg: Email to Anna Ek is not getting through right now. Let them know some other way.",
    ]);
  });

  it("says that there are more than it can name", () => {
    expect(LANGUAGES.map((language) => written(language, { promise: "more" }))).toEqual([
      "Handslag, Nordhamn Verktyg: Det är fler som väntar på att höra av oss. Mejl till Anna Ek kommer inte fram. " +
        "Säg till på annat sätt.",
      "Handslag, Nordhamn Verktyg: Der er flere, der venter på at høre fra os. Mail til Anna Ek kommer ikke frem. " +
        "Giv besked på en anden måde.",
      "Handslag, Nordhamn Verktyg: Yhteydenottoamme odottaa muitakin. Sähköposti ei mene perille " +
        "(vastaanottaja: Anna Ek). Ilmoita asiasta muulla tavalla.",
      "Handslag, Nordhamn Verktyg: Det er flere som venter på å høre fra oss. E-post til Anna Ek kommer ikke fram. " +
        "Gi beskjed på en annen måte.",
      "Handslag, Nordhamn Verktyg: Others are waiting to hear from us, too. Email to Anna Ek does not arrive. " +
        "Let them know some other way.",
    ]);
  });

  it("names no promise where there is none", () => {
    expect(written("en", { promise: undefined })).toBe(
      "Handslag, Nordhamn Verktyg: Email to Anna Ek does not arrive. Let them know some other way.",
    );
  });

  it("says nothing of what was promised or asked", () => {
    const other = madePromise({ kind: "other", what: "skicka offert", subject: "Hemligt", from: "" });
    expect(written("sv", { promise: other })).toContain("Ett löfte ska hållas senast");
    expect(written("sv", { promise: other })).not.toMatch(/offert|Hemligt/);
  });

  it.each(LANGUAGES)("in %s stays short and on one line, whoever waits", (language) => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), fc.boolean(), (from, isOther) => {
        const hostile = madePromise({ from, kind: isOther ? "other" : "reply" });
        const { subject, text } = secondChannelWords({
          company: nordhamn,
          staff: { name: "Anna Ek", language },
          what: "junk",
          promise: hostile,
          saidAt: "2026-11-23T08:00:00.000Z",
        });
        expect(text).not.toMatch(/[\p{Cc}\u00a0\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
        expect(text.length).toBeLessThan(600);
        expect(subject).toMatch(/^[\x20-\x7e]{10,99}$/);
      }),
    );
  });
});
