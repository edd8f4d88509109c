/** What a customer's answer to an agenda brings as points of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAgendaReply } from "../../../../domain/relation/talks/agenda/points-in-answer.ts";

describe("the points in a customer's answer", () => {
  it.each([
    ["Hej Anna,\n\nKan vi ta upp priserna?\n\nMvh\nKarin", ["Kan vi ta upp priserna?"]],
    [
      "Hej!\n- priserna i vår\n- ny dörr\n  till trapphuset\n\nHälsningar, Karin",
      ["priserna i vår", "ny dörr till trapphuset"],
    ],
    ["Hei Anna\n\n1. Toimitusajat\n2) Hinnat\n\nTerveisin Liisa", ["Toimitusajat", "Hinnat"]],
    ["Tack, det ser bra ut!", []],
    [
      "Hej Anna, kan vi ses en timme tidigare än så, och på vårt kontor i stället?",
      ["Hej Anna, kan vi ses en timme tidigare än så, och på vårt kontor i stället?"],
    ],
    ["Hej Anna,\n\nKan vi heller ta det kl. 13?\n\nIngrid", ["Kan vi heller ta det kl. 13?"]],
    ["Hei!\n\nToimitusajat ja hinnat, kiitos.\n\nJari", ["Toimitusajat ja hinnat, kiitos."]],
    ["We would like to add opening hours.\n\nThanks Thomas", ["We would like to add opening hours."]],
    ["Kan vi ta upp priserna?\nIngrid Ek\n", ["Kan vi ta upp priserna?"]],
    ["Thanks for the agenda.\nPrices, please.\n\nThanks,\nThomas Ek\nEk & Co", ["Prices, please."]],
    ["Hej Anna\n\nPriser", ["Priser"]],
    ["Det här vill vi prata om:\n\nPriser", ["Det här vill vi prata om:", "Priser"]],
    ["Ses vi hellre kl. 13?\nOch priserna", ["Ses vi hellre kl. 13? Och priserna"]],
    ["Kan ni ta bort 60 fönster i vår?", ["Kan ni ta bort 60 fönster i vår?"]],
    ["1. Kan ni ta bort den gamla dörren i trapphuset?", ["Kan ni ta bort den gamla dörren i trapphuset?"]],
  ] as const)("%j are %j", (text, points) => {
    expect(readAgendaReply(text, 9)).toEqual({ points, wishes: [] });
  });

  it.each([
    ["Please leave out 4.", [], [4]],
    ["Hei! Poista 3", [], [3]],
    [
      "Hej,\n\nPunkt 3 kan udgå. Og vi vil gerne tale om priser.\n\nHilsen Bo",
      ["Og vi vil gerne tale om priser."],
      [3],
    ],
    ["Stryk punkt 2 och 3, tack!", [], [2, 3]],
    ["- Dropp punkt 5\n- Priser", ["Priser"], [5]],
    ["3. ta bort", [], [3]],
    ["Kan vi stryka punkten om betalning?", [], []],
  ] as const)("%j wishes to leave something out, and that is no point", (text, points, numbers) => {
    const reply = readAgendaReply(text, 9);
    expect(reply.points).toEqual(points);
    expect(reply.wishes.map((wish) => wish.numbers)).toEqual([numbers]);
  });

  it("are few and short, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6000 }), (text) => {
        const { points } = readAgendaReply(text, 9);
        expect(points.length).toBeLessThanOrEqual(10);
        for (const point of points) {
          expect(point).not.toBe("");
          expect(point).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});
