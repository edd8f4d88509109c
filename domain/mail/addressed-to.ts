/**
 * Whom of the company a mail was sent to, by its own To and Cc: that decides whether the company as such was asked.
 * In copy mode the envelope names the receiving domain while To holds the public address: both count.
 */
import type { Company, SharedAddress } from "../company.ts";
import { domainOf, normaliseAddress } from "./address.ts";
import { isSharedMailDomain } from "./shared-mail-domains.ts";
import { addressesIn } from "./addresses-in.ts";
import type { AddressList, Mailbox } from "./addresses-in.ts";
import { forwardEnvelope } from "./forwards/forward-envelope.ts";
import type { ReadMail } from "./read-mail.ts";
import type { Receipt } from "./receipt.ts";

/**
 * - `shared`: to a shared address that is acknowledged;
 * - `unacknowledged`: to shared addresses, but to none that is acknowledged;
 * - `person`: to a staff member's own address only;
 * - `copy`: a shared address stands in Cc only;
 * - `nowhere`: no address of the company is named (Bcc, or passed on by somebody).
 */
export type AddressedTo = "shared" | "unacknowledged" | "person" | "copy" | "nowhere";

/** `passedOnBy` is the company's mailbox that provably passed it on: then it was sent there, whatever To says. */
export function addressedTo(mail: ReadMail, company: Company, passedOnBy?: string): AddressedTo {
  const { to, cc } = recipientsOf(mail);
  const shared = to.map((address) => sharedAddress(company, address)).filter((each) => each !== undefined);
  if (shared.length > 0) return shared.some(({ acknowledged }) => acknowledged) ? "shared" : "unacknowledged";
  if (to.some((address) => isPersons(company, address))) return "person";
  if (cc.some((address) => sharedAddress(company, address) !== undefined)) return "copy";
  const mailbox = passedOnBy === undefined ? undefined : sharedAddress(company, passedOnBy);
  if (mailbox !== undefined) return mailbox.acknowledged ? "shared" : "unacknowledged";
  return passedOnBy !== undefined && isStaffAddress(company, passedOnBy) ? "person" : "nowhere";
}

/**
 * The shared address that a mail came to: it decides who owns the mail, and which address answers. The mail's own To
 * and Cc say it best, an acknowledged one first; a copy without them is known by its envelope: by where it was sent, or
 * by the mailbox that passed it on. There is one wherever `addressedTo` finds that one was asked.
 */
export function sharedAddressOf(
  mail: ReadMail,
  receipt: Receipt,
  company: Company,
): SharedAddress | undefined {
  const { to, cc } = recipientsOf(mail);
  const { envelopeFrom = "", recipients } = receipt;
  const passedOnBy = forwardEnvelope(envelopeFrom)?.by ?? envelopeFrom;
  const named = [...to, ...cc, ...recipients, passedOnBy]
    .map((address) => sharedAddress(company, address))
    .filter((each) => each !== undefined);
  return named.find(({ acknowledged }) => acknowledged) ?? named[0];
}

/** More than these were not written to, but informed. */
const MANY_RECIPIENTS = 20;

export function isToMany({ to, cc }: ReadMail): boolean {
  return to.count + cc.count > MANY_RECIPIENTS;
}

/** Whether a mail names one of our own addresses, or was sent there though it names it not. */
export function cameTo(address: string, mail: ReadMail, { recipients }: Receipt): boolean {
  const { to, cc } = recipientsOf(mail);
  return [...to, ...cc, ...recipients.map(normaliseAddress)].includes(address);
}

/** The same, and by its envelope to none of the shared addresses, whatever it names. */
export function cameOnlyTo(address: string, mail: ReadMail, receipt: Receipt, company: Company): boolean {
  const sent = receipt.recipients.map((recipient) => normaliseAddress(recipient) ?? "");
  const isShared = sent.some((recipient) => sharedAddress(company, recipient) !== undefined);
  return !isShared && cameTo(address, mail, receipt);
}

/** Addresses that only the company's own people send from. */
export function ownAddresses({ addresses, staff }: Company): string[] {
  return [...addresses, ...staff].map(({ address }) => address);
}

/** Mailboxes that pass mail on to us: those, and of who has left, to whom customers go on writing. */
export function ownMailboxes(company: Company): string[] {
  return [...ownAddresses(company), ...(company.left ?? []).map(({ address }) => address)];
}

/** An address of somebody who writes for the company. Who has left does not, from wherever they write. */
export function isStaffAddress(company: Company, address: string): boolean {
  const { left = [] } = company;
  return (
    ownAddresses(company).includes(address) ||
    (left.every((each) => each.address !== address) && isAtOwnDomain(company, address))
  );
}

/** A staff member's own, or that of one who has left: what comes to it is for a person. */
const isPersons = ({ staff, left = [] }: Company, address: string): boolean =>
  [...staff, ...left].some((each) => each.address === address);

/** A colleague whom the settings do not name; at a mail domain that strangers share, everybody would be one. */
function isAtOwnDomain({ staff }: Company, address: string): boolean {
  const domain = domainOf(address);
  return !isSharedMailDomain(domain) && staff.some((member) => domainOf(member.address) === domain);
}

/** The setting of an address: itself, or its namesake at the receiving domain, to which copies are sent. */
function sharedAddress(company: Company, address: string): SharedAddress | undefined {
  return company.addresses.find(
    (shared) =>
      shared.address === address ||
      (domainOf(address) === company.receivingDomain && localPartOf(address) === localPartOf(shared.address)),
  );
}

function localPartOf(address: string): string {
  return address.slice(0, address.lastIndexOf("@"));
}

/** Whom the mail names; one that was sent again (RFC 5322 §3.6.6) also those to whom it was. */
function recipientsOf(mail: ReadMail): { readonly to: readonly string[]; readonly cc: readonly string[] } {
  const resent = (name: string): AddressList => addressesIn(mail.headers.all(name));
  return {
    to: normalised(mail.to, resent("resent-to")),
    cc: normalised(mail.cc, resent("resent-cc")),
  };
}

function normalised(...lists: readonly AddressList[]): string[] {
  const mailboxes: readonly Mailbox[] = lists.flatMap((list) => list.mailboxes);
  return mailboxes.map(({ address }) => normaliseAddress(address)).filter((address) => address !== undefined);
}
