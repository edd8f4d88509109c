/** Makes the letter that tells a staff member that a promise has changed hands; its id makes it one, however often. */
import { createHash } from "node:crypto";
import type { GivenPromise } from "../../promise/promise.ts";
import type { Instant } from "../../time/instant.ts";
import { whenPickedUp } from "../new-letter.ts";
import type { HandOverLetter } from "./letters.ts";

export function handOverLetter(
  { promiseId, threadId, contactId }: GivenPromise,
  {
    deedId,
    staffId: by,
    at,
  }: { readonly deedId: string; readonly staffId: string | undefined; readonly at: Instant },
  to: Pick<HandOverLetter, "staffId" | "what" | "owner" | "days" | "ifSent" | "unlessRelayed"> & {
    /** The mail, when it is not the one that made the promise. */
    readonly contactId?: string | undefined;
  },
): HandOverLetter {
  return {
    kind: "hand-over",
    letterId: handOverLetterId(deedId, promiseId, to),
    state: "waiting",
    promiseId,
    threadId,
    by,
    ...to,
    contactId: to.contactId ?? contactId,
    madeAt: at,
    attempt: 0,
    dueAt: whenPickedUp(at),
  };
}

const handOverLetterId = (
  deedId: string,
  promiseId: string,
  { staffId, what }: Pick<HandOverLetter, "staffId" | "what">,
): string => `handover-${deedId}-${shortOf(promiseId)}-${what}-${staffId}`;

/** One deed is about a few promises; and with its digest the id has to fit into the mark of a letter. */
const shortOf = (promiseId: string): string =>
  createHash("sha256").update(promiseId).digest("base64url").slice(0, SHORT_LETTERS);

const SHORT_LETTERS = 8;

/** The same letter without any file, after SES has refused it with them. */
export function bareHandOver(letter: HandOverLetter, now: Instant): HandOverLetter {
  const { promiseId, threadId, contactId, staffId, what, by, owner, days, ifSent } = letter;
  return {
    kind: "hand-over",
    letterId: bareIdOf(letter),
    state: "waiting",
    ...{ promiseId, threadId, contactId, staffId, what, by, owner, days, ifSent },
    bare: true,
    madeAt: now,
    attempt: 0,
    dueAt: now,
  };
}

export const bareIdOf = ({ letterId }: { readonly letterId: string }): string => `${letterId}-bare`;

/** To whom the deed's letter with this id about the promise is, and what it says; undefined for another letter. */
export function readerOf(
  letterId: string,
  deedId: string,
  promiseId: string,
): Pick<HandOverLetter, "staffId" | "what"> | undefined {
  for (const what of ["given", "away", "taken"] as const) {
    const beginning = handOverLetterId(deedId, promiseId, { what, staffId: "" });
    if (letterId.startsWith(beginning)) return { what, staffId: letterId.slice(beginning.length) };
  }
  return undefined;
}
