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
    ["a byte order mark", "\uFEFFNr;Kund\n1;Å", "utf8", "utf-8"],
    ["UTF-16", "\uFEFFNr;Kund\n1;Å", "utf16le", "utf-16le"],
    ["Latin-1", "Nr;Kund\n1;Å", "latin1", "windows-1252"],
  ] as const)("may be written in %s", async (_what, text, encoding, charset) => {
    const { rows, ...found } = await readTable(Buffer.from(text, encoding));
    expect(found).toEqual({ broken: [], charset, delimiter: ";" });
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Nr", "Kund"],
      ["1", "Å"],
    ]);
  });

  it("keeps the good rows beside one whose quote is not closed", async () => {
    const { rows, broken } = await readTable(
      Buffer.from('Nr,Kund,Belopp\n1,"Berg, AB","1,50"\n2,"Ek AB,2\n3,"Al, AB",3\n4,"Lönn\nAB",4\n'),
    );
    expect(broken).toEqual([3]);
    expect(rows.slice(1)).toEqual([
      { line: 2, cells: ["1", "Berg, AB", "1,50"] },
      { line: 4, cells: ["3", "Al, AB", "3"] },
      { line: 5, cells: ["4", "Lönn\nAB", "4"] },
    ]);
  });

  it.each([
    ["decimal commas", "Nr;Belopp;Rest\n1;1,50;0,00\n2;2,50;0,00\n", ";"],
    ["commas in names", "Nr;Kund\n1;Berg, Anna, Ek, Olle\n2;Al, Per\n", ";"],
    ["a title above", "Kundreskontra, per 2026-11-20, alla\n\nNr\tKund\n1\tBerg, Anna\n2\tEk\n", "\t"],
    ["semicolons in quotes", 'Nr,Kund\n1,"a;b;c"\n2,"d;e;f"\n', ","],
    ["its delimiter named", "sep=|\nNr|a;b;c\n1|a;b;c\n", "|"],
    ["one column", "Nr\n1\n2\n", ";"],
  ])("is told apart into cells with %s", async (_what, text, delimiter) => {
    expect(await readTable(Buffer.from(text))).toMatchObject({ delimiter, broken: [] });
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
