import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasLengthDigit,
  isMod10,
  isMod11,
  isRf,
  isViitenumero,
} from "../../../../domain/payment/references/check-digits.ts";
import { numbersIn, referencesIn } from "../../../../domain/payment/references/in-text.ts";
import {
  invoiceNumberKey,
  kindsOf,
  numbersOfReference,
  referenceKey,
} from "../../../../domain/payment/references/reference.ts";

const digits = (minLength: number, maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength, maxLength })
    .map((values) => values.map(String).join(""));

/** The last character that makes the reference hold. */
function completed(payload: string, holds: (reference: string) => boolean): string[] {
  return Array.from("0123456789-", (check) => payload + check).filter(holds);
}

describe("check digits", () => {
  it.each([
    ["Luhn's own example", isMod10, "79927398713"],
    ["a KID by modulus 11", isMod11, "12345678903"],
    ["a Finnish reference number", isViitenumero, "1232"],
    ["a longer Finnish reference number", isViitenumero, "2348236"],
    ["the same, wrapped in a creditor reference", isRf, "RF332348236"],
    ["a creditor reference", isRf, "RF18539007547034"],
    ["an OCR number that tells its length", hasLengthDigit, "1001" + "6" + "4"],
  ] as const)("hold for %s", (_, holds, reference) => {
    expect(holds(reference)).toBe(true);
  });

  it("write a rest of ten as a hyphen", () => {
    const hyphens = Array.from({ length: 200 }, (_, number) => `${1000 + number}-`).filter(isMod11);
    expect(hyphens.length).toBeGreaterThan(5);
    expect(hyphens.every((kid) => completed(kid.slice(0, -1), isMod11).length === 1)).toBe(true);
  });

  it.each([
    ["modulus 10", isMod10, 1, 24],
    ["modulus 11", isMod11, 1, 24],
    ["7-3-1", isViitenumero, 3, 19],
  ] as const)(
    "of %s: each number has exactly one, and every single wrong digit is found",
    (_, holds, least, most) => {
      fc.assert(
        fc.property(digits(least, most), fc.nat(), fc.integer({ min: 1, max: 9 }), (payload, at, by) => {
          const right = completed(payload, holds);
          expect(right).toHaveLength(1);
          const index = at % payload.length;
          const wrongDigit = String((Number(payload[index]) + by) % 10);
          const wrong =
            payload.slice(0, index) + wrongDigit + payload.slice(index + 1) + (right[0] ?? "").slice(-1);
          expect(holds(wrong)).toBe(false);
        }),
      );
    },
  );

  it("say no to anything else, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        if (/^[\dA-Z-]*$/.test(text)) return;
        expect([isMod10, isMod11, isViitenumero, isRf, hasLengthDigit].some((holds) => holds(text))).toBe(
          false,
        );
      }),
    );
  });
});

describe("a reference", () => {
  it.each([
    ["+71<000000000010017+12345678<", ["fik"]],
    ["RF18 5390 0754 7034", ["rf"]],
    ["10017", ["ocr", "kid"]],
    ["10014", ["kid"]],
    ["faktura", []],
  ])("%s can be %j", (reference, kinds) => {
    expect(kindsOf(reference)).toEqual(expect.arrayContaining(kinds));
    if (kinds.length === 0) expect(kindsOf(reference)).toEqual([]);
  });

  it.each([
    ["RF18 5390 0754 7034", "539007547034"],
    ["5 39007 54703 4", "000539007547034"],
    ["+71<000000000010017+12345678<", "10017"],
    ["rf18539007547034", "RF18539007547034"],
    ["0010014", "10014"],
  ])("%s is the same as %s", (one, other) => {
    expect(referenceKey(one)).toBe(referenceKey(other));
  });

  it("of noughts and marks only is none", () => {
    expect([referenceKey("000"), referenceKey(" - "), referenceKey("")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("names the invoice that it is made of", () => {
    expect(numbersOfReference("100164")).toContain("1001");
    expect(numbersOfReference("10017")).toEqual(["10017", "1001"]);
    expect(numbersOfReference("+71<000000000010017+12345678<")).toContain("1001");
    expect(numbersOfReference("10015")).not.toContain("1001");
  });
});

describe("what a payer wrote", () => {
  it.each([
    ["OCR 10014 tack!", ["10014"]],
    ["RF18 5390 0754 7034 lasku", ["539007547034"]],
    ["ref +71<000000000010017+12345678<", ["10017"]],
    ["faktura 1001", []],
  ])("%s has the references %j", (text, references) => {
    expect(referencesIn(text)).toEqual(references);
  });

  it.each([
    ["faktura 1001 och 1002", ["1001", "1002"]],
    ["Faktnr: F-1001", ["F1001", "1001"]],
    ["faktura1001", ["FAKTURA1001", "1001"]],
    ["inv 2024/0017 av 2024-05-01", ["20240017", "2024", "17"]],
    ["betald 01.05.2024", []],
    ["tack så mycket", []],
  ])("%s has the numbers %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it("never yields more than twenty findings, and always such as are their own form", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("RF0123456789 -/.<+aÅ½")), maxLength: 3000 }),
        (text) => {
          const numbers = numbersIn(text);
          const references = referencesIn(text);
          expect(Math.max(numbers.length, references.length)).toBeLessThanOrEqual(20);
          expect(numbers.map(invoiceNumberKey)).toEqual(numbers);
          expect(references.map(referenceKey)).toEqual(references);
        },
      ),
    );
  });

  it("is cut when it goes on for ever", () => {
    expect(numbersIn(`${"x".repeat(5_000_000)} 1001`)).toEqual([]);
  });
});
