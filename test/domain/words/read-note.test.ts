import { describe, expect, test } from "vitest";
import { readNote } from "../../../domain/words/read-note.ts";
import { monday, shown } from "./readings.ts";

function read(...lines: readonly string[]): string {
  return shown(readNote(lines.join("\n"), monday));
}

describe("a mail to the logging address alone", () => {
  test("is a note, in which only lines with a word and a colon ask for something", () => {
    expect(
      read(
        "Möte med Nordlund",
        "",
        "De vill ha offert. Klart med ritningen.",
        "lovar: skicka offert senast fredag",
        "- Lovar: ringa Kalle 3/12 kl 9",
        "senare fredag",
        "kund",
      ),
    ).toBe('promise "skicka offert" 2026-11-27 17:00 + promise "ringa Kalle" 2026-12-03 09:00');
  });

  test("knows the words in five languages", () => {
    expect(read("lover: tilbud senest fredag")).toBe('promise "tilbud" 2026-11-27 17:00');
    expect(read("lupaan: tarjous perjantaihin mennessä")).toBe('promise "tarjous" 2026-11-27 17:00');
    expect(read("promise: quote by Friday")).toBe('promise "quote" 2026-11-27 17:00');
    expect(read("borta: 2026-12-20–2027-01-07")).toBe("away 2026-12-20 2027-01-07");
    expect(read("væk: i morgen")).toBe("away 2026-11-24 2026-11-24");
    expect(read("poissa: huomenna")).toBe("away 2026-11-24 2026-11-24");
    expect(read("borte: i morgen")).toBe("away 2026-11-24 2026-11-24");
    expect(read("stengt: 24.12.")).toBe("closed 2026-12-24 2026-12-24");
  });

  test.each([
    ["borta: 20/12–7/1, Bertil tar över", "Bertil"],
    ["borta: 20/12–7/1, Bertil Berg vikarierar", "Bertil Berg"],
    ["borta: 20/12–7/1. Ersättare: Bertil", "Bertil"],
    ["væk: 20/12–7/1, afløser er Bertil", "Bertil"],
    ["poissa: 20.12.–7.1., sijaisena Bertil", "Bertil"],
    ["away: 20/12–7/1, covered by Bertil Berg", "Bertil Berg"],
    ["borta: 20/12–7/1, semester", undefined],
  ])("%s", (line, backup) => {
    const { asks } = readNote(line, monday);
    expect(asks).toEqual([
      { does: "away", from: "2026-12-20", to: "2027-01-07", ...(backup === undefined ? {} : { backup }) },
    ]);
  });

  test("pauses and resumes by a word that is all of the first line", () => {
    expect(read("pausa")).toBe("pause");
    expect(read("Hej,", "", "Keskeytä!")).toBe("pause");
    expect(read("genoptag", "", "Mvh Søren")).toBe("resume");
    expect(read("Talade med Kalle", "pausa")).toBe("");
    expect(read("pausa projektet med Kalle")).toBe("");
    expect(read("pausa?")).toBe("");
  });

  test("asks back only lines that began with a word and a colon", () => {
    expect(read("lovar: skicka offert", "vet inte när", "borta: ett tag", "lovar:")).toBe(
      "? no-day + ? no-day + ? no-what",
    );
    expect(read("lovar: offert 3/11", "stängt: i går")).toBe("? past-day + ? past-day");
  });

  test.each([
    "lovar skicka offert fredag",
    "Har lovat Kalle en offert till fredag",
    "lovar ture@ture.example: skicka offert senast fredag",
    "lupaan tarjouksen perjantaina",
    "borta 3/12",
    "borta",
    "away 3/12",
    "semester v. 28-31",
    "stängt i morgon",
    "nästa: 12 januari",
  ])("asks back about %s, which lacks little", (line) => {
    expect(read(line)).toBe("? no-word");
  });

  test("asks back about a forgotten colon further down, too", () => {
    expect(read("Möte med Nordlund", "lovade skicka offert på fredag", "borta 3/12")).toBe(
      "? no-word + ? no-word",
    );
  });

  test.each(["klart", "Klart, ringde henne.", "1 klart", "ångra", "senare fredag", "inte kund"])(
    "knows that %s was meant for a letter, and of which one nobody knows",
    (line) => {
      expect(read(line)).toBe("");
      expect(readNote(line, monday).ofNothing).toHaveLength(1);
      expect(readNote(`Möte med Nordlund\n${line}`, monday).ofNothing).toEqual([]);
    },
  );

  test.each([
    "Lovade i går att höra av mig",
    "Ledig tid hos Nordlund på fredag",
    "Kunden vill ha besök på fredag",
    "Klart med ritningen hos Nordlund",
    "Min kollega tar det på fredag",
    "Nästa möte med Nordlund är den 12 januari",
    "Kund: Nordlund",
    "Kalle: vill bli uppringd på fredag",
    "pausa projektet på fredag",
  ])("leaves %s a note", (line) => {
    expect(readNote(line, monday)).toEqual({ asks: [], notUnderstood: [], ofNothing: [] });
  });

  test("reads what stands above the first quote, and asks back about words below it", () => {
    const { asks, notUnderstood } = readNote(
      "FYI\nlovar: ringa fredag\n> hej\n\nstängt: 24/12\nHälsar Karin",
      monday,
    );
    expect(asks).toMatchObject([{ does: "promise" }]);
    expect(notUnderstood).toEqual([{ line: "stängt: 24/12", why: "no-word" }]);
    expect(shown(readNote("FYI", monday, { below: "lovar: betala senast fredag\npausa" }))).toBe("? no-word");
  });

  test("takes the day and what holds it out of what was promised, and nothing else", () => {
    const whatOf = (line: string) =>
      readNote(line, monday).asks.map((ask) => ("what" in ask ? ask.what : ""));
    expect(whatOf("lovar: skicka offert, senast fredag.")).toEqual(["skicka offert"]);
    expect(whatOf("lovar: till fredag: ritning (A3) & offert")).toEqual(["ritning (A3) & offert"]);
    expect(whatOf("lovar: offert på fredag till Kalle")).toEqual(["offert till Kalle"]);
    expect(whatOf("lovar: uppdatera till version 3.12 senast fredag")).toEqual([
      "uppdatera till version 3.12",
    ]);
    expect(whatOf("lovar: boka bord på fredag senast onsdag")).toEqual(["boka bord på fredag"]);
  });
});

describe("who leaves, without a colon,", () => {
  const whys = (text: string, isOfCustomer = false) =>
    readNote(text, monday, { isOfCustomer }).notUnderstood.map(({ why }) => why);

  test.each([
    "Anna slutar 31/12",
    "Anna slutar 31/12 och Bo tar hennes kunder",
    "Anna stopper 31/12 og Bo tager hendes kunder",
    "Anna slutter 31/12 og Bo tar kundene hennes",
    "Anna lopettaa 31.12. ja Bo ottaa hänen asiakkaansa",
    "Anna is leaving on 31 December and Bo takes her customers",
    "Sofie is leaving at Christmas, Bo takes over",
  ])("is asked back: %s", (text) => {
    expect(whys(text)).toEqual(["maybe-leaves"]);
  });

  test("is a note where it is about a customer, or asks", () => {
    expect(whys("Karin slutar 31/12", true)).toEqual([]);
    expect(whys("Björkholm\nKarin slutar 31/12")).toEqual([]);
    expect(whys("Anna slutar väl 31/12?")).toEqual([]);
  });
});
