import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cutAtGrapheme } from "../../../domain/mail/header-text.ts";

const graphemes = (text: string) => Array.from(new Intl.Segmenter("und").segment(text)).length;

describe("a clean line", () => {
  it.each([
    ["hi\r\nBcc: v", "hi Bcc: v"],
    ["a\u0000b\u007fc", "abc"],
    ["a\u2028b\u2029c\u0085d", "a b c d"],
    ["faktura\u202efdp.exe", "fakturafdp.exe"],
    ["\u2066a\u2069\u200eb\u200f\u061c", "ab"],
    ["p\u200ba\u00ady\u2060p\ufeffal", "paypal"],
    ["a\ud800b", "ab"],
    ["  Åsa \t Öberg  ", "Åsa Öberg"],
    ["=?utf-8?Q?hi=0D=0ABcc:_v?=", "= ?utf-8?Q?hi=0D=0ABcc:_v?="],
    ["=\u200b?utf-8?Q?x?=", "= ?utf-8?Q?x?="],
    ["Ærlig talt, 你好, مرحبا, नमस्ते", "Ærlig talt, 你好, مرحبا, नमस्ते"],
  ])("of %j is %j", (text, expected) => {
    expect(cleanLine(text, 100)).toBe(expected);
  });

  it("has nothing invisible, no second space, and nothing that reads as an encoded word", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        (text, longest) => {
          const line = cleanLine(text, longest);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|=\?| {2}|^ | $/u);
          expect(graphemes(line)).toBeLessThanOrEqual(longest);
          expect(line.length).toBeLessThanOrEqual(4 * longest + 1);
        },
      ),
    );
  });

  it("is clean already", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        expect(cleanLine(cleanLine(text, 200), 200)).toBe(cleanLine(text, 200));
      }),
    );
  });
});

describe("a cut", () => {
  it("leaves a text that is short enough as it is", () => {
    expect(cutAtGrapheme("Åsa", 3)).toBe("Åsa");
    expect(cutAtGrapheme("", 3)).toBe("");
  });

  it("falls between graphemes and shows", () => {
    expect(cutAtGrapheme("A\u030asaÖ", 3)).toBe("A\u030as…");
    expect(cutAtGrapheme("🇸🇪🇩🇰🇫🇮", 2)).toBe("🇸🇪…");
  });

  it("drops a letter with more marks than anybody writes", () => {
    expect(cutAtGrapheme(`ab${"\u0301".repeat(1000)}`, 10).length).toBeLessThan(100);
  });

  it("looks at no more of a huge text than it may keep", () => {
    expect(cleanLine("\u0301".repeat(5_000_000), 10).length).toBeLessThanOrEqual(41);
    expect(cleanLine(`${" \r\n".repeat(2_000_000)}x`, 10).length).toBeLessThanOrEqual(10);
  });
});
