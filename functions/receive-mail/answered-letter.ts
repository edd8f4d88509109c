/**
 * Which letter of ours to staff a mail answers. Its words are orders only when it is proved that staff wrote it; from
 * anybody else, knowing such a letter's id proves nothing, and that somebody uses it is worth a look.
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

/** Programs keep the ids of a whole correspondence; what is answered stands last. */
const MOST_IDS = 6;

export function createAnsweredLetter({ log, letters }: { log: ContactLog; letters: LetterBook }) {
  return async (
    company: Company,
    { inReplyTo, references, sender }: ReadMail,
    { kind, authenticated }: Judgement,
  ): Promise<AnsweredLetter | undefined> => {
    const isAutomatic = kind === "automatic";
    if (kind !== "staff" && kind !== "customer" && !isAutomatic) return undefined;
    const ids = idsOf({ inReplyTo, references });
    const letterId = ids.length === 0 ? undefined : await log.letterNamed(ids);
    const letter = letterId === undefined ? undefined : await letters.find(letterId);
    if (letter === undefined || !isToStaff(letter)) return undefined;
    const isFromStaff = sender.address !== undefined && isStaffAddress(company, sender.address);
    const byStaff = kind === "staff" || (isAutomatic && authenticated && isFromStaff);
    return { letterId: letter.letterId, byStaff, isAboutLedger: ABOUT_LEDGER.has(letter.kind) };
  };
}

/** The agenda of a talk that its own customer answers: it is proved who wrote. */
export function createAnsweredAgenda({ log, letters }: { log: ContactLog; letters: LetterBook }) {
  return async (
    { inReplyTo, references }: ReadMail,
    { kind, authenticated }: Judgement,
    customer: Customer | undefined,
  ): Promise<string | undefined> => {
    if (kind !== "customer" || !authenticated || customer === undefined) return undefined;
    const ids = idsOf({ inReplyTo, references });
    const letterId = ids.length === 0 ? undefined : await log.letterNamed(ids);
    const letter = letterId === undefined ? undefined : await letters.find(letterId);
    return letter?.kind === "agenda" && letter.previewed !== true && letter.customerId === customer.customerId
      ? letterId
      : undefined;
  };
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
