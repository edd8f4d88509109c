/**
 * One row of a list as what it states of an invoice or a credit note. What a row does not say is absent: an invoice is
 * open or paid only if its row, or the columns of its list, say so.
 */
import type { Day } from "../../../time/instant.ts";
import { plusDays } from "../../../time/day.ts";
import { type CreditNoteFact, type InvoiceFact, MOST_CHARACTERS } from "../../ledger-facts.ts";
import type { Money } from "../../money.ts";
import { asNumber } from "../as-written.ts";
import { kindsOf } from "../../references/reference.ts";
import { cleanLine } from "../../../mail/header-text.ts";
import type { Role } from "./find-roles.ts";
import type { ListAbout } from "./list-about.ts";
import { type RowBalance, rowBalance } from "./row-balance.ts";
import type { TableRow } from "./table-rows.ts";
import { readFlag, readStatus, type RowType, type StatusWord } from "./words.ts";

/** What a row says, and of its payment in its own words. */
export interface StatedRow extends Partial<Omit<RowBalance, "open">> {
  readonly fact: InvoiceFact | CreditNoteFact;
  /** In words: an amount below nought alone can be a line of an invoice, too. */
  readonly saysCredit?: boolean;
}

/** Undefined when the row states nothing that can be used; what is wrong with it has been reported. */
export function statedRow(row: TableRow, list: ListAbout, type?: RowType): StatedRow | undefined {
  const status = readStatus(row.text("status"));
  const what = statusOf(row, status);
  const number = invoiceNumber(row);
  // A draft has its number only when it is booked; and what has none is not to be found again.
  if (number === undefined && what !== "draft")
    row.wrong("no-number", list.has("number") ? "number" : "voucher");
  if (number === undefined) return undefined;
  const customer = list.customerOf(row);
  if (customer === undefined) {
    row.wrong("no-customer", list.has("customer") ? "customer" : "customerNumber");
    return undefined;
  }
  const amount = amountOf(row, what === "cancelled");
  if (amount === undefined) return undefined;
  const { minor, currency } = amount;
  const { line } = row;
  const isCredit =
    type === "credit-note" || status === "credit-note" || readFlag(row.text("credited")) === true;
  const issuedOn = row.day(list.has("issuedOn") ? "issuedOn" : "day");
  if (minor < 0 || isCredit) {
    if (minor === 0 || what !== undefined) return undefined;
    const of = creditedBy(row, number);
    list.took(row);
    return {
      fact: { kind: "credit-note", line, number, customer, issuedOn, amount: Math.abs(minor), currency, of },
      saysCredit: isCredit,
    };
  }
  if (minor === 0 && what !== "cancelled") return undefined;

  const dueOn = dueDay(row, issuedOn);
  if (dueOn === undefined && row.text("dueOn") === "" && list.has("dueOn") && what === undefined) {
    row.wrong("no-due-day", "dueOn");
  }
  list.took(row);
  const { open, ...said } = rowBalance(row, list, amount, status);
  return {
    fact: {
      kind: "invoice",
      line,
      number,
      customer,
      issuedOn,
      dueOn,
      amount: minor,
      currency,
      reference: referenceOf(row),
      open: what === undefined ? open : undefined,
      paidOn: what === undefined && open === 0 ? said.paidOn : undefined,
      status: what,
      ...remindersOf(row, status),
    },
    ...said,
  };
}

/** As written, in one line. */
export function invoiceNumber(row: TableRow): string | undefined {
  const number = cleanLine(row.text("number") || row.text("voucher"), MOST_CHARACTERS.number);
  return number === "" ? undefined : number;
}

/** References have digits; "Bank" and the like name something else, and so do words: "Faktura 1101". */
export function referenceOf(row: TableRow): string | undefined {
  const written = row.text("reference");
  const reference = asNumber(written);
  if (reference === undefined || !/\d/.test(reference)) return undefined;
  return isWords(written) && kindsOf(reference).length === 0 ? undefined : reference;
}

/** A reference that somebody wrote, as far as it may be more than one: what it names can be found in it as in any text. */
export function referenceText(row: TableRow): string {
  const written = row.text("reference");
  return /[\p{L},;+&#]/u.test(written) && kindsOf(written).length === 0 ? written : "";
}

/** Companies make up references of their own with letters in them ("A-1001"), but in one piece. */
function isWords(written: string): boolean {
  return /\p{L}/u.test(written) && /\s/.test(written);
}

function statusOf(row: TableRow, status: StatusWord | undefined): InvoiceFact["status"] {
  if (status === "cancelled" || isMarked(row, "cancelled")) return "cancelled";
  if (status === "collection" || isMarked(row, "collection")) return "collection";
  return status === "draft" || readFlag(row.text("booked")) === false ? "draft" : undefined;
}

/** By "yes", or by the day on which it happened. */
function isMarked(row: TableRow, role: Role): boolean {
  const text = row.text(role);
  return readFlag(text) ?? /\d/.test(text);
}

function amountOf(row: TableRow, isCancelled: boolean): Money | undefined {
  const role = (["foreign", "amount", "net", "debit", "open"] as const).find((one) => row.text(one) !== "");
  if (role === undefined) {
    if (row.text("credit") !== "") return negative(row.amount("credit"));
    if (isCancelled) return { minor: 0, currency: row.currency };
    row.wrong("not-an-amount", "amount");
    return undefined;
  }
  const amount = row.amount(role);
  const tax = role === "net" && row.text("tax") !== "" ? row.amount("tax") : undefined;
  return amount === undefined ? undefined : { ...amount, minor: amount.minor + (tax?.minor ?? 0) };
}

function negative(money: Money | undefined): Money | undefined {
  return money === undefined ? undefined : { ...money, minor: -money.minor };
}

/** No invoice has a longer term. */
const LONGEST_TERM = 365;

/** As written, or by the terms of payment: `30`, `30 dagar netto`, but not `löpande månad`. */
function dueDay(row: TableRow, issuedOn: Day | undefined): Day | undefined {
  const dueOn = row.day("dueOn");
  if (dueOn !== undefined && issuedOn !== undefined && dueOn < issuedOn) {
    row.wrong("day-unlikely", "dueOn");
    return undefined;
  }
  if (dueOn !== undefined || issuedOn === undefined || row.text("dueOn") !== "") return dueOn;
  const [, days] =
    /^(?:netto |net )?(\d{1,3})(?: ?(?:d|dgr|dagar|dage|dager|pv|päivää|days)\.?)?(?: netto| net)?$/i.exec(
      row.text("terms"),
    ) ?? [];
  return days === undefined || Number(days) > LONGEST_TERM ? undefined : plusDays(issuedOn, Number(days));
}

function remindersOf(
  row: TableRow,
  status: StatusWord | undefined,
): Pick<InvoiceFact, "reminders" | "lastRemindedOn"> {
  const days = [...row.days("remindedOn")].sort();
  const text = row.text("reminders");
  const [digits] = /\d{1,2}(?!\d)/.exec(text) ?? [];
  const isReminded = status === "reminded" || readFlag(text) === true;
  const counted = digits === undefined ? (isReminded ? 1 : undefined) : Number(digits);
  const reminders = days.length === 0 ? counted : Math.max(days.length, counted ?? 0);
  return { reminders, lastRemindedOn: days.at(-1) };
}

/** The numbers of the invoices that a credit note names: in a column of their own, or in its text. */
function creditedBy(row: TableRow, number: string): readonly string[] {
  const column =
    row.text("credits") || (readFlag(row.text("credited")) === undefined ? row.text("credited") : "");
  const said = invoiceNumbers(column);
  const named =
    said.length > 0 ? said : [...row.text("text").matchAll(NAMES_INVOICE)].flatMap(([, one]) => one ?? []);
  return [...new Set(named)].filter((one) => one !== number);
}

const NAMES_INVOICE =
  /(?:faktur|fakt|lasku|invoice|inv|kredit|credit|hyvit)\p{L}{0,12}[\s.:#]{0,3}(?:(?:nr|no|av|af|for|till|til)[\s.:#]{1,3}){0,2}(\d{1,20})/giu;

/** `1001, 1002` */
export function invoiceNumbers(text: string): string[] {
  return text
    .split(/[,;+&]/)
    .map((one) => cleanLine(one, MOST_CHARACTERS.number))
    .filter((one) => /\d/.test(one));
}
