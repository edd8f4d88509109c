import { describe, expect, test } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";
import { readUsage } from "../../../domain/proofread/usage/usage.ts";

const dictionaries = createInstalledDictionaries();

const found = (language: Language, text: string, known: string[] = []): string[] =>
  proofread(text, { language, spelling: dictionaries(language), known }).marks.map(
    ({ word, suggestions }) => `${word} > ${suggestions[0] ?? ""}`,
  );

describe("a slip that makes another word", () => {
  test.each<[Language, string, string]>([
    ["sv", "Vi ses på torsdag oh tar med kaffe.", "oh > och"],
    ["da", "Det er en hel del far vores side.", "far > fra"],
    ["nb", "Prisen gjelder or alle varene.", "or > for"],
    ["en", "You can send it fro the office.", "fro > from"],
    ["fi", "Tavarat oat varastossa jo tänään.", "oat > ovat"],
  ])("is seen by the words around it: %s, %s", (language, text, mark) => {
    expect(found(language, text)).toContain(mark);
  });

  test.each<[Language, string]>([
    ["sv", "Vi har fått ert mejl, och här är svaret."],
    ["da", "Vi har fået jeres mail, og her er svaret fra os."],
    ["nb", "Vi har fått e-posten deres, og her er svaret fra oss."],
    ["en", "We have received your message, and here is the answer from us."],
    ["fi", "Saimme viestisi, ja tässä on vastaus."],
  ])("is not seen where none is: %s, %s", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  test("is not looked for in names and in words that are known", () => {
    expect(found("nb", "Jan og Tor kommer i dag.")).toEqual([]);
    expect(found("sv", "Hej Oh, vi ses på torsdag.", ["Oh"])).toEqual([]);
  });
});

describe("words that run together or fall apart", () => {
  test.each<[Language, string, string]>([
    ["sv", "Vi behöver en leverans tid från er.", "leverans tid > leveranstid"],
    ["sv", "Vi kommer till baka på onsdag.", "till baka > tillbaka"],
    ["da", "Vi kan komme tilefteråret.", "tilefteråret > til efteråret"],
  ])("are marked: %s, %s", (language, text, mark) => {
    expect(found(language, text)).toContain(mark);
  });

  test.each<[Language, string]>([
    ["sv", "Första delen betalar ni i november."],
    ["nb", "Første etasje er ferdig før jul."],
    ["en", "Ring us and we will come, common sense will do."],
  ])("are not marked where two words are meant: %s, %s", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

describe("names", () => {
  test("are seen with a letter too few, too, or two capitals", () => {
    expect(found("sv", "Vi ses i Ysad, Fard och jag, från TTyskland.", ["Ystad", "Farid"])).toEqual([
      "Ysad > Ystad",
      "Fard > Farid",
      "TTyskland > Tyskland",
    ]);
  });

  test("of days and months are seen with a slip in English", () => {
    expect(found("en", "We will come on Thuruday.")).toEqual(["Thuruday > Thursday"]);
  });
});

test("how words are used is read from one text", () => {
  const usage = readUsage("och 1 1\nvi 0\nsvarar\n\nbrev\n\nsällan\n\naldrig\n");
  expect(usage.pair("och", "vi")).toEqual({ isUsed: true, byChance: 2 / 3 });
  expect(usage.pair("och", "svarar")?.isUsed).toBe(true);
  expect(usage.pair("svarar", "och")?.isUsed).toBe(false);
  expect(usage.pair("och", "brev")).toBeUndefined();
  const [common, letter, seldom, never] = ["och", "brev", "aldrig", "xyzzy"].map((each) =>
    usage.commonness(each),
  );
  expect(common).toBeGreaterThan(letter ?? 0);
  expect(letter).toBeGreaterThan(seldom ?? 0);
  expect(seldom).toBeGreaterThan(never ?? 0);
});
