/**
 * Whom of the company a mail was sent to, by its own To and Cc: that decides whether the company as such was asked.
 * In copy mode the envelope names the receiving domain while To holds the public address: both count.
 */
import type { Company, SharedAddress } from "../company.ts";
import { domainOf, normaliseAddress } from "./address.ts";
import { addressesIn } from "./addresses-in.ts";
import type { AddressList, Mailbox } from "./addresses-in.ts";
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

export function addressedTo(mail: ReadMail, receipt: Receipt, company: Company): AddressedTo {
  const to = normalised(mail.to, addressesIn(mail.headers.all("resent-to")));
  const cc = normalised(mail.cc, addressesIn(mail.headers.all("resent-cc")));
  const own = new Set([company.loggingAddress, company.ownAddress]);
  const envelope = new Set(receipt.recipients);
  const isShared = (address: string): boolean =>
    !own.has(address) &&
    (settingOf(company, address) !== undefined ||
      domainOf(address) === company.receivingDomain ||
      envelope.has(address));

  const shared = to.filter(isShared);
  if (shared.some((address) => settingOf(company, address)?.acknowledged ?? true)) return "shared";
  if (shared.length > 0) return "unacknowledged";
  if (to.some((address) => company.staff.some((member) => member.address === address))) return "person";
  return cc.some(isShared) ? "copy" : "nowhere";
}

/** More than these were not written to, but informed. */
const MANY_RECIPIENTS = 20;

export function isToMany({ to, cc }: ReadMail): boolean {
  return to.count + cc.count > MANY_RECIPIENTS;
}

/** True for addresses that only the company's own people send from. */
export function isStaffAddress(company: Company, address: string): boolean {
  return (
    company.staff.some((member) => member.address === address) || settingOf(company, address) !== undefined
  );
}

function settingOf(company: Company, address: string): SharedAddress | undefined {
  return company.addresses.find((shared) => shared.address === address);
}

function normalised(...lists: readonly AddressList[]): string[] {
  const mailboxes: readonly Mailbox[] = lists.flatMap((list) => list.mailboxes);
  return mailboxes.map(({ address }) => normaliseAddress(address)).filter((address) => address !== undefined);
}
