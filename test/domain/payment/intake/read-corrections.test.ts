/** What staff say of columns: any word that such a column has anywhere, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../domain/letters/language.ts";
import { LEDGER_TEXTS } from "../../../../domain/letters/texts/ledger/by-language.ts";
import { corrected, readCorrections } from "../../../../domain/payment/intake/read-corrections.ts";
import { FIELDS, isField } from "../../../../domain/payment/read/table/fields.ts";

const NAMES = ["Nr", "Bet.dag", "Summa (SEK)", "Ära & berömmelse"];

describe("corrections of columns", () => {
  it.each([
    ["Bet.dag = förfallodag", { "Bet.dag": "dueOn" }],
    ["bet.dag=Eräpäivä", { "Bet.dag": "dueOn" }],
    ["  • Bet.dag = forfaldsdato.", { "Bet.dag": "dueOn" }],
    ["”Bet.dag = due date”", { "Bet.dag": "dueOn" }],
    ["- ära & berömmelse = KID-nummer", { "Ära & berömmelse": "reference" }],
    ["Summa (SEK) = inget", { "Summa (SEK)": null }],
    ["Summa (SEK) = ei mitään", { "Summa (SEK)": null }],
    ["Nr = belopp\nNr = fakturanummer", { Nr: "number" }],
    ["Bet.dag är förfallodag", {}],
  ])("%s", (text, columns) => {
    expect(readCorrections(text, NAMES)).toEqual({ columns, notUnderstood: [] });
  });

  it("quote what has an equals sign and names no column, or no field", () => {
    expect(readCorrections("Dag = förfallodag\nNr = gurka\nHej = Nr", NAMES).notUnderstood).toEqual([
      "Dag = förfallodag",
      "Nr = gurka",
      "Hej = Nr",
    ]);
  });

  it.each(LANGUAGES)("understand every word that the letter uses (%s)", (language) => {
    const { field, nothing } = LEDGER_TEXTS[language].columns;
    for (const each of FIELDS) {
      expect(readCorrections(`Nr = ${field[each]}`, NAMES).columns).toEqual({ Nr: each });
    }
    expect(readCorrections(`Nr = ${nothing}`, NAMES).columns).toEqual({ Nr: null });
  });

  it("take a field from the column that was taken for it before, unless there may be several", () => {
    const before = { A: "amount", B: null, C: "customer" };
    expect(corrected(before, { B: "amount" })).toEqual({ A: null, B: "amount", C: "customer" });
    expect(corrected(before, { B: "customer" })).toEqual({ A: "amount", B: "customer", C: "customer" });
  });

  it("never throw, and name only columns and fields that there are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.array(fc.string()), (text, names) => {
        const { columns } = readCorrections(text, [...NAMES, ...names]);
        for (const [name, field] of Object.entries(columns)) {
          expect([...NAMES, ...names]).toContain(name);
          expect(field === null || isField(field)).toBe(true);
        }
      }),
    );
  });
});
