/** Prepares the letter that says what was read of a ledger file. Of one who has left the company, the bookkeeper gets it. */
import { ledgerRead, MOST_LEDGER_READ_BYTES } from "../../../domain/letters/ledger-read.ts";
import type { LedgerReadLetter } from "../../../domain/letters/letter.ts";
import { staffMember } from "../../../domain/customer/responsible.ts";
import type { Desk, Prepared } from "../prepared.ts";

export function prepareLedgerRead(letter: LedgerReadLetter, { company, now }: Desk): Prepared {
  const reader = company.staff.some(({ id }) => id === letter.staffId) ? letter.staffId : company.bookkeeper;
  const staff = staffMember(company, reader);
  return {
    draft: {
      kind: "ledger-read",
      // An answer with another file, or with words for its columns, goes where files go.
      from: company.ledgerAddress,
      to: staff.address,
      words: ledgerRead({ company, staff, letter, saidAt: now }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_LEDGER_READ_BYTES,
    },
  };
}
