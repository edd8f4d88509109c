/** What stands in a column of references, which people fill as they like. */
import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

async function payment(reference: string, text = ""): Promise<unknown> {
  const table = `Betalningsdatum;Kund;Belopp;Referens;Meddelande\n2026-08-31;Ek;70;${reference};${text}\n`;
  const { facts } = await read(table, "SEK");
  return facts.map((fact) => fact.kind === "payment" && { references: fact.references, text: fact.text })[0];
}

describe("the reference of a payment", () => {
  it.each([
    ["Faktura 1101", [], "Faktura 1101"],
    ["Fakt.nr 1102 och 1103", [], "Fakt.nr 1102 och 1103"],
    ["1101, 1102", ["1101,1102"], "1101, 1102"],
    ["A-1001", ["A-1001"], "A-1001"],
    ["faktura1101", ["faktura1101"], "faktura1101"],
    ["10017", ["10017"], undefined],
    ["12 3455", ["123455"], undefined],
    ["RF18 5390 0754 7034", ["RF18539007547034"], undefined],
    ["Bank", [], "Bank"],
  ])("%s is one, or words, or may be both", async (written, references, text) => {
    expect(await payment(written)).toEqual({ references, text });
  });

  it("stands behind the text", async () => {
    expect(await payment("Faktura 1101", "Tack")).toEqual({ references: [], text: "Tack Faktura 1101" });
  });

  it("tells payments of one day apart, though it is words", async () => {
    const ids = async (reference: string): Promise<unknown> => {
      const table = `Betalningsdatum;Kund;Belopp;Referens\n2026-08-31;Ek;70;${reference}\n`;
      const { facts } = await read(table, "SEK");
      return facts.map((fact) => fact.kind === "payment" && fact.paymentId)[0];
    };
    expect(await ids("Faktura 1101")).toBe(await ids("faktura 1101"));
    expect(await ids("Faktura 1101")).not.toBe(await ids("Faktura 1102"));
  });
});
