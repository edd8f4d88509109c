/** What a letter tells of a customer as a payer: facts of the account, and the name by which the company knows it. Pure. */
import type { Customer } from "../../customer/customer.ts";
import { shortWho } from "../../letters/morning/short-line.ts";
import type { PayerFacts } from "../../letters/payer-letters.ts";
import { cleanLine } from "../../mail/header-text.ts";
import type { Day } from "../../time/instant.ts";
import type { PayerAccount } from "../payer-account.ts";
import type { PayerReason, PayerStanding } from "../payer-state.ts";
import { decisionOf, isOpenDecision } from "./decision.ts";
import { notesThatStand } from "./notes-that-stand.ts";
import type { BrokenPromise } from "./promises-on.ts";

const LONGEST = { reason: 120, invoice: 50 };

/** `on`: the day that the books reach. */
export function payerFacts(
  account: PayerAccount,
  { state, since, reasons }: Pick<PayerStanding, "state" | "since" | "reasons">,
  { customer, broken, on }: { customer?: Customer | undefined; broken?: BrokenPromise | undefined; on: Day },
): PayerFacts {
  return {
    accountId: account.accountId,
    customerId: customer?.customerId,
    who: nameOf(account, customer),
    state,
    since,
    reasons: reasons.map(cleaned),
    decision: state === "serious" ? decidedIn(account, on) : undefined,
    promised: promisedIn(account, on),
    broken: broken && { by: broken.by, invoice: broken.invoice && invoiceIn(broken.invoice) },
  };
}

/** Numbers of invoices come from files, reasons from staff. */
function cleaned(reason: PayerReason): PayerReason {
  if (reason.code === "one-late") return { ...reason, invoice: invoiceIn(reason.invoice) };
  return reason.code === "exempt" ? { ...reason, reason: cleanLine(reason.reason, LONGEST.reason) } : reason;
}

const invoiceIn = (number: string): string => cleanLine(number, LONGEST.invoice);

function decidedIn(account: PayerAccount, on: Day): PayerFacts["decision"] {
  const decided = decisionOf(account);
  if (decided === undefined || isOpenDecision(account, on)) return "open";
  const { decision, lookAgainOn, reason } = decided;
  return { decision, lookAgainOn, reason: cleanLine(reason, LONGEST.reason) };
}

/** The newest that runs. */
function promisedIn(account: PayerAccount, on: Day): PayerFacts["promised"] {
  const promised = notesThatStand(account, on)
    .filter((note) => note.says === "promised")
    .at(-1);
  return promised && { by: promised.by, invoice: promised.invoice && invoiceIn(promised.invoice) };
}

/** As the register has it, else the books; empty when neither has a name or a number. */
export function nameOf({ names }: Pick<PayerAccount, "names">, customer: Customer | undefined): string {
  const name = customer?.name ?? names.find((each) => each.name !== undefined)?.name;
  const number = names.find((each) => each.number !== undefined)?.number;
  return shortWho(name ?? number ?? "");
}
