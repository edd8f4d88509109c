/**
 * Prepares the news that a promise has changed hands. In relay mode whoever is to be in touch now gets the customer's mail
 * with it, as its first reader did, and can answer it; where no mail can go on, the news and a link to the page. Not sent
 * when the promise has changed hands again, or ended; nor when what it takes back was never read.
 */
import { responsibleOn, staffMember } from "../../../domain/customer/responsible.ts";
import { staffName } from "../../../domain/customer/staff-name.ts";
import { bareIdOf } from "../../../domain/letters/confirmation/hand-over-letter.ts";
import { handOver, MOST_HAND_OVER_BYTES } from "../../../domain/letters/confirmation/hand-over.ts";
import type { HandOverLetter } from "../../../domain/letters/letter.ts";
import type { GivenPromise } from "../../../domain/promise/promise.ts";
import { goesOn } from "../../../domain/relay/goes-on.ts";
import { replyName, replyToken } from "../../../domain/relay/reply-token.ts";
import { passToStaff } from "../pass-to-staff.ts";
import { type Desk, NO_PROMISE, type Prepared } from "../prepared.ts";
import { wasTold } from "../was-told.ts";

export async function prepareHandOver(letter: HandOverLetter, desk: Desk): Promise<Prepared> {
  const { company, promises } = desk;
  const promise = await promises.find(letter.promiseId);
  if (promise === undefined) return NO_PROMISE;
  if (promise.state !== "open" || promise.owner !== letter.owner)
    return { withdraw: "it is not so any more" };
  if (!(await wasRead(letter.ifSent, desk))) return { withdraw: "what it takes back was not sent" };
  const takesOver = company.mode === "relay" && letter.what !== "taken";
  if (letter.what === "taken") return news(letter, promise, desk);
  if (!takesOver) return news(letter, promise, desk, await pageOf(letter, desk));
  if (letter.unlessRelayed === true && (await isRelayed(letter, desk)))
    return { withdraw: "its reader has the mail" };
  const mail = promise.kind === "reply" ? await mailOf(letter, desk) : undefined;
  if (mail === undefined) return withoutMail(letter, promise, desk);
  return passToStaff(
    {
      letterId: letter.letterId,
      kind: letter.kind,
      ...mail,
      staffId: letter.staffId,
      bare: letter.bare === true,
      standing: {
        handedOver: {
          what: letter.what === "away" ? "away" : "given",
          by: nameOfWhom(letter, promise, desk),
          isOwnDoing: isOwnDoing(letter),
        },
        told: await wasTold(promise, desk),
        promisedAt: promise.promisedAt,
      },
    },
    desk,
  );
}

/** The customer's mail, where it can go on. */
async function mailOf({ contactId }: HandOverLetter, { company, log, mailStore }: Desk) {
  const contact = await log.find(contactId);
  if (contact === undefined || !goesOn(contact, company)) return undefined;
  const raw = await mailStore.read(contact);
  return raw === undefined ? undefined : { contact, raw };
}

/** Whether its reader got the mail by another letter. */
async function isRelayed(letter: HandOverLetter, { keys, log, letters }: Desk): Promise<boolean> {
  const names = (await keys.replyAddresses()).map((key) => replyName(replyToken(key, letter)));
  const other = await log.letterNamed(names);
  if (other === undefined || other === letter.letterId) return false;
  return (await letters.find(other))?.state === "sent";
}

async function withoutMail(letter: HandOverLetter, promise: GivenPromise, desk: Desk): Promise<Prepared> {
  // Nobody is told what they did themselves, or told by an alert, unless the mail comes with it.
  if (isOwnDoing(letter) || letter.unlessRelayed === true) return { withdraw: "there is no mail to pass on" };
  if (letter.bare === true) return { giveUp: "SES did not take it, and there is nothing to leave out" };
  // The mail went to somebody else, and the reader has not got it.
  return news(letter, promise, desk, await pageOf(letter, desk));
}

const pageOf = (
  { promiseId, staffId }: HandOverLetter,
  { company, linkTo }: Desk,
): Promise<string | undefined> => linkTo({ is: "promise", promiseId }, staffMember(company, staffId));

async function news(
  letter: HandOverLetter,
  promise: GivenPromise,
  desk: Desk,
  link?: string,
): Promise<Prepared> {
  const { company, now } = desk;
  const staff = staffMember(company, letter.staffId);
  return {
    draft: {
      kind: "hand-over",
      from: company.ownAddress,
      to: staff.address,
      words: handOver({
        company,
        staff,
        what: letter.what,
        days: letter.days,
        by: nameOfWhom(letter, promise, desk),
        customer: { address: promise.from, displayName: promise.fromName },
        subject: promise.subject,
        promised: promise.kind === "other" ? promise.what : undefined,
        promisedAt: promise.promisedAt,
        told: await wasTold(promise, desk),
        cautions: promise.cautions ?? (promise.unproven === true ? [{ code: "unproven" }] : []),
        link,
        copyTo: company.loggingAddress,
        saidAt: now,
      }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_HAND_OVER_BYTES,
    },
  };
}

async function wasRead(letterId: string | undefined, { letters }: Desk): Promise<boolean> {
  if (letterId === undefined) return true;
  const tried = [await letters.find(letterId), await letters.find(bareIdOf({ letterId }))];
  return tried.some((letter) => letter?.state === "sent");
}

const isOwnDoing = ({ what, by, staffId }: HandOverLetter): boolean => what === "given" && by === staffId;

/** Who handed over or is away; or, for one who has nothing to do any more, who keeps the promise now. */
function nameOfWhom({ what, by }: HandOverLetter, { owner }: GivenPromise, { company, now }: Desk) {
  return what === "taken" ? responsibleOn(company, owner, now).name : by && staffName(company, by);
}
