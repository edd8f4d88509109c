import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../domain/mail/detect-language.ts";
import { DETECTED_LANGUAGES } from "../../../domain/mail/language-profiles.ts";
import { languageOf } from "../../../domain/mail/language.ts";

const company = { languages: ["sv", "da", "fi", "nb", "en"] } as const;

describe("the language of a text", () => {
  test.each(["", "12345", "OK", "https://example.com/och/det/är", "karin@kund.example"])(
    "is not guessed from %j",
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  test("is found, or not, in any text without a throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        expect([undefined, ...DETECTED_LANGUAGES]).toContain(detectLanguage(text));
      }),
    );
  });

  test("is that of its beginning, however long it is", () => {
    const swedish = "Hej, jag undrar när ni kommer och lagar dörren. ".repeat(100);
    const english = "Hello, when will you come and mend the door? ".repeat(20_000);
    expect(detectLanguage(swedish + english)).toBe("sv");
    expect(detectLanguage("x".repeat(1_000_000))).toBeUndefined();
  });
});

describe("the language of the answer", () => {
  const text = "Kan I sende et tilbud på tre indvendige døre? Vi vil gerne have det i denne uge.";
  const sender = "kirsten@kunde.example";
  /** As Danish as Norwegian. */
  const either = "Hvor mange er med på kurset?";

  test("is the customer's, if it is known", () => {
    expect(languageOf({ company, customer: "fi", text, sender })).toBe("fi");
  });

  test("is else the mail's", () => {
    expect(languageOf({ company, customer: undefined, text, sender })).toBe("da");
  });

  test("is else the company's first", () => {
    expect(languageOf({ company, customer: undefined, text: "12345", sender })).toBe("sv");
    expect(languageOf({ company: { languages: ["nb"] }, customer: "fi", text, sender })).toBe("nb");
  });

  test("is English for a German, if the company writes it", () => {
    const german = "Guten Tag, wann kommt meine Bestellung an? Viele Grüße";
    expect(languageOf({ company, customer: undefined, text: german, sender })).toBe("en");
    expect(languageOf({ company: { languages: ["da"] }, customer: undefined, text: german, sender })).toBe(
      "da",
    );
  });

  test.each([
    ["the country of the address", { sender: "kari@kunde.no" }, "nb"],
    ["the country of the address", { sender: "kari@kunde.dk" }, "da"],
    ["a telephone number", { text: `${either}\nKari\n+47 400 00 000` }, "nb"],
    ["a telephone number", { text: `${either}\nKari\n0045 20 00 00 00` }, "da"],
    ["a postcode and its town", { text: `${either}\nKari\n0150 OSLO` }, "nb"],
    ["a postcode and its town", { text: `${either}\nKari\n2000 Frederiksberg` }, "da"],
    ["a street", { text: `${either}\nKari\nPrøvegata 4` }, "nb"],
    ["a signature that was left out", { frame: "-- \nKari\n5000 Odense C" }, "da"],
    ["the quote's first line", { frame: "man. 23. nov. 2026 kl. 10:12 skrev Anna <a@firma.example>:" }, "nb"],
    [
      "the quote's first line",
      { frame: "Den man. 23. nov. 2026 kl. 10.12 skrev Anna <a@firma.example>:" },
      "da",
    ],
    ["an earlier mail", { earlier: "nb" }, "nb"],
    ["an earlier mail", { earlier: "da" }, "da"],
  ] as const)(
    "is told by %s where the text does not tell Danish from Norwegian: %j",
    (_, known, language) => {
      expect(languageOf({ company, customer: undefined, text: either, sender, ...known })).toBe(language);
    },
  );

  test.each([
    ["211 20 Malmö", "sv"],
    ["00100 Helsinki", "fi"],
    ["+358 40 000 0000", "fi"],
    ["+44 7700 900000", "en"],
  ])("follows %s where the text says nothing", (line, language) => {
    const home = { languages: ["nb", "da", "sv", "fi", "en"] } as const;
    expect(languageOf({ company: home, customer: undefined, text: `OK\n${line}`, sender })).toBe(language);
  });

  test("is the mail's against all hints, when the text is clear", () => {
    const swedish = "Hej! Jag undrar när min beställning kommer fram, jag har väntat i tre veckor nu.";
    const norway = { text: `${swedish}\nKarin\n+47 400 00 000\n0150 OSLO`, sender: "karin@kunde.no" };
    expect(languageOf({ company, customer: undefined, ...norway })).toBe("sv");
  });
});
