/**
 * Hands in the ledger files that staff attached to a mail: each goes to where files are read from, under a name that is
 * made of the mail's, so that doing it again changes nothing; whoever wrote is told of each when it was read. A mail to the
 * address for them without any is told as well: a link to a file in a cloud is none. Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { staffIdOf } from "../../domain/contact/mail-facts.ts";
import { type LedgerReadLetter, newLedgerReadLetter } from "../../domain/letters/ledger-letters.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import { findParts } from "../../domain/mail/find-parts.ts";
import { attachedFiles } from "../../domain/payment/intake/attached-files.ts";
import { keyOfHandedIn } from "../../domain/payment/intake/handed-in.ts";
import type { LedgerFiles } from "../../domain/payment/ledger-book.ts";
import type { Clock, Journal, LetterBook, LetterQueue, MailReader, MailStore } from "../../domain/ports.ts";

export interface HandInLedgersDeps {
  readonly mailStore: Pick<MailStore, "read">;
  readonly mailReader: MailReader;
  readonly ledgerFiles: Pick<LedgerFiles, "put">;
  readonly letters: Pick<LetterBook, "ensure">;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
  readonly journal: Journal;
}

export function createHandInLedgers(deps: HandInLedgersDeps) {
  const { mailStore, mailReader, ledgerFiles, letters, letterQueue, clock, journal } = deps;

  return async (contact: Contact, company: Company): Promise<void> => {
    const { contactId, handsIn, at } = contact;
    if (handsIn === undefined) return;
    const raw = await mailStore.read({ contactId, at });
    if (raw === undefined) return;
    const mail = await mailReader.read(raw);
    const { files, more } = await attachedFiles(findParts(raw, mail.headers).parts);
    const staffId = staffIdOf(company, normaliseAddress(contact.from)) ?? company.bookkeeper;
    for (const [number, { name, bytes }] of files.entries()) {
      await ledgerFiles.put(keyOfHandedIn({ staffId, source: contactId, number, name }), bytes);
    }
    if (more > 0) await tell(contact, staffId, { refused: "too-many-files" });
    if (files.length === 0 && handsIn === "address") await tell(contact, staffId, { refused: "no-file" });
    journal.info("ledger files handed in", { contactId, files: files.length, more });
  };

  async function tell(
    { contactId, subject, at }: Contact,
    staffId: string,
    outcome: LedgerReadLetter["outcome"],
  ): Promise<void> {
    const about = {
      letterId: `ledger-${contactId}`,
      staffId,
      fileName: subject,
      receivedAt: at,
      outcome,
    };
    const letter = newLedgerReadLetter(about, clock());
    if (await letters.ensure(letter)) await letterQueue.put(letter.letterId, 0);
  }
}
