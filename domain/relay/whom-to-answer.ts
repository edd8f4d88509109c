/**
 * To whom an answer to a mail goes: who wrote it, or where a proved sender asks for it; and in copy those to whom the
 * mail itself went. Never the company's own addresses. Pure.
 */
import type { Company } from "../company.ts";
import { isOurs } from "../contact/mail-facts.ts";
import { normaliseAddress } from "../mail/address.ts";
import type { Mailbox } from "../mail/addresses-in.ts";
import type { Judgement } from "../mail/judgement.ts";
import type { MailHead } from "../mail/read-mail.ts";

/** More than these were not written to, but informed: then the answer goes to the sender alone. */
const MOST_OTHERS = 20;

/**
 * Undefined when nobody can say for sure who wrote. A Reply-To counts only when the sender is proved: otherwise anybody
 * could have our answer sent to them in a customer's name.
 */
export function answerAddress(
  { replyTo }: MailHead,
  { answerTo, authenticated }: Pick<Judgement, "answerTo" | "authenticated">,
  company: Company,
): string | undefined {
  const [wished, ...more] = normalised(replyTo);
  const isTaken = authenticated && wished !== undefined && more.length === 0 && !isOurs(company, wished);
  return answerTo !== undefined && isTaken ? wished : answerTo;
}

/** To whom else the mail went, outside the company. */
export function othersOf(
  { to, cc }: Pick<MailHead, "to" | "cc">,
  writer: string,
  company: Company,
): readonly string[] {
  const named = new Set(normalised([...to.mailboxes, ...cc.mailboxes]));
  const others = [...named].filter((address) => address !== writer && !isOurs(company, address));
  return others.length > MOST_OTHERS || to.count + cc.count > MOST_OTHERS * 2 ? [] : others;
}

/** How many it went to besides, when they are too many to be answered. */
export function tooManyOthers(
  { to, cc }: Pick<MailHead, "to" | "cc">,
  writer: string,
  company: Company,
): number {
  if (othersOf({ to, cc }, writer, company).length > 0) return 0;
  const named = new Set(normalised([...to.mailboxes, ...cc.mailboxes]));
  return [...named].filter((address) => address !== writer && !isOurs(company, address)).length;
}

function normalised(mailboxes: readonly Mailbox[]): string[] {
  return mailboxes.map(({ address }) => normaliseAddress(address)).filter((address) => address !== undefined);
}
