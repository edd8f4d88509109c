/** Who was there by the words of a line, and who was only spoken of: a colleague among these is not noted. */
import { describe, expect, it, test } from "vitest";
import { andBelow, whoWasThere } from "../../../domain/words/who-was-there.ts";

const there = (line: string, below: readonly string[] = []): string => {
  const { with: names, mentioned = [] } = andBelow(whoWasThere(line), below);
  return names.filter((name) => !mentioned.includes(name)).join(", ");
};

describe("whoever is said to have been there", () => {
  test.each([
    ["Lunch med Karin och Bo", "Karin, Bo"],
    ["Möte med Karin Ek, Per och Bo om köket", "Karin Ek, Per, Bo"],
    ["Träffade Karin i går tillsammans med Bo", "Bo"],
    ["Ringde Karin, tillsammans med Bo", "Bo"],
    ["Träffade Karin och Per Lund ihop med Bo", "Bo"],
    ["Lunch hos dem, Bo var också med", "Bo"],
    ["Lunch med Karin. Bo var med.", "Karin, Bo"],
    ["Bo träffade Karin i går", "Bo"],
    ["Bo och jag träffade Karin", "Bo"],
    ["Jag och Bo hade möte med Karin", "Bo, Karin"],
    ["Närvarande: Karin, Bo", "Karin, Bo"],
    ["Pratade med Karin/Bo om taket", "Karin, Bo"],
    ["Samtal med Karin och Bo", "Karin, Bo"],

    ["Frokost med Karen og Bo", "Karen, Bo"],
    ["Mødte Karen i går sammen med Bo", "Bo"],
    ["Bo og jeg mødte Karen", "Bo"],
    ["Møde med Karen, Bo var også med", "Karen, Bo"],
    ["Snak med Karen og Bo", "Karen, Bo"],

    ["Lunsj med Kari og Bo", "Kari, Bo"],
    ["Traff Kari i går sammen med Bo", "Bo"],
    ["Bo og jeg møtte Kari", "Bo"],
    ["Møte med Kari, Bo ble med", "Kari, Bo"],

    ["Lunch with Karen and Bo", "Karen, Bo"],
    ["Met Karen yesterday together with Bo", "Bo"],
    ["Bo and I met Karen", "Bo"],
    ["Meeting with Karen, Bo joined", "Karen, Bo"],
    ["Present: Karen, Bo", "Karen, Bo"],

    ["Tapasin Karin Bon kanssa", "Karin Bon"],
    ["Lounas Karin ja Bon kanssa", "Karin, Bon"],
    ["Bon kanssa tapasin Karin eilen", "Bon"],
    ["Bo ja minä tapasimme Karin", "Bo"],
    ["Tapaaminen Karin kanssa, Bo oli mukana", "Karin, Bo"],
    ["Läsnä: Kari, Bo", "Kari, Bo"],
  ])("%j: %s", (line, names) => {
    expect(there(line)).toBe(names);
  });

  it("is so in the lines below, too", () => {
    expect(there("Lunch med Karin", ["Bo var med.", "Deltagare: Per, Eva", "Anna ska räkna på det"])).toBe(
      "Karin, Bo, Per, Eva",
    );
    expect(there("Lunch med Karin", ["Bo deltog i mässan i fjol"])).toBe("Karin");
  });
});

describe("whoever is only spoken of", () => {
  test.each([
    "Ringde Karin. Prata med Anna om priset",
    "Ringde Karin, ska prata med Anna om priset",
    "Ringde Karin. Fråga Anna",
    "Ringde Karin. Anna ska räkna på det",
    "Ringde Karin och bad henne prata med Anna",
    "Ringde Karin om mötet med Anna",
    "Ringde Karin som har pratat med Anna",
    "Ringde Karin, Anna räknar på det",
    "Ringde Karin. Anna skrev offerten",
    "Ringde Karin för att boka ett möte med Anna",

    "Ringede til Karen. Snak med Anna om prisen",
    "Ringede til Karen. Spørg Anna",
    "Ringede til Karen. Anna skal regne på det",
    "Ringede til Karen om mødet med Anna",

    "Ringte Kari. Prat med Anna om prisen",
    "Ringte Kari. Spør Anna",
    "Ringte Kari. Anna skal regne på det",
    "Ringte Kari om møtet med Anna",

    "Called Karen. Talk to Anna about the price",
    "Called Karen. Speak with Anna about the price",
    "Called Karen. Ask Anna",
    "Called Karen. Anna will work out a price",
    "Called Karen about the meeting with Anna",

    "Soitin Karille. Puhu Annan kanssa hinnasta",
    "Soitin Karille. Kysy Annalta",
    "Soitin Karille. Anna laskee hinnan",
    "Soitin Karille ja pyysin puhumaan Annan kanssa",
  ])("is not there: %j", (line) => {
    expect(there(line)).toBe("");
  });

  it.each([
    ["Talade med Karin och Anna ska räkna på det", "Karin"],
    ["Lunch med Karin, Anna räknar på det", "Karin"],
    ["Lunch with Karen, Anna will work out a price", "Karen"],
  ])("is not taken into a list of those who were: %j", (line, names) => {
    expect(there(line)).toBe(names);
  });
});

it("says whether names may have Finnish endings", () => {
  expect(whoWasThere("Soitin Karille").inflected).toBe(true);
  expect(whoWasThere("Ringde Karin").inflected).toBeUndefined();
});
