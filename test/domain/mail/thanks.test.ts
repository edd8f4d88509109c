import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isThanks } from "../../../domain/mail/thanks.ts";

const isOnlyThanks = (text: string) => isThanks(text, { attachments: [] });

const THANKS = {
  sv: [
    "Tack!",
    "Tack, det blir jättebra!",
    "Tack så mycket för hjälpen",
    "Hej Karin! Stort tack för snabbt svar.\n\nMed vänlig hälsning\nBo Påhittad\nProvgatan 3\n211 20 Malmö\n070-174 06 10",
    "Perfekt, tack!\nBo",
    "Hej! Låter bra.\nMvh Bo",
    "TACK!!! 😀",
    "Mottaget. Tack för det.",
  ],
  da: [
    "Tak for hjælpen!",
    "Mange tak.\nVenlig hilsen\nMette",
    "Tak, det bliver fint",
    "Det lyder godt, tak.",
    "Hej Anna\nModtaget, tak.",
  ],
  nb: [
    "Tusen takk!",
    "Hei! Supert, takk for hjelpen.\nVennlig hilsen\nGeir",
    "Den er god",
    "Flott. Takk skal du ha",
  ],
  fi: [
    "Kiitos!",
    "Kiitos nopeasta vastauksesta.\nTerveisin\nMatti",
    "Moi! Selvä, kiitos paljon",
    "Sopii hyvin. Kiitoksia",
  ],
  en: [
    "Thanks a lot",
    "Great, thank you so much for the help.\nKind regards\nAnn Sample",
    "Noted, thanks!",
    "Hi Anna, perfect.",
  ],
};

const NOT_THANKS = {
  "a but": [
    "Tack, men dörren läcker fortfarande",
    "Tack! Dock fel färg",
    "Tak, men den binder stadig",
    "Takk, men den er for kort",
    "Kiitos, mutta ovi on väärä",
    "Thanks, however it leaks",
  ],
  "a question, with its mark or without": [
    "Tack! När kommer ni?",
    "Tack, när kommer ni",
    "Tak. Hvornår kommer I",
    "Takk. Når kommer dere",
    "Kiitos, milloin tulette",
    "Thanks, when will you come",
    "Tack?",
    "Perfekt！Kommer ni？",
  ],
  "a number or a day": [
    "Tack, det blir 2 dörrar",
    "Tack, vi ses den 3 maj",
    "Perfekt, tisdag",
    "Tak, på mandag",
    "Kiitos, huomenna",
    "Thanks, tomorrow",
    "Tack, skriv till a@b.example",
  ],
  "a wish or news beside it": [
    "Tack. Ring mig.",
    "Tack ring mig",
    "Tack på förhand",
    "Tak på forhånd",
    "Takk på forhånd",
    "Kiitos etukäteen",
    "Thanks in advance",
    "Tack. Dörren gick sönder igen.",
    "Tack! Mvh Bo\nDörren är trasig",
    "Hej dörren läcker, tack",
    "Please call, thanks",
    "Tack!\nDÖRREN LÄCKER",
    "Tack!\nMvh Bo\nDÖRREN LÄCKER",
    "Tak. Der mangler en skrue.",
    "Kiitos. Ovi on rikki.",
  ],
  "news or a wish behind what the thanks are for": [
    "Tack för leveransen den kom trasig",
    "Tack för fakturan den stämmer ej",
    "Tack för offerten vi beställer två dörrar till",
    "Tack så mycket ring mig",
    "Tack för beskedet vi avbryter köpet",
    "Tack för svar",
    "Tack för besked",
    "Tack för att ni ringer mig",
    "Tak for tilbuddet vi bestiller",
    "Tak for hurtig hjælp døren er skæv",
    "Takk for tilbudet vi bestiller",
    "Kiitos tilauksesta saapui rikkinäisenä",
    "Thanks for the delivery two boxes missing",
    "Thanks for the invoice wrong amount",
    "Thanks for sending a new invoice to our office",
    "Tack!\n\nMvh Karin\nRing Mig",
  ],
  "words that only look like thanks": [
    "Vi behöver ett nytt tak",
    "Bra dörrar sökes",
    "Hyvä Karin",
    "Greatest door ever",
    "Super Bygg AB",
  ],
  "nothing said": ["", " ", "Hej", "Hej Karin", "Mvh Karin", "Karin", "👍"],
};

describe("a mail that only says thanks", () => {
  test.each(Object.entries(THANKS))("is known in %s", (_, mails) => {
    expect(mails.filter((mail) => !isOnlyThanks(mail))).toEqual([]);
  });

  test.each(Object.entries(NOT_THANKS))("is not one with %s", (_, mails) => {
    expect(mails.filter(isOnlyThanks)).toEqual([]);
  });

  test("brings no attachment", () => {
    expect(isThanks("Tack!", { attachments: ["x"] })).toBe(false);
  });

  test.each([
    ["Karin\nRing mig om fakturan", false],
    ["Karin\nRing Mig", false],
    ["Karin\nKan ni ringa?", false],
    ["Karin Ek\nBygg AB\nTel 070-123 45 67\nSkickat från min iPhone", true],
    ["", true],
  ])("looks below the signature's dashes: %j", (signature, expected) => {
    expect(isThanks("Tack!", { attachments: [], signature: `-- \n${signature}` })).toBe(expected);
  });

  const thanks = fc.constantFrom(...Object.values(THANKS).flat());

  test("holds neither question mark, wherever it stands, nor number before its closing", () => {
    fc.assert(
      fc.property(thanks, fc.nat(), fc.constantFrom("?", "？"), (mail, place, mark) => {
        const at = place % (mail.length + 1);
        expect(isOnlyThanks(mail.slice(0, at) + mark + mail.slice(at))).toBe(false);
      }),
    );
    fc.assert(
      fc.property(thanks, fc.nat(), (mail, number) => {
        expect(isOnlyThanks(`${number} ${mail}`)).toBe(false);
      }),
    );
  });

  test("is not one with another sentence", () => {
    const sentence = fc.constantFrom(
      "Dörren är trasig",
      "Vi vill ha en till",
      "Ring mig",
      "Ovi on rikki",
      "It leaks",
    );
    fc.assert(
      fc.property(thanks, sentence, fc.constantFrom(". ", "! ", "\n", ", "), (mail, news, between) => {
        expect(isOnlyThanks(`${mail}${between}${news}`)).toBe(false);
        expect(isOnlyThanks(`${news}${between}${mail}`)).toBe(false);
      }),
    );
  });
});
