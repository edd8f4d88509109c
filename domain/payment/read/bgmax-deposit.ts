/**
 * A deposit of BgMax as facts: its payments, with the day and the totals that its end (record 15) says.
 *
 * Records 22 and 23 say what a payment (20) is for. Their amounts, when they have any, add up to the payment's and are
 * never added to it; then each is told as a part by itself, since a deduction (23) used a credit note and all the others
 * are paid in full.
 */
import type { Day } from "../../time/instant.ts";
import type { PayerNames, PaymentFact, WrongRow } from "../ledger-facts.ts";
import type { Currency } from "../money.ts";
import { asText } from "./as-written.ts";
import { dayAt, type MoneyRecord, wrongIn } from "./bgmax-records.ts";
import type { FixedRecord } from "./fixed-records.ts";
import type { PaymentIds } from "./payment-ids.ts";

/** A payment (20) or a deduction (21) with the records that follow it. */
export interface DepositedPayment {
  readonly record: MoneyRecord;
  readonly extras: MoneyRecord[];
  readonly texts: string[];
  name: string | undefined;
  orgNumber: string | undefined;
}

export interface Deposit {
  /** The company's bankgiro or plusgiro that the money came to. */
  readonly receiver: string;
  readonly currency: Currency;
  readonly payments: DepositedPayment[];
}

/**
 * The payments of a deposit, and what is wrong with it. Without record 15 nobody says on which day the money came;
 * where that has no day, it is the file's own (`writtenOn`), which is the same or the next.
 */
export function depositFacts(
  { receiver, currency, payments }: Deposit,
  record: FixedRecord | undefined,
  writtenOn: Day | undefined,
  ids: PaymentIds,
): { facts: PaymentFact[]; wrong: WrongRow[] } {
  const wrong: WrongRow[] = [];
  const says = record && dayAt(record, 38);
  const on = record && (says ?? writtenOn);
  if (record !== undefined) {
    if (says === undefined) wrong.push(wrongIn(record, "not-a-day", record.at(38, 45)));
    const total = payments.reduce((sum, { record: { amount = 0 } }) => sum + amount, 0);
    if (record.minor(51, 68, currency) !== total)
      wrong.push(wrongIn(record, "wrong-total", record.at(51, 68)));
    if (record.count(72, 79) !== payments.length)
      wrong.push(wrongIn(record, "wrong-count", record.at(72, 79)));
  }
  const facts = payments.flatMap((payment): PaymentFact[] => {
    const { record: money, extras, name, orgNumber } = payment;
    if (on === undefined) {
      wrong.push({ line: money.line, field: money.code, problem: "no-payment-day" });
      return [];
    }
    const paymentId = ids.next([receiver, on, record?.at(46, 50), money.serial, money.amount]);
    const payer: PayerNames = {
      name: readable(name, money.sender ?? orgNumber),
      account: money.sender,
      orgNumber,
    };
    const whole = { kind: "payment", from: "bgmax", on, currency, invoices: [], payer, paymentId } as const;
    const told = partsOf(money, extras);
    if (told === "wrong") wrong.push({ line: money.line, field: money.code, problem: "wrong-total" });
    const parts = Array.isArray(told) ? told : [];
    if (parts.length > 0) {
      return parts.map(({ line, amount = 0, references, note }) => ({
        ...whole,
        line,
        paymentId: ids.part(paymentId, [...references, note, amount]),
        amount,
        references,
        text: asText([...(note === undefined ? [] : [note]), ...payment.texts]),
      }));
    }
    const all = [money, ...extras];
    const notes = all.flatMap(({ note }) => note ?? []);
    const references = [...new Set(all.flatMap((one) => one.references))];
    const amount = money.amount ?? 0;
    return amount === 0
      ? []
      : [{ ...whole, line: money.line, amount, references, text: asText([...notes, ...payment.texts]) }];
  });
  return { facts, wrong };
}

/** The further references with the amounts that they have of the payment: none when they have none. */
function partsOf({ amount = 0 }: MoneyRecord, extras: readonly MoneyRecord[]): MoneyRecord[] | "wrong" {
  const parts = extras.filter((extra) => extra.amount !== undefined && extra.amount !== 0);
  if (parts.length === 0) return parts;
  return parts.reduce((sum, extra) => sum + (extra.amount ?? 0), 0) === amount ? parts : "wrong";
}

/** A name in which a program has destroyed letters says less than the number beside it. */
function readable(name: string | undefined, number: string | undefined): string | undefined {
  return name?.includes("\uFFFD") === true && number !== undefined ? undefined : name;
}
