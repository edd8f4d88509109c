/** Words with their colon in the middle of a line of a note. */
import { describe, expect, it } from "vitest";
import { wordsOnOwnLines } from "../../../domain/words/words-in-line.ts";

describe("a word with its colon behind a sentence", () => {
  it.each([
    [
      "Ringde Karin. Lovar: skicka offert senast fredag",
      ["Ringde Karin.", "Lovar: skicka offert senast fredag"],
    ],
    ["Hade möte, nästa: 12 januari", ["Hade möte,", "nästa: 12 januari"]],
    ["Ringede til Karin! Næste: 12. januar", ["Ringede til Karin!", "Næste: 12. januar"]],
    ["Møtte Karin. nivå: 3, nærmere", ["Møtte Karin.", "nivå: 3, nærmere"]],
    [
      "Soitin Karinille. Lupaan: tarjous perjantaihin mennessä",
      ["Soitin Karinille.", "Lupaan: tarjous perjantaihin mennessä"],
    ],
    ["Met Karin. Next: 12 January; level: 3", ["Met Karin.", "Next: 12 January;", "level: 3"]],
  ])("has a line of its own: %s", (line, lines) => {
    expect(wordsOnOwnLines(line)).toBe(lines.join("\n"));
  });

  it("may be that a colleague leaves, which is asked back below something else", () => {
    expect(wordsOnOwnLines("Ringde Karin. slutar: Sofie 31/12")).toBe("Ringde Karin.\nslutar: Sofie 31/12");
  });
});

describe("a line stays whole", () => {
  it.each([
    "Ringde Karin. Pris: 12 000 kr. Leverans: vecka 50.",
    "Ringde Karin. Pelle är borta: 20/12–7/1",
    "Ringde Pelle. Borta: 20/12–7/1",
    "nivå: 3, nästa steg: visa kalkylen",
    "lovar: skicka offert, förslag: LED, senast fredag",
    "nästa: 12 januari",
    "> Ringde Karin. nästa: 12 januari",
    "Ringde Karin kl. 10:30 och sa att nästa möte blir i januari",
  ])("%s", (line) => {
    expect(wordsOnOwnLines(line)).toBe(line);
  });

  it("beyond what is read of a mail, and takes no longer for many signs", () => {
    const hostile = `${". nästa:".repeat(60)}\n${", ".repeat(9000)}x:`;
    expect(wordsOnOwnLines(hostile).replaceAll(/\s/g, "")).toBe(hostile.replaceAll(/\s/g, ""));
  });
});
