/**
 * Prepares an acknowledgement: to the customer, or while letters are only shown, to the owner. Not sent when a person
 * was quicker, when staff have given another time, or when it would come too late to be of use.
 */
import { referenceOf } from "../../../domain/contact/reference.ts";
import { responsibleOn } from "../../../domain/customer/responsible.ts";
import { acknowledgement, LEAST_AHEAD } from "../../../domain/letters/acknowledgement.ts";
import { acknowledgementPlaces, previewPlace } from "../../../domain/letters/caps/places.ts";
import type { Acknowledgement } from "../../../domain/letters/letter.ts";
import { preview } from "../../../domain/letters/preview.ts";
import type { WrittenLetter } from "../../../domain/letters/written-letter.ts";
import { millisecondsBetween } from "../../../domain/time/instant.ts";
import { isOpen } from "../../../domain/time/opening-hours.ts";
import { type Desk, type Draft, NO_PROMISE, type Prepared, whilePaused } from "../prepared.ts";

const MOST_TEXT_BYTES = 4096;
/** A preview holds a whole acknowledgement and a few words above it. */
const MOST_PREVIEW_BYTES = 6144;

export async function prepareAcknowledgement(letter: Acknowledgement, desk: Desk): Promise<Prepared> {
  const { company, now, promises, log } = desk;
  if (company.letters === "paused") return whilePaused(now);
  const promise = await promises.find(letter.promiseId);
  if (promise === undefined) return NO_PROMISE;
  const thread = await log.thread(letter.threadId);
  const wasQuicker = thread?.lastFromStaffAt !== undefined && thread.lastFromStaffAt >= letter.madeAt;
  // Silent by now: what was written to goes on with an answer that was read after it.
  if (promise.state !== "open" || promise.silent || wasQuicker) return { withdraw: "a person was quicker" };
  if (promise.promisedAt !== letter.promisedAt) return { withdraw: "staff have given another time" };
  if (millisecondsBetween(now, letter.promisedAt) < LEAST_AHEAD) {
    return { withdraw: "it would have come too late to be of use" };
  }
  const owner = responsibleOn(company, letter.owner, now);
  const previewed = company.letters === "preview";
  return {
    draft: previewed ? asPreview(letter, wordsOf(letter, desk), desk) : asSent(letter, wordsOf(letter, desk)),
    previewed,
    caps: {
      places: [
        ...acknowledgementPlaces(letter, company, now),
        ...(previewed ? [previewPlace(owner.id, company, now)] : []),
      ],
      owner: owner.id,
    },
  };
}

function wordsOf(letter: Acknowledgement, { company, now }: Desk): WrittenLetter {
  return acknowledgement({
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
}

function asSent({ from, to, inReplyTo, references }: Acknowledgement, words: WrittenLetter): Draft {
  return {
    kind: "acknowledgement",
    from,
    to,
    words,
    autoSubmitted: "auto-replied",
    inReplyTo,
    references,
    maxTextBytes: MOST_TEXT_BYTES,
  };
}

function asPreview(letter: Acknowledgement, words: WrittenLetter, { company, now }: Desk): Draft {
  const owner = responsibleOn(company, letter.owner, now);
  return {
    kind: "preview",
    from: company.ownAddress,
    to: owner.address,
    words: preview({ letter: words, wouldHaveGoneTo: letter.to, owner }),
    autoSubmitted: "auto-generated",
    maxTextBytes: MOST_PREVIEW_BYTES,
  };
}
