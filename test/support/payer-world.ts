/** A world whose books are filled by hand: accounts of made-up customers, and how far the books reach. */
import { AT_ONCE, type LedgerEntry } from "../../domain/payment/ledger-book.ts";
import type { PayerAccount, PayerNote, StatedInvoice } from "../../domain/payment/payer-account.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import type { World } from "./world.ts";

export interface MadeInvoice extends Partial<StatedInvoice> {
  readonly dueOn: Day;
  /** Days after the due day on which all was paid; open when left out. */
  readonly paidAfter?: number;
}

let count = 0;

/** 10 000 kr, thirty days before it is due. */
export function madeInvoice({ dueOn, paidAfter, ...said }: MadeInvoice): StatedInvoice {
  count += 1;
  const paidOn = paidAfter === undefined ? undefined : plusDays(dueOn, paidAfter);
  return {
    number: `F${1000 + count}`,
    issuedOn: plusDays(dueOn, -30),
    dueOn,
    amount: 1_000_000,
    currency: "SEK",
    open: paidOn === undefined ? 1_000_000 : 0,
    ...(paidOn !== undefined && { paidOn }),
    statedOn: "2026-11-22",
    statedAt: "2026-11-22T08:00:00.000Z",
    toldOn: "2026-11-22",
    ...said,
  };
}

export function madeAccount(
  accountId: string,
  invoices: readonly MadeInvoice[],
  said: Partial<PayerAccount> = {},
): PayerAccount {
  return {
    accountId,
    names: [{ name: `${accountId} AB`, number: accountId }],
    invoices: invoices.map(madeInvoice),
    creditNotes: [],
    payments: [],
    reminders: [],
    notes: [],
    ...said,
  };
}

/** The first of each month of the year up to and with October 2026, the newest last. */
export const MONTHS: readonly Day[] = Array.from(
  { length: 10 },
  (_, month) => `2026-${String(month + 1).padStart(2, "0")}-02`,
);

/** Pays on the due day. */
export const onTime = (accountId: string, said?: Partial<PayerAccount>): PayerAccount =>
  madeAccount(
    accountId,
    MONTHS.map((dueOn) => ({ dueOn, paidAfter: 0 })),
    said,
  );

/** Pays three weeks after it. */
export const late = (accountId: string, said?: Partial<PayerAccount>): PayerAccount =>
  madeAccount(
    accountId,
    MONTHS.map((dueOn) => ({ dueOn, paidAfter: 21 })),
    said,
  );

/** Paid late, and has not paid for three months. */
export const veryLate = (accountId: string, said?: Partial<PayerAccount>): PayerAccount =>
  madeAccount(
    accountId,
    MONTHS.map((dueOn, month) => ({ dueOn, ...(month < 6 && { paidAfter: 21 }) })),
    said,
  );

/** Puts accounts into the books as an import would: they are looked at by the next run. */
export async function putInBooks(
  { memory }: Pick<World, "memory">,
  accounts: readonly PayerAccount[],
): Promise<void> {
  for (const account of accounts) {
    const before = await memory.ledger.find(account.accountId);
    const after = { revision: 0, ...before, account, lookAgainOn: AT_ONCE };
    if (!(await memory.ledger.store(before, after))) throw new Error(`${account.accountId} was not stored`);
  }
}

/** The books reach to that day. */
export async function booksReach(
  { memory, now }: Pick<World, "memory" | "now">,
  closesOn: Day,
): Promise<void> {
  const state = await memory.ledgerState.read();
  const file = { importId: `i-${closesOn}`, name: "kundreskontra.csv", at: now(), statedOn: closesOn };
  await memory.ledgerState.store({ ...state, closesOn, files: [file, ...state.files] });
}

/** As if the first list had been made before, and these months been told, in which nothing was overdue. */
export async function afterFirstList(
  { memory }: Pick<World, "memory">,
  ...months: readonly string[]
): Promise<void> {
  const state = await memory.ledgerState.read();
  const told = ["2026-10", ...months].map((month) => [month, { overdue: {}, customers: 0 }] as const);
  await memory.ledgerState.store({ ...state, listedOn: "2026-01-02", months: Object.fromEntries(told) });
}

export async function noteOn(
  { memory }: Pick<World, "memory">,
  accountId: string,
  note: PayerNote,
): Promise<void> {
  const before = await memory.ledger.find(accountId);
  if (before === undefined) throw new Error(`no account ${accountId}`);
  const account = { ...before.account, notes: [...before.account.notes, note] };
  await memory.ledger.store(before, { ...before, account, lookAgainOn: AT_ONCE });
}

export async function entryOf({ memory }: Pick<World, "memory">, accountId: string): Promise<LedgerEntry> {
  const entry = await memory.ledger.find(accountId);
  if (entry === undefined) throw new Error(`no account ${accountId}`);
  return entry;
}

/** Letters about payments, by kind, reader and account, in one order. */
export function payerLetters({ memory }: Pick<World, "memory">): string[] {
  return [...memory.stored.letters.values()]
    .flatMap((letter: Letter) => {
      if (letter.kind === "payer-alert")
        return [`${letter.news} ${letter.payer.accountId} to ${letter.staffId} as ${letter.as}`];
      if (letter.kind === "payer-list")
        return [
          `${letter.what} list to ${letter.staffId}: ${letter.payers.map((each) => each.accountId).join(", ")}`,
        ];
      if (letter.kind === "ledger-ask") return [`ask ${letter.staffId}`];
      return letter.kind === "payments-month" ? [`month ${letter.month} to ${letter.staffId}`] : [];
    })
    .sort();
}
