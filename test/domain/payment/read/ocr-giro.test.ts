import { describe, expect, it } from "vitest";
import { isOcrGiro, readOcrGiro } from "../../../../domain/payment/read/ocr-giro.ts";
import { paymentsOf } from "./payments-of.ts";

const START = "NY000010000080800170031000102000".padEnd(80, "0");
const OPEN = "NY090020001008566000000299991042764".padEnd(80, "0");
const zeros = (number: number, length: number): string => String(number).padStart(length, "0");

interface Item {
  type?: string;
  number?: number;
  day?: string;
  sign?: string;
  amount: number;
  kid?: string;
  account?: string;
  text?: string;
}

function transaction({
  type = "10",
  number = 1,
  day = "030226",
  sign = "0",
  amount,
  kid = "",
  account = "",
  text,
}: Item): string[] {
  const nr = zeros(number, 7);
  return [
    `NY09${type}30${nr}${day}0103101464${sign}${zeros(amount, 17)}${kid.padStart(25)}000000`,
    `NY09${type}31${nr}96368271940990385620000000020226${account.padStart(11, "0")}`.padEnd(80, "0"),
    ...(text === undefined ? [] : [`NY09${type}32${nr}${text.padEnd(40)}`.padEnd(80, "0")]),
  ];
}

function close(kind: "0988" | "0089", transactions: number, records: number, total: number): string {
  const [service, record] = [kind.slice(0, 2), kind.slice(2)];
  return `NY${service}00${record}${zeros(transactions, 8)}${zeros(records, 8)}${zeros(total, 17)}030226`.padEnd(
    80,
    "0",
  );
}

function read(...lines: string[]): ReturnType<typeof paymentsOf> {
  return paymentsOf(readOcrGiro(lines.join("\n")));
}

describe("OCR giro", () => {
  it("tells a payment with its KID, account and day", () => {
    const { facts, ...rest } = read(
      START,
      OPEN,
      ...transaction({ amount: 102000, kid: "0000531", account: "99990512341" }),
      close("0988", 1, 4, 102000),
      close("0089", 1, 6, 102000),
    );
    expect(rest).toEqual({ format: "ocr-giro", wrong: [], closesOn: "2026-02-03", tellsPayments: true });
    expect(facts).toEqual([
      {
        kind: "payment",
        from: "ocr-giro",
        line: 3,
        paymentId: expect.stringMatching(/^ocr-giro:[0-9a-f]{22}$/) as string,
        on: "2026-02-03",
        amount: 102000,
        currency: "NOK",
        references: ["0000531"],
        invoices: [],
        text: undefined,
        payer: { account: "99990512341" },
      },
    ]);
  });

  it("tells the text of a terminal, and money that went back as below nought though the totals add it", () => {
    const { facts, wrong } = read(
      START,
      OPEN,
      ...transaction({ type: "21", amount: 500, text: "Sommarfest" }),
      ...transaction({ type: "20", number: 2, amount: 300, text: "Tilbake" }),
      ...transaction({ type: "18", number: 3, amount: 200, kid: "17" }),
      ...transaction({ number: 4, amount: 100, sign: "-", kid: "25" }),
      ...transaction({ number: 5, amount: 0, kid: "33" }),
      close("0988", 5, 14, 1100),
      close("0089", 5, 16, 1100),
    );
    expect(wrong).toEqual([]);
    expect(facts.map(({ amount, text, references, payer }) => [amount, text, references, payer])).toEqual([
      [500, "Sommarfest", [], {}],
      [-300, "Tilbake", [], {}],
      [-200, undefined, ["17"], {}],
      [-100, undefined, ["25"], {}],
    ]);
  });

  it("tells what does not add up, with its line, and keeps the payments", () => {
    const { facts, wrong } = read(
      START,
      OPEN,
      ...transaction({ amount: 100, kid: "17" }),
      close("0988", 2, 5, 101),
      close("0089", 1, 6, 99),
    );
    expect(facts).toHaveLength(1);
    expect(wrong).toEqual([
      { line: 5, field: "88", problem: "wrong-count", found: "00000002" },
      { line: 5, field: "88", problem: "wrong-count", found: "00000005" },
      { line: 5, field: "88", problem: "wrong-total", found: "00000000000000101" },
      { line: 6, field: "89", problem: "wrong-total", found: "00000000000000099" },
    ]);
  });

  it("reads on after records that are wrong", () => {
    const { facts, wrong } = read(
      START,
      OPEN,
      ...transaction({ day: "310226", amount: 100 }),
      ...transaction({ number: 2, amount: 100 }).map((line) =>
        line.replace("00000000000000100", "0000000000000O100"),
      ),
      ...transaction({ number: 3, amount: 100, kid: "17" }).map((line, at) =>
        at === 1 ? line.replace("0000003", "0000009") : line,
      ),
      "hello",
      ...transaction({ number: 4, amount: 100, kid: "25" }).map((line) => line.slice(0, 60)),
      ...transaction({ number: 5, amount: 100, kid: "33" }),
    );
    expect(facts.map(({ line, references }) => [line, references])).toEqual([
      [7, ["17"]],
      [12, ["33"]],
    ]);
    expect(wrong.map(({ line, problem }) => [line, problem])).toEqual([
      [3, "no-payment-day"],
      [5, "not-an-amount"],
      [8, "wrong-record"],
      [9, "wrong-record"],
      [10, "wrong-length"],
      [13, "not-well-formed"],
    ]);
  });

  it("reads it beside agreements of AvtaleGiro, and refuses those alone", () => {
    const agreements = [
      "NY212420000000000000000299991042764".padEnd(80, "0"),
      "NY21947000000011".padEnd(80, "0"),
      "NY212488".padEnd(80, "0"),
    ];
    const requests = [
      "NY210020000000000400008688888888888".padEnd(80, "0"),
      "NY2121300000001".padEnd(80, "0"),
      "NY210088".padEnd(80, "0"),
    ];
    const stop = close("0089", 0, 5, 0);
    const payments = [OPEN, ...transaction({ amount: 100, kid: "17" }), close("0988", 1, 4, 100)];
    expect(read(START, ...agreements, ...payments, stop)).toMatchObject({
      facts: [{ references: ["17"] }],
      wrong: [],
    });
    expect(readOcrGiro([START, ...agreements, stop].join("\r\n"))).toEqual({ refused: "agreements" });
    expect(readOcrGiro([START, ...requests, stop].join("\r\n"))).toEqual({ refused: "outgoing-payments" });
    expect(readOcrGiro([START, ...agreements, ...requests, stop].join("\r\n"))).toEqual({
      refused: "outgoing-payments",
    });
    expect(read(START, close("0089", 0, 2, 0))).toMatchObject({ facts: [], wrong: [] });
  });

  it("gives the same payment the same id in whichever file it stands, and others others", () => {
    const first = { amount: 100, kid: "17", account: "99990512341" };
    const ids = (...items: Item[]): string[] =>
      read(START, OPEN, ...items.flatMap((item, at) => transaction({ ...item, number: at + 1 }))).facts.map(
        ({ paymentId }) => paymentId,
      );
    const second = { ...first, kid: "25" };
    expect(ids(second, first)).toEqual(ids(first, second).reverse());
    expect(new Set(ids(first, second, first)).size).toBe(3);
  });

  it("is recognised by its first record", () => {
    expect(isOcrGiro(START)).toBe(true);
    expect(isOcrGiro("NYHETER;2026")).toBe(false);
    expect(readOcrGiro("NYHETER;2026")).toEqual({ refused: "unknown" });
  });
});
