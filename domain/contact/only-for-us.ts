/**
 * Whether nobody but the company sees a mail by staff: then what they ask for in it stays among them. All recipients are
 * looked at, before any are left out, also those that only some programs leave in the header; one that cannot be read,
 * and whoever is behind a group, is somebody else. Pure.
 */
import { normaliseAddress } from "../mail/address.ts";
import { addressesIn, type AddressList } from "../mail/addresses-in.ts";
import type { MailFacts } from "./mail-facts.ts";

/** Who else got it: a blind copy, or a mail that was sent on as it was (RFC 5322 §3.6.3, §3.6.6). */
const HIDDEN = ["bcc", "resent-to", "resent-cc", "resent-bcc"];

/**
 * To our own addresses; an answer to a letter of ours may go to named colleagues as well, and to the address for ledger
 * files, from which some of our letters come. What else is sent there is about the files.
 */
export function isOnlyForUs({ company, judgement, mail, answersLetter }: OnlyForUs): boolean {
  const isAnswer = answersLetter?.byStaff === true;
  const { loggingAddress, ledgerAddress, ownAddress } = company;
  const ours = [loggingAddress, ownAddress, ...(isAnswer ? [ledgerAddress] : [])];
  const colleagues = isAnswer ? company.staff.map(({ address }) => address) : [];
  const shown = [mail.to, mail.cc];
  const hidden = HIDDEN.map((name) => addressesIn(mail.headers.all(name)));
  const lists = [...shown, ...hidden];
  return (
    judgement.kind === "staff" &&
    lists.every(({ mailboxes, count, grouped }) => mailboxes.length === count && !grouped) &&
    addressesOf(shown).some((address) => ours.includes(address)) &&
    addressesOf(lists).every((address) => ours.includes(address) || colleagues.includes(address))
  );
}

function addressesOf(lists: readonly AddressList[]): string[] {
  return lists.flatMap(({ mailboxes }) => mailboxes.map(({ address }) => normaliseAddress(address) ?? ""));
}

type OnlyForUs = Pick<MailFacts, "company" | "judgement" | "mail" | "answersLetter">;
