import { describe, expect, it } from "vitest";
import { isDisputedOn } from "../../domain/relation/dispute.ts";
import { readableText } from "../support/mail-text.ts";
import { madeRelation } from "../support/made-relation.ts";
import { karins, relationOf } from "../support/relation-world.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const COMPLAINT = {
  ...({ says: "complaint", noteId: "c", at: "2026-11-20T09:00:00.000Z", on: "2026-11-20" } as const),
  what: "luckan är sned",
};

async function worldWithComplaint(): Promise<World> {
  const world = createWorld({ at: MONDAY });
  await world.memory.register.store(undefined, karins);
  await world.memory.relations.store(undefined, madeRelation("karins", { notes: [COMPLAINT] }));
  return world;
}

const heard = (world: World): string => readableText(world.sent.at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");

async function noted(text: string) {
  const world = await worldWithComplaint();
  await world.staffWrites({ text: `Norrtulls Glas\n${text}` });
  const { facts } = await relationOf(world, "karins");
  return { world, facts };
}

describe("a note that tells of no contact", () => {
  it.each([
    ...["FYI", "Se bilaga", "Vad är deras telefonnummer?", "test", "tak", "Ja tack", "Tackade nej"],
    ...["de är nivå 3 nu", "Karin är nöjd med luckorna", "De har bytt ägare", "Ny adress: Storgatan 1"],
    ...["Betalar alltid sent", "Har Karin fått priset?", "De vill ha fönster i ek", "Visade aldrig intresse"],
    ...["See attached", "They have moved to Harrow", "What is their phone number?", "Nice company"],
    ...["Se vedhæftet", "De er flyttet til Odense", "Hvem er deres indkøber?", "Betaler til tiden"],
    ...["Se vedlegg", "De har fått ny eier", "Hvem er innkjøperen?", "Betaler alltid for sent"],
    ...["Katso liite", "Heillä on uusi omistaja", "Kuka heillä ostaa?", "Maksaa aina ajoissa"],
  ])("is kept and ends no complaint: %s", async (text) => {
    const { world, facts } = await noted(text);
    expect(facts.contacts.filter(({ direction }) => direction !== "none")).toEqual([]);
    expect(isDisputedOn(facts, "2026-11-24")).toBe(true);
    expect(facts.firstContactOn).toBeUndefined();
    expect(heard(world)).not.toContain("ni har hörts");
  });

  it.each([
    ...[
      "Lunch på Elmia med Karin",
      "Gick igenom ritningarna",
      "Visade kalkylen",
      "Besök",
      "Fika",
      "Bra möte i dag",
    ],
    ...[
      "Karin sa att priset är bra",
      "Karin säger att de inte vill ha LED",
      "Golf med Karin",
      "Lämnade prover i dag",
    ],
    ...["Demo av nya luckor", "Kom överens om priset", "Hjälpte dem med måtten"],
    ...[
      "Showed them the samples",
      "Went through the drawings",
      "Karin told us about the move",
      "Handed over the keys",
    ],
    ...["Gennemgik tegningerne", "Viste prøverne", "Karin fortalte om flytningen", "Golf med Karin"],
    ...["Gikk gjennom tegningene", "Viste prøvene", "Karin fortalte om flyttingen", "Befaring i dag"],
    ...[
      "Käytiin piirustukset läpi, Karin kertoi muutosta",
      "Näytin mallit",
      "Saunailta Karinin kanssa",
      "Esittelin kalusteet",
    ],
    ...["Närvarande: Karin och Per"],
  ])("is another thing than one which tells of it in its own words: %s", async (text) => {
    const { facts } = await noted(text);
    expect(facts.contacts).toMatchObject([{ direction: "both" }]);
    expect(isDisputedOn(facts, "2026-11-24")).toBe(false);
  });

  it("is answered with the question whether there was one", async () => {
    const { world, facts } = await noted("Se bilaga");
    expect(facts.contacts).toMatchObject([{ direction: "none", text: "Se bilaga" }]);
    expect(heard(world)).toContain("Anteckningen är sparad. Det står inte att ni har haft kontakt");
    expect(heard(world)).toContain("Hade ni kontakt? Svara ”klart”, så noterar vi det.");
  });

  it.each([
    "klart",
    "Klart!",
    "Ja",
    "ja, det hade vi",
    "Yes",
    "kyllä",
    "done",
    "klaret",
    "ordnet",
    "hoidettu",
  ])("is a contact of its day, with its words, once that is answered: %s", async (answer) => {
    const { world } = await noted("Se bilaga");
    await world.at("2026-11-25T09:00:00.000Z");
    await world.staffWrites({ text: answer, answers: world.confirmations().at(-1) });
    const { facts } = await relationOf(world, "karins");
    expect(facts.contacts.filter(({ direction }) => direction === "both")).toMatchObject([
      { on: "2026-11-23", text: "Se bilaga", way: "other" },
    ]);
    expect(facts.contacts).toHaveLength(2);
  });

  it.each([
    ["Ja, ringde Karin i går", { way: "call", on: "2026-11-24" }],
    ["Ringde Karin", { way: "call", on: "2026-11-23" }],
    ["klart, lunch med Karin", { way: "meeting", on: "2026-11-23" }],
  ])("is what the answer says: %s", async (answer, contact) => {
    const { world } = await noted("Se bilaga");
    await world.at("2026-11-25T09:00:00.000Z");
    await world.staffWrites({ text: answer, answers: world.confirmations().at(-1) });
    const { facts } = await relationOf(world, "karins");
    expect(facts.contacts.filter(({ direction }) => direction === "both")).toMatchObject([contact]);
  });

  it.each(["Nej", "nej, det hade vi inte", "No", "Ei"])(
    "stays one when that is answered: %s",
    async (answer) => {
      const { world } = await noted("Se bilaga");
      await world.staffWrites({ text: answer, answers: world.confirmations().at(-1) });
      const { facts } = await relationOf(world, "karins");
      expect(facts.contacts).toMatchObject([{ direction: "none" }]);
      expect(heard(world)).toContain("Hade ni kontakt?");
    },
  );
});
