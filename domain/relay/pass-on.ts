/**
 * What becomes of an answer by staff that came to a reply address: from whom, to whom and in copy it goes on, and its
 * bytes, or why it is held. Decided when it comes in, since an answer that is held keeps no promise, and once more when it
 * is handed over: the same both times. Throws when a key cannot be read.
 */
import { TOKENS_BEGIN } from "../action/link.ts";
import type { Company } from "../company.ts";
import type { Contact } from "../contact/contact.ts";
import { loopMark } from "../letters/loop-mark.ts";
import { normaliseAddress } from "../mail/address.ts";
import { readHead } from "../mail/read-mail.ts";
import type { Keys } from "../ports.ts";
import type { Instant } from "../time/instant.ts";
import { passOnAnswer, type PassedOn } from "./pass-on-answer.ts";
import { replyToken } from "./reply-token.ts";
import { othersOf } from "./whom-to-answer.ts";

export interface ToPassOn {
  readonly company: Company;
  /** What staff wrote. */
  readonly raw: Uint8Array;
  /** The mail that is answered, its bytes, and to whom it was relayed. */
  readonly answered: Contact & { readonly answersGoTo: string };
  readonly answeredRaw: Uint8Array;
  readonly relayedTo: string;
  readonly keys: Keys;
  /** Where the pages of staff are: no link to them may be in it. */
  readonly pageUrl: string;
  readonly letterId: string;
  readonly now: Instant;
}

export interface PassOn {
  readonly from: string;
  readonly to: string;
  readonly cc: readonly string[];
  readonly passed: PassedOn;
}

export async function passOn(toPassOn: ToPassOn): Promise<PassOn> {
  const { company, raw, answered, answeredRaw, relayedTo, pageUrl, letterId } = toPassOn;
  const keys = await toPassOn.keys.replyAddresses();
  const { contactId, answersGoTo: to } = answered;
  const head = readHead(raw);
  const answeredHead = readHead(answeredRaw);
  // Whom the staff member's own mail names has it already.
  const named = new Set(
    [...head.to.mailboxes, ...head.cc.mailboxes].map(({ address }) => normaliseAddress(address)),
  );
  const cc = othersOf(answeredHead, to, company).filter((address) => !named.has(address));
  const from = companyAddressOf(answered, company);
  return {
    from,
    to,
    cc,
    passed: await passOnAnswer({
      ...toPassOn,
      keys,
      mark: loopMark(await toPassOn.keys.loopMark(), letterId),
      head,
      answered: answeredHead,
      from: { name: nameOf(head.sender.address, head.from[0]?.name ?? "", company), address: from },
      to,
      cc,
      secrets: [...keys.map((key) => replyToken(key, { contactId, staffId: relayedTo })), contactId],
      hosts: [new URL(pageUrl).host],
      linksBegin: TOKENS_BEGIN,
    }),
  };
}

/** The shared address that the mail came to; the company's first when it came to none. */
function companyAddressOf({ to }: Contact, { addresses, ownAddress }: Company): string {
  const came = to.map((address) => normaliseAddress(address));
  return (addresses.find(({ address }) => came.includes(address)) ?? addresses[0])?.address ?? ownAddress;
}

/** "Anna Lind, Björkholm": the name in the settings, or else the one that the colleague writes under. */
function nameOf(address: string | undefined, written: string, { staff, name }: Company): string {
  const person =
    staff.find((member) => member.address === address)?.name ?? written.replaceAll(/[@<>"]/g, "").trim();
  return person === "" ? name : `${person}, ${name}`;
}
