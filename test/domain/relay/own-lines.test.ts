/** The lines above a relayed mail: nobody else can write them, and they are found only when they are whole. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { findOwnLines, holdsOwnMark, sealed, withoutOwnMark } from "../../../domain/relay/own-lines.ts";
import { squeezeText } from "../../../domain/relay/squeezed.ts";

const key = new Uint8Array(32).fill(3);
const lines = sealed(["Kvitterad: svar lovat senast kl. 10.00 i dag.", "Från karin@kund.example."], key);
const seal = /\[#\w+\]/.exec(lines.join("\n"))?.[0] ?? "";
const found = (text: string, keys = [key]) => findOwnLines([{ text, start: 0 }], keys);

it("are found whole, and nothing around them", () => {
  const own = lines.join("\n");
  expect(found(`Hej!\n\n${own}\n\nHej igen`)).toEqual([{ start: 6, end: 6 + own.length }]);
});

it("are found with an old key, not with another's", () => {
  const other = new Uint8Array(32).fill(4);
  expect(found(lines.join("\n"), [other, key])).toHaveLength(1);
  expect(found(lines.join("\n"), [other])).toEqual([]);
});

it("are not found when one letter of them is another (property)", () => {
  const own = lines.join("\n");
  fc.assert(
    fc.property(fc.nat(own.length - 1), fc.constantFrom("x", "7", "]"), (at, letter) => {
      const changed = own.slice(0, at) + letter + own.slice(at + 1);
      fc.pre(squeezeText(changed) !== squeezeText(own));
      expect(found(changed)).toEqual([]);
    }),
  );
});

it("cannot be written by a customer, in whatever letters (property)", () => {
  const piece = fc.constantFrom(
    "[",
    "]",
    "Hand",
    "slag",
    "HANDSLAG",
    "［",
    "］",
    " ",
    "\n> ",
    "<mailto:a@b>",
    "x",
    "[Handslag]",
    "[#",
    seal.slice(2, -1),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      expect(holdsOwnMark(squeezeText(withoutOwnMark(pieces.join(""), [key])), [key])).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(withoutOwnMark("Se [Handslag] här [1]", [key])).toBe("Se (Handslag#) här [1]");
  expect(withoutOwnMark(`Se ${seal}`, [key])).toBe(`Se (${seal.slice(1, -1)}#)`);
});

it("are known by their seal alone, with an old key too, and not with another's", () => {
  const other = new Uint8Array(32).fill(4);
  expect(holdsOwnMark(squeezeText(seal), [other, key])).toBe(true);
  expect(holdsOwnMark(squeezeText(seal), [other])).toBe(false);
});

it.each(["[#ORDERABC]", "[#ticketab]", "[#WXYZ2345]", "[#PROJ-ABCD]", "[# Offertab ]", "[#23456723]"])(
  "are not what a customer numbers a matter with: %s",
  (number) => {
    expect(holdsOwnMark(squeezeText(number), [key])).toBe(false);
    expect(withoutOwnMark(`Fel på lucka ${number}`, [key])).toBe(`Fel på lucka ${number}`);
  },
);

it("are said to be there when there is more of their shape than anybody tries", () => {
  const none = "[#orderabc]";
  expect(holdsOwnMark(none.repeat(10_000), [key])).toBe(false);
  expect(holdsOwnMark(none.repeat(10_001), [key])).toBe(true);
});
