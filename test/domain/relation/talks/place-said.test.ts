/** Which words for a place mean the customer's or the company's own, in five languages, and what is left of the rest. */
import { describe, expect, it } from "vitest";
import { placeForCustomer } from "../../../../domain/letters/agenda/place-words.ts";
import { LANGUAGES, type Language } from "../../../../domain/letters/language.ts";
import { placeSaid } from "../../../../domain/relation/talks/place-said.ts";

const US = "Björk & Holm";

describe("the place of a talk, as the customer reads it", () => {
  it.each<[said: string, read: Readonly<Partial<Record<Language, string>>>]>([
    ["hos dem", { sv: "hos er", da: "hos jer", nb: "hos dere", en: "at your premises", fi: "teillä" }],
    ["Hos kunden", { sv: "hos er", fi: "teillä" }],
    ["heillä", { sv: "hos er", fi: "teillä" }],
    ["at theirs", { en: "at your premises", da: "hos jer" }],
    ["at the customer’s office", { en: "at your office", nb: "på kontoret hos dere" }],
    ["hos oss", { sv: `hos ${US}`, da: `hos ${US}`, nb: `hos ${US}`, en: `at ${US}`, fi: US }],
    ["meillä", { sv: `hos ${US}`, fi: US }],
    ["hos os", { da: `hos ${US}` }],
    ["på vårt kontor", { sv: `på kontoret hos ${US}`, fi: `${US}, toimisto` }],
    ["hos oss på Storgatan 3", { sv: `hos ${US} på Storgatan 3` }],
    ["hos dem, Ekvägen 4", { sv: "hos er, Ekvägen 4" }],
    ["hos kunden Ekvägen 4", { sv: "hos er, Ekvägen 4" }],
    ["Norrtullsgatan 8", { sv: "Norrtullsgatan 8", fi: "Norrtullsgatan 8" }],
    ["hos ossian", { sv: "hos ossian" }],
    ["Teams", { en: "Teams" }],
    ["", { sv: "" }],
  ])("%s", (said, read) => {
    for (const language of LANGUAGES) {
      const expected = read[language];
      if (expected !== undefined) expect(placeForCustomer(said, US, language)).toBe(expected);
    }
  });

  it("takes no time over long input", () => {
    expect(placeSaid(`hos dem ${" x".repeat(100_000)}`)?.rest.length).toBeLessThan(250);
  });
});
