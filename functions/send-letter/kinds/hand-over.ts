/**
 * Prepares the news that a promise has changed hands. Not sent when it has changed hands again, or ended; nor when what
 * it takes back was never read.
 */
import { responsibleOn, staffMember } from "../../../domain/customer/responsible.ts";
import { handOver, MOST_HAND_OVER_BYTES } from "../../../domain/letters/confirmation/hand-over.ts";
import type { HandOverLetter } from "../../../domain/letters/letter.ts";
import type { GivenPromise } from "../../../domain/promise/promise.ts";
import { type Desk, NO_PROMISE, type Prepared } from "../prepared.ts";
import { wasTold } from "../was-told.ts";

export async function prepareHandOver(letter: HandOverLetter, desk: Desk): Promise<Prepared> {
  const { company, now, promises, linkTo } = desk;
  const promise = await promises.find(letter.promiseId);
  if (promise === undefined) return NO_PROMISE;
  if (promise.state !== "open" || promise.owner !== letter.owner)
    return { withdraw: "it is not so any more" };
  if (!(await wasRead(letter.ifSent, desk))) return { withdraw: "what it takes back was not sent" };
  const staff = staffMember(company, letter.staffId);
  // In relay mode the customer's mail went to somebody else, and the reader has not got it.
  const needsLink = company.mode === "relay" && letter.what !== "taken";
  const link = needsLink ? await linkTo({ is: "promise", promiseId: promise.promiseId }, staff) : undefined;
  return {
    draft: {
      kind: "hand-over",
      from: company.ownAddress,
      to: staff.address,
      words: handOver({
        company,
        staff,
        what: letter.what,
        by: nameOfWhom(letter, promise, desk),
        customer: { address: promise.from, displayName: promise.fromName },
        subject: promise.subject,
        promised: promise.kind === "other" ? promise.what : undefined,
        promisedAt: promise.promisedAt,
        told: await wasTold(promise, desk),
        cautions: promise.cautions ?? (promise.unproven === true ? [{ code: "unproven" }] : []),
        link,
        saidAt: now,
      }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_HAND_OVER_BYTES,
    },
  };
}

async function wasRead(letterId: string | undefined, { letters }: Desk): Promise<boolean> {
  return letterId === undefined || (await letters.find(letterId))?.state === "sent";
}

/** Who handed over or is away; or, for one who has nothing to do any more, who keeps the promise now. */
function nameOfWhom({ what, by }: HandOverLetter, { owner }: GivenPromise, { company, now }: Desk) {
  return what === "taken"
    ? responsibleOn(company, owner, now).name
    : company.staff.find(({ id }) => id === by)?.name;
}
