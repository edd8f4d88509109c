/** Finds the thread that a mail belongs to: by ids, by our reference in the text, else cautiously by who wrote about what. */
import type { Company } from "../../domain/company.ts";
import type { Thread } from "../../domain/contact/contact.ts";
import {
  bearerName,
  idsOfThread,
  isRecent,
  latestName,
  ownThread,
  referenceName,
  referenceNames,
  saysItAnswers,
  subjectName,
} from "../../domain/contact/find-thread.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import { isOurs, recipientsOf } from "../../domain/contact/mail-facts.ts";
import { referenceOf } from "../../domain/contact/reference.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { Judgement } from "../../domain/mail/judgement.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { ContactLog } from "../../domain/ports.ts";

/** Names are tried for so many recipients at most. */
const MOST_PEOPLE = 5;

interface ToFind {
  readonly incoming: Incoming;
  readonly mail: ReadMail;
  readonly judgement: Judgement;
  readonly customer: Customer | undefined;
  /** Another mail had the same Message-ID: then the id says nothing of this one. */
  readonly isIdReused: boolean;
}

/** Names that say which thread a mail may belong to, and names that it may itself bear, with who has them. */
type Named = ReadonlyMap<string, Thread>;

export function createFindThread({ company, log }: { company: Company; log: ContactLog }) {
  return {
    /** Every name that matters to the mail and that some thread has, read once. */
    named: (mail: ReadMail, contactId: string): Promise<Named> =>
      log.threadsOf([...namesIn(mail), ...ownNames(mail, contactId)]),

    of: async (named: Named, toFind: ToFind): Promise<Thread | undefined> => {
      const { mail, judgement, customer, isIdReused } = toFind;
      const names = namesIn(mail).filter((name) => !(isIdReused && name === mail.messageId));
      const candidates = names.flatMap((name) => named.get(name) ?? []);
      const own = ownThread(candidates, mail, judgement, customer);
      if (own !== undefined) return own;
      if (judgement.kind === "staff") return ofStaff(candidates, toFind);
      const { answerTo } = judgement;
      return answerTo === undefined ? undefined : byNames([subjectNameOf(answerTo, mail)], toFind);
    },
  };

  /**
   * Staff who write under a customer's subject answer it. Who writes from their own address, about whatever it is, is in
   * touch about what the customer waits for; from a shared address that may be an invoice or a newsletter. What staff
   * write among themselves joins the thread that it names.
   */
  async function ofStaff(candidates: readonly Thread[], toFind: ToFind): Promise<Thread | undefined> {
    const { mail } = toFind;
    const outside = recipientsOf(mail)
      .filter((address) => !isOurs(company, address))
      .slice(0, MOST_PEOPLE);
    if (outside.length === 0) return candidates[0];
    const bySubject = await byNames(
      outside.map((address) => subjectNameOf(address, mail)),
      toFind,
    );
    if (bySubject !== undefined || !company.staff.some(({ address }) => address === mail.sender.address)) {
      return bySubject;
    }
    const latest = await byNames(outside.map(latestName), toFind);
    return latest?.openPromiseId === undefined ? undefined : latest;
  }

  /** The first thread that has one of the names, that the mail belongs to, and that was alive lately. */
  async function byNames(
    names: readonly (string | undefined)[],
    { incoming, mail, judgement, customer }: ToFind,
  ): Promise<Thread | undefined> {
    const threads = await log.threadsOf(names.filter((name) => name !== undefined));
    const recent = [...threads.values()].filter((each) => isRecent(each, incoming.receipt.receivedAt));
    return ownThread(recent, mail, judgement, customer);
  }
}

/** Message-IDs and our reference in the text. */
const namesIn = (mail: ReadMail): string[] => [...idsOfThread(mail), ...referenceNames(mail.text)];

function ownNames({ messageId }: ReadMail, contactId: string): string[] {
  return [...(messageId === undefined ? [] : [bearerName(messageId)]), referenceName(referenceOf(contactId))];
}

/** A mail that says that it answers, by the subject of what it answers. */
const subjectNameOf = (address: string, { subject }: ReadMail): string | undefined =>
  saysItAnswers(subject) ? subjectName(address, subject) : undefined;
