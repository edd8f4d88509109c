/**
 * BgMax: the payments that Bankgirot received for a company, deposit by deposit. The day is the deposit's (record 15), and
 * the file counts itself: what does not add up is told, and what could be read is kept.
 */
import type { Day } from "../../time/instant.ts";
import type { LedgerFact, LedgerReading } from "../ledger-facts.ts";
import { asName } from "./as-written.ts";
import { type Deposit, type DepositedPayment, depositFacts } from "./bgmax-deposit.ts";
import { dayAt, type MoneyRecord, moneyRecord, orgNumberOf, withoutZeros, wrongIn } from "./bgmax-records.ts";
import { type FixedRecord, fixedRecords } from "./fixed-records.ts";
import { createPaymentIds } from "./payment-ids.ts";
import { createWrongRows } from "./wrong-rows.ts";

const BGMAX = /^\s*01BGMAX/;
/** A company's own payments to its suppliers begin with their product's name, in any of its spellings and charsets. */
const SUPPLIERS = /^\s*11\d{16}LEVERANT/;

/** Whether a file is Bankgirot's: BgMax, or one that `readBgmax` refuses with the reason. */
export function isBgmax(head: string): boolean {
  return BGMAX.test(head) || SUPPLIERS.test(head);
}

/** How many records of each kind there were since the last start record: what record 70 says. */
type Counts = Record<"20" | "21" | "22" | "15", number>;

const NO_COUNTS: Counts = { "20": 0, "21": 0, "22": 0, "15": 0 };

/** Positions in record 70, by what is counted; 22 and 23 are counted together. */
const COUNTED = [
  ["20", 3, 10],
  ["21", 11, 18],
  ["22", 19, 26],
  ["15", 27, 34],
] as const;

export function readBgmax(text: string): LedgerReading {
  if (SUPPLIERS.test(text.slice(0, 100))) return { refused: "outgoing-payments" };
  if (!BGMAX.test(text.slice(0, 100))) return { refused: "unknown" };
  const ids = createPaymentIds("bgmax");
  const facts: LedgerFact[] = [];
  const wrong = createWrongRows();
  let counts = { ...NO_COUNTS };
  let deposit: Deposit | undefined;
  let payment: DepositedPayment | undefined;
  let writtenOn: Day | undefined;
  let closesOn: Day | undefined;
  const files = { real: 0, test: 0 };
  const file = { isTest: false, ended: true };
  let lastLine = 1;

  function endDeposit(record?: FixedRecord): void {
    if (deposit === undefined) return;
    const told = depositFacts(deposit, record, writtenOn, ids);
    // One by one: a deposit can have more payments than a call can have arguments.
    if (!file.isTest) for (const fact of told.facts) facts.push(fact);
    wrong.addAll(told.wrong);
    deposit = payment = undefined;
  }

  function beginFile(record: FixedRecord): void {
    endDeposit();
    file.isTest = record.at(45, 45) === "T";
    files[file.isTest ? "test" : "real"]++;
    counts = { ...NO_COUNTS };
    file.ended = false;
    writtenOn = dayAt(record, 25);
    if (writtenOn !== undefined && (closesOn === undefined || writtenOn > closesOn)) closesOn = writtenOn;
  }

  function beginDeposit(record: FixedRecord): void {
    endDeposit();
    const currency = record.at(23, 25);
    const known = /^[A-Z]{3}$/.test(currency);
    if (!known) wrong.add(wrongIn(record, "not-a-currency", currency));
    deposit = {
      receiver: withoutZeros(record.at(3, 12)) ?? record.at(13, 22),
      // Bankgirot has no other today; until 2016 there were euros, which the record says.
      currency: known ? currency : "SEK",
      payments: [],
    };
  }

  function addMoney(record: FixedRecord, code: MoneyRecord["code"]): void {
    const isExtra = code === "22" || code === "23";
    counts[isExtra ? "22" : code]++;
    const to = isExtra ? payment : undefined;
    // What follows a payment that cannot be read is not the one's before it.
    if (!isExtra) payment = undefined;
    if (deposit === undefined || (isExtra && to === undefined)) {
      wrong.add(wrongIn(record, "wrong-record"));
      return;
    }
    const money = moneyRecord(record, code, deposit.currency);
    if (money === undefined) {
      wrong.add(wrongIn(record, "wrong-length"));
    } else if (money.amount === undefined) {
      wrong.add(wrongIn(record, "not-an-amount", record.at(38, 55)));
    } else if (to !== undefined) {
      to.extras.push(money);
    } else {
      payment = { record: money, extras: [], texts: [], name: undefined, orgNumber: undefined };
      deposit.payments.push(payment);
    }
  }

  function endFile(record: FixedRecord): void {
    endDeposit();
    file.ended = true;
    for (const [counted, from, to] of COUNTED) {
      if (record.count(from, to) !== counts[counted])
        wrong.add(wrongIn(record, "wrong-count", record.at(from, to)));
    }
  }

  for (const record of fixedRecords(text)) {
    lastLine = record.line;
    const code = record.at(1, 2);
    switch (code) {
      case "01":
        beginFile(record);
        break;
      case "05":
        beginDeposit(record);
        break;
      case "20":
      case "21":
      case "22":
      case "23":
        addMoney(record, code);
        break;
      case "25":
        payment?.texts.push(record.at(3, 52));
        break;
      case "26":
        if (payment !== undefined) payment.name = asName(`${record.at(3, 37)} ${record.at(38, 72)}`);
        break;
      case "29":
        if (payment !== undefined) payment.orgNumber = orgNumberOf(record.at(3, 14));
        break;
      case "15":
        counts["15"]++;
        if (deposit === undefined) wrong.add(wrongIn(record, "wrong-record"));
        endDeposit(record);
        break;
      case "70":
        endFile(record);
        break;
      default:
        // Readers are to pass over records that they do not know.
        if (!/^\d\d$/.test(code)) wrong.add(wrongIn(record, "wrong-record", record.at(1, 80)));
    }
  }
  endDeposit();
  if (!file.ended) wrong.add({ line: lastLine, problem: "not-well-formed" });
  const onlyTest = files.real === 0 && files.test > 0;
  return {
    format: "bgmax",
    facts,
    wrong: wrong.inOrder(),
    closesOn,
    tellsPayments: true,
    ...(onlyTest ? { isTest: true } : {}),
  };
}
