/**
 * camt.053 and camt.054: what customers paid, by the company's bank. camt.052 is refused: its day is not over, and what is
 * not booked may never be.
 */
import type { Day } from "../../../time/instant.ts";
import type { LedgerReading } from "../../ledger-facts.ts";
import { createPaymentIds } from "../payment-ids.ts";
import { createWrongRows } from "../wrong-rows.ts";
import { camtKind, type CamtStatement, readCamtEntries } from "./camt-file.ts";
import { customerPayments } from "./customer-payments.ts";

/** The message's name stands within so many characters, whatever is written around it. */
const HEAD = 10_000;

/** Whether a file is ISO 20022 between a company and its bank: camt, or one that `readCamt` refuses with the reason. */
export function isCamt(head: string): boolean {
  return camtKind(head.slice(0, HEAD)) !== undefined;
}

export function readCamt(text: string): LedgerReading {
  const kind = camtKind(text.slice(0, HEAD));
  if (kind === "report") return { refused: "bank-account-report" };
  if (kind === "order") return { refused: "outgoing-payments" };
  const { statements, dtd, brokenAt } = readCamtEntries(text);
  if (dtd === true) return { refused: "dtd" };
  if (kind === undefined) return { refused: "unknown" };
  const ids = createPaymentIds("camt");
  const wrong = createWrongRows();
  const facts = statements.flatMap(({ entries, account }) =>
    entries.flatMap((entry) => {
      const told = customerPayments(entry, account, ids);
      wrong.addAll(told.wrong);
      return told.facts;
    }),
  );
  if (brokenAt !== undefined) wrong.add({ line: brokenAt, problem: "not-well-formed" });
  const closesOn = closingDay(statements);
  return { format: "camt", facts, wrong: wrong.inOrder(), closesOn, tellsPayments: true };
}

/** The day to which the file reaches for every account that it is about: the least of the accounts' last days. */
function closingDay(statements: readonly CamtStatement[]): Day | undefined {
  const days = new Map<string, Day>();
  for (const { account, closesOn } of statements) {
    const key = account.number ?? "";
    if (closesOn !== undefined && closesOn > (days.get(key) ?? "")) days.set(key, closesOn);
  }
  return [...days.values()].sort()[0];
}
