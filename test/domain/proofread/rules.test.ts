import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Language } from "../../../domain/letters/language.ts";
import type { ProofreadingOf, TextProblem } from "../../../domain/proofread/proofread.ts";
import { LONGEST_TEXT, proofread } from "../../../domain/proofread/read-through.ts";
import { textWords } from "../../../domain/proofread/text-words.ts";

/** A Monday. */
const ON = "2026-11-16";

const marksIn = (text: string, of: Partial<ProofreadingOf> = {}) =>
  proofread(text, { language: "sv", on: ON, ...of }).marks;

const found = (text: string, of: Partial<ProofreadingOf> = {}): [TextProblem, string][] =>
  marksIn(text, of).map(({ problem, word }) => [problem, word]);

describe("a text read through by the rules", () => {
  test.each<[string, string]>([
    ["Vi ses ses på fredag.", "ses ses"],
    ["Vi ses på\npå fredag.", "på"],
    ["Det Det var bra.", "Det Det"],
  ])("shows a word that stands twice: %j", (text, word) => {
    expect(found(text)).toEqual([["double-word", word]]);
  });

  test.each([
    "Ja ja, det går bra.",
    "Hej hej!",
    "Vi ses på. På fredag alltså.",
    "Bra, bra.",
    "på\n\npå",
    "Måla måla-bordet",
  ])("lets stand what is meant twice, or no repetition: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each<[string, string]>([
    ["Hej {name}!", "{name}"],
    ["Hej {{ customer.name }}!", "{{ customer.name }}"],
    ["Den [datum] kommer vi.", "[datum]"],
    ["Det kostar XX kronor.", "XX"],
    ["Det kostar ____ kronor.", "____"],
    ["TODO priset", "TODO"],
    ["Er säljare, NN, ringer.", "NN"],
    ["Hej <namn>,", "<namn>"],
    ["Hej «namn»,", "«namn»"],
    ["Lorem: lorem ipsum", "lorem ipsum"],
  ])("shows what is still to be filled in: %j", (text, word) => {
    expect(found(text)).toEqual([["placeholder", word]]);
  });

  test.each([
    "Se not [1].",
    "Han sa ”kul” [sic].",
    "<https://example.com/x>",
    "<anna@example.com>",
    "1 < 2 > 0",
    "XXL finns i lager",
  ])("takes no other brackets for it: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("shows another customer's name, in the genitive too and without its company form", () => {
    const otherCustomers = ["Granviks Plåt AB", "Kaffehuset Måsen", "Ekedal", "Björkholm Bad AB"];
    const of = { otherCustomers, known: ["Björkholm Kök AB"] };
    expect(found("Som Granviks plåt vet är Kaffehuset Måsens pris ett annat än Ekedals.", of)).toEqual([
      ["wrong-customer", "Granviks plåt"],
      ["wrong-customer", "Kaffehuset Måsens"],
      ["wrong-customer", "Ekedals"],
    ]);
    expect(found("Björkholm Kök har ett kök i en ekedal.", of)).toEqual([]);
  });

  test("knows a customer of a form with a stroke by its name alone", () => {
    const otherCustomers = ["Rosengårdens Glarmester A/S"];
    expect(found("Som Rosengårdens Glarmester ved.", { otherCustomers })).toEqual([
      ["wrong-customer", "Rosengårdens Glarmester"],
    ]);
    expect(found("Som Rosengårdens Glarmester A/S ved.", { otherCustomers })).toHaveLength(1);
  });

  test('sees a word twice that is meant twice in another language, and not Danish "I i"', () => {
    expect(found("Kahvia ja ja pullaa.", { language: "fi" })).toEqual([["double-word", "ja ja"]]);
    expect(found("Det är så så bra.")).toEqual([["double-word", "så så"]]);
    expect(found("Har I i dag tid?", { language: "da" })).toEqual([]);
  });

  test("shows hard words about people, in the language of the text", () => {
    expect(found("Er montör är en idiot.")).toEqual([["harsh", "idiot"]]);
    expect(found("Asentajanne on idiootti.", { language: "fi" })).toEqual([["harsh", "idiootti"]]);
    expect(found("Vi ses hos Lat & Son.", { known: ["Lat & Son"] })).toEqual([]);
    expect(found("Our latest plan is on time.", { language: "en" })).toEqual([]);
  });

  test.each<[string, Language, string]>([
    ["Vi ses den 31 november.", "sv", "31 november"],
    ["Vi ses kl. 25.10 då.", "sv", "25.10"],
    ["Vi leverer i uge 54, hvis det passer.", "da", "uge 54"],
    ["Eräpäivä on 2026-02-30.", "fi", "2026-02-30"],
    ["See you on February 30 then.", "en", "February 30"],
  ])("shows numbers that cannot be: %j", (text, language, word) => {
    expect(found(text, { language })).toEqual([["number", word]]);
  });

  test.each([
    "Ring 019-555 54 20.",
    "Order 2026-13-0045 är klar.",
    "Vi köpte 45 i mars 45 000 gånger.",
    "Vecka 53 är vi här.",
    "Den 29 februari 2028 hörs vi.",
  ])("takes no other numbers for them: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("shows a weekday that is not that of its date, and says which is", () => {
    expect(marksIn("Vi ses måndag 24 november.")).toEqual([
      {
        line: 1,
        at: 7,
        word: "måndag 24 november",
        problem: "wrong-weekday",
        suggestions: ["tisdag"],
      },
    ]);
    expect(found("Vi ses tisdag 24 november, eller måndag 18 januari.")).toEqual([]);
    expect(found("Vi ses måndag 24 november.", { on: undefined })).toEqual([]);
  });

  test.each(["Vi ses torsdag 5 november kl. 13.30.", "Leveransen kommer senast 30 oktober."])(
    "shows a day that was meant to come and has passed: %j",
    (text) => {
      expect(found(text).map(([problem]) => problem)).toEqual(["past-date"]);
    },
  );

  test.each([
    "Tack för besöket den 5 november.",
    "Sedan vårt möte den 14 oktober har vi tänkt.",
    "Vi ses 16 november kl. 15.",
  ])("lets days stand that are told of, or are today: %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("leaves alone what others wrote, and tells the place of what it marks", () => {
    expect(marksIn("Hej!\n> Hej {name}\n\n  Kom till {place} nu.")).toMatchObject([
      { line: 4, at: 11, word: "{place}" },
    ]);
  });

  it("never throws, and marks only what stands in the text", () => {
    const sign = fc.constantFrom(
      ..."{}[]<>_ XN?%.\n:-/0123456789".split(""),
      "kl. ",
      "mars ",
      "på ",
      "måndag ",
      "Måsen ",
      "”",
      "’",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(sign).map((all) => all.join("")),
        ),
        (text) => {
          const lines = text.split(/\r\n|\r|\n/);
          for (const { line, at, word } of marksIn(text, { otherCustomers: ["Måsen"] })) {
            expect(lines[line - 1]?.slice(at, at + word.length)).toBe(word);
          }
        },
      ),
    );
  });

  test.each([
    "{",
    "[",
    "<",
    "_",
    "på ",
    "1.2.",
    "kl. ",
    "måndag 3 mars ",
    "Måsen ",
    "”",
    "„ ",
    "« ",
    "“ ",
    "\n",
    "a".repeat(40) + " ",
  ])("is done with a long text of nothing but %j", (sign) => {
    const text = sign.repeat(Math.ceil((2 * LONGEST_TEXT) / sign.length));
    expect(marksIn(text, { otherCustomers: ["Måsen"] }).length).toBeLessThanOrEqual(200);
  });

  it("shows the beginning of a row of signs that goes on and on", () => {
    const [mark, ...others] = marksIn(`Hej ${"_".repeat(190_000)}`);
    expect(mark).toMatchObject({ at: 4, problem: "placeholder", word: "_".repeat(200) });
    expect(others).toEqual([]);
  });

  it("takes a mark that nothing closes for no quotation, also where others are closed", () => {
    const words = (text: string): string[] => textWords([text]).map(({ word }) => word);
    expect(words("Han sa „nej“ och „kom sedan")).toEqual(["Han", "sa", "och", "kom", "sedan"]);
    expect(words("„".repeat(100_000) + " ord")).toEqual(["ord"]);
  });
});
