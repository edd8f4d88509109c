/**
 * What a letter speaks of, read at the moment it would be handed over: the promise, or all promises that wait for a
 * staff member. Reads; changes nothing.
 */
import type { Company } from "../../domain/company.ts";
import { acknowledgementIdOf } from "../../domain/contact/log-mail.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import type { Acknowledgement, Alert, Letter, Summary } from "../../domain/letters/letter.ts";
import type { LetterBook, PromiseBook } from "../../domain/ports.ts";
import type { ReplyPromise } from "../../domain/promise/promise.ts";
import type { Instant } from "../../domain/time/instant.ts";

/** A summary says "at least" when there are more; nobody is helped by the exact figure. */
const MOST_COUNTED = 1000;

export type Topic = OnePromise | WhoWaits;

export type AlertTopic = Extract<Topic, { readonly is: "alert" }>;

type OnePromise = { readonly promise: ReplyPromise } & (
  | { readonly is: "acknowledgement"; readonly letter: Acknowledgement }
  | {
      readonly is: "alert";
      readonly letter: Alert;
      /** Whether the customer was told the time: in preview, and for many a mail, nobody was. */
      readonly told: boolean;
    }
);

export interface WhoWaits {
  readonly is: "summary";
  readonly letter: Summary;
  readonly waiting: readonly ReplyPromise[];
  /** Whether there are more than were read. */
  readonly andMore: boolean;
}

/** Undefined when the promise is not there: a letter is stored together with it, but a restored table may lack it. */
export async function readTopic(
  letter: Letter,
  {
    company,
    promises,
    letters,
    now,
  }: { company: Company; promises: PromiseBook; letters: LetterBook; now: Instant },
): Promise<Topic | undefined> {
  if (letter.kind === "summary") {
    return { is: "summary", letter, ...(await whoWaitsFor(letter.staffId)) };
  }
  const promise = await promises.find(letter.promiseId);
  if (promise === undefined) {
    return undefined;
  }
  return letter.kind === "alert"
    ? { is: "alert", letter, promise, told: await wasTold(promise) }
    : { is: "acknowledgement", letter, promise };

  async function wasTold({ contactId }: ReplyPromise): Promise<boolean> {
    const told = await letters.find(acknowledgementIdOf(contactId));
    return told?.kind === "acknowledgement" && told.state === "sent" && told.previewed !== true;
  }

  async function whoWaitsFor(staffId: string): Promise<Pick<WhoWaits, "waiting" | "andMore">> {
    const waiting: ReplyPromise[] = [];
    for await (const promise of promises.open()) {
      if (responsibleOn(company, promise.owner, now).id === staffId) {
        if (waiting.length === MOST_COUNTED) {
          return { waiting, andMore: true };
        }
        waiting.push(promise);
      }
    }
    return { waiting, andMore: false };
  }
}
