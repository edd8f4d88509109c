/**
 * Whether a mail hands in ledger files: only when it is proved that staff wrote it, themselves and to the address for
 * them, or in answer to a letter about them. Pure.
 */
import { cameTo } from "../mail/addressed-to.ts";
import type { Contact } from "./contact.ts";
import type { MailFacts } from "./mail-facts.ts";

export function handsIn({ company, judgement, mail, incoming, answersLetter }: HandsIn): Contact["handsIn"] {
  if (judgement.kind !== "staff") return undefined;
  if (answersLetter?.byStaff === true && answersLetter.isAboutLedger) return "answer";
  return cameTo(company.ledgerAddress, mail, incoming.receipt) ? "address" : undefined;
}

type HandsIn = Pick<MailFacts, "company" | "judgement" | "mail" | "incoming" | "answersLetter">;
