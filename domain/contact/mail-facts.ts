/** What is known of a mail when it is decided what follows from it. */
import type { Company, SharedAddress } from "../company.ts";
import type { Customer } from "../customer/customer.ts";
import type { Language } from "../letters/language.ts";
import { isStaffAddress } from "../mail/addressed-to.ts";
import { domainOf, normaliseAddress } from "../mail/address.ts";
import type { AddressList, Mailbox } from "../mail/addresses-in.ts";
import type { Judgement, PromiseEffect } from "../mail/judgement.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { GivenPromise } from "../promise/promise.ts";
import type { Instant } from "../time/instant.ts";
import type { Caution } from "../mail/caution.ts";
import type { Answering } from "./answer.ts";
import type { Contact, Thread } from "./contact.ts";
import type { Incoming } from "./incoming.ts";
import type { Reveals } from "./same-mail.ts";

export interface MailFacts {
  readonly company: Company;
  readonly incoming: Incoming;
  readonly mail: ReadMail;
  /** After its place in the thread was considered. */
  readonly judgement: Judgement;
  /** What it would be promised by itself; and whether it is proved, and no more than a thank-you. */
  readonly deserved: PromiseEffect;
  readonly isThanks: boolean;
  /** What is new in the mail. */
  readonly newText: string;
  /** How much of it stands above the first quote: its first characters. */
  readonly aboveQuotes: number;
  readonly language: Language;
  /** The customer who wrote, or to whom staff wrote, and at which address; or whose mail they passed on. */
  readonly customer: Customer | undefined;
  readonly customerAt: string | undefined;
  /** Who wrote the mail that staff pass on. */
  readonly passedOn: Mailbox | undefined;
  /** The letter of ours that it speaks of, and the address that mail never reaches by it. */
  readonly aboutLetter: string | undefined;
  readonly undeliverable: string | undefined;
  /** The letter of ours to staff that it answers, and whether it is proved that staff wrote it. */
  readonly answersLetter:
    { readonly letterId: string; readonly byStaff: boolean; readonly isAboutLedger: boolean } | undefined;
  /** The agenda of a talk that it answers, by its customer. */
  readonly answersAgenda?: string | undefined;
  readonly answersInvitation?: Contact["answersInvitation"];
  /** The thread that it belongs to; undefined when it begins one. */
  readonly thread: Thread | undefined;
  readonly openPromise: GivenPromise | undefined;
  /** Of an answer by staff: what it bears on. */
  readonly answering?: Answering | undefined;
  /** The contact of the same mail, when it was received before, and what this receipt shows that the first one hid. */
  readonly first: Contact | undefined;
  readonly revealed: Reveals | undefined;
  /** Undefined when there are none. */
  readonly cautions: readonly Caution[] | undefined;
  /** Names in `namesToTake` that no thread has. */
  readonly freeNames: readonly string[];
  /** In relay mode, of an answer by staff: what it answers, or why it does not go on. */
  readonly passesOn: Contact["passesOn"];
  /** The shared address that it came to. */
  readonly sharedAddress: SharedAddress | undefined;
  /** The present moment. */
  readonly now: Instant;
}

/** The addresses in To and Cc, in the one form in which addresses are compared. */
export const recipientsOf = ({ to, cc }: ReadMail): string[] => [...addressesOf(to), ...addressesOf(cc)];

/** Those in To alone: whom the mail is for. */
export const writtenTo = ({ to }: ReadMail): string[] => addressesOf(to);

function addressesOf({ mailboxes }: AddressList): string[] {
  return mailboxes.map(({ address }) => normaliseAddress(address)).filter((address) => address !== undefined);
}

/**
 * Whether an address is the company's and no customer's: a colleague's, also of one who has left, a shared one, or one that
 * Handslag receives at.
 */
export function isOurs(company: Company, address: string): boolean {
  return (
    isStaffAddress(company, address) ||
    (company.left ?? []).some((leave) => leave.address === address) ||
    address === company.ownAddress ||
    address === company.loggingAddress ||
    domainOf(address) === company.receivingDomain
  );
}

/**
 * Whose address (normalised) it is, of a mail that staff wrote, also before they left; undefined for a shared one, from
 * which any of the staff may write.
 */
export function staffIdOf({ staff, left = [] }: Company, written: string | undefined): string | undefined {
  return (
    staff.find(({ address }) => address === written)?.id ??
    left.find(({ address }) => address === written)?.who
  );
}
