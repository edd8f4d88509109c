/** What it takes to prepare a letter for being handed over, and what comes of it: the same for every kind of letter. */
import type { LinkTo } from "../../domain/action/link.ts";
import type { Company, StaffMember } from "../../domain/company.ts";
import type { Place } from "../../domain/letters/caps/places.ts";
import type { ReturnedBecause } from "../../domain/letters/relay-letters.ts";
import type { LetterToCompose } from "../../domain/mail/compose-letter.ts";
import type { WrittenLetter } from "../../domain/letters/written-letter.ts";
import type {
  ContactLog,
  CustomerRegister,
  Keys,
  LetterBook,
  MailReader,
  MailStore,
  PromiseBook,
} from "../../domain/ports.ts";
import type { Dictionaries } from "../../domain/proofread/proofread.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";

export interface Desk {
  /** As it is now. */
  readonly company: Company;
  readonly now: Instant;
  readonly letters: LetterBook;
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly register: Pick<CustomerRegister, "find">;
  readonly relations: Pick<RelationBook, "find">;
  readonly keys: Keys;
  /** Where the pages are that letters to staff link to; ends in a slash. */
  readonly pageUrl: string;
  readonly mailStore: Pick<MailStore, "read">;
  readonly mailReader: MailReader;
  /** For what people write to customers; never throws. */
  readonly dictionaries: Dictionaries;
  /** The address of a page on which this staff member can see what it is about, and act. */
  readonly linkTo: (to: LinkTo, staff: StaffMember) => Promise<string>;
}

/** What is sent to whom, and how it presents itself to other mail systems; `write-draft.ts` makes bytes of it. */
export interface Draft {
  /** What it is, for the log and the sending events. */
  readonly kind: string;
  readonly from: string;
  /** The company's own when absent. */
  readonly fromName?: string | undefined;
  readonly to: string;
  readonly words: WrittenLetter;
  /** RFC 3834 section 5: an answer to a mail is auto-replied, anything else auto-generated. */
  readonly autoSubmitted: "auto-replied" | "auto-generated";
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[];
  /** An invitation that goes with it, or its end. */
  readonly calendar?: LetterToCompose["calendar"];
  /** No stranger's words make the text longer than this in UTF-8. */
  readonly maxTextBytes: number;
}

/** A letter as the bytes that are handed over: one sender, one recipient, and for an answer by staff those in copy. */
export interface Post {
  readonly raw: Uint8Array;
  readonly from: string;
  readonly to: string;
  /** Who else gets it. */
  readonly copiesTo?: readonly string[] | undefined;
  readonly kind: string;
}

/**
 * - `draft`: to be written and handed over; `places` are the caps that it counts against, and when one is full, `owner`
 *   is told in a summary; `previewed`: it is shown to the owner instead of being sent to the customer;
 * - `post`: the same, written already; `answersName`: the name in the contact log by which an answer to it is known;
 * - `withdraw`: it is not true any more; `giveUp`: it never can be sent; `postpone`: not now. Each says why.
 */
export type Prepared =
  | {
      readonly draft: Draft;
      readonly previewed?: boolean;
      readonly caps?: { readonly places: readonly Place[]; readonly owner: string };
    }
  | { readonly post: Post; readonly answersName?: string | undefined }
  | { readonly withdraw: string }
  | {
      readonly giveUp: string;
      /** What whoever wrote it is told, and what was seen. */
      readonly why?: ReturnedBecause;
      readonly fact?: string | undefined;
    }
  | { readonly postpone: string; readonly until: Instant };

/** What every letter lacks whose promise is not there: a restored table may lack it. */
export const NO_PROMISE: Prepared = {
  giveUp: "the promise that it speaks of is not there; a restored table may lack it",
};

/** How long a paused letter waits before anybody looks again. */
const PAUSE = 15 * 60_000;

/** What every letter to customers waits for while the company's letters are paused. */
export const whilePaused = (now: Instant): Prepared => ({
  postpone: "letters to customers are paused",
  until: plusMilliseconds(now, PAUSE),
});
