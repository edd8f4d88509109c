import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueInWords } from "../../../../../domain/payment/read/ubl/payment-terms.ts";

const ISSUED = "2026-03-01";

describe("terms of payment in words", () => {
  it.each([
    ["30", "2026-03-31"],
    ["30 dagar netto", "2026-03-31"],
    ["30 dagar netto. Dröjsmålsränta:12 %", "2026-03-31"],
    ["Netto 30 dgr, dröjsmålsränta enligt räntelagen, påminnelseavgift 60 kr", "2026-03-31"],
    ["Betalas inom 10 dagar från fakturadatum.", "2026-03-11"],
    ["Netto 8 dage", "2026-03-09"],
    ["Betalingsbetingelser: netto 14 dage. Renter 1,5 % pr. md.", "2026-03-15"],
    ["Forfaldsdato 31-03-2026", "2026-03-31"],
    ["Per 14 dager netto", "2026-03-15"],
    ["Forfall 31.03.2026", "2026-03-31"],
    ["14 päivää netto, viivästyskorko 8,0 %", "2026-03-15"],
    ["Maksuehto 21 pv netto", "2026-03-22"],
    ["Eräpäivä 1.4.2026", "2026-04-01"],
    ["Payment within 30 days", "2026-03-31"],
    ["Net 30", "2026-03-31"],
    ["Due date 2026-03-31, 30 days net", "2026-03-31"],
    ["Due by 31/03/2026", "2026-03-31"],
    ["Zahlbar innerhalb von 14 Tagen", "2026-03-15"],
  ])("%s", (note, dueOn) => {
    expect(dueInWords([note], ISSUED)).toBe(dueOn);
  });

  it.each([
    ["a discount", "Payment within 10 days, 2% discount"],
    ["a discount in figures", "2/10 net 30"],
    ["two terms", "10 dagar eller 30 dagar netto"],
    ["halves", "50% prepaid, 50% within one month"],
    ["the end of a month", "Løbende måned + 30 dage"],
    ["a day of delivery", "30 dagar efter leverans"],
    ["a day of the month", "Betalas senast den 15"],
    ["a month or a day first", "Due by 03/04/2026"],
    ["a day in the past of another kind", "Order 4711 of 2026-02-01, 30 days"],
    ["a term beyond a year", "400 dagar"],
    ["at once", "Kontant"],
    ["only what lateness costs", "Dröjsmålsränta 8 % efter 30 dagar"],
    ["nothing", " "],
  ])("are not read when they say %s", (_what, note) => {
    expect(dueInWords([note], ISSUED)).toBeUndefined();
  });

  it("have to say the same wherever they stand, and need a day to count from", () => {
    expect(dueInWords(["30 dagar", "Forfald 2026-03-31"], ISSUED)).toBe("2026-03-31");
    expect(dueInWords(["30 dagar", "10 dagar"], ISSUED)).toBeUndefined();
    expect(dueInWords(["30 dagar"], undefined)).toBeUndefined();
    expect(dueInWords(["Forfald 2026-03-31"], undefined)).toBe("2026-03-31");
  });

  it("are read as a day or not at all, whatever they say", () => {
    const word = fc.constantFrom(
      "30",
      "dagar",
      "netto",
      "31.12.2026",
      "2026-02-30",
      ".",
      ",",
      "%",
      "senast",
      "9999",
      "-",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 5 }))), (words) => {
        const day = dueInWords([words.join(" ")], ISSUED);
        expect(day ?? ISSUED).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});
