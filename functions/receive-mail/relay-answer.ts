/**
 * Whether a mail is an answer by staff to a relayed one, and which. It must come to a reply address that we made, and be
 * proved to be from one of the staff, whoever of them it is: with a stolen token alone nobody writes to a customer, and
 * learns nothing either.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Incoming } from "../../domain/contact/incoming.ts";
import type { HandOverLetter, Relay } from "../../domain/letters/letter.ts";
import { answerIdOf } from "../../domain/letters/relay-letters.ts";
import { isStaffAddress } from "../../domain/mail/addressed-to.ts";
import { judgeSender } from "../../domain/mail/judge-sender.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { Clock, ContactLog, Keys, LetterBook, MailStore } from "../../domain/ports.ts";
import { passOn } from "../../domain/relay/pass-on.ts";
import { isReplyTokenOf, replyName, tokenIn } from "../../domain/relay/reply-token.ts";

export interface RelayedAnswer {
  /** The mail as if it had been sent to the customer: what is decided about it is decided by that. */
  readonly mail: ReadMail;
  readonly threadId: string | undefined;
  /** Of the relayed mail, as it went to staff; undefined when that is not known any more. */
  readonly answersSubject: string | undefined;
  readonly passesOn: NonNullable<Contact["passesOn"]>;
}

export interface RelayAnswerDeps {
  readonly log: ContactLog;
  readonly letters: LetterBook;
  readonly mailStore: MailStore;
  readonly keys: Keys;
  /** Where the pages are that letters to staff link to. */
  readonly pageUrl: string;
  readonly clock: Clock;
}

export function createRelayAnswer({ log, letters, mailStore, keys, pageUrl, clock }: RelayAnswerDeps) {
  return async (
    company: Company,
    incoming: Incoming,
    mail: ReadMail,
    raw: Uint8Array,
  ): Promise<RelayedAnswer | undefined> => {
    const token = company.mode === "relay" ? tokenOf(incoming, mail, company) : undefined;
    if (token === undefined || !isByStaff(incoming, mail, company)) return undefined;
    const relay = await relayOf(token);
    const answered = relay === undefined ? undefined : await log.find(relay.contactId);
    const answeredRaw = answered === undefined ? undefined : await mailStore.read(answered);
    if (relay === undefined || answered?.answersGoTo === undefined || answeredRaw === undefined) {
      return {
        mail,
        threadId: answered?.threadId,
        answersSubject: answered?.subject,
        passesOn: { held: "gone" },
      };
    }
    const letterId = answerIdOf(incoming.contactId);
    const { to, cc, passed } = await passOn({
      company,
      raw,
      answered: { ...answered, answersGoTo: answered.answersGoTo },
      answeredRaw,
      relayedTo: relay.staffId,
      keys,
      pageUrl,
      letterId,
      now: clock(),
    });
    return {
      mail: sentTo(mail, [to], cc, company),
      threadId: answered.threadId,
      answersSubject: answered.subject,
      passesOn: {
        answeredId: answered.contactId,
        relayedTo: relay.staffId,
        ...("held" in passed && { held: passed.held, fact: passed.fact }),
      },
    };
  };

  /** The letter that relayed the mail, if the token is the one that stood in it. */
  async function relayOf(token: string): Promise<Relay | HandOverLetter | undefined> {
    const letterId = await log.letterNamed([replyName(token)]);
    const letter = letterId === undefined ? undefined : await letters.find(letterId);
    if (letter?.kind !== "relay" && letter?.kind !== "hand-over") return undefined;
    return isReplyTokenOf(await keys.replyAddresses(), token, letter) ? letter : undefined;
  }
}

/** Whether a mail that is not by staff, for all we know, came to a reply address that only staff got from us. */
export async function usesStolenAddress(
  { log, company }: { readonly log: Pick<ContactLog, "letterNamed">; readonly company: Company },
  incoming: Incoming,
  mail: ReadMail,
): Promise<boolean> {
  const token = company.mode === "relay" ? tokenOf(incoming, mail, company) : undefined;
  return token !== undefined && (await log.letterNamed([replyName(token)])) !== undefined;
}

/** Where it was really sent says it best; a copy that is fed again has only its header. */
function tokenOf({ receipt }: Incoming, { to, cc }: ReadMail, company: Company): string | undefined {
  const named = [...to.mailboxes, ...cc.mailboxes].map(({ address }) => address);
  return [...receipt.recipients, ...named]
    .map((address) => tokenIn(address, company))
    .find((token) => token !== undefined);
}

function isByStaff({ receipt }: Incoming, mail: ReadMail, company: Company): boolean {
  const { isAuthenticated, isHidden } = judgeSender(mail, receipt, company);
  const from = mail.sender.address;
  return isAuthenticated && !isHidden && from !== undefined && isStaffAddress(company, from);
}

function sentTo(mail: ReadMail, to: readonly string[], cc: readonly string[], company: Company): ReadMail {
  const others = [...mail.to.mailboxes, ...mail.cc.mailboxes].filter(
    ({ address }) => tokenIn(address, company) === undefined,
  );
  const copies = [...cc.map((address) => ({ name: "", address })), ...others];
  return {
    ...mail,
    to: { mailboxes: to.map((address) => ({ name: "", address })), count: to.length, grouped: false },
    cc: { mailboxes: copies, count: copies.length, grouped: false },
  };
}
