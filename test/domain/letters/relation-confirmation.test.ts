/** How the answer to a note of a contact reads, in five languages. */
import { describe, expect, it, test } from "vitest";
import type { Outcome } from "../../../domain/action/order.ts";
import { confirmation } from "../../../domain/letters/confirmation/confirmation.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { exampleCompany } from "../../support/example-company.ts";

const noted: Outcome = {
  is: "done",
  does: "met",
  who: "Nordlund Bygg AB",
  relation: {
    ask: { does: "met", way: "meeting", direction: "both", what: "möte", with: [] },
    theirs: ["Karin Ek", "Per Nordlund", "Eva"],
    keepsText: true,
  },
};

const answer = (language: Language): string =>
  confirmation({
    ...{ company: exampleCompany(), language, saidAt: "2026-11-23T09:00:00.000Z", staff: undefined },
    outcomes: [noted],
    notUnderstood: [{ line: "priser på fredag", why: "maybe-promise" }],
  }).text.replaceAll(/\s+/g, " ");

const talkedAndThanked: readonly Outcome[] = [
  {
    ...{ is: "done", does: "met", item: 1, who: "Nordlund Bygg AB" },
    relation: {
      ask: { does: "met", way: "call", direction: "both", what: "ringde", with: [] },
      theirs: ["Karin Ek"],
    },
  },
  { is: "done", does: "thanked", item: 1, who: "Nordlund Bygg AB", relation: { ask: { does: "thanked" } } },
];

const said = (outcomes: readonly Outcome[], language: Language, more: object = {}): string =>
  confirmation({
    ...{ company: exampleCompany(), language, saidAt: "2026-11-23T09:00:00.000Z", staff: undefined },
    ...{ outcomes, notUnderstood: [], ...more },
  }).text.replaceAll(/\s+/g, " ");

describe("what was noted of one numbered line", () => {
  test.each([
    ["sv", "1. Nordlund Bygg AB: Noterat: telefonsamtal med Karin Ek. Ni har tackat kunden."],
    ["da", "1. Nordlund Bygg AB: Noteret: telefonsamtale med Karin Ek. I har sagt tak til kunden."],
    ["nb", "1. Nordlund Bygg AB: Notert: telefonsamtale med Karin Ek. Dere har takket kunden."],
    ["fi", "1. Nordlund Bygg AB: Kirjattu: puhelu, asiakkaan puolelta Karin Ek. Asiakasta on kiitetty."],
    ["en", "1. Nordlund Bygg AB: Noted: phone call with Karin Ek. You have thanked the customer."],
  ] as const)("stands in one line in %s: %s", (language, line) => {
    expect(said(talkedAndThanked, language)).toContain(line);
  });

  it("stands in two of two customers", () => {
    const [first, second] = talkedAndThanked;
    const outcomes = [first, second && { ...second, item: 2, who: "Ek Bygg" }].filter(
      (each) => each !== undefined,
    );
    expect(said(outcomes, "sv")).toContain("Karin Ek. 2. Ek Bygg: Noterat: ni har tackat kunden.");
  });
});

describe("a few words where a few will do", () => {
  const of = (ask: object, more: object = {}): Outcome =>
    ({ is: "done", does: "met", ...more, relation: { ask, ...more } }) as Outcome;

  it("names no target below the level unless somebody said it", () => {
    expect(said([of({ does: "level", level: 3 }, { does: "level", target: 2 })], "sv")).not.toContain(
      "Målet",
    );
    expect(said([of({ does: "level", level: 3 }, { does: "level", target: 4 })], "sv")).toContain(
      "Målet är nivå 4",
    );
  });

  it("says of a contact of which nothing is known that there was one", () => {
    const ask = { does: "met", way: "other", direction: "both", what: "", with: [] };
    expect(said([of(ask)], "sv")).toContain("Noterat: ni har hörts.");
  });

  it("calls today today, to whoever has it", () => {
    const next = (to?: string) => of({ does: "next", on: "2026-11-23" }, { does: "next", to });
    expect(said([next()], "sv")).toContain("Nästa kontakt: i dag.");
    // Bo reads of it tomorrow.
    expect(said([next("Bo")], "sv")).toContain("Nästa kontakt: 23 november. Det sköter Bo.");
  });

  it("shows common examples only where the line itself was not told what to write", () => {
    const notUnderstood = [{ line: "nivå: 7", why: "no-level" }];
    expect(said([], "sv", { notUnderstood })).not.toContain("klart · senare fredag");
    expect(said([], "sv", { notUnderstood: [{ line: "hmm", why: "no-word" }] })).toContain("klart · senare");
  });
});

describe("the answer to a note", () => {
  test.each([
    ["sv", "Karin Ek, Per Nordlund och Eva. Anteckningen är sparad hos Nordlund Bygg AB."],
    ["da", "Karin Ek, Per Nordlund og Eva. Notatet er gemt hos Nordlund Bygg AB."],
    ["nb", "Karin Ek, Per Nordlund og Eva. Notatet er lagret hos Nordlund Bygg AB."],
    ["fi", "Karin Ek, Per Nordlund ja Eva. Muistiinpano on tallennettu asiakkaan tietoihin."],
    ["en", "Karin Ek, Per Nordlund and Eva. Your note has been saved under Nordlund Bygg AB."],
  ] as const)("in %s says that it is kept: %s", (language, said) => {
    expect(answer(language)).toContain(said);
  });

  test.each([
    ["sv", "Ska det här bli ett löfte? Skriv ”lovar: … senast …”. • ”priser på fredag”"],
    ["da", "Skal det her være et løfte? Skriv »lover: … senest …«. • »priser på fredag«"],
    ["nb", "Skal dette bli et løfte? Skriv «lover: … senest …». • «priser på fredag»"],
    ["fi", "Onko tämä lupaus? Kirjoita ”lupaan: … viimeistään …”. • ”priser på fredag”"],
    ["en", "Should this become a promise? Write “promise: … by …”. • “priser på fredag”"],
  ] as const)("in %s asks of what may be a promise by itself: %s", (language, asked) => {
    expect(answer(language)).toContain(asked);
  });

  it("does not say of it that it was not understood", () => {
    expect(answer("en")).not.toContain("did not understand");
  });
});
