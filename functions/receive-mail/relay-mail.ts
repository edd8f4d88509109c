/**
 * In relay mode, what goes on after a mail was logged: a mail that came in, to whoever is to be in touch; an answer by
 * staff, to the customer; or why an answer does not. Each step is safe to repeat.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import { isOurs } from "../../domain/contact/mail-facts.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { newAnswer, newRelay, newReturned, relayIdOf } from "../../domain/letters/relay-letters.ts";
import { normaliseAddress } from "../../domain/mail/address.ts";
import type {
  Clock,
  ContactLog,
  CustomerRegister,
  Keys,
  LetterBook,
  LetterQueue,
  PromiseBook,
} from "../../domain/ports.ts";
import { replyName, replyToken, tokenIn } from "../../domain/relay/reply-token.ts";

export interface RelayMailDeps {
  readonly log: ContactLog;
  readonly register: CustomerRegister;
  readonly promises: PromiseBook;
  readonly letters: LetterBook;
  readonly letterQueue: LetterQueue;
  readonly keys: Keys;
  readonly clock: Clock;
}

export function createRelayMail({
  log,
  register,
  promises,
  letters,
  letterQueue,
  keys,
  clock,
}: RelayMailDeps) {
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
      const { answeredId, held, fact } = passesOn;
      const from = normaliseAddress(contact.from);
      const writer = company.staff.find(({ address }) => address === from)?.id;
      return held === undefined && answeredId !== undefined
        ? newAnswer({ contactId, at, threadId, answeredId, staffId: writer }, clock())
        : newReturned({ contactId, why: held ?? "gone", fact, staffId: writer }, clock());
    }
    if (!goesOn(contact, company) || (await wentOnBefore(contact))) return undefined;
    const { id: staffId, address } = responsibleOn(company, await ownerOf(contact, company), clock());
    // Nobody gets their own mail back; but what only pretends to be theirs they should see.
    if (contact.kind === "staff" && address === normaliseAddress(contact.from)) return undefined;
    const relay = newRelay({ contactId, at, threadId, staffId }, clock());
    // Before anybody can answer: so that the answer is known for what it is.
    await log.joinThread(replyName(replyToken(await keys.replyAddress(), relay)), threadId, relay.letterId);
    return relay;
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

/**
 * All but spam, viruses and our own letters. What machines answer to us stays here, or two machines would answer each
 * other; and what staff write goes on only when they wrote to an address that is others' too.
 */
function goesOn({ kind, from, to }: Contact, company: Company): boolean {
  switch (kind) {
    case "customer":
      return true;
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

function sharedAddressIn(to: readonly string[], { addresses }: Company) {
  const named = to.map((address) => normaliseAddress(address));
  return addresses.find(({ address }) => named.includes(address));
}
