import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../domain/mail/detect-language.ts";
import { hintsOf, languageOf } from "../../../domain/mail/language.ts";
import { LANGUAGE_MAILS } from "./language-mails.ts";

const company = { languages: ["sv", "da", "fi", "nb", "en"] } as const;
const COUNTRY = { sv: "se", da: "dk", nb: "no", fi: "fi", en: "uk", de: "de" } as const;

const rows = Object.entries(LANGUAGE_MAILS).flatMap(([language, mails]) =>
  mails.map((mail) => ({ language, mail })),
);

describe("the language of a short mail", () => {
  test("is found in at least 95 of 100, without any hint", () => {
    const right = rows.filter(({ language, mail }) => detectLanguage(mail) === language);
    console.log(`language without hints: ${right.length} of ${rows.length} right`);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.95);
  });

  test("is found in at least 97 of 100 with the sender's country as a hint", () => {
    const right = rows.filter(({ language, mail }) => {
      const country = COUNTRY[language as keyof typeof COUNTRY];
      return detectLanguage(mail, hintsOf(`kund@firma.${country}`)) === language;
    });
    console.log(`language with hints: ${right.length} of ${rows.length} right`);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.97);
  });

  test.each(["", "12345", "OK", "https://example.com/och/det/är", "karin@kund.example"])(
    "is not guessed from %j",
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  test("is found, or not, in any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        expect([undefined, ...Object.keys(LANGUAGE_MAILS)]).toContain(detectLanguage(text));
      }),
    );
  });
});

describe("the language of the answer", () => {
  const text = "Kan I sende et tilbud på tre indvendige døre? Vi vil gerne have det i denne uge.";
  const sender = "kirsten@kunde.example";

  test("is the customer's, if it is known", () => {
    expect(languageOf({ company, customer: "fi", text, sender })).toBe("fi");
  });

  test("is else the mail's", () => {
    expect(languageOf({ company, customer: undefined, text, sender })).toBe("da");
  });

  test("is else the company's first", () => {
    expect(languageOf({ company, customer: undefined, text: "OK", sender })).toBe("sv");
    expect(languageOf({ company: { languages: ["nb"] }, customer: "fi", text, sender })).toBe("nb");
  });

  test("follows the sender's country where the text says nothing", () => {
    expect(languageOf({ company, customer: undefined, text: "OK", sender: "kirsten@kunde.dk" })).toBe("da");
  });

  test("is English for a German, if the company writes it", () => {
    const german = LANGUAGE_MAILS.de[0] ?? "";
    expect(languageOf({ company, customer: undefined, text: german, sender })).toBe("en");
    expect(languageOf({ company: { languages: ["da"] }, customer: undefined, text: german, sender })).toBe(
      "da",
    );
  });
});
