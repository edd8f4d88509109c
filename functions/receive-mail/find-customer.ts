/**
 * Whose a mail is. Known senders are recognised by address or by their company's domain; a person whom nobody knows
 * becomes an unsorted customer; machines, lists and the like are only looked up. What staff pass on counts for the
 * customer inside it.
 */
import type { Company } from "../../domain/company.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import { isOurs, recipientsOf } from "../../domain/contact/mail-facts.ts";
import { writerInside } from "../../domain/contact/passed-on.ts";
import { changeCustomer } from "../../domain/customer/change-customer.ts";
import { writerId } from "../../domain/customer/customer-ids.ts";
import { type Customer, deliverable } from "../../domain/customer/customer.ts";
import { type Recognised, recognise } from "../../domain/customer/recognise.ts";
import type { Mailbox } from "../../domain/mail/addresses-in.ts";
import type { Judgement } from "../../domain/mail/judgement.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { CustomerRegister } from "../../domain/ports.ts";

export interface Known extends Recognised {
  /** The address that the customer was looked for by. */
  readonly at?: string | undefined;
  /** Who wrote the mail that staff pass on. */
  readonly passedOn?: Mailbox | undefined;
}

export function createFindCustomer({ company, register }: { company: Company; register: CustomerRegister }) {
  return {
    /**
     * Who wrote, or to whom staff wrote, as far as that is known. An address from which a proved mail comes can be reached
     * again, whatever bounced before: that is stored at once, since the mail is judged by it.
     */
    known: async ({ receipt }: Incoming, mail: ReadMail, judgement: Judgement): Promise<Known> => {
      if (judgement.kind === "staff") return knownToStaff(mail);
      const { kind, authenticated, answerTo } = judgement;
      if (answerTo === undefined) return {};
      const known = { ...(await recognise(register, answerTo)), at: answerTo };
      if (known.customer === undefined || kind !== "customer" || !authenticated) return known;
      const reached = (each: Customer): Customer => deliverable(each, answerTo, receipt.receivedAt);
      return reached(known.customer) === known.customer
        ? known
        : { ...known, customer: await changeCustomer(register, known.customer.customerId, reached) };
    },

    /** The customer that the mail counts for; adds an unsorted one where a person is new. */
    of: async (
      { contactId, receipt }: Incoming,
      { kind, answerTo }: Judgement,
      { customer, passedOn }: Known,
    ): Promise<Customer | undefined> => {
      const person = passedOn?.address ?? (kind === "customer" ? answerTo : undefined);
      return customer !== undefined || person === undefined
        ? customer
        : register.findOrAdd({
            customerId: writerId(contactId),
            standing: "unsorted",
            addresses: [person],
            addedAt: receipt.receivedAt,
          });
    },
  };

  /** Whom staff wrote to, or whose mail they pass on to the company alone. */
  async function knownToStaff(mail: ReadMail): Promise<Known> {
    const isOfUs = (address: string): boolean => isOurs(company, address);
    const outside = recipientsOf(mail).filter((address) => !isOfUs(address));
    if (outside.length === 0) {
      const { writer, isPassedOn } = writerInside(mail, isOfUs);
      if (writer === undefined) return {};
      const recognised = await recognise(register, writer.address);
      return { ...recognised, at: writer.address, passedOn: isPassedOn ? writer : undefined };
    }
    for (const at of outside) {
      const { customer } = await recognise(register, at);
      if (customer !== undefined) return { customer, at };
    }
    return {};
  }
}
