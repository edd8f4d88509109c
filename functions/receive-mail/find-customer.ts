/**
 * Whose a mail is. Known senders are recognised by address or by their company's domain; a person whom nobody knows
 * becomes an unsorted customer; machines, lists and the like are only looked up. What staff pass on counts for the
 * customer inside it.
 */
import type { Company } from "../../domain/company.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { type Recognised, recognise } from "../../domain/customer/recognise.ts";
import { isStaffAddress } from "../../domain/mail/addressed-to.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import { forwardedSender } from "../../domain/mail/forwarded.ts";
import type { Judgement } from "../../domain/mail/judgement.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { CustomerRegister } from "../../domain/ports.ts";

export function createFindCustomer({ company, register }: { company: Company; register: CustomerRegister }) {
  return {
    /** Who wrote, as far as that is known. Changes nothing. */
    known: async ({ answerTo }: Judgement): Promise<Recognised> =>
      answerTo === undefined ? {} : recognise(register, answerTo),

    /** The customer that the mail counts for; adds an unsorted one where a person is new. */
    of: async (
      { contactId, receipt }: Incoming,
      mail: ReadMail,
      { kind, answerTo }: Judgement,
      { customer }: Recognised,
    ): Promise<Customer | undefined> => {
      if (kind === "staff") {
        return customerOfStaffMail(mail);
      }
      if (customer !== undefined || kind !== "customer" || answerTo === undefined) {
        return customer;
      }
      return register.findOrAdd({
        customerId: `c-${contactId}`,
        standing: "unsorted",
        addresses: [answerTo],
        addedAt: receipt.receivedAt,
      });
    },
  };

  /** Whom staff wrote to, or whose mail they pass on to Handslag alone. */
  async function customerOfStaffMail(mail: ReadMail): Promise<Customer | undefined> {
    const recipients = [...mail.to.mailboxes, ...mail.cc.mailboxes]
      .map(({ address }) => normaliseAddress(address))
      .filter((address) => address !== undefined);
    const outside = recipients.filter((address) => !isOurs(address));
    const asked = outside.length > 0 ? outside : [forwardedSender(mail.text, isOurs)?.address];
    for (const address of asked) {
      const { customer } = address === undefined ? {} : await recognise(register, address);
      if (customer !== undefined) {
        return customer;
      }
    }
    return undefined;
  }

  function isOurs(address: string): boolean {
    return isStaffAddress(company, address) || [company.loggingAddress, company.ownAddress].includes(address);
  }
}
