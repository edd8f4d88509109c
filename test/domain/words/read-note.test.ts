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
    expect(read("lovar skicka offert fredag")).toBe("");
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
