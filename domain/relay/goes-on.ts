/** Which mails go on to staff in relay mode, to the first who is to be in touch or to one who takes over. Pure. */
import type { Company } from "../company.ts";
import type { Contact } from "../contact/contact.ts";
import { isOurs } from "../contact/mail-facts.ts";
import { normaliseAddress } from "../mail/address.ts";
import { tokenIn } from "./reply-token.ts";

/**
 * All but spam, viruses and our own letters. What machines answer to us stays here, or two machines would answer each
 * other; and what staff write goes on only when they wrote to an address that is others' too.
 */
export function goesOn({ kind, from, to, reasons }: Contact, company: Company): boolean {
  switch (kind) {
    case "customer":
      // That address is no way to anybody.
      return !reasons.includes("to-ledger-address");
    case "staff":
      return sharedAddressIn(to, company) !== undefined;
    case "automatic":
    case "bounce":
    case "complaint":
    case "list":
    case "unreadable": {
      const isAnswer = to.some((address) => tokenIn(address, company) !== undefined);
      return !isAnswer && !isOurs(company, normaliseAddress(from) ?? "");
    }
    case "spam":
    case "virus":
    case "own":
      return false;
  }
}

/** The shared address that the mail was written to, the first when there are several. */
export function sharedAddressIn(to: readonly string[], { addresses }: Company) {
  const named = to.map((address) => normaliseAddress(address));
  return addresses.find(({ address }) => named.includes(address));
}
