/**
 * Whether the customer knows the time by which a promise is to be kept: from our letter, or from staff. In preview, and
 * for many a mail, nobody was told. Pure.
 */
import type { Letter } from "../letters/letter.ts";
import { failedArrival } from "../letters/tell-elsewhere.ts";
import type { GivenPromise } from "./promise.ts";

/**
 * `acknowledgement` is the letter about the contact that the promise was made for, if there is one. A promise that ended
 * by mistake and goes on has a new version, but the customer knows no more than before: what counts is an earlier deadline
 * of which staff said that they gave the customer another.
 */
export function isTold(
  { kind, promiseId, earlier = [] }: Pick<GivenPromise, "kind" | "promiseId" | "earlier">,
  acknowledgement: Letter | undefined,
): boolean {
  // What staff promise by themselves they say to the customer.
  if (kind === "other" || earlier.length > 0) return true;
  return (
    acknowledgement?.kind === "acknowledgement" &&
    // Another promise of the same thread has another time.
    acknowledgement.promiseId === promiseId &&
    acknowledgement.state === "sent" &&
    acknowledgement.previewed !== true &&
    !neverArrives(acknowledgement)
  );
}

/** Whether SES says that the letter was refused, or came back for good. */
export const neverArrives = ({ deliveries = [] }: Pick<Letter, "deliveries">): boolean =>
  deliveries.some((delivery) => failedArrival(delivery) === "lost");
