/** Prepares a letter, each kind in a file of its own under `kinds/`. Reads; changes nothing. Throws only when a port does. */
import type { Letter } from "../../domain/letters/letter.ts";
import { prepareAcknowledgement } from "./kinds/acknowledgement.ts";
import { prepareAgenda, prepareStaffAgenda } from "./kinds/agenda.ts";
import { prepareAlert } from "./kinds/alert.ts";
import { prepareAnswer } from "./kinds/answer.ts";
import { prepareConfirmation } from "./kinds/confirmation.ts";
import { prepareHandOver } from "./kinds/hand-over.ts";
import { preparePayments } from "./kinds/payments.ts";
import { prepareLedgerRead } from "./kinds/ledger-read.ts";
import { prepareMorning } from "./kinds/morning.ts";
import { prepareRelay } from "./kinds/relay.ts";
import { prepareReturned } from "./kinds/returned.ts";
import { prepareSummary } from "./kinds/summary.ts";
import type { Desk, Prepared } from "./prepared.ts";

export async function prepare(letter: Letter, desk: Desk): Promise<Prepared> {
  switch (letter.kind) {
    case "acknowledgement":
      return prepareAcknowledgement(letter, desk);
    case "alert":
      return prepareAlert(letter, desk);
    case "summary":
      return prepareSummary(letter, desk);
    case "relay":
      return prepareRelay(letter, desk);
    case "answer":
      return prepareAnswer(letter, desk);
    case "returned":
      return prepareReturned(letter, desk);
    case "morning":
      return prepareMorning(letter, desk);
    case "confirmation":
      return prepareConfirmation(letter, desk);
    case "hand-over":
      return prepareHandOver(letter, desk);
    case "ledger-read":
      return prepareLedgerRead(letter, desk);
    case "payer-alert":
    case "payer-list":
    case "ledger-ask":
    case "payments-month":
      return preparePayments(letter, desk);
    case "agenda-draft":
    case "agenda-unsent":
    case "agenda-answer":
      return prepareStaffAgenda(letter, desk);
    case "agenda":
      return prepareAgenda(letter, desk);
  }
}
