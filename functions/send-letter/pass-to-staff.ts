/**
 * Writes a mail that came in as it goes on to a staff member: our lines, its text, its files as far as SES takes them,
 * and the mail as it was written when it has more to show than its text. What does not fit is named, and where it is
 * kept. Whoever gets it answers by a reply address of their own. Reads; changes nothing. Throws only when a port does.
 */
import type { Contact } from "../../domain/contact/contact.ts";
import { staffMember } from "../../domain/customer/responsible.ts";
import { loopMark } from "../../domain/letters/loop-mark.ts";
import { relayLines, type Standing } from "../../domain/letters/relay-lines.ts";
import { RELAY_TEXTS } from "../../domain/letters/texts/relay/by-language.ts";
import { findParts } from "../../domain/mail/find-parts.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import { LetterError } from "../../domain/mail/letter-error.ts";
import type { ReadMail } from "../../domain/mail/read-mail.ts";
import { checkRelayed } from "../../domain/relay/check-relayed.ts";
import { composeRelayed } from "../../domain/relay/compose-relayed.ts";
import { encodedSize, type Files, filesOf } from "../../domain/relay/files-of.ts";
import { withoutOwnMark } from "../../domain/relay/own-lines.ts";
import { original, relayedWords, roomForFiles } from "../../domain/relay/relayed-mail.ts";
import { replyAddress, replyName, replyToken, tokenIn } from "../../domain/relay/reply-token.ts";
import { othersOf, tooManyOthers } from "../../domain/relay/whom-to-answer.ts";
import type { Desk, Prepared } from "./prepared.ts";

const LONGEST_NAME = 60;

export interface ToPass {
  readonly letterId: string;
  readonly kind: "relay" | "hand-over";
  readonly contact: Contact;
  readonly raw: Uint8Array;
  /** Id of the staff member who gets it. */
  readonly staffId: string;
  /** Without any file. */
  readonly bare: boolean;
  readonly standing: Standing;
}

export async function passToStaff(
  { letterId, kind, contact, raw, staffId, bare, standing }: ToPass,
  { company, now, keys, mailReader, linkTo }: Desk,
): Promise<Prepared> {
  const mail = await mailReader.read(raw);
  const staff = staffMember(company, staffId);
  const texts = RELAY_TEXTS[staff.language];
  const [key] = await keys.replyAddresses();
  const token = replyToken(key, { contactId: contact.contactId, staffId });
  const answer =
    contact.answersGoTo === undefined
      ? undefined
      : { to: contact.answersGoTo, others: othersOf(mail, contact.answersGoTo, company) };
  const room = bare ? 0 : roomForFiles(mail.text);
  const { passed, leftBehind } = await filesOf(findParts(raw, mail.headers).parts, room);
  const whole = showsMore(mail) ? original(raw, texts.original, room - sizeOf(passed)) : [];
  const lines = relayLines({
    company,
    staff,
    contact,
    standing,
    answer,
    tooMany: answer === undefined ? 0 : tooManyOthers(mail, answer.to, company),
    isAtReplyAddress: contact.to.some((address) => tokenIn(address, company) !== undefined),
    leftBehind,
    isCut: showsMore(mail) && whole.length === 0,
    link: await linkTo({ is: "contact", contactId: contact.contactId }, staff),
    keptAs: contact.contactId,
    saidAt: now,
  });
  const from = answer === undefined ? company.ownAddress : replyAddress(token, company);
  const autoSubmitted =
    contact.kind === "customer" || contact.kind === "staff" ? undefined : "auto-generated";
  const thread = `<thread-${contact.threadId}@${company.receivingDomain}>`;
  try {
    const composed = await composeRelayed({
      ...relayedWords(lines, mail.text, key),
      from: { name: texts.via(nameOf(contact), company.name), address: from },
      to: staff.address,
      cc: [],
      // An answer keeps it, and would be held for our mark.
      subject: withoutOwnMark(contact.subject, [key]),
      files: [...passed, ...whole],
      autoSubmitted,
      mark: loopMark(await keys.loopMark(), letterId),
      messageId: `<${letterId}@${company.receivingDomain}>`,
      dateAt: now,
      // Nobody has such a mail, but mail programs show those that name it as one thread.
      inReplyTo: thread,
      references: [thread],
    });
    await checkRelayed(composed, { from, to: staff.address, cc: [], autoSubmitted });
    return { post: { raw: composed, from, to: staff.address, kind }, answersName: replyName(token) };
  } catch (error) {
    if (error instanceof LetterError) return { giveUp: error.message, why: "refused" };
    throw error;
  }
}

/** HTML may show more than its text, and a damaged mail may hold more than could be read. */
function showsMore({ contentTypes, damaged }: ReadMail): boolean {
  return damaged.length > 0 || contentTypes.some(({ type }) => type === "text/html");
}

const sizeOf = (files: Files["passed"]): number =>
  files.reduce((sum, { content }) => sum + encodedSize(content.length), 0);

/** The name that the writer gave, unless it pretends to be an address. */
function nameOf({ from, fromName }: Contact): string {
  const name = cleanLine(fromName, LONGEST_NAME);
  return name === "" || name.includes("@") ? cleanLine(from, LONGEST_NAME) || "?" : name;
}
