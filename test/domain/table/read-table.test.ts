import { describe, expect, it } from "vitest";
import { readTable } from "../../../domain/table/read-table.ts";
import { TABLE_LIMITS, TableError } from "../../../domain/table/table.ts";
import { inlineRows, workbook, zip } from "../../support/workbook.ts";

describe("a table in a file", () => {
  it("is told by what is in it: text", async () => {
    expect(await readTable(Buffer.from("Fakturanr\tBelopp\r\n17\t1 200,50\r\n"))).toEqual({
      rows: [
        { line: 1, cells: ["Fakturanr", "Belopp"] },
        { line: 2, cells: ["17", "1 200,50"] },
      ],
      broken: [],
      charset: "utf-8",
      delimiter: "\t",
    });
  });

  it("is told by what is in it: a workbook", async () => {
    expect(await readTable(workbook(inlineRows([["Fakturanr", "Belopp"]])))).toEqual({
      rows: [{ line: 1, cells: ["Fakturanr", "Belopp"] }],
      broken: [],
      charset: "utf-8",
      sheet: "Kunder",
    });
  });

  it.each([
    ["", "empty", /it is empty/],
    ["\n\n", "empty", /it is empty/],
    [Buffer.from("d0cf11e0a1b11ae1", "hex"), "old workbook", /old Excel file/],
    ["%PDF-1.7", "no table", /no CSV or Excel/],
    [Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "no table", /no CSV or Excel/],
    [zip([{ name: "brev.txt", content: "hej" }]), "another archive", /no Excel workbook/],
    ["\uFEFF<!DOCTYPE html><html><body>Logga in", "web page", /a web page/],
    ["\n <table><tr><td>Kundnr</td></tr></table>", "web page", /a web page/],
    ['<?xml version="1.0"?><Workbook/>', "no table", /no CSV or Excel/],
    ['{"Invoices": []}', "no table", /no CSV or Excel/],
    ['[{"a": 1}]', "no table", /no CSV or Excel/],
  ])("is none in %j: %s", async (content, reason, words) => {
    const refusal: unknown = await readTable(Buffer.from(content)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(TableError);
    expect(refusal).toMatchObject({ reason, message: expect.stringMatching(words) as string });
  });

  it("is refused beyond the limits that it is read within", async () => {
    await expect(readTable(Buffer.alloc(TABLE_LIMITS.bytes + 1))).rejects.toThrow("it has 51 MB");
    await expect(readTable(Buffer.from("a;b\n".repeat(30)), { ...TABLE_LIMITS, rows: 5 })).rejects.toThrow(
      "more than 5 rows",
    );
  });
});
