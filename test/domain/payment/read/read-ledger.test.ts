import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LedgerReading } from "../../../../domain/payment/ledger-facts.ts";
import { readLedger } from "../../../../domain/payment/read/read-ledger.ts";
import { inlineRows, workbook, zip } from "../../../support/workbook.ts";

function read(content: string | Uint8Array, name = "fil.csv"): Promise<LedgerReading> {
  return readLedger(
    { name, bytes: typeof content === "string" ? Buffer.from(content) : content },
    { currency: "SEK" },
  );
}

const SIE = `#FLAGGA 0
#PROGRAM "Bokföring" 1.0
#FORMAT PC8
#SIETYP 4
#OKÄND "något"
#VER A 1 20260103 "Försäljning"
`;

describe("a file that is no ledger", () => {
  it.each<[string, string | Uint8Array, LedgerReading]>([
    ["nothing", "", { refused: "empty" }],
    ["white space", "\ufeff \r\n\t ", { refused: "empty" }],
    ["a file that is too large", new Uint8Array(50 * 1024 * 1024 + 1), { refused: "too-large" }],
    ["SIE", SIE, { refused: "sie" }],
    [
      "SIE in the charset of DOS",
      Buffer.from(SIE.replaceAll("ö", "\x94").replaceAll("Ä", "\x8e"), "latin1"),
      { refused: "sie" },
    ],
    ["SIE without its flag", SIE.replace("#FLAGGA 0\n", "").replace("#SIETYP 4\n", ""), { refused: "sie" }],
    ["SIE 5", '<Sie xmlns="http://www.sie.se/sie5"/>', { refused: "sie" }],
    [
      "a web page",
      "\n<!DOCTYPE html>\n<html><head><title>Logga in – Bokföring</title></head></html>",
      { refused: "web-page", found: "Logga in – Bokföring" },
    ],
    ["a web page without a title", "<html><body><h1>500 fel</h1>", { refused: "web-page", found: "500 fel" }],
    [
      "a table of a web page, saved as .xls",
      "<table><tr><td>Fakturanr</td></tr></table>",
      { refused: "web-page" },
    ],
    [
      "an error of Fortnox",
      '{"ErrorInformation":{"error":1,"message":"Ogiltig token","code":2000311}}',
      { refused: "api-error", found: "Ogiltig token" },
    ],
    [
      "an error, saved with its question",
      '{"request":"GET /x","status":403,"body":{"message":"Forbidden"}}',
      { refused: "api-error", found: "Forbidden" },
    ],
    [
      "an error of Tripletex",
      '{"status":401,"code":3000,"message":"Unauthorized"}',
      { refused: "api-error", found: "Unauthorized" },
    ],
    ["an error of a login", '{"error":"invalid_grant"}', { refused: "api-error", found: "invalid_grant" }],
    ["errors in a list", '{"errors":[{"message":"Nej"}]}', { refused: "api-error", found: "Nej" }],
    [
      "an error in XML",
      '<?xml version="1.0"?><ErrorInformation><Message>Nej</Message></ErrorInformation>',
      { refused: "api-error", found: "Nej" },
    ],
    ["JSON that says nothing of ledgers", '{"hej": 1}', { refused: "unknown" }],
    ["JSON that nests deeper than any ledger", "[".repeat(1_000_000), { refused: "unknown" }],
    ["JSON with more values than any ledger", `[${"[],".repeat(2_000_000)}[]]`, { refused: "too-large" }],
    [
      "an error beside a text full of brackets",
      `{"errors":[{"message":"Nej"}],"text":"\\"${"[".repeat(100)}"}`,
      { refused: "api-error", found: "Nej" },
    ],
    ["JSON that breaks off", '{"Invoices": [', { refused: "unknown" }],
    ["old Excel", Buffer.from("d0cf11e0a1b11ae1", "hex"), { refused: "old-excel" }],
    [
      "Excel's XML of 2003",
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      { refused: "old-excel" },
    ],
    ["a PDF", "%PDF-1.7\n…", { refused: "pdf" }],
    ["a PDF with something before it", "\n\n%PDF-1.4", { refused: "pdf" }],
    ["a picture", Buffer.from("89504e470d0a1a0a", "hex"), { refused: "picture" }],
    ["a photo", Buffer.from("ffd8ffe000104a46", "hex"), { refused: "picture" }],
    ["an archive", zip([{ name: "a.csv", content: "Fakturanr;Kund" }]), { refused: "zip" }],
    ["a packed file", Buffer.from("1f8b0800", "hex"), { refused: "zip" }],
    ["an archive that is broken", "PK\x03\x04broken", { refused: "zip" }],
    ["a document type", '<!DOCTYPE Invoice [<!ENTITY a "b">]><Invoice/>', { refused: "dtd" }],
    [
      "an answer to an invoice",
      '<ubl:ApplicationResponse xmlns:ubl="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2"/>',
      { refused: "invoice-response" },
    ],
    [
      "an answer to an invoice in its envelope",
      "<StandardBusinessDocument><StandardBusinessDocumentHeader><X/></StandardBusinessDocumentHeader><ApplicationResponse/></StandardBusinessDocument>",
      { refused: "invoice-response" },
    ],
    ["other XML", "<hej/>", { refused: "unknown" }],
    ["a text", "Hej Anna,\nhär kommer listan, som du bad om.\nMvh\nOlle", { refused: "unknown" }],
    [
      "a table of something else",
      "Namn;Ålder\nAnna;7\nOlle;8\n",
      { refused: "columns", found: "Namn, Ålder" },
    ],
    [
      "a register of customers",
      "Kundnr;Namn;E-post\n1;Ek;ek@ek.example\n",
      { refused: "columns", found: "Kundnr, Namn, E-post" },
    ],
    [
      "a bank's list",
      "Bokföringsdag;Text;Belopp;Saldo\n2026-01-02;Ek Bygg;100,00;200,00\n",
      { refused: "columns", found: "Bokföringsdag, Text, Belopp, Saldo" },
    ],
    [
      "what the company has to pay",
      "Leverantör;Fakturanr;Förfallodatum;Belopp\nEk;1;2026-01-02;100\n",
      { refused: "supplier-invoice", found: "Leverantör, Fakturanr, Förfallodatum, Belopp" },
    ],
  ])("%s is refused", async (_what, content, refused) => {
    expect(await read(content, "reskontra.se")).toMatchObject(refused);
  });
});

describe("a ledger file", () => {
  const table = "Fakturanr;Kund;Förfallodatum;Belopp\n1;Ek Å;2026-01-02;100,00\n";
  const fact = { kind: "invoice", number: "1", customer: { name: "Ek Å" }, amount: 10_000, currency: "SEK" };

  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(table)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${table}`)],
    ["UTF-16", Buffer.from(`\ufeff${table}`, "utf16le")],
    ["Latin-1", Buffer.from(table, "latin1")],
    ["lines of Windows", Buffer.from(table.replaceAll("\n", "\r\n"))],
    ["tabs", Buffer.from(table.replaceAll(";", "\t"))],
  ])("may be a table in %s", async (_what, bytes) => {
    expect(await read(bytes)).toMatchObject({ format: "table", facts: [fact], wrong: [] });
  });

  it("may be a workbook", async () => {
    const rows = table
      .trim()
      .split("\n")
      .map((line) => line.split(";"));
    expect(await read(workbook(inlineRows(rows)), "fil.pdf")).toMatchObject({ facts: [fact] });
  });

  it("may be a bank's", async () => {
    expect(await read("01BGMAX               0120260525173035010331P")).toMatchObject({ format: "bgmax" });
    expect(await read("NY000010000080800170031000102")).toMatchObject({ format: "ocr-giro" });
    expect(await read("<Document><BkToCstmrStmt/></Document>")).toMatchObject({ format: "camt" });
    expect(await read('{"Invoices":[]}')).toMatchObject({ format: "fortnox" });
    expect(await read("<Document><BkToCstmrAcctRpt/></Document>")).toEqual({
      refused: "bank-account-report",
    });
  });

  it("never throws, whatever its bytes", async () => {
    const starts = fc.constantFrom(
      "",
      "PK\x03\x04",
      "<",
      "<?xml version='1.0'?><Invoice>",
      "{",
      "[{",
      "NY",
      "01BGMAX",
      "Fakturanr;Kund;Belopp\n",
    );
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
        const reading = await read(Buffer.concat([Buffer.from(start, "latin1"), bytes]));
        expect("refused" in reading || reading.format.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

const FIXTURES = join(import.meta.dirname, "../../../../../shared/fixtures/billing");

/** What becomes of the public files, by their paths; the first that fits. */
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/LICENSE|\.properties$|codelist|\/camt5?[\w.-]*\.json$/, "unknown"],
  [/\.gitignore$/, "empty"],
  [/InvoiceResponse_Example|invoice-message-response/, "invoice-response"],
  [/camt052.*xml$/, "bank-account-report"],
  [/camt.*xml$/, "camt"],
  [/\.se$/, "sie"],
  [/BgMax|minimal\.txt$|BGMAX/, "bgmax"],
  [/GEUT|avtalegiro_payment_request/, "outgoing-payments"],
  [/avtalegiro_agreements/, "agreements"],
  [/ocr_giro/, "ocr-giro"],
  [/PaymentRequest\.csv$/, "columns"],
  [/filter_invalid/, "api-error"],
  [/find_id_1/, "fortnox"],
  [/en16931|peppol-bis-invoice-3/, "ubl"],
];

const files = existsSync(FIXTURES)
  ? readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(FIXTURES, join(parentPath, name)))
      .map((name) => ({ name, what: EXPECTED.find(([path]) => path.test(name))?.[1] ?? "not said above" }))
  : [];

describe.skipIf(files.length === 0)("public files (needs ../shared/fixtures/billing)", () => {
  it.each(files)("$name: $what", async ({ name, what }) => {
    const reading = await read(readFileSync(join(FIXTURES, name)), "fil");
    expect("refused" in reading ? reading.refused : reading.format).toBe(what);
  });
});
