/**
 * Whether nobody but the company sees a mail by staff: then what they ask for in it stays among them. All recipients are
 * looked at, before any are left out; one that cannot be read, and whoever is behind a group, is somebody else. Pure.
 */
import { normaliseAddress } from "../mail/address.ts";
import type { MailFacts } from "./mail-facts.ts";

/** To our own addresses; an answer to a letter of ours may go to named colleagues as well. */
export function isOnlyForUs({ company, judgement, mail, answersLetter }: OnlyForUs): boolean {
  const ours = [company.loggingAddress, company.ownAddress];
  const colleagues = answersLetter?.byStaff === true ? company.staff.map(({ address }) => address) : [];
  const lists = [mail.to, mail.cc];
  const recipients = lists.flatMap(({ mailboxes }) =>
    mailboxes.map(({ address }) => normaliseAddress(address) ?? ""),
  );
  return (
    judgement.kind === "staff" &&
    lists.every(({ mailboxes, count, grouped }) => mailboxes.length === count && !grouped) &&
    recipients.some((address) => ours.includes(address)) &&
    recipients.every((address) => ours.includes(address) || colleagues.includes(address))
  );
}

type OnlyForUs = Pick<MailFacts, "company" | "judgement" | "mail" | "answersLetter">;
