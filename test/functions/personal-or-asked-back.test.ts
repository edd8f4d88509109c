/** What is erased of a note is what was kept or refused as personal, all of it; what was asked back waits for its answer. */
import { describe, expect, it, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { worldWithKarins } from "../support/karins-world.ts";
import { relationOf } from "../support/relation-world.ts";
import type { World } from "../support/world.ts";

/** Everything that is stored but the mails themselves, as text. */
function stored({ memory }: World): string {
  const tables = Object.entries(memory.stored).filter(([name]) => !/mail|raw/i.test(name));
  return tables.map(([, table]) => JSON.stringify(table instanceof Map ? [...table] : table)).join("\n");
}

const answer = (world: World): string =>
  readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");

async function written(text: string, subject?: string) {
  const world = await worldWithKarins();
  await world.staffWrites({ text, ...(subject !== undefined && { subject }) });
  return { world, facts: (await relationOf(world, "karins")).facts };
}

describe("what staff write of people who are no personal note", () => {
  test.each([
    ["Ringde Karin i dag. Personal saknas hos dem till jul", "saknas hos dem"],
    ["Ringde Karin: personligt engagerad i bytet av leverantör", "bytet av"],
    ["Möte med Karin.\nPersonal: två nya säljare, Per och Lisa", "nya säljare"],
    ["Personlig kontakt med Karin i dag på mässan", "på mässan"],
    ["Personligt tycker jag att priset är högt. Ringde Karin i dag", "priset är högt"],
  ])("is kept as it stands: %s", async (text, words) => {
    const { world, facts } = await written(`Norrtulls Glas\n${text}`);
    expect(stored(world)).toContain(words);
    expect(JSON.stringify(facts.contacts)).toContain(words);
    expect(facts.notes).toEqual([]);
  });
});

describe("what was read as personal", () => {
  test.each([
    [
      "personligt: Karin tycker väldigt mycket om att segla med sin gamla båt i\nskärgården utanför Vaxholm på somrarna",
      "skärgården",
    ],
    ["Ringde Karin.\npersonligt: Karin seglar\noch spelar golf i Vaxholm", "Vaxholm"],
    ["Norrtulls: personligt: Karin seglar", "seglar"],
    ["Ringde Karin.\n> personligt: Karin seglar i Vaxholm", "Vaxholm"],
  ])("is erased with all its lines: %s", async (text, words) => {
    const { world } = await written(`Norrtulls Glas\n${text}`);
    await world.staffWrites({ text: "Norrtulls Glas\nglöm personligt" });
    expect(stored(world)).not.toContain(words);
  });
});

describe("a line that is asked back", () => {
  it("keeps its words in the contact log until it is written again", async () => {
    const { world } = await written("Norrtulls Glas\nRingde Karin.\npersonligt Karin seglar i Vaxholm");
    expect(answer(world)).toContain("”personligt: …”");
    expect(stored(world)).toContain("seglar i Vaxholm");
    const answers = world.confirmations().at(-1);
    await world.staffWrites({ text: "Norrtulls Glas\npersonligt: Karin seglar i Vaxholm", answers });
    expect((await relationOf(world, "karins")).facts.notes).toMatchObject([{ says: "personal" }]);
    await world.staffWrites({ text: "Norrtulls Glas\nglöm personligt" });
    expect(stored(world)).not.toContain("Vaxholm");
  });

  test.each([
    "milstolpe: Karin har cancer",
    "milstolpe Karin frisk från cancer 3 maj",
    "merkkipäivä: Karinilla on cancer",
    "milepæl: Karin har cancer",
    "milestone: Karin has cancer",
    "nivå 3 för att Karin har cancer",
    "nivå: 3 eller 4 eftersom Karin har cancer",
    "förslag Karin har cancer",
    "personligt: har Karin cancer?",
    "radera allt om Karin cancer",
  ])("is not quoted where it speaks of what is never noted: %s", async (line) => {
    const { world, facts } = await written(`Norrtulls Glas\n${line}`);
    expect(answer(world)).not.toContain("cancer");
    if (!line.startsWith("radera")) expect(answer(world)).toContain("vi antecknar ingenting om någons hälsa");
    expect(JSON.stringify([...world.memory.stored.letters])).not.toContain("cancer");
    expect(JSON.stringify(facts)).not.toContain("cancer");
  });
});

describe("a request to forget in other words than ours", () => {
  test.each([
    ["Norrtulls Glas\nVänligen glöm personligt", undefined],
    ["Vänligen glöm personligt", "Norrtulls Glas"],
    ["Norrtulls Glas", "Kan du radera personligt?"],
    ["", "Norrtulls Glas glöm personligt"],
    ["Norrtulls Glas\nPlease forget the personal notes", undefined],
    ["Norrtulls Glas\nVenligst glem personligt", undefined],
    ["Norrtulls Glas\nslet personlig", undefined],
    ["Norrtulls Glas\npoista kaikki Karinista", undefined],
    ["Norrtulls Glas\nradera allt om Karin", undefined],
  ])("is asked back, and is no contact: %s (%s)", async (text, subject) => {
    const { world, facts } = await written(text, subject);
    expect(facts.contacts).toEqual([]);
    expect(answer(world)).toContain("inget är raderat. Skriv ”glöm personligt”");
  });
});
