/** What staff say of the ladder and of the people, as they write it in five languages. */
import { describe, expect, test } from "vitest";
import { readRelationWords } from "../../../domain/words/read-relation-words.ts";
import { monday } from "./readings.ts";
import { LADDER_LINES } from "./relations/ladder.ts";
import { shownRelation } from "./relations/shown-relation.ts";

describe.each(Object.entries(LADDER_LINES))("in a note in %s", (_, lines) => {
  test.each(lines)("%s", (text, read) => {
    const { asks, notUnderstood } = readRelationWords(text, monday, "note");
    expect(shownRelation(asks, notUnderstood)).toBe(read);
  });
});

describe("in answer to lines of the morning letter", () => {
  const about = (item: number) => (item === 3 || item === 4 ? "hint" : item === 5 ? "contact" : undefined);
  const read = (text: string) => {
    const { asks, notUnderstood, rest } = readRelationWords(text, monday, "lines", about);
    return [shownRelation(asks, notUnderstood), rest];
  };

  test.each([
    ["3 klart", "3 hint outcome:done"],
    ["3 klart, ringde Karin i fredags", "3 call both 2026-11-20 + 3 hint outcome:done"],
    ["3 klart, ringde men inget svar", "3 call out + ? line-not-yet"],
    ["3 senare 12 januari", "3 hint outcome:later until:2027-01-12"],
    ["3 senare", "? no-day"],
    ["3 lämna över till Bo", "3 hint outcome:hand-over to:Bo"],
    ["3 lämna över", "3 hint outcome:hand-over"],
    ["3 nej tack", "3 hint outcome:no"],
    ["3 inte nu", "? no-day"],
    ["3 nej, inte nu", "? no-day"],
    ["3 inte nu, senare på fredag", "3 hint outcome:later until:2026-11-27"],
    ["3, 4 nej tack", "3 hint outcome:no + 4 hint outcome:no"],
    ["3 nej, senare på fredag", "? no-word"],
    ["3 nej tack · 5 senare fredag", "3 hint outcome:no + 5 next 2026-11-27"],
    ["3 nivå: 3, nästa steg: visa kalkylen", "3 level level:3 nextStep:visa kalkylen"],
    ["3 nivå 3", "3 level level:3"],
    ["3 tackat", "3 thanked"],
    ["3 tackade Karin", "3 thanked who:Karin"],
    ["3 færdig", "3 hint outcome:done"],
    ["3 nej tak", "3 hint outcome:no"],
    ["3 ikke nu", "? no-day"],
    ["3 senere fredag", "3 hint outcome:later until:2026-11-27"],
    ["3 nei takk", "3 hint outcome:no"],
    ["3 ikke nå", "? no-day"],
    ["3 done", "3 hint outcome:done"],
    ["3 no thanks", "3 hint outcome:no"],
    ["3 not now", "? no-day"],
    ["3 later Friday", "3 hint outcome:later until:2026-11-27"],
    ["3 hand over to Bo", "3 hint outcome:hand-over to:Bo"],
    ["3 valmis", "3 hint outcome:done"],
    ["3 ei kiitos", "3 hint outcome:no"],
    ["3 ei nyt", "? no-day"],
    ["3 myöhemmin perjantaina", "3 hint outcome:later until:2026-11-27"],
  ])("%s", (text, shown) => {
    expect(read(text)).toEqual([shown, ""]);
  });

  test.each(["5 nej tack", "3 inte kund", "1 klart", "nej tack"])("%s is for others to read", (text) => {
    expect(read(text)).toEqual(["", text]);
  });
});

describe("in answer to the draft of an agenda", () => {
  test.each([
    ["nivå: 2", "level level:2"],
    ["nivå 2", "level level:2"],
    ["level: 2, next step: visit them", "level level:2 nextStep:visit them"],
    ["taso: 2", "level level:2"],
  ])("%s", (text, read) => {
    const { asks, notUnderstood } = readRelationWords(text, monday, "agenda");
    expect(shownRelation(asks, notUnderstood)).toBe(read);
  });
});

test("a level that a mail program has broken into two lines is one", () => {
  const text =
    "nivå: 3 mål 4, för att de frågar oss om råd i alla större frågor om kök,\nnästa steg: visa kalkylen";
  const { asks, notUnderstood } = readRelationWords(text, monday, "note");
  expect(notUnderstood).toEqual([]);
  expect(asks).toMatchObject([{ does: "level", target: 4, nextStep: "visa kalkylen" }]);
});

test("a next step below a level is its own; with a day it is asked whether somebody wants to be reminded", () => {
  const read = (text: string) => {
    const { asks, notUnderstood } = readRelationWords(text, monday, "note");
    return shownRelation(asks, notUnderstood);
  };
  expect(read("nivå: 3\nnästa steg: visa kalkylen")).toBe("level level:3 nextStep:visa kalkylen");
  expect(read("nivå: 3\nnästa steg: ring 12 januari")).toBe(
    "level level:3 nextStep:ring 12 januari + ? next-step",
  );
});

test("what is refused is nowhere in what was read", () => {
  const read = readRelationWords("personligt: Karin har cancer\nRingde henne i går", monday, "note");
  expect(JSON.stringify(read)).not.toContain("cancer");
  expect(read.rest).toContain("Ringde");
});

test.each([
  ["glöm personligt: det om Hammarby", "det om Hammarby"],
  ["glöm personligt om Karin", "om Karin"],
  ["glem personlige notater", "notater"],
  ["unohda henkilökohtaiset tiedot Jarista", "tiedot Jarista"],
  ["forget personal notes about Thomas", "about Thomas"],
  ["glöm personligt: äldsta om Karin", "äldsta om Karin"],
])("%s erases nothing before it is known that a customer is called so", (text, whose) => {
  const { asks, rest } = readRelationWords(text, monday, "note");
  expect(asks).toEqual([{ does: "forget-personal", whose }]);
  expect(rest.trim()).toBe("");
});

test.each([
  "milstolpe: Karin opereras 3 maj",
  "milstolpe: Karin gifter sig 3 maj",
  "milepæl: Mette bliver gift 3. maj",
  "milepæl: Ingrid gifter seg 3. mai",
  "merkkipäivä: Jarin häät 3.5.",
  "milestone: Thomas gets married on 3 May",
  "milstolpe: Karin tillbaka från föräldraledighet 3 maj",
])("%s is no day to remember: the words are kept nowhere", (text) => {
  const { asks } = readRelationWords(text, monday, "note");
  expect(asks).toMatchObject([{ does: "personal", text: "" }]);
});

test("a level is read as our letters write it", () => {
  const { asks } = readRelationWords("nivå: 3 (rådgivare), mål 4 (partner)", monday, "note");
  expect(asks).toEqual([{ does: "level", level: 3, target: 4 }]);
});

test.each([
  "förslag: LED, de tackade nej",
  "forslag: LED, de sagde nej tak",
  "forslag: LED, de takket nei",
  "ehdotus: LED, eivät halunneet",
  "suggestion: LED, they said no thanks",
])("%s: declined", (text) => {
  const { asks } = readRelationWords(text, monday, "note");
  expect(asks).toMatchObject([{ does: "suggested", outcome: "declined", what: "LED" }]);
});

test.each([
  "Per har skilt sig",
  "Jens er blevet skilt",
  "Mette har lige fået en lille pige",
  "Olivia is expecting in May",
])("personal: %s is not kept", (words) => {
  const { asks } = readRelationWords(`personal: ${words}`, monday, "note");
  expect(asks).toEqual([{ does: "personal", text: "", refused: "family" }]);
});

test("personal: an answer that somebody is waiting for is kept", () => {
  const { asks } = readRelationWords("personal: Olivia is expecting an answer", monday, "note");
  expect(asks).toEqual([{ does: "personal", text: "Olivia is expecting an answer" }]);
});

test("a name behind the word is left where the customer is looked for", () => {
  expect(readRelationWords("glöm personligt: Björkholm", monday, "note").rest.trim()).toBe("Björkholm:");
});

test.each([
  "Nivå 3 i huset är klar och besiktad",
  "Level 2 parking needs lighting",
  "Nivå 1 och 2 målas på måndag",
  "nivå 3, 4 och 5 målas",
  "niveau 3-4 er klar",
  "taso 2 valmis maanantaina",
])("%s in answer to a letter sets no level", (text) => {
  for (const where of ["contact", "talk", "agenda"] as const) {
    const { asks } = readRelationWords(text, monday, where);
    expect(asks.filter(({ does }) => does === "level")).toEqual([]);
  }
});

test.each([
  ["Level: 5 star service", "Level: 5"],
  ["nivå: 3 av 5 möjliga i nöjdhet", "nivå: 3"],
  ["niveau: 3 ud af 5", "niveau: 3"],
  ["taso: 4 tähteä", "taso: 4"],
  ["nivå: 3-4", "nivå: 3"],
])("%s is asked back", (text, form) => {
  expect(readRelationWords(text, monday, "note")).toMatchObject({
    asks: [],
    notUnderstood: [{ why: "maybe-meant", form }],
  });
});

test.each([
  ["nivå: 3\nmål: 4\nnästa steg: visa kalkylen", "level level:3 target:4 nextStep:visa kalkylen"],
  ["nivå: 3\nför att de frågar oss\n- mål: 4", "level level:3 target:4 evidence:de frågar oss"],
  ["niveau: 3\nmål 4\nnæste skridt: vise kalkulen", "level level:3 target:4 nextStep:vise kalkulen"],
  ["taso: 3\ntavoite: 4\nkoska he kysyvät neuvoa", "level level:3 target:4 evidence:he kysyvät neuvoa"],
  ["level: 3\ntarget: 4\nbecause they ask us", "level level:3 target:4 evidence:they ask us"],
])("%j: what stands directly below belongs to the level", (text, read) => {
  const { asks, notUnderstood } = readRelationWords(text, monday, "note");
  expect(shownRelation(asks, notUnderstood)).toBe(read);
});

test("below a level any sentence is its own", () => {
  const { rest } = readRelationWords("nivå: 3\nDå var Karin med\nSince then all is well", monday, "note");
  expect(rest.trim()).toBe("Då var Karin med\nSince then all is well");
});

test.each([
  ["klart, föreslog LED, de ville inte", "LED"],
  ["klaret, foreslog LED, de ville ikke", "LED"],
  ["ordnet, foreslo LED, men de ville ikke", "LED"],
  ["hoidettu, ehdotin LEDiä, he eivät halunneet", "LEDiä"],
  ["done, suggested LED, they didn't want it", "LED"],
])("%s in answer to a hint: it was declined", (text, what) => {
  const { asks, notUnderstood } = readRelationWords(`3 ${text}`, monday, "lines", () => "hint");
  expect(notUnderstood).toEqual([]);
  expect(asks).toEqual([{ does: "hint", outcome: "done", came: { outcome: "declined", what }, item: 3 }]);
});

test.each([
  ["3 klart, ringde Karin, de tackade nej", "3 call both + 3 hint outcome:done came:declined"],
  ["3 klart, gjort", "3 hint outcome:done"],
  ["3 klart, nej tack", "? no-word"],
])("%s", (text, shown) => {
  const { asks, notUnderstood } = readRelationWords(text, monday, "lines", () => "hint");
  const came = asks.flatMap((ask) =>
    ask.does === "hint" && ask.outcome === "done" && ask.came ? [` came:${ask.came.outcome}`] : [],
  );
  const plain = asks.map((ask) => (ask.does === "hint" ? { ...ask, came: undefined } : ask));
  expect(shownRelation(plain, notUnderstood).replace(" came:undefined", "") + came.join("")).toBe(shown);
});

test.each([
  ["feedback: nöjda med leveransen, nej", "made"],
  ["tilbakemelding: fornøyd med leveransen, nei takk", "made"],
  ["palaute: tyytyväisiä toimitukseen, ei", "made"],
  ["feedback: happy with the delivery, no", "made"],
  ["feedback: nej", "declined"],
  ["feedback: de ville inte", "declined"],
  ["feedback: frågade om leveranserna, avböjt", "declined"],
])("%s: only the whole of it being a no is a no", (text, outcome) => {
  expect(readRelationWords(text, monday, "note").asks).toMatchObject([{ does: "suggested", outcome }]);
});
