/**
 * The name by which others may be recognised as the same customer, or mistaken for it: the company's domain, or the
 * whole address where strangers share the domain.
 */
import { domainOf } from "../mail/address.ts";
import { isSharedMailDomain, SHARED_MAIL_DOMAINS } from "../mail/shared-mail-domains.ts";
import type { Customer } from "./customer.ts";
import { isPrivateMailbox } from "./private-mailbox.ts";
import { addressSkeleton, domainSkeleton } from "./skeleton.ts";
import { isPlaced } from "./standing.ts";

export interface KnownName {
  /** `kund.example`, or `karin@gmail.com`. */
  readonly name: string;
  /** Names with the same skeleton look alike. */
  readonly skeleton: string;
  /**
   * Only a sender's own mail brought the name, or it is where a private person has a mailbox: it may be a mail provider's
   * that nobody has listed. Others are warned of by it, and nobody is recognised.
   */
  readonly onlySeen?: true | undefined;
}

/** A domain that looks like a shared one may be meant to: there, too, only the whole address says anything. */
const SHARED_SKELETONS: ReadonlySet<string> = new Set(SHARED_MAIL_DOMAINS.map(domainSkeleton));

/** The known name of a (normalised) address. */
export function knownNameOf(address: string): KnownName {
  const domain = domainOf(address);
  const skeleton = domainSkeleton(domain);
  return isSharedMailDomain(domain) || SHARED_SKELETONS.has(skeleton)
    ? { name: address, skeleton: addressSkeleton(address) }
    : { name: domain, skeleton };
}

/**
 * The names that a customer is known by, each once: none until it has been placed. An answer makes a prospect of any
 * sender; that the domain is the customer's own says only the company's register, an invoice, or staff who call it a
 * customer.
 */
export function knownNamesOf({ standing, addresses, name: called, register }: Customer): KnownName[] {
  if (!isPlaced(standing)) return [];
  const isVouchedFor = standing === "customer" || register !== undefined;
  const names = new Map<string, KnownName>();
  for (const address of addresses) {
    const known = knownNameOf(address);
    const isTheirs = isVouchedFor && !isPrivateMailbox(called ?? "", address);
    if (isTheirs) names.set(known.name, known);
    else if (!names.has(known.name)) names.set(known.name, { ...known, onlySeen: true });
  }
  return [...names.values()];
}
