/**
 * What every language must bring for an alert: to a staff member, about one promise. A colleague's tone: no blame, no
 * count of failures, also to a manager. A paragraph is one line here; `wrap.ts` breaks it.
 */

/** Whose mail it is about, and when it came; the subject only when there is one. */
export interface MailWords {
  readonly customer: string;
  readonly receivedAt: string;
  readonly subject: string | undefined;
}

/** What has happened when a customer waits for an answer. */
export interface ReplyStory {
  readonly subject: (customer: string, replyByShort: string) => string;
  /** Of the alert once the time has passed. */
  readonly subjectAfter: (customer: string, replyByShort: string) => string;
  readonly waiting: (about: MailWords & { readonly replyBy: string }) => string;
  readonly passed: (about: MailWords & { readonly promisedAt: string }) => string;
  /** What to do about it; stands after `passed`. */
  readonly getInTouch: string;
}

/**
 * What has happened when staff promised something else. `who` promised it when it was not the reader; `customer` is
 * undefined for what staff promised to themselves.
 */
export interface OtherStory {
  readonly subject: (customer: string | undefined, what: string, replyByShort: string) => string;
  readonly waiting: (about: OtherWords & { readonly replyBy: string }) => string;
  readonly passed: (about: OtherWords & { readonly promisedAt: string }) => string;
  readonly done: string;
  readonly newDate: (toCustomer: boolean) => string;
}

export interface OtherWords {
  readonly who: string | undefined;
  readonly customer: string | undefined;
  readonly what: string;
}

export interface AlertTexts {
  /** The customer was told the time. */
  readonly told: ReplyStory;
  /** Nobody was told any time. */
  readonly untold: ReplyStory;
  readonly other: OtherStory;
  /** In place of a customer, when nobody can tell who wrote. */
  readonly somebody: string;
  /** Stands after `passed` when the managers are told, to whoever is to keep the promise. */
  readonly newDateNow: string;
  /** Why it comes to this reader: whoever is to keep the promise is away, has it, too, or was asked. */
  readonly because: {
    readonly away: (owner: string) => string;
    readonly backup: (asked: string) => string;
    readonly manager: (asked: string) => string;
  };
  /** Who has it, too. `names` is a list in words, of more than one name when `several`. */
  readonly alsoTold: (names: string, several: boolean) => string;
  /** `copyTo` is where Handslag sees the answer, when it does not see it by itself; `keeps`: the promise is kept by it; `isRelayed`: the mail has gone on to staff, and is answered there. */
  readonly answer: (how: { copyTo: string | undefined; keeps: boolean; isRelayed: boolean }) => string;
  readonly done: string;
  readonly shortOfTime: (backup: string | undefined) => string;
  /** When the customer was given a new time. */
  readonly newDate: string;
  readonly handOver: (backup: string) => string;
  /** To a manager. */
  readonly handOverTo: string;
  readonly from: (from: string) => string;
  /** For a promise that is no answer. */
  readonly customer: (customer: string) => string;
  readonly wrote: (receivedAt: string) => string;
  readonly about: (subject: string) => string;
  readonly lastAgreed: (what: string) => string;
  readonly link: (link: string) => string;
}
