/**
 * OCR giro: what customers in Norway paid with a KID (Nets, "OCR giro, System specification"). Records of 80 positions: 10
 * and 89 around the transmission, 20 and 88 around an assignment, and for each transaction amount items 1, 2 and sometimes
 * 3 (30, 31, 32). Always in kroner. The file counts itself: what does not add up is told, and what was read is kept.
 *
 * Positions 3 and 4 name the service. OCR giro is 09; AvtaleGiro's agreements and the company's own payments have the same
 * records and hold nothing that a customer paid: a file of these alone is refused.
 */
import type { Day } from "../../time/instant.ts";
import type { LedgerReading, PaymentFact, WrongRow } from "../ledger-facts.ts";
import { asFound, asNumber, asText } from "./as-written.ts";
import { type FixedRecord, fixedRecords } from "./fixed-records.ts";
import { isoDay } from "./iso-day.ts";
import { createPaymentIds, type PaymentIds } from "./payment-ids.ts";
import { createWrongRows } from "./wrong-rows.ts";

/** Whether a file has Nets' records: OCR giro, or one that `readOcrGiro` refuses with the reason. */
export function isOcrGiro(head: string): boolean {
  return /^\s*NY\d{6}/.test(head);
}

const OCR_GIRO = "09";
const AVTALEGIRO = "21";
const AGREEMENTS = "24";
/** Money that goes back: a purchase taken back, with a KID or a text. */
const BACK = new Set(["18", "20"]);

interface Transaction {
  readonly item1: FixedRecord;
  item2?: FixedRecord;
  item3?: FixedRecord;
}

/** What was read since a start record, as the end record counts it. The total has money that went back as added. */
interface Tally {
  transactions: number;
  records: number;
  total: number;
}

const nothing = (): Tally => ({ transactions: 0, records: 0, total: 0 });

export function readOcrGiro(text: string): LedgerReading {
  if (!isOcrGiro(text.slice(0, 100))) return { refused: "unknown" };
  const ids = createPaymentIds("ocr-giro");
  const facts: PaymentFact[] = [];
  const wrong = createWrongRows();
  const services = new Set<string>();
  let transmission = nothing();
  let assignment = nothing();
  /** The agreement and the account that the assignment is for; undefined outside one of OCR giro. */
  let receiver: readonly [string, string] | undefined;
  let open: Transaction | undefined;
  let closesOn: Day | undefined;
  let ended = true;
  let lastLine = 1;

  function endTransaction(): void {
    if (open === undefined || receiver === undefined) return;
    assignment.transactions++;
    const told = paymentFact(open, receiver, ids);
    if ("problem" in told) wrong.add(told);
    else if (told.amount !== 0) facts.push(told);
    assignment.total += open.item1.minor(33, 49, "NOK") ?? 0;
    open = undefined;
  }
  function check(record: FixedRecord, { transactions, records, total }: Tally): void {
    if (record.count(9, 16) !== transactions) wrong.add(wrongIn(record, "wrong-count", record.at(9, 16)));
    if (record.count(17, 24) !== records) wrong.add(wrongIn(record, "wrong-count", record.at(17, 24)));
    if (record.minor(25, 41, "NOK") !== total) wrong.add(wrongIn(record, "wrong-total", record.at(25, 41)));
  }

  for (const record of fixedRecords(text)) {
    lastLine = record.line;
    const service = record.at(3, 4);
    const kind = record.at(7, 8);
    if (record.at(1, 2) !== "NY") {
      wrong.add(wrongIn(record, "wrong-record", record.at(1, 80)));
      continue;
    }
    transmission.records++;
    assignment.records++;
    if (kind === "10") {
      transmission = { ...nothing(), records: 1 };
      ended = false;
    } else if (kind === "89") {
      endTransaction();
      ended = true;
      closesOn = later(closesOn, dayAt(record, 42));
      // Of other services' transactions nothing is known here.
      if (services.size === 1 && services.has(OCR_GIRO)) check(record, transmission);
    } else if (kind === "20") {
      endTransaction();
      services.add(service === AVTALEGIRO && record.at(5, 6) === AGREEMENTS ? "agreements" : service);
      receiver = service === OCR_GIRO ? [record.at(9, 17), record.at(25, 35)] : undefined;
      assignment = { ...nothing(), records: 1 };
    } else if (service === OCR_GIRO && receiver !== undefined) {
      if (kind === "88") {
        endTransaction();
        check(record, assignment);
        transmission.transactions += assignment.transactions;
        transmission.total += assignment.total;
        receiver = undefined;
      } else if (kind === "30") {
        endTransaction();
        open = { item1: record };
      } else if ((kind === "31" || kind === "32") && open?.item1.at(9, 15) === record.at(9, 15)) {
        open[kind === "31" ? "item2" : "item3"] = record;
      } else {
        wrong.add(wrongIn(record, "wrong-record"));
      }
    }
  }
  endTransaction();
  if (services.size > 0 && !services.has(OCR_GIRO)) {
    return {
      refused: services.size === 1 && services.has("agreements") ? "agreements" : "outgoing-payments",
    };
  }
  if (!ended) wrong.add({ line: lastLine, problem: "not-well-formed" });
  return { format: "ocr-giro", facts, wrong: wrong.inOrder(), closesOn, tellsPayments: true };
}

function paymentFact(
  { item1, item2, item3 }: Transaction,
  receiver: readonly [string, string],
  ids: PaymentIds,
): PaymentFact | WrongRow {
  const amount = item1.minor(33, 49, "NOK");
  if (item1.length < 74) return wrongIn(item1, "wrong-length");
  if (amount === undefined) return wrongIn(item1, "not-an-amount", item1.at(33, 49));
  const on = dayAt(item1, 16);
  if (on === undefined) return wrongIn(item1, "no-payment-day", item1.at(16, 21));
  const goesBack = item1.at(32, 32) === "-" || BACK.has(item1.at(5, 6));
  const kid = asNumber(item1.at(50, 74));
  const account = accountAt(item2);
  return {
    kind: "payment",
    from: "ocr-giro",
    line: item1.line,
    paymentId: ids.next([
      ...receiver,
      on,
      item1.at(22, 31),
      item2?.at(16, 34),
      kid,
      account,
      goesBack ? -amount : amount,
    ]),
    on,
    amount: goesBack && amount !== 0 ? -amount : amount,
    currency: "NOK",
    references: kid === undefined ? [] : [kid],
    invoices: [],
    text: asText([item3?.at(16, 55) ?? ""]),
    payer: account === undefined ? {} : { account },
  };
}

/** The account that was debited; nothing but zeros when it is not known. */
function accountAt(item2: FixedRecord | undefined): string | undefined {
  const account = item2?.at(48, 58) ?? "";
  return /^\d{11}$/.test(account) && !/^0+$/.test(account) ? account : undefined;
}

/** A day written DDMMYY. Nets began in the seventies. */
function dayAt(record: FixedRecord, from: number): Day | undefined {
  const [, day = "", month = "", year = ""] = /^(\d\d)(\d\d)(\d\d)$/.exec(record.at(from, from + 5)) ?? [];
  const read = isoDay(`${year < "70" ? "20" : "19"}${year}-${month}-${day}`);
  return "day" in read ? read.day : undefined;
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

/** The field is the record's kind. */
function wrongIn(record: FixedRecord, problem: WrongRow["problem"], found?: string): WrongRow {
  return { line: record.line, field: asFound(record.at(7, 8)), problem, found: asFound(found) };
}
