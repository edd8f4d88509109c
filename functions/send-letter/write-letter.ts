/**
 * Writes a letter as the bytes that are handed over, and reads them again before they go: one recipient, no header that
 * a stranger's text could have broken. A letter that does not come out right is `impossible`, with the reason.
 */
import type { Company } from "../../domain/company.ts";
import { referenceOf } from "../../domain/contact/reference.ts";
import { responsibleOn, staffMember } from "../../domain/customer/responsible.ts";
import { acknowledgement } from "../../domain/letters/acknowledgement.ts";
import { MOST_ALERT_BYTES, alert } from "../../domain/letters/alert.ts";
import type { Acknowledgement } from "../../domain/letters/letter.ts";
import { loopMark } from "../../domain/letters/loop-mark.ts";
import { preview } from "../../domain/letters/preview.ts";
import { MOST_SUMMARY_BYTES, summary } from "../../domain/letters/summary.ts";
import type { WrittenLetter } from "../../domain/letters/written-letter.ts";
import { checkLetter } from "../../domain/mail/check-letter.ts";
import { composeLetter } from "../../domain/mail/compose-letter.ts";
import { LetterError } from "../../domain/mail/letter-error.ts";
import type { Keys } from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { isOpen } from "../../domain/time/opening-hours.ts";
import type { AlertTopic, Topic, WhoWaits } from "./read-topic.ts";

export interface WritingDesk {
  readonly company: Company;
  readonly keys: Keys;
  readonly now: Instant;
  /** Show it to the owner instead of sending it to the customer. */
  readonly previewed: boolean;
}

export interface Post {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: string;
  /** What it is, for the log and the sending events. */
  readonly kind: "acknowledgement" | "preview" | "alert" | "summary";
}

/** What is sent to whom, and how it presents itself to other mail systems. */
interface Draft extends Omit<Post, "raw"> {
  readonly words: WrittenLetter;
  /** RFC 3834 section 5: an answer to a mail is auto-replied, anything else auto-generated. */
  readonly autoSubmitted: "auto-replied" | "auto-generated";
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[];
}

/** A preview holds a whole acknowledgement and a few words above it. */
const MOST_TEXT_BYTES: Record<Post["kind"], number> = {
  acknowledgement: 4096,
  preview: 6144,
  alert: MOST_ALERT_BYTES,
  summary: MOST_SUMMARY_BYTES,
};

export async function writeLetter(
  topic: Topic,
  desk: WritingDesk,
): Promise<Post | { readonly impossible: string }> {
  const { company, keys, now } = desk;
  const { letter } = topic;
  const draft = draftOf(topic, desk);
  const { from, to, kind, words, autoSubmitted, inReplyTo, references } = draft;
  try {
    const raw = await composeLetter({
      from: { name: company.name, address: from },
      to,
      subject: words.subject,
      text: words.text,
      autoSubmitted,
      mark: loopMark(await keys.loopMark(), letter.letterId),
      messageId: `<${letter.letterId}@${company.receivingDomain}>`,
      dateAt: now,
      inReplyTo,
      references,
    });
    await checkLetter(raw, { to, from, autoSubmitted, maxTextBytes: MOST_TEXT_BYTES[kind] });
    return { raw, from, to, kind };
  } catch (error) {
    if (error instanceof LetterError) {
      return { impossible: error.message };
    }
    throw error;
  }
}

function draftOf(topic: Topic, desk: WritingDesk): Draft {
  switch (topic.is) {
    case "acknowledgement":
      return acknowledgementDraft(topic.letter, desk);
    case "alert":
      return alertDraft(topic, desk);
    case "summary":
      return summaryDraft(topic, desk);
  }
}

function acknowledgementDraft(letter: Acknowledgement, { company, now, previewed }: WritingDesk): Draft {
  const words = acknowledgement({
    company,
    language: letter.language,
    promisedAt: letter.promisedAt,
    saidAt: now,
    open: isOpen(company.calendar, now),
    firstName: letter.greetingName,
    readerCountry: letter.readerCountry,
    subject: letter.subject,
    reference: referenceOf(letter.contactId),
  });
  if (previewed) {
    const owner = responsibleOn(company, letter.owner, now);
    return {
      kind: "preview",
      from: company.ownAddress,
      to: owner.address,
      words: preview({ letter: words, wouldHaveGoneTo: letter.to, owner }),
      autoSubmitted: "auto-generated",
    };
  }
  return {
    kind: "acknowledgement",
    from: letter.from,
    to: letter.to,
    words,
    autoSubmitted: "auto-replied",
    inReplyTo: letter.inReplyTo,
    references: letter.references,
  };
}

function alertDraft({ letter, promise, told }: AlertTopic, { company, now }: WritingDesk): Draft {
  const staff = staffMember(company, letter.staffId);
  const backup = staff.backup === undefined ? undefined : staffMember(company, staff.backup);
  return {
    kind: "alert",
    from: company.ownAddress,
    to: staff.address,
    words: alert({
      company,
      staff,
      customer: { address: promise.from, displayName: promise.fromName },
      subject: promise.subject,
      receivedAt: promise.madeAt,
      promisedAt: promise.promisedAt,
      told,
      unproven: promise.unproven,
      saidAt: now,
      backup: backup?.name,
      answersByWord: false,
    }),
    autoSubmitted: "auto-generated",
  };
}

function summaryDraft({ letter, waiting, andMore }: WhoWaits, { company, now }: WritingDesk): Draft {
  const staff = staffMember(company, letter.staffId);
  return {
    kind: "summary",
    from: company.ownAddress,
    to: staff.address,
    words: summary({ company, staff, waiting, andMore, saidAt: now }),
    autoSubmitted: "auto-generated",
  };
}
