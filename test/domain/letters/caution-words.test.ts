/** Cautions in the words that staff read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cautionWords } from "../../../domain/letters/caution-words.ts";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { CAUTION_CODES } from "../../../domain/mail/caution.ts";

describe.each(LANGUAGES)("a caution in %s", (language) => {
  it.each(CAUTION_CODES)("%s is a sentence or two, with or without the fact", (code) => {
    for (const fact of [undefined, "kim@other.example"]) {
      const words = cautionWords({ code, fact }, language);
      expect(words).toMatch(/^\p{Lu}[^\n]{30,300}\.$/u);
      expect(words).not.toMatch(/undefined| {2}|!|\( *\)/);
      // No jargon of mail systems.
      expect(words).not.toMatch(/DMARC|Message-ID|Reply-To|header|spoof/i);
    }
  });

  it("differs for each of them", () => {
    expect(new Set(CAUTION_CODES.map((code) => cautionWords({ code }, language))).size).toBe(
      CAUTION_CODES.length,
    );
  });

  it("shows a fact that is an address, and nothing of it that cannot be seen or breaks the line", () => {
    for (const code of ["looks-like", "reply-to-differs"] as const) {
      expect(cautionWords({ code, fact: "kim@other.example" }, language)).toContain("kim@other.example");
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (fact) => {
          const words = cautionWords({ code, fact }, language);
          expect(words).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
          expect(words.length).toBeLessThan(1600);
        }),
      );
    }
  });
});
