/** What whoever sends an agenda is shown of its points before it goes. */
import { describe, expect, it } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { pointsReadBlock } from "../../../domain/letters/agenda/points-read-block.ts";
import { readPoints } from "../../../domain/letters/agenda/read-points.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { TEXT_PROBLEMS } from "../../../domain/proofread/proofread.ts";
import type { AgendaPoint } from "../../../domain/relation/talk.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { talkIn } from "./sample-agendas.ts";

const dictionaries = createInstalledDictionaries();
const company = { ...exampleCompany(), ownWords: ["Björkit"] };

type Said = string | Pick<AgendaPoint, "text" | "from">;

function read(language: Language, ...said: readonly Said[]) {
  const points = said.map((each, index) => ({
    id: `p${index}`,
    ...(typeof each === "string" ? { text: each, from: "owner" as const } : each),
  }));
  return readPoints({
    ...{ company, who: "Norrtulls Glas", language, on: "2026-11-26", dictionaries },
    customer: { name: "Norrtulls Glas", people: [{ name: "Karin Lövdahl" }] },
    talk: talkIn(language, { points, where: "Kvarnvägen 3" }),
  });
}

const saidOf = (language: Language, ...said: readonly Said[]): readonly string[] =>
  pointsReadBlock(read(language, ...said), "sv").flatMap((block) =>
    block.is === "facts" ? block.lines : [],
  );

describe("the points of an agenda", () => {
  it("that are right have no list", () => {
    const right = ["Leveranser i vår", "Priserna för Norrtulls Glas, som Karin Lövdahl undrade", "Björkit"];
    expect(saidOf("sv", ...right, "Anna och Bo visar Kvarnvägens ritningar")).toEqual([]);
    expect(pointsReadBlock(undefined, "sv")).toEqual([]);
  });

  it("show by their numbers what may be wrong, and what may be meant", () => {
    expect(
      saidOf("sv", "Hur gick leveranserna?", "Leverenser i i vår", "Hej [namn]", "Träff fredag 8 december"),
    ).toEqual([
      "Punkt 2: ”Leverenser” finns inte i ordlistan, kanske ”Leveranser”?",
      "Punkt 2: ”i i” står två gånger i rad",
      "Punkt 3: ”[namn]” är inte ifyllt",
      "Punkt 4: ”fredag 8 december” infaller på en annan veckodag, kanske ”tisdag”?",
    ]);
  });

  it("take no word for doubled that ends one point and begins the next", () => {
    expect(saidOf("sv", "Vi talar om priser", "Priser i höst")).toEqual([]);
  });

  it("leave the customer's own words to the customer", () => {
    expect(saidOf("sv", { text: "Leverenser i vår", from: "customer" }, "Priser")).toEqual([]);
  });

  it("show five at most, and how many more there are", () => {
    const wrong = Array.from({ length: 8 }, (_, index) => `Hur går det med alla våra leverenser ${index}?`);
    const said = saidOf("sv", ...wrong);
    expect(said).toHaveLength(6);
    expect(said.at(-1)).toBe("Och 3 till.");
  });

  it("are read in the customer's language: another one is said in one line", () => {
    expect(saidOf("en", "Deliveries this spring", "What shall we do about the pricse?")).toEqual([
      "Punkt 2: ”pricse” finns inte i ordlistan, kanske ”price”?",
    ]);
    expect(saidOf("en", "Leveranser i vår", "Hur gick det med trapphuset i höstas?")).toEqual([
      "Kunden läser engelska, men det ser inte punkterna ut att vara skrivna på.",
    ]);
  });

  it("in Finnish are read with a dictionary, too", () => {
    expect(saidOf("fi", "Toimitukset keväällä keväällä", "Tarjouksne hinta")).toEqual([
      "Punkt 1: ”keväällä keväällä” står två gånger i rad",
      "Punkt 2: ”Tarjouksne” finns inte i ordlistan, kanske ”Tarjouksen”?",
    ]);
  });

  it.each(LANGUAGES)("as they are drawn in %s have nothing to mark", (language) => {
    const drawn = talkIn(language).points.map(({ text }) => text.replaceAll(/<\/?b>/g, ""));
    const { marks, isForeign } = read(language, ...drawn);
    expect(marks).toEqual([]);
    expect(isForeign).toBe(false);
  });

  it.each(LANGUAGES)("have words in %s for each thing that may be wrong", (language) => {
    const marks = TEXT_PROBLEMS.map((problem) => ({ point: 3, word: "W", problem, suggestions: ["S"] }));
    const [block] = pointsReadBlock(
      { language: "en", marks, more: 2, spelled: false, isForeign: true },
      language,
    );
    const lines = block?.is === "facts" ? block.lines : [];
    expect(new Set(lines)).toHaveLength(TEXT_PROBLEMS.length + 3);
    for (const line of lines) expect(line).toMatch(/[.?\p{L}”»]$/u);
  });
});
