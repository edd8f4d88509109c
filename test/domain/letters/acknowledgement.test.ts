/** What stands in an acknowledgement, when, and what a stranger can do to it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRIES, type Country } from "../../../domain/company.ts";
import { acknowledgement, type AcknowledgementInput } from "../../../domain/letters/acknowledgement.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { nordhamn } from "./sample-company.ts";

function written(input: Partial<AcknowledgementInput> = {}) {
  return acknowledgement({
    company: nordhamn,
    language: "sv",
    promisedAt: "2026-11-23T09:00:00.000Z",
    saidAt: "2026-11-20T15:40:00.000Z",
    open: true,
    reference: "H-7K2M",
    ...input,
  });
}

describe("the urgent number", () => {
  const printed = (answered: "opening" | "always", open: boolean) =>
    written({
      open,
      company: { ...nordhamn, urgentPhone: { number: "+46 40 123", answered } },
    }).text.includes("+46\u00a040\u00a0123");

  it("is printed only when somebody answers it at that moment", () => {
    expect(printed("opening", true)).toBe(true);
    expect(printed("opening", false)).toBe(false);
    expect(printed("always", true)).toBe(true);
    expect(printed("always", false)).toBe(true);
  });

  it("is not printed when there is none", () => {
    const { text } = written({ company: { ...nordhamn, urgentPhone: undefined } });
    expect(text).not.toContain("Brådskar");
    expect(text).toContain("\n\nVill du lägga till något är det bara att svara på det här mejlet.\n\n");
  });
});

describe("the registered number", () => {
  const words: Record<Language, Record<Country, string>> = {
    sv: { SE: "org.nr 1", DK: "CVR-nr 1", FI: "FO-nummer 1", NO: "org.nr 1" },
    da: { SE: "org.nr. 1", DK: "CVR-nr. 1", FI: "Y-tunnus 1", NO: "org.nr. 1" },
    fi: { SE: "org.nr 1", DK: "CVR-nr. 1", FI: "Y-tunnus 1", NO: "org.nr. 1" },
    nb: { SE: "org.nr. 1", DK: "CVR-nr. 1", FI: "Y-tunnus 1", NO: "org.nr. 1" },
    en: { SE: "company no. 1", DK: "company no. 1", FI: "company no. 1", NO: "company no. 1" },
  };

  it.each(LANGUAGES)("is called what the company's country calls it, in %s", (language) => {
    for (const country of COUNTRIES) {
      const company = { ...nordhamn, country, legal: { name: "N", number: "1", seat: "S" } };
      expect(written({ company, language }).text).toContain(`\nN, ${words[language][country]}, `);
    }
  });
});

describe("the subject", () => {
  it("is fixed when the mail's is not to be repeated", () => {
    expect(LANGUAGES.map((language) => written({ language }).subject)).toEqual([
      "Vi har fått ditt mejl",
      "Vi har modtaget din mail",
      "Viesti on saapunut",
      "Vi har fått e-posten din",
      "We have received your email",
    ]);
  });

  it("is fixed when nothing of the mail's is left", () => {
    expect(written({ subject: "Re: \u202e\r\n" }).subject).toBe("Vi har fått ditt mejl");
  });

  it("is never repeated in the text", () => {
    expect(written({ subject: "Offert på fönster" }).text).not.toContain("Offert");
  });
});

describe("the tone", () => {
  it.each(LANGUAGES)("has no exclamation mark, in %s", (language) => {
    for (const open of [true, false]) expect(written({ language, open }).text).not.toContain("!");
  });
});

describe("whatever a stranger or a register holds", () => {
  const hostile = fc.string({ unit: "binary", maxLength: 400 });
  const anyLanguage = fc.constantFrom(...LANGUAGES);

  it("the letter stays under 4 KB without control characters, and the subject on one line", () => {
    fc.assert(
      fc.property(hostile, hostile, anyLanguage, fc.boolean(), (subject, firstName, language, open) => {
        const letter = written({ subject, firstName, language, open });
        expect(Buffer.byteLength(letter.text)).toBeLessThanOrEqual(4096);
        expect(letter.subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(letter.text).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
  });

  it("a name of ordinary letters never makes a line too long", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-zåäöæøÅÄÖÆØ]{1,40}$/), anyLanguage, (firstName, language) => {
        for (const line of written({ firstName, language }).text.split("\n")) {
          expect(line.length).toBeLessThan(76);
        }
      }),
    );
  });

  it("a name that is only invisible characters is no name", () => {
    expect(written({ firstName: "\u200b\u202e " }).text).toMatch(/^Hej,\n/);
  });
});
