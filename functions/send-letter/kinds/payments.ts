/** Prepares the letters to staff that speak of payments: they hold what they tell, and are true for the day they name. */
import { staffMember } from "../../../domain/customer/responsible.ts";
import type { PayerLetter } from "../../../domain/letters/payer-letters.ts";
import { ledgerAsk, MOST_LEDGER_ASK_BYTES } from "../../../domain/letters/payments/ledger-ask.ts";
import { MOST_PAYER_ALERT_BYTES, payerAlert } from "../../../domain/letters/payments/payer-alert.ts";
import { MOST_PAYER_LIST_BYTES, payerList } from "../../../domain/letters/payments/payer-list.ts";
import { MOST_MONTH_BYTES, paymentsMonth } from "../../../domain/letters/payments/payments-month.ts";
import type { WrittenLetter } from "../../../domain/letters/written-letter.ts";
import { dayAt } from "../../../domain/time/wall-clock.ts";
import type { Desk, Prepared } from "../prepared.ts";

export async function preparePayments(
  letter: PayerLetter,
  { company, now, linkTo }: Desk,
): Promise<Prepared> {
  const staff = staffMember(company, letter.staffId);
  const today = dayAt(now, company.calendar.timeZone);
  const draft = (words: WrittenLetter, maxTextBytes: number, from = company.ownAddress): Prepared => ({
    draft: {
      kind: letter.kind,
      from,
      to: staff.address,
      words,
      autoSubmitted: "auto-generated",
      maxTextBytes,
    },
  });
  switch (letter.kind) {
    case "payer-alert":
      return draft(
        payerAlert({
          ...{ company, staff, letter, today },
          link: await linkTo({ is: "payer", accountId: letter.payer.accountId }, staff),
        }),
        MOST_PAYER_ALERT_BYTES,
      );
    case "payer-list":
      return draft(payerList({ staff, letter, today }), MOST_PAYER_LIST_BYTES);
    case "ledger-ask":
      // The answer brings the file to where files are taken in.
      return draft(ledgerAsk({ staff, letter, today }), MOST_LEDGER_ASK_BYTES, company.ledgerAddress);
    case "payments-month":
      return draft(paymentsMonth({ staff, letter }), MOST_MONTH_BYTES);
  }
}
