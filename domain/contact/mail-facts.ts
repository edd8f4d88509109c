/** What is known of a mail when it is decided what follows from it. */
import type { Company, SharedAddress } from "../company.ts";
import type { Customer } from "../customer/customer.ts";
import type { Language } from "../letters/language.ts";
import { normaliseAddress } from "../mail/address.ts";
import type { Judgement } from "../mail/judgement.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Thread } from "./contact.ts";
import type { Incoming } from "./incoming.ts";

export interface MailFacts {
  readonly company: Company;
  readonly incoming: Incoming;
  readonly mail: ReadMail;
  /** After its place in the thread was considered. */
  readonly judgement: Judgement;
  /** What is new in the mail. */
  readonly newText: string;
  readonly language: Language;
  /** The customer who wrote, or to whom staff wrote. */
  readonly customer: Customer | undefined;
  /** The known address or domain that the sender's looks like. */
  readonly looksLike: string | undefined;
  /** The letter of ours that it speaks of, and the address that mail never reaches by it. */
  readonly aboutLetter: string | undefined;
  readonly undeliverable: string | undefined;
  /** The thread that it belongs to; undefined when it begins one. */
  readonly thread: Thread | undefined;
  readonly openPromise: GivenPromise | undefined;
  /** Names in `namesToTake` that no thread has. */
  readonly freeNames: readonly string[];
  /** The shared address that it came to. */
  readonly sharedAddress: SharedAddress | undefined;
  /** The present moment. */
  readonly now: Instant;
}

/** The addresses in To and Cc, in the one form in which addresses are compared. */
export function recipientsOf({ to, cc }: ReadMail): string[] {
  return [...to.mailboxes, ...cc.mailboxes]
    .map(({ address }) => normaliseAddress(address))
    .filter((address) => address !== undefined);
}
