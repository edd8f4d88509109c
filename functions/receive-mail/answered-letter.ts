/**
 * Which letter of ours a mail answers, and what that makes of it. Words are orders only when it is proved that staff wrote
 * them; from anybody else, knowing the id of a letter to staff proves nothing, and that somebody uses it is worth a look.
 * Finding the letter throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import type { Contact } from "../../domain/contact/contact.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import { isStaffAddress } from "../../domain/mail/addressed-to.ts";
import { calendarAnswerIn } from "../../domain/mail/calendar-answer.ts";
import { findParts } from "../../domain/mail/find-parts.ts";
import type { Judgement } from "../../domain/mail/judgement.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import type { ContactLog, LetterBook } from "../../domain/ports.ts";

export interface AnsweredLetter {
  readonly letterId: string;
  /** Whether it is proved that staff wrote the mail, or a program of theirs. */
  readonly byStaff: boolean;
  /** Whether the letter asks for a ledger file, or tells of one. */
  readonly isAboutLedger: boolean;
}

const ANSWERS: ReadonlySet<Judgement["kind"]> = new Set(["staff", "customer", "automatic"]);

/** Programs keep the ids of a whole correspondence; what is answered stands last. */
const MOST_IDS = 6;

/** The letter that the mail names, whoever it went to. */
export function createFindAnswered({ log, letters }: { log: ContactLog; letters: LetterBook }) {
  return async (mail: ReadMail, { kind }: Judgement): Promise<Letter | undefined> => {
    const ids = ANSWERS.has(kind) ? idsOf(mail) : [];
    const letterId = ids.length === 0 ? undefined : await log.letterNamed(ids);
    return letterId === undefined ? undefined : letters.find(letterId);
  };
}

/** The answered letter as one to staff; undefined when it is none. */
export function answeredByStaff(
  letter: Letter | undefined,
  company: Company,
  { sender }: ReadMail,
  { kind, authenticated }: Judgement,
): AnsweredLetter | undefined {
  if (letter === undefined || !isToStaff(letter)) return undefined;
  const isFromStaff = sender.address !== undefined && isStaffAddress(company, sender.address);
  const byStaff = kind === "staff" || (kind === "automatic" && authenticated && isFromStaff);
  return { letterId: letter.letterId, byStaff, isAboutLedger: ABOUT_LEDGER.has(letter.kind) };
}

/** The agenda of a talk that its own customer answers: it is proved who wrote. */
export function answeredAgenda(
  letter: Letter | undefined,
  { kind, authenticated }: Judgement,
  customer: Customer | undefined,
  /** Who the letter's customer is now. */
  sentTo: Customer | undefined,
): string | undefined {
  const isByCustomer = kind === "customer" && authenticated && customer !== undefined;
  if (!isByCustomer || letter?.kind !== "agenda" || letter.previewed === true) return undefined;
  return sentTo?.customerId === customer.customerId ? letter.letterId : undefined;
}

/** A calendar's answer to an invitation of ours, by whoever is proved to have written. */
export function answeredInvitation(
  { receivingDomain }: Pick<Company, "receivingDomain">,
  raw: Uint8Array,
  { headers, contentTypes }: ReadMail,
  { authenticated }: Judgement,
): Contact["answersInvitation"] {
  const mayBe = authenticated && contentTypes.some(({ type }) => type === "text/calendar");
  const answer = mayBe ? calendarAnswerIn(findParts(raw, headers).parts) : undefined;
  const ours = `@${receivingDomain}`;
  if (answer?.uid.endsWith(ours) !== true) return undefined;
  return { talkId: answer.uid.slice(0, -ours.length), says: answer.says };
}

const idsOf = ({ inReplyTo, references }: Pick<ReadMail, "inReplyTo" | "references">): string[] =>
  [...new Set([...inReplyTo, ...references.toReversed()])].slice(0, MOST_IDS);

const ABOUT_LEDGER: ReadonlySet<Letter["kind"]> = new Set(["ledger-ask", "ledger-read"]);

/** What goes to customers is a letter to staff only when it was shown to them in place of the customer. */
const isToStaff = (letter: Letter): boolean =>
  (letter.kind !== "acknowledgement" && letter.kind !== "agenda") || letter.previewed === true;
