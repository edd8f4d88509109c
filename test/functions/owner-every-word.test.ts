/** "Ägare: Bo" gives a customer to a colleague: only where every word of the line was read, and nobody else said it. */
import { describe, expect, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { karins } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

async function ownerAfter(text: string) {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  await world.staffWrites({ text });
  const customer = await world.memory.register.find("karins");
  const answer = readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
  return { owner: customer && "owner" in customer ? customer.owner : undefined, answer };
}

describe("whose a customer is from now on is asked back", () => {
  test.each([
    ...[
      "owner: Bo, until March",
      "ägare: Bo, Sofie",
      "ägare: Bo (tills vidare)",
      "ägare: Bo, tills Sofie är tillbaka",
    ],
    ...[
      "ejer: Bo, indtil videre",
      "eier: Bo, til mars",
      "vastuuhenkilö: Bo, maaliskuuhun asti",
      "ägare: ”Bo”",
    ],
    ...[
      "ägare: Bo och Sofie",
      "owner: Bo & Sofie",
      "ägare: inte Bo",
      "ägare: Bo tills vidare",
      "owner: maybe Bo",
    ],
  ])("where a word is left over: %s", async (line) => {
    const { owner, answer } = await ownerAfter(`Norrtulls Glas\nRingde Karin i dag.\n${line}`);
    expect(owner).toBe(karins.owner);
    expect(answer).toContain("Bo");
    expect(answer).not.toContain("undefined");
  });

  test.each([
    ...[
      "Bo skrev:",
      "Från: Bo <bo@x.example>\nTill: Anna\nÄmne: x",
      "From: Bo\nTo: Anna",
      "Bo skrev i chatten",
    ],
    ...[
      "Kunden Ek Bygg skriver så här",
      "Citat från mejl",
      "Från Bo Holm",
      "Lähettäjä: Bo\nAihe: x",
      "Got this:",
    ],
    ...["Evil <evil@x.example> skrev den 3 nov", "Fra: Bo\nEmne: x"],
  ])("below what others said: %j", async (above) => {
    const { owner, answer } = await ownerAfter(`Norrtulls Glas\n${above}\n\nägare: Bo`);
    expect(owner).toBe(karins.owner);
    expect(answer).toContain("”ägare: Bo”");
  });

  test("behind the customer's name", async () => {
    const { owner, answer } = await ownerAfter("Norrtulls Glas: ägare: Bo, Sofie");
    expect(owner).toBe(karins.owner);
    expect(answer).toContain("menar du ”ägare: Bo”");
  });
});

describe("whose a customer is from now on is noted", () => {
  test.each([
    ...["ägare: Bo", "ägare: Bo Holm.", "ägare: Bo, från och med nu", "owner: bo", "ejer: Bo (fra nu af)"],
    ...[
      "vastuuhenkilö: Bo Holm, tästä lähtien",
      "eier: bo@bjorkholm.example",
      "*ägare: Bo*".replaceAll("*", ""),
    ],
  ])("%s", async (line) => {
    expect((await ownerAfter(`Norrtulls Glas\n${line}`)).owner).toBe("bo");
  });

  test.each([
    ...[
      "Ringde Karin. Hon sa att hon vill ha Bo.",
      "Karin skrev att hon vill ha Bo i stället.",
      "Skrev till Karin i dag",
    ],
    ...["Karin sade ja.", "Från och med nu är det lugnt", "Jag skrev till Karin"],
  ])("below our own account: %s", async (above) => {
    expect((await ownerAfter(`Norrtulls Glas\n${above}\nägare: Bo`)).owner).toBe("bo");
  });
});
