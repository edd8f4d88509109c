/** Staff write as they speak: a promise, the next contact or a level in the middle of a line is no less said. */
import { describe, expect, test } from "vitest";
import { readableText } from "../support/mail-text.ts";
import { karins } from "../support/relation-world.ts";
import { createWorld } from "../support/world.ts";

async function answerTo(line: string): Promise<string> {
  const world = createWorld({ at: "2026-11-23T09:00:00.000Z" });
  await world.memory.register.store(undefined, karins);
  await world.staffWrites({ text: `Norrtulls Glas\n${line}` });
  return readableText(world.confirmations().at(-1)?.raw ?? "").replaceAll(/\s+/g, " ");
}

describe("in the middle of a line of a note", () => {
  test.each([
    ["Ringde Karin. Lovar: skicka offert senast fredag", "Noterat som utlovat: skicka offert"],
    ["Ringde Karin, de vill ha en offert. nästa: 12 januari", "Nästa kontakt: 12 januari"],
    ["Hade möte med Karin, nivå: 4, för att de frågar oss om råd", "nivå 4 (partner). Skäl: de frågar oss"],
    ["Talte med Karin. Milepæl: 25 år 3. maj", "25 år, 3 maj"],
    ["Soitin Karinille. Lupaan: lähetän tarjouksen perjantaina", "Noterat som utlovat: lähetän tarjouksen"],
    ["Met Karin! Next: 12 January", "Nästa kontakt: 12 januari"],
  ])("it is done beside the contact: %s", async (line, done) => {
    const answer = await answerTo(line);
    expect(answer).toContain(done);
    expect(answer).toContain("med Karin");
  });

  test("a colleague leaves nowhere: it is asked back", async () => {
    expect(await answerTo("Ringde Karin. slutar: Sofie 31/12, Bo tar över")).toContain(
      "menar du en kollega som slutar",
    );
  });
});

describe("what tells of a contact", () => {
  test.each([
    "Visade kalkylen\nlovar: skicka offert senast fredag",
    "Gick igenom ritningarna\nnivå: 3",
    "Showed the drawings\nmilestone: 25 years 3 May",
  ])("is one beside other words, too: %s", async (note) => {
    expect(await answerTo(note)).toContain("ni har hörts");
  });

  test.each(["FYI\nnivå: 3", "lovar: skicka offert senast fredag", "De har bytt adress\nnästa: 12 januari"])(
    "is not assumed beside other words: %s",
    async (note) => {
      expect(await answerTo(note)).not.toMatch(/ni har hörts|Hade ni kontakt/);
    },
  );
});
