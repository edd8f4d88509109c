/** What a customer's answer to an agenda brings as points of it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointsInAnswer } from "../../../../domain/relation/talks/agenda/points-in-answer.ts";

describe("the points in a customer's answer", () => {
  it.each([
    ["Hej Anna,\n\nKan vi ta upp priserna?\n\nMvh\nKarin", ["Kan vi ta upp priserna?"]],
    [
      "Hej!\n- priserna i vår\n- ny dörr\n  till trapphuset\n\nHälsningar, Karin",
      ["priserna i vår", "ny dörr till trapphuset"],
    ],
    ["Hei Anna\n\n1. Toimitusajat\n2) Hinnat\n\nTerveisin Liisa", ["Toimitusajat", "Hinnat"]],
    ["Please leave out point 3.", ["Please leave out point 3."]],
    ["Tack, det ser bra ut!", []],
    [
      "Hej Anna, kan vi ses en timme tidigare än så, och på vårt kontor i stället?",
      ["Hej Anna, kan vi ses en timme tidigare än så, och på vårt kontor i stället?"],
    ],
  ] as const)("%j are %j", (text, points) => {
    expect(pointsInAnswer(text)).toEqual(points);
  });

  it("are few and short, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6000 }), (text) => {
        const points = pointsInAnswer(text);
        expect(points.length).toBeLessThanOrEqual(10);
        for (const point of points) {
          expect(point).not.toBe("");
          expect(point).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});
