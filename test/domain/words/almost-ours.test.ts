/** Lines of a note that are almost ones of ours: asked back with the form that they lack, and never a contact. */
import { describe, expect, test } from "vitest";
import { almostOurs, almostOursBeside } from "../../../domain/words/left-over.ts";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { recommendedUs } from "../../../domain/words/recommended-us.ts";
import { tokensOf } from "../../../domain/words/tokens.ts";
import { monday } from "./readings.ts";
import { shownRelation } from "./relations/shown-relation.ts";

const colleagueOf = (genitive: string): string | undefined =>
  ["Bos", "Bon"].includes(genitive) ? "Bo" : undefined;

const asked = (text: string) => almostOurs(text, monday, colleagueOf).map(({ why, form }) => [why, form]);

test.each([
  ["nivå 4", "nivå: 4"],
  ["Björkholm: ny nivå 4", "ny nivå: 4"],
  ["nivå 4, nästa steg: visa kalkylen", "nivå: 4, nästa steg: visa kalkylen"],
  ["Nivå 3 i huset är klar och besiktad", "Nivå: 3"],
  ["Förslag", "Förslag: …"],
  ["förslag LED i hallen", "förslag: LED i hallen"],
  ["milstolpe 25 år 3 maj", "milstolpe: 25 år 3 maj"],
  ["Ägare Bo", "Ägare: Bo"],
  ["tjänst fick låna släpet", "tjänst: fick låna släpet"],
  ["feedback från Karin", "feedback: från Karin"],
  ["milepæl 25 år 3. maj", "milepæl: 25 år 3. maj"],
  ["tilbakemelding spurte om leveransene", "tilbakemelding: spurte om leveransene"],
  ["ehdotus LED-valot halliin", "ehdotus: LED-valot halliin"],
  ["milestone 25 years 3 May", "milestone: 25 years 3 May"],
  ["owner Bo", "owner: Bo"],
  ["sätter nivå 3 på dem nu", "nivå: 3"],
  ["nivå er nå 3 tenker jeg", "nivå: 3"],
  ["level 4, we plan together now", "level: 4, we plan together now"],
  ["rekommenderad av Lena på Ek Bygg", "rekommenderad av: Lena på Ek Bygg"],
  ["recommended by Lena at Ek Bygg", "recommended by: Lena at Ek Bygg"],
])("%s lacks its colon", (line, form) => {
  expect(asked(line)).toEqual([["maybe-meant", form]]);
});

test.each([
  "Köket blev fint",
  "Milstolpen Bygg AB\nglad kund",
  "förslag: LED",
  "Ringde om förslag till kök",
  "Ringde om nivå 3 i huset",
])("%s is none", (text) => {
  expect(asked(text)).toEqual([]);
});

test("beside it the rest of such a note is asked back, too", () => {
  expect(asked("Björkholm Kök\nförslag LED\nKöket blev fint")).toEqual([
    ["maybe-meant", "förslag: LED"],
    ["no-word", undefined],
  ]);
});

test("in a note that tells of a contact a sentence is part of it", () => {
  const beside = (text: string) => almostOursBeside(text, colleagueOf).map(({ form }) => form);
  expect(beside("Ringde Karin\nFeedback från henne var bra\nförslag LED i hallen")).toEqual([
    "förslag: LED i hallen",
  ]);
});

test.each([
  ["Ringde och tackade Karin för tipset", "tackade: Karin"],
  ["Kaffe med Karin. Tackade för tipset.", "Tackade"],
  ["Ringede og takkede Mette for anbefalingen", "takkede: Mette"],
  ["ringte og takket Ingrid for anbefalingen", "takket: Ingrid"],
  ["soitin ja kiitin Jaria suosituksesta", "kiitin: Jaria"],
  ["Called and thanked Thomas for the referral", "thanked: Thomas"],
])("in a note that tells of a contact thanks are asked about: %s", (line, form) => {
  expect(almostOursBeside(line, colleagueOf)).toMatchObject([{ why: "maybe-meant", form }]);
});

test.each([
  "Karin ringde och tackade för tipset",
  "Ringde Karin, hon tackade oss för tipset",
  "Ringde Karin, ska tacka henne för tipset",
  "Ringde och tackade Karin för ordern",
])("%s: no thanks of ours", (line) => {
  expect(almostOursBeside(line, colleagueOf)).toEqual([]);
});

test.each([
  ["nästa steg: visa kalkylen", "visa kalkylen"],
  ["næste skridt: vise kalkulen", "vise kalkulen"],
  ["neste steg: ring 12. januar", "ring 12. januar"],
  ["seuraava askel: näytetään laskelma", "näytetään laskelma"],
  ["next step: show the sums", "show the sums"],
])("%s is the step of a level, and never the next contact", (line, step) => {
  expect(asked(line)).toEqual([["next-step", step]]);
  expect(readRelationWords(line, monday, "note").asks).toEqual([]);
  expect(readRelationWords(line, monday, "contact")).toMatchObject({
    asks: [],
    notUnderstood: [{ why: "next-step", form: step }],
  });
});

test.each([
  "Norrtulls Glas är Bos kund nu",
  "Norrtulls Glas er Bos kunde nu",
  "Norrtulls Glas er Bos kunde nå",
  "Norrtulls Glas on nyt Bon asiakas",
  "Harrow is Bo's customer now",
])("%s: is Bo the owner?", (line) => {
  expect(asked(line)).toEqual([["maybe-owner", "Bo"]]);
});

test.each(["Köket är Karins kund nu", "Det är Bos kund som ringde och frågade"])("%s: nobody's", (line) => {
  expect(asked(line)).toEqual([]);
});

test.each([
  "fick låna deras släp",
  "Vi fik lov at låne deres trailer",
  "lånte hengeren deres",
  "saimme lainata peräkärryä",
  "borrowed their trailer",
])("%s: a small favour?", (line) => {
  expect(asked(line)).toEqual([["maybe-favour", line]]);
});

describe("who recommended us", () => {
  const read = (text: string) => {
    const { who, whoms } = recommendedUs({ text, tokens: tokensOf(text) }) ?? {};
    return [who, whoms?.join(" + ")];
  };

  test.each([
    ["Karin rekommenderade oss till Ek Bygg", "Karin", "Ek Bygg"],
    ["Karin tipsade Ek Bygg om oss", "Karin", "Ek Bygg"],
    ["Ringde Karin och hon har tipsat Ek Bygg om oss i går", undefined, "Ek Bygg"],
    ["Norrtulls Glas: Karin Lund har rekommenderat oss till Ek & Lönn", "Karin Lund", "Ek & Lönn"],
    ["rekommenderade oss till Ek Bygg", undefined, "Ek Bygg"],
    ["Mette anbefalede os til Ek Byg", "Mette", "Ek Byg"],
    ["Kari anbefalte oss til Ek Bygg", "Kari", "Ek Bygg"],
    ["Kari tipset Ek Bygg om oss", "Kari", "Ek Bygg"],
    ["Jari suositteli meitä Ek Byggille", "Jari", "Ek Bygg"],
    ["Jari on suositellut meitä Virtaselle", "Jari", "Virtaselle"],
    ["Jari suositteli meitä Lahden Rakennukselle", "Jari", "Lahden Rakennukselle"],
    ["Jari suositteli meitä Turun Keittiöille", "Jari", "Turun Keittiöille"],
    ["Jari suositteli meitä Porin Kaihtimille", "Jari", "Porin Kaihtimille"],
    ["Jari suositteli meitä Pohjolan Ruoalle", "Jari", "Pohjolan Ruoalle"],
    ["Thomas recommended us to Harrow Ltd", "Thomas", "Harrow Ltd"],
    ["They have referred Harrow to us", undefined, "Harrow"],
    ["I går rekommenderade Karin oss till Ek Bygg", "Karin", "Ek Bygg"],
    ["I fredags anbefalede hun os til Ek Byg", undefined, "Ek Byg"],
    ["Karin satte oss i kontakt med Ek Bygg", "Karin", "Ek Bygg"],
    ["Thomas has put us in touch with Harrow", "Thomas", "Harrow"],
    ["Har rekommenderat oss till Ek Bygg", undefined, "Ek Bygg"],
    ["Karin rekommenderade oss till Ek Bygg, Nordbygg AB och Peab", "Karin", "Ek Bygg + Nordbygg AB + Peab"],
    ["rekommenderade oss till Café Blå och till Pensionat Hav", undefined, "Café Blå + Pensionat Hav"],
    ["Kari tipset Hyttegleden AS og Fjellheim om oss", "Kari", "Hyttegleden AS + Fjellheim"],
    ["Jari suositteli meitä Ek Byggille ja Virtaselle eilen", "Jari", "Ek Bygg + Virtaselle"],
    ["Jari suositteli meitä Lahden Rakennukselle", "Jari", "Lahden Rakennukselle"],
    ["Thomas recommended us to Kew and to Hampton Doors last week", "Thomas", "Kew + Hampton Doors"],
  ])("%s", (text, who, whom) => {
    expect(read(text)).toEqual([who, whom]);
  });

  test.each([
    "Karin rekommenderade oss till en granne",
    "Karin lär ha rekommenderat oss till Ek Bygg",
    "Karin har inte rekommenderat oss till Ek Bygg",
    "kanske rekommenderade Karin oss till Ek Bygg, hon rekommenderade oss till Ek Bygg?",
    "Vi tipsade Ek Bygg om oss",
    "Om Karin rekommenderade oss till Ek Bygg får hon tårta",
    "Har Karin rekommenderat oss till Ek Bygg",
    "Rekommenderade Karin oss till Ek Bygg",
    "Bara Karin rekommenderade oss till Ek Bygg",
    "Kanske: Karin rekommenderade oss till Ek Bygg",
    "Karin rekommenderade oss till Ek Bygg, tror jag",
    "Karin rekommenderade oss till Ek Bygg och en granne",
    "Karin rekommenderade oss till Ek Bygg på fredag",
    "Om Karin anbefalede os til Ek Byg, får hun kage",
    "Hvis Kari anbefalte oss til Ek Bygg",
    "Onko Jari suositellut meitä Ek Byggille",
    "If Thomas recommended us to Harrow we should thank him",
    "Has Thomas recommended us to Harrow",
  ])("%s is asked back", (text) => {
    expect(recommendedUs({ text, tokens: tokensOf(text) })?.whoms).toEqual([]);
    expect(asked(text).filter(([why]) => why === "maybe-recommended").length).toBeLessThanOrEqual(1);
    expect(readRelationWords(text, monday, "note").asks).toEqual([]);
  });

  test("another sentence behind it is left to be read", () => {
    const { asks, rest } = readRelationWords("Hon tipsade Ek om oss. Det var snällt!", monday, "note");
    expect([shownRelation(asks, []), rest]).toEqual(["referral us Ek", "Det var snällt!"]);
  });

  test("the name of the customer stays where it is looked for", () => {
    const { asks, rest } = readRelationWords("Norrtulls Glas rekommenderade oss till Ek", monday, "note");
    expect([shownRelation(asks, []), rest]).toEqual(["referral us Ek", "Norrtulls Glas:"]);
  });

  test("beside a contact the line stays part of the note", () => {
    const line = "Ringde Karin, hon tipsade Ek Bygg om oss";
    expect(readRelationWords(line, monday, "note")).toMatchObject({
      asks: [{ whom: "Ek Bygg" }],
      rest: line,
    });
  });
});
