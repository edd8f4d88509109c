/** Bank files of public projects: every one is read or refused, and camt agrees with the golden readings beside it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../domain/table/decode-text.ts";
import { readBgmax } from "../../../../domain/payment/read/bgmax.ts";
import { readCamtEntries } from "../../../../domain/payment/read/camt/camt-file.ts";
import { readCamt } from "../../../../domain/payment/read/camt/read-camt.ts";
import { readOcrGiro } from "../../../../domain/payment/read/ocr-giro.ts";
import { decodeXml } from "../../../../domain/payment/read/xml.ts";
import { type GoldenMessage, goldenEntries, sameEntries } from "./camt-golden.ts";
import { paymentsOf } from "./payments-of.ts";

const FOLDER = join(import.meta.dirname, "../../../../../shared/fixtures/billing");
const CAMT = join(FOLDER, "genkgo+camt/test/data");
const BARSOOM = join(FOLDER, "barsoom+bankgiro_inbetalningar/spec/fixtures");
const NOTIMA = join(FOLDER, "notima+bankgiro-api/src/test/resources/samplefiles");
const NETS = join(FOLDER, "otovo+python-netsgiro/tests/data");

const text = (folder: string, file: string): string => decodeText(readFileSync(join(folder, file))).text;

describe.skipIf(!existsSync(CAMT))(
  "26 camt files of genkgo/camt (skipped without ../shared/fixtures)",
  () => {
    const files = existsSync(CAMT) ? readdirSync(CAMT).filter((file) => file.endsWith(".xml")) : [];
    const xml = (file: string): string => decodeXml(readFileSync(join(CAMT, file)));

    it("are all there", () => {
      expect(files).toHaveLength(26);
    });

    it.each(files)("%s is read or refused", (file) => {
      const reading = readCamt(xml(file));
      if (file.startsWith("camt052")) expect(reading).toEqual({ refused: "bank-account-report" });
      else expect(reading).toMatchObject({ format: "camt", wrong: [] });
    });

    it.each(files.filter((file) => existsSync(join(CAMT, file.replace(/xml$/, "json")))))(
      "%s agrees with its golden reading",
      (file) => {
        const golden = JSON.parse(
          readFileSync(join(CAMT, file.replace(/xml$/, "json")), "utf8"),
        ) as GoldenMessage;
        const { statements } = readCamtEntries(xml(file));
        const [read, expected] = sameEntries(statements, goldenEntries(golden));
        expect(read).toEqual(expected);
      },
    );

    it("tell the payments of customers", () => {
      const told = files.flatMap((file) => {
        const reading = readCamt(xml(file));
        return "refused" in reading
          ? []
          : [
              [
                file,
                ...paymentsOf(reading).facts.map(({ on, amount, currency }) => `${on} ${amount} ${currency}`),
              ],
            ];
      });
      const credit = "2014-12-31 885 EUR";
      expect(Object.fromEntries(told.map(([file, ...facts]) => [file, facts]))).toEqual({
        "camt053.v2.all-balance-types.xml": [credit],
        "camt053.v2.five.decimals.xml": [credit],
        "camt053.v2.minimal.ultimate.xml": [credit],
        "camt053.v2.minimal.xml": [credit],
        "camt053.v2.multi.statement.xml": [credit],
        "camt053.v2.with-account-name.xml": [credit],
        "camt053.v2.with-party-ids.xml": [credit],
        "camt053.v2.wrong.xml": [],
        "camt053.v3.xml": [credit],
        "camt053.v4.xml": [credit],
        "camt053.v8.xml": [credit],
        "camt054.v2.with-account-name.xml": [],
        "camt054.v2.xml": [],
        "camt054.v4.xml": [],
        "camt054.v8-with-UETR.xml": [],
        "camt054.v8-with-financial-institution.xml": [],
        "camt054.v8.xml": [],
        "camt53.only-Dt-with-DtTm.xml": [],
      });
    });
  },
);

describe.skipIf(!existsSync(BARSOOM))(
  "BgMax and LB files of barsoom and notima (skipped without ../shared/fixtures)",
  () => {
    const amounts = [
      [180000, "665760 665869 665661 657775"],
      [190000, "524967"],
      [170000, "573964"],
      [30000, "573865"],
      [50000, "525865"],
      [50000, "525766"],
      [50000, "535765"],
      [100000, "7495575"],
      [50000, "695668"],
      [40000, ""],
      [-50000, "74450"],
      [300000, "8012577 8013575 8014573"],
      [100000, "525766"],
    ];

    it("tells 13 deposits and parts of the large file, which adds up", () => {
      const { facts, wrong } = paymentsOf(readBgmax(text(BARSOOM, "BgMaxfil4.txt")));
      expect(wrong).toEqual([]);
      expect(facts.map(({ amount, references }) => [amount, references.join(" ")])).toEqual(amounts);
      expect(new Set(facts.map(({ on, currency }) => `${on} ${currency}`))).toEqual(
        new Set(["2004-05-25 SEK", "2004-05-25 EUR"]),
      );
      expect(new Set(facts.map(({ paymentId }) => paymentId)).size).toBe(facts.length);
      expect(facts[0]).toMatchObject({
        text: "Betalning med extra refnr 665869 657775 665661 665760",
        payer: { name: "Kalles Plåt AB", account: "3783511", orgNumber: "5500001234" },
      });
      expect(facts[9]?.text).toBe("8988777");
    });

    it("tells the same of the file with destroyed letters, without the names, and that it counts wrong", () => {
      const { facts, wrong } = paymentsOf(readBgmax(text(BARSOOM, "BgMaxfil4_broken.txt")));
      expect(facts.map(({ amount, references }) => [amount, references.join(" ")])).toEqual(amounts);
      expect(facts.some(({ payer }) => payer.name?.includes("\uFFFD"))).toBe(false);
      expect(wrong).toEqual([
        { line: 67, field: "70", problem: "wrong-count", found: "00000008" },
        { line: 67, field: "70", problem: "wrong-count", found: "00000005" },
      ]);
    });

    it("reads a file of one payment, and one whose deposits have no day", () => {
      const minimal = paymentsOf(readBgmax(text(BARSOOM, "minimal.txt")));
      expect(minimal).toMatchObject({ wrong: [], closesOn: "2004-05-25" });
      expect(minimal.facts).toMatchObject([{ on: "2004-05-25", amount: 110000, references: ["650861"] }]);
      const sample = paymentsOf(readBgmax(text(NOTIMA, "BGMAX_Sample1.txt")));
      // Whoever took the names out of the file took the first digit of its days, too.
      expect(sample.wrong.map(({ line, problem }) => [line, problem])).toEqual([
        [8, "not-a-day"],
        [14, "not-a-day"],
      ]);
      expect(sample.facts).toMatchObject([
        {
          amount: 3708700,
          references: ["100252", "1000014"],
          payer: { name: "CYBERPHOTO AB BOX 1226", account: "51602332" },
        },
        { amount: 1437500, references: ["1002633"], payer: { name: "JUNIBACKEN AB," } },
      ]);
    });

    it.each(["GEUT_LBATER_Sample1.txt", "GEUT_LBATER_Sample2.txt"])(
      "refuses %s, in which the company pays",
      (file) => {
        expect(readBgmax(text(NOTIMA, file))).toEqual({ refused: "outgoing-payments" });
      },
    );
  },
);

describe.skipIf(!existsSync(NETS))(
  "Nets' files of otovo/python-netsgiro (skipped without ../shared/fixtures)",
  () => {
    it("tells twenty payments, which add up", () => {
      const { facts, wrong, closesOn } = paymentsOf(readOcrGiro(text(NETS, "ocr_giro_transactions.txt")));
      expect(wrong).toEqual([]);
      expect(closesOn).toBe("1992-01-20");
      expect(facts).toHaveLength(20);
      expect(facts.reduce((sum, { amount }) => sum + amount, 0)).toBe(5144900);
      expect(facts[0]).toMatchObject({
        on: "1992-01-20",
        amount: 102000,
        references: ["0000531"],
        text: "Foo bar baz",
        payer: { account: "99990512341" },
      });
      expect(facts[10]?.references).toEqual(["000149012"]);
    });

    it("refuses agreements, and the company's requests", () => {
      expect(readOcrGiro(text(NETS, "avtalegiro_agreements.txt"))).toEqual({ refused: "agreements" });
      expect(readOcrGiro(text(NETS, "avtalegiro_payment_request.txt"))).toEqual({
        refused: "outgoing-payments",
      });
    });
  },
);
