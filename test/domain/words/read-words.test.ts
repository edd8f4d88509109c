import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../domain/words/read-words.ts";
import { monday, shown } from "./readings.ts";

function read(...lines: readonly string[]): string {
  return shown(readAnswer(lines.join("\n"), monday));
}

describe("what people write around their words", () => {
  test("greetings, names, signatures and phones neither do anything nor are asked about", () => {
    expect(read("Hej!", "", "Klart", "", "Mvh Anna")).toBe("done");
    expect(read("Hej Anna,", "klart, har ringt", "", "Skickat från min iPhone")).toBe("done");
    expect(read("done", "", "Best regards", "Anna Ek", "Open Monday to Friday")).toBe("done");
    expect(read("Ordnet!", "", "Vennlig hilsen", "Kari", "Kunde: 12 34")).toBe("done");
    expect(read("Klart.", "", "Anna")).toBe("done");
  });

  test("a signature asks for nothing, whatever stands in it", () => {
    expect(read("Tack!", "", "Mvh", "Anna Ek", "Leverantör")).toBe("");
  });

  test("beside a word that was understood, other lines are a note", () => {
    expect(read("Klart", "", "Hon var nöjd och hade inga frågor.")).toBe("? no-word");
    expect(read("Klart", "", "Hon var nöjd och fick sin ritning.")).toBe("done");
    expect(read("Klart, ringde henne.", "", "Hon var nöjd, hade inga frågor och vill ses på fredag.")).toBe(
      "done",
    );
    expect(read("1 klart, ringde", "2 senare fredag kl 15", "3 min", "", "Anna")).toBe(
      "1 done + 2 later 2026-11-27 15:00 + 3 mine",
    );
  });

  test("the sentence that goes on below belongs to the word", () => {
    expect(read("Klart!", "Jag ringer honom imorgon.")).toBe("? no-word");
    expect(read("Klart!", "Han är nöjd.", "Jag ringer i morgon.")).toBe("? no-word");
    expect(read("Klart!", "Han var nöjd.")).toBe("done");
  });

  test("a sentence further down that takes it back counts as well, up to the signature", () => {
    expect(read("Klart", "", "Hon var nöjd.", "", "Ringer henne i morgon igen.")).toBe("? no-word");
    expect(read("Klart", "", "Vi får se.")).toBe("? no-word");
    expect(read("Klart!", "", "Trevlig helg!")).toBe("done");
    expect(read("Hoidettu", "", "Mukavaa viikonloppua!", "Jari")).toBe("done");
    expect(read("Klart!", "", "Ha en fin helg!", "Jag ringer honom på måndag.")).toBe("? no-word");
    expect(read("Done", "", "Have a call on Friday")).toBe("? no-word");
    expect(read("Klart", "", "Ha det klart på fredag, va?")).toBe("? no-word");
    expect(read("Klart", "", "Anna Ek", "Vi svarar normalt inom en dag, senast fredag.")).toBe("done");
    expect(read("Klart", "", "Ringer Karin")).toBe("? no-word");
    expect(read("Klart", "", "Mvh Anna", "", "Vi hör av oss.")).toBe("done");
    expect(read("1 klart", "2 klart", "", "Ringer honom på fredag.")).toBe("1 done + ? no-word");
  });

  test("a name may be signed before all is said; what a company says of itself is none of it", () => {
    expect(read("Klart", "Anna", "", "Jag ringer henne i morgon")).toBe("? no-word");
    expect(read("Klart", "", "Bo Ek", "ringer henne i morgon")).toBe("? no-word");
    expect(read("Klart", "", "Anna", "", "Ringer henne i morgon.")).toBe("? no-word");
    expect(read("Færdig", "Kaj", "", "Jeg ringer til hende i morgen")).toBe("? no-word");
    expect(read("Valmis", "Jari", "", "Soitan hänelle huomenna")).toBe("? no-word");
    expect(read("Done", "Anna", "", "I will call her tomorrow")).toBe("? no-word");
    expect(read("Klart", "", "Anna Ek", "Ekbacken Kök", "", "Vi levererar kök i hela landet.")).toBe("done");
    expect(read("Klart", "", "Anna", "", "Anna Ek", "Säljare", "Vi har inte öppet 24/12")).toBe("done");
    expect(read("Done", "", "Anna Ek", "", "If you received this by mistake, you must delete it.")).toBe(
      "done",
    );
  });

  test("what is to come below is no doubt about what was done, when it was said how", () => {
    expect(read("Klart, ringde Jari.", "Vi ses på torsdag.")).toBe("done");
    expect(read("Klart", "Ringde Jari i går, vi ses på torsdag.")).toBe("done");
    expect(read("Klart, ringde Jari.", "Jag skickar offerten på torsdag.")).toBe("? no-word");
  });

  test("a line that asks for something itself is not part of the one above", () => {
    expect(read("klart", "lovar: skicka offert senast fredag")).toBe(
      'done + promise "skicka offert" 2026-11-27 17:00',
    );
    expect(read("1 klart", "2 senare i morgon")).toBe("1 done + 2 later 2026-11-24 17:00");
  });

  test("a word that a mail program has moved to the next line is part of its sentence", () => {
    expect(read("Jag har talat med dem och hoppas nu verkligen att det blir", "klart.")).toBe("? no-word");
    expect(read("Jag har talat med dem och nu har de allt de behöver.", "Klart.")).toBe("done");
  });

  test("a signature's columns and the clauses of a sentence are no lines of their own", () => {
    expect(read("Anna Ek | Kund | 070-123 45 67")).toBe("? no-word");
    expect(read("vi väntar; inget att göra")).toBe("? no-word");
    expect(read("1 klart; 2 lägg ner; 3 min")).toBe("1 done + 3 mine + ? no-word");
  });

  test("a word of thanks or an empty answer asks for nothing", () => {
    expect(read("")).toBe("");
    expect(read("Tack!")).toBe("");
    expect(read("Tack för hjälpen", "Anna")).toBe("");
    expect(read("> klart", "> 1 klart")).toBe("");
  });

  test("colleagues write in several languages in one answer", () => {
    expect(read("1 klart, 2 done, 3 hoidettu", "4 giv videre til Kaj · 5 ordnet")).toBe(
      "1 done + 2 done + 3 done + 4 hand-over Kaj + 5 done",
    );
  });
});

describe("what is asked back", () => {
  test("of a long answer only its first line", () => {
    const { notUnderstood } = readAnswer("Hej,\n\nvad menas med det här?\nJag vet inte.\nSäg till.", monday);
    expect(notUnderstood).toEqual([{ line: "vad menas med det här?", why: "no-word" }]);
  });

  test("each numbered line that cannot be followed, beside those that can", () => {
    const asked = readAnswer("1 klart\n2 lägg ner\n3 senare\n4 senare i går", monday);
    expect(shown(asked)).toBe("1 done + ? no-word + ? no-day + ? past-day");
    expect(asked.notUnderstood.map(({ line }) => line)).toEqual(["2 lägg ner", "3 senare", "4 senare i går"]);
  });

  test("only the part of a line that cannot be followed", () => {
    const asked = readAnswer("1 klart, 2 senare, 3 min", monday);
    expect(shown(asked)).toBe("1 done + 3 mine + ? no-day");
    expect(asked.notUnderstood[0]?.line).toBe("2 senare");
  });

  test("both lines, when one thing is said to be done and not done", () => {
    expect(read("klart", "", "senare fredag")).toBe("? no-word + ? no-word");
    expect(read("1 klart, 1 öppna igen, 2 klart")).toBe("2 done + ? no-word + ? no-word");
  });

  test.each([
    ["kund", "inte kund"],
    ["leverantör", "min kund"],
    ["senare fredag", "senare måndag"],
    ["lämna över till Bo", "lämna över till Sofie"],
    ["lämna över", "lämna över till Sofie"],
    ["pausa", "starta"],
    ["borta: 20/12–7/1, Bo tar över", "borta: 20/12–7/1, Sofie tar över"],
    ["borta: i dag", "tillbaka"],
    ["borta: 24/12", "tillbaka: 24/12"],
    ["stängt: 24/12", "öppet: 24/12"],
    ["öppet: 24/12", "stängt: 20/12–7/1"],
  ])("both lines, when one thing is said in two ways: %s, %s", (one, other) => {
    expect(read(one, other)).toBe("? no-word + ? no-word");
  });

  test("not what fits together, or is said of two things", () => {
    expect(read("1 senare fredag", "2 senare måndag")).toBe(
      "1 later 2026-11-27 17:00 + 2 later 2026-11-23 17:00",
    );
    expect(read("lämna över till Bo", "senare fredag")).toBe("hand-over Bo + later 2026-11-27 17:00");
    expect(read("borta: 20/12–7/1", "tillbaka: 7/1")).toBe(
      "away 2026-12-20 2027-01-07 + back 2027-01-07 2027-01-07",
    );
    expect(read("tillbaka", "borta: 24/12")).toBe("back + away 2026-12-24 2026-12-24");
    expect(read("stängt: 20/12–7/1", "öppet: 28/12")).toBe(
      "closed 2026-12-20 2027-01-07 + opened 2026-12-28 2026-12-28",
    );
    expect(read("borta: 1/12", "borta: 24/12")).toBe(
      "away 2026-12-01 2026-12-01 + away 2026-12-24 2026-12-24",
    );
  });

  test("a line is cut between characters, and shown without controls", () => {
    const { notUnderstood } = readAnswer(`\u202Evad\u0000 ${"👍🏽".repeat(300)}`, monday);
    const line = notUnderstood[0]?.line ?? "";
    expect(line.startsWith("vad ")).toBe(true);
    expect(line.isWellFormed()).toBe(true);
    expect(line.length).toBeLessThan(260);
  });
});

describe("the same twice", () => {
  test("is asked once", () => {
    expect(read("klart", "", "klart")).toBe("done");
    expect(read("1,1 klart", "1 klart")).toBe("1 done");
  });
});
