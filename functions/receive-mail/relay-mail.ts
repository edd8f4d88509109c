/**
 * In relay mode, what goes on after a mail was logged: a mail that came in, to whoever is to be in touch; an answer by
 * staff, to the customer; or why an answer does not. Each step is safe to repeat.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { newAnswer, newRelay, newReturned, relayIdOf } from "../../domain/letters/relay-letters.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type { Clock, CustomerRegister, LetterBook, LetterQueue, PromiseBook } from "../../domain/ports.ts";
import { goesOn, sharedAddressIn } from "../../domain/relay/goes-on.ts";

export interface RelayMailDeps {
  readonly register: CustomerRegister;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly letterQueue: LetterQueue;
  readonly clock: Clock;
}

export function createRelayMail({ register, promises, letters, letterQueue, clock }: RelayMailDeps) {
  return async (contact: Contact, company: Company): Promise<void> => {
    if (company.mode !== "relay" || contact.duplicateOf !== undefined) return;
    const letter = await letterFor(contact, company);
    if (letter !== undefined && (await letters.ensure(letter))) {
      await letterQueue.put(letter.letterId, 0);
    }
  };

  async function letterFor(contact: Contact, company: Company): Promise<Letter | undefined> {
    const { contactId, at, threadId, passesOn } = contact;
    if (passesOn !== undefined) {
      const { answeredId, relayedTo, held, fact } = passesOn;
      const from = normaliseAddress(contact.from);
      const writer = company.staff.find(({ address }) => address === from)?.id;
      return held === undefined && answeredId !== undefined && relayedTo !== undefined
        ? newAnswer({ contactId, at, threadId, answeredId, relayedTo, staffId: writer }, clock())
        : newReturned({ contactId, why: held ?? "gone", fact, staffId: writer }, clock());
    }
    if (!goesOn(contact, company) || (await wentOnBefore(contact))) return undefined;
    const { id: staffId, address } = responsibleOn(company, await ownerOf(contact, company), clock());
    // Nobody gets their own mail back; but what only pretends to be theirs they should see.
    if (contact.kind === "staff" && address === normaliseAddress(contact.from)) return undefined;
    return newRelay({ contactId, at, threadId, staffId }, clock());
  }

  /** The same mail, when its first receipt was not believed. */
  async function wentOnBefore({ insteadOf }: Contact): Promise<boolean> {
    return insteadOf !== undefined && (await letters.find(relayIdOf(insteadOf))) !== undefined;
  }

  async function ownerOf({ promiseId, customerId, to }: Contact, company: Company): Promise<string> {
    const promise = promiseId === undefined ? undefined : await promises.find(promiseId);
    const customer = promise ?? (customerId === undefined ? undefined : await register.find(customerId));
    return customer?.owner ?? sharedAddressIn(to, company)?.owner ?? company.fallbackOwner;
  }
}
