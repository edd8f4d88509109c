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
