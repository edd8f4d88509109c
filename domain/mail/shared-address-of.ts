/**
 * Which of the company's shared addresses a mail came to: it decides who owns it, and which address answers. The mail's
 * own To and Cc say it best; a copy without them is known by its envelope, whose local part the company's server kept.
 */
import type { Company, SharedAddress } from "../company.ts";
import { domainOf, normaliseAddress } from "./address.ts";
import type { ReadMail } from "./read-mail.ts";
import type { Receipt } from "./receipt.ts";

/** The first shared address that is named, in To, in Cc, or in the envelope; undefined when none is. */
export function sharedAddressOf(mail: ReadMail, receipt: Receipt, company: Company): SharedAddress | undefined {
  const named = [...mail.to.mailboxes, ...mail.cc.mailboxes].map(({ address }) => normaliseAddress(address));
  for (const address of [...named, ...receipt.recipients]) {
    const found = company.addresses.find((shared) => address !== undefined && isAt(company, shared, address));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The shared address itself, or the address of the same name at the receiving domain that copies are sent to. */
function isAt(company: Company, { address: shared }: SharedAddress, address: string): boolean {
  return (
    address === shared || (domainOf(address) === company.receivingDomain && localPart(address) === localPart(shared))
  );
}

const localPart = (address: string): string => address.slice(0, address.lastIndexOf("@"));
