import { describe, expect, it, test } from "vitest";
import { createInstalledDictionaries } from "../../../companies/dictionaries.ts";
import { createSpelling } from "../../../domain/proofread/hunspell/spelling.ts";
import { proofread } from "../../../domain/proofread/read-through.ts";

const AFF = `SET UTF-8
TRY esianrt
FORBIDDENWORD !
NEEDAFFIX ~
COMPOUNDMIN 1
COMPOUNDBEGIN X
COMPOUNDMIDDLE U
COMPOUNDEND Y
COMPOUNDPERMITFLAG W
ONLYINCOMPOUND Z
CHECKCOMPOUNDTRIPLE
SIMPLIFIEDTRIPLE
CHECKCOMPOUNDREP
REP 1
REP kt ct
PFX P Y 1
PFX P 0 o .
SFX A Y 3
SFX A 0 s [^sx]
SFX A a or a
SFX A 0 arna/B [^a]
SFX B Y 1
SFX B 0 s .
SFX J Y 1
SFX J 0 s/XWZ .
`;
const WORDS = [
  "11",
  "kök/AJXY",
  "lucka/AY",
  "luckor/Y",
  "vanlig/P",
  "topp/X",
  "placering/Y",
  "köksa/A",
  "stam~/~A",
  "köksplacering/!",
  "dörr po:noun",
  "glassa",
  "IT/X",
].join("\n");

const spelling = createSpelling({ aff: AFF, dic: WORDS });

describe("a dictionary of Hunspell files", () => {
  test.each([
    "kök",
    "köks",
    "kökarna",
    "kökarnas",
    "luckor",
    "ovanlig",
    "dörr",
    "Kök",
    "KÖK",
    "kökslucka",
    "köksluckor",
    "kök-lucka",
    "köks-",
    "IT-luckor",
  ])("knows %s", (word) => {
    expect(spelling.knows(word)).toBe(true);
  });

  test.each(["kökkk", "vanligs", "oluckor", "stam", "köksplacering", "kÖk", "luckakök", "", "x".repeat(100)])(
    "does not know %j",
    (word) => {
      expect(spelling.knows(word)).toBe(false);
    },
  );

  it("writes three of a letter where parts meet as two", () => {
    expect(spelling.knows("topplacering")).toBe(true);
    expect(spelling.knows("toppplacering")).toBe(false);
  });

  it("suggests what is one slip away, words of the list before compounds", () => {
    expect(spelling.suggest("luckro")).toEqual(["luckor"]);
    expect(spelling.suggest("köksluckkor")).toContain("köksluckor");
    expect(spelling.suggest("qqqqqqqq")).toEqual([]);
  });
});

describe("the installed dictionaries", () => {
  const dictionaries = createInstalledDictionaries();

  test.each([
    [
      "sv",
      "leveransdatum köksluckor orderbekräftelserna IT-avdelningen EU:s",
      "leveransdatm köksluckro orderbekräftelsarna",
    ],
    [
      "da",
      "leveringsdato køkkenlåger ordrebekræftelserne ingen er har",
      "leveringsdatto køkkenlågre ordrebekræftlserne",
    ],
    [
      "nb",
      "leveringsdatoen fakturaene noen kjøkkenskap evalueringssamtalen e-posten",
      "leveringsdaton fakturrene kjøkenskap",
    ],
    ["en", "delivery worktop we've organisation isn’t", "delivrey worktpo weve recieve"],
  ] as const)("know the words of %s letters, and no mistyped ones", (language, right, wrong) => {
    const spelled = dictionaries(language);
    const marked = (words: string) =>
      proofread(words, { language, spelling: spelled }).marks.map(({ word }) => word);
    expect(marked(right)).toEqual([]);
    expect(marked(wrong)).toEqual(wrong.split(" "));
  });

  it("are read once", () => {
    for (const language of ["sv", "fi"] as const) {
      expect(dictionaries(language)).toBeDefined();
      expect(dictionaries(language)).toBe(dictionaries(language));
    }
  });

  it("leave names alone, and see known ones that are mistyped", () => {
    const of = {
      language: "sv",
      spelling: dictionaries("sv"),
      known: ["Björkholm Kök AB", "Karin Lindqvist", "Klaus"],
    } as const;
    expect(
      proofread("Karin Lindqvists kök och Klaus’ bord hos Björkholms. Vi mötte Xandra Kvzts i Pfuhl.", of)
        .marks,
    ).toEqual([]);
    expect(proofread("Hälsa till Lindqvst från oss.", of).marks).toMatchObject([
      { word: "Lindqvst", problem: "spelling", suggestions: ["Lindqvist"] },
    ]);
  });

  it("leave addresses, links, codes and quotations alone", () => {
    const text =
      "Skriv till anna@exampel.example, se https://exampel.example/sidaa, fil order_liist.pdf, kod A7-xzy, ”qwerrt”.";
    expect(proofread(text, { language: "sv", spelling: dictionaries("sv") }).marks).toEqual([]);
  });

  it("are done with a long text of what no dictionary knows", () => {
    const word = (index: number): string =>
      Array.from(String(index), (digit) => "abcdefghij"[Number(digit)]).join("");
    const text = Array.from({ length: 8000 }, (_, index) => `huslampabord${word(index)}stolsben`).join(" ");
    const { marks } = proofread(text, { language: "sv", spelling: dictionaries("sv") });
    expect(marks.length).toBeLessThanOrEqual(200);
  });
});
