import { describe, expect, it } from "vitest";
import { isBgmax, readBgmax } from "../../../../domain/payment/read/bgmax.ts";
import { paymentsOf } from "./payments-of.ts";

const START = "01BGMAX               0120260203173035010331P";
const OPEN = "050009912346          SEK";

interface Money {
  code?: string;
  sender?: string;
  reference?: string;
  amount: number;
  kind?: string;
  serial?: string;
}

/** Records 20 to 23. */
function money({
  code = "20",
  sender = "",
  reference = "",
  amount,
  kind = "2",
  serial = "1",
}: Money): string {
  const text = kind === "2" ? reference.padStart(25) : reference.padEnd(25);
  return `${code}${sender.padStart(10, "0")}${text}${String(amount).padStart(18, "0")}${kind}1${serial.padStart(12, "0")}0`;
}

function close(amount: number, count: number, day = "20260203"): string {
  const account = "58410000010098232".padStart(35, "0");
  return `15${account}${day}00056${String(amount).padStart(18, "0")}SEK${String(count).padStart(8, "0")} `;
}

function end(...counts: number[]): string {
  return `70${counts.map((count) => String(count).padStart(8, "0")).join("")}`;
}

function read(...lines: string[]): ReturnType<typeof paymentsOf> {
  return paymentsOf(readBgmax(lines.map((line) => line.padEnd(80)).join("\r\n")));
}

describe("BgMax", () => {
  it("tells a payment with its OCR, payer, text, and the deposit's day", () => {
    const { facts, ...rest } = read(
      START,
      OPEN,
      money({ sender: "3783511", reference: "665760", amount: 180050 }),
      "25Order 4711".padEnd(52),
      "25tack",
      `26${"Exempel & Co".padEnd(35)}Handelsbolag`,
      "27Storgatan 2                        12345",
      "28Exempelstad",
      "29005599999999",
      close(180050, 1, "20260202"),
      end(1, 0, 0, 1),
    );
    expect(rest).toEqual({ format: "bgmax", wrong: [], closesOn: "2026-02-03", tellsPayments: true });
    expect(facts).toEqual([
      {
        kind: "payment",
        from: "bgmax",
        line: 3,
        paymentId: expect.stringMatching(/^bgmax:[0-9a-f]{22}$/) as string,
        on: "2026-02-02",
        amount: 180050,
        currency: "SEK",
        references: ["665760"],
        invoices: [],
        text: "Order 4711 tack",
        payer: { name: "Exempel & Co Handelsbolag", account: "3783511", orgNumber: "5599999999" },
      },
    ]);
  });

  it("takes references by their code", () => {
    const payments = [
      { reference: "", kind: "0", amount: 100 },
      { reference: "", kind: "1", amount: 100 },
      { reference: "665760", kind: "2", amount: 100 },
      { reference: "8012577,8013575 17", kind: "3", amount: 100 },
      { reference: "RF18 5390 0754", kind: "4", amount: 100 },
      { reference: "FAKTURA 4711", kind: "5", amount: 100 },
      { reference: "what is to come", kind: "7", amount: 100 },
    ];
    const { facts, wrong } = read(START, OPEN, ...payments.map(money), close(700, 7), end(7, 0, 0, 1));
    expect(wrong).toEqual([]);
    expect(facts.map(({ references, text }) => [references, text])).toEqual([
      [[], undefined],
      [[], undefined],
      [["665760"], undefined],
      [["8012577", "8013575", "17"], undefined],
      [["RF1853900754"], undefined],
      [[], "FAKTURA 4711"],
      [[], "what is to come"],
    ]);
  });

  it("never adds further references to their payment, whether they have amounts or not", () => {
    const { facts, wrong } = read(
      START,
      OPEN,
      money({ amount: 200000, kind: "0" }),
      money({ code: "22", reference: "573964", amount: 170000 }),
      money({ code: "22", reference: "573865", amount: 30000 }),
      money({ reference: "658260", amount: 500000 }),
      money({ code: "22", reference: "658369", amount: 0 }),
      close(700000, 2),
      end(2, 0, 3, 1),
    );
    expect(wrong).toEqual([]);
    expect(facts.map(({ amount, references, line }) => [amount, references, line])).toEqual([
      [170000, ["573964"], 4],
      [30000, ["573865"], 5],
      [500000, ["658260", "658369"], 6],
    ]);
    const [first, second] = facts.map(({ paymentId }) => paymentId.split("/"));
    expect(first?.[0]).toBe(second?.[0]);
    expect(first?.[1]).not.toBe(second?.[1]);
  });

  it("lowers a payment by its deductions, and a deposit by deductions of their own", () => {
    const { facts, wrong } = read(
      START,
      OPEN,
      money({ amount: 90000, kind: "0" }),
      money({ code: "22", reference: "695668", amount: 100000 }),
      money({ code: "23", reference: "74450", amount: 10000 }),
      `${money({ code: "21", reference: "89853", amount: 50000, serial: "2" })}0`,
      close(40000, 2),
      end(1, 1, 2, 1),
    );
    expect(wrong).toEqual([]);
    expect(facts.map(({ amount, references }) => [amount, references])).toEqual([
      [100000, ["695668"]],
      [-10000, ["74450"]],
      [-50000, ["89853"]],
    ]);
  });

  it("tells what does not add up, with its line, and keeps the payments", () => {
    const { facts, wrong } = read(
      START,
      OPEN,
      money({ amount: 200000, kind: "0" }),
      money({ code: "22", reference: "573964", amount: 170000 }),
      close(200001, 2),
      end(1, 0, 0, 2),
    );
    expect(facts.map(({ amount, references }) => [amount, references])).toEqual([[200000, ["573964"]]]);
    expect(wrong).toEqual([
      { line: 3, field: "20", problem: "wrong-total" },
      { line: 5, field: "15", problem: "wrong-total", found: "000000000000200001" },
      { line: 5, field: "15", problem: "wrong-count", found: "00000002" },
      { line: 6, field: "70", problem: "wrong-count", found: "00000000" },
      { line: 6, field: "70", problem: "wrong-count", found: "00000002" },
    ]);
  });

  it("reads on after records that are wrong", () => {
    const { facts, wrong } = read(
      START,
      money({ amount: 1 }),
      OPEN,
      "2000",
      money({ amount: 100 }).replace("000000000000000100", "00000000000000O100"),
      money({ code: "22", reference: "1", amount: 0 }),
      "hello",
      "99 a code to come",
      money({ reference: "665760", amount: 200 }),
      close(200, 1),
      end(4, 0, 1, 1),
      close(0, 0),
    );
    expect(facts.map(({ line }) => line)).toEqual([9]);
    expect(wrong.map(({ line, problem }) => [line, problem])).toEqual([
      [2, "wrong-record"],
      [4, "not-an-amount"],
      [5, "not-an-amount"],
      [6, "wrong-record"],
      [7, "wrong-record"],
      [12, "wrong-record"],
    ]);
    const short = readBgmax(`${START}\n${OPEN}\n2000\n${close(0, 0)}\n${end(1, 0, 0, 1)}`);
    expect(short).toMatchObject({ wrong: [{ line: 3, field: "20", problem: "wrong-length" }] });
  });

  it("says that nobody knows the day when a deposit has no end", () => {
    const cut = read(START, OPEN, money({ amount: 100 }));
    expect(cut.facts).toEqual([]);
    expect(cut.wrong).toEqual([
      { line: 3, field: "20", problem: "no-payment-day" },
      { line: 3, problem: "not-well-formed" },
    ]);
  });

  it("takes the day of the file when the deposit's is none, and says so", () => {
    const deposit = [OPEN, money({ amount: 100 }), close(100, 1, "10260202"), end(1, 0, 0, 1)];
    const { facts, wrong } = read(START, ...deposit);
    expect(facts).toMatchObject([{ on: "2026-02-03", amount: 100 }]);
    expect(wrong).toEqual([{ line: 4, field: "15", problem: "not-a-day", found: "10260202" }]);
    const { facts: none, wrong: both } = read(START.replace("2026", "    "), ...deposit);
    expect(none).toEqual([]);
    expect(both.map(({ line, problem }) => [line, problem])).toEqual([
      [3, "no-payment-day"],
      [4, "not-a-day"],
    ]);
  });

  it("has no facts of a test file, and reads files that were put together", () => {
    const file = [OPEN, money({ amount: 100, reference: "42" }), close(100, 1), end(1, 0, 0, 1)];
    const test = START.replace(/P$/, "T");
    expect(read(test, ...file)).toMatchObject({ facts: [], wrong: [], isTest: true });
    const both = read(test, ...file, "", START, ...file);
    expect(both.wrong).toEqual([]);
    expect(both.isTest).toBeUndefined();
    expect(both.facts.map(({ line }) => line)).toEqual([9]);
  });

  it("gives the same payment the same id in whichever file it stands, and others others", () => {
    const first = money({ amount: 100, serial: "7", reference: "42" });
    const second = money({ amount: 100, serial: "8", reference: "42" });
    const ids = (...payments: string[]): string[] =>
      read(
        START,
        OPEN,
        ...payments,
        close(100 * payments.length, payments.length),
        end(payments.length, 0, 0, 1),
      ).facts.map(({ paymentId }) => paymentId);
    expect(ids(second, first)).toEqual(ids(first, second).reverse());
    expect(new Set(ids(first, second, first, first)).size).toBe(4);
    expect(ids(first, first)[0]).toBe(ids(first)[0]);
  });

  it("leaves out a name whose letters were destroyed, where a number says who paid", () => {
    const name = (sender: string): string | undefined =>
      read(START, OPEN, money({ amount: 100, sender }), "26F\uFFFDrg AB", close(100, 1), end(1, 0, 0, 1))
        .facts[0]?.payer.name;
    expect(name("1234567")).toBeUndefined();
    expect(name("")).toBe("F\uFFFDrg AB");
  });

  it("is recognised by its first record, and a company's own payments are refused", () => {
    expect(isBgmax(START)).toBe(true);
    expect(isBgmax("110009912346260203LEVERANTÖRSBETALNINGAR260203")).toBe(true);
    expect(isBgmax("Datum;Belopp")).toBe(false);
    expect(readBgmax("110009912346260203LEVERANTÖRSBETALNINGAR260203")).toEqual({
      refused: "outgoing-payments",
    });
    expect(readBgmax("Datum;Belopp")).toEqual({ refused: "unknown" });
  });
});
