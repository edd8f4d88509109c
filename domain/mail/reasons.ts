/**
 * Why a mail is treated as it is: every reason that a judgement may give, by its stable code, with the words that
 * staff read. Codes are stored and never change their meaning; words may. `fact` is what was seen in the mail, cleaned
 * and short.
 */
import { cleanLine } from "./header-text.ts";

const REASONS = {
  // Nothing speaks against it.
  "waits-for-us": "a person wrote to a shared address and waits for an answer",

  // How it came, where that is not the usual way.
  "passed-on": "the company's own mail server passed it on, and says who wrote it",
  "passed-on-by-staff": "a colleague passed on the mail of somebody who waits for an answer",
  "by-contact-form": "it was written in the company's own contact form",

  // What SES found.
  "virus-found": "it carries a virus",
  "spam-found": "it is spam",
  "not-scanned": "it was not checked for spam and viruses, or without a clear result",

  // What it is.
  unreadable: "no mail can be read in it",
  "loop-mark": "it carries the mark of our own letters",
  "own-letter-id": "it is a letter of ours that came back",
  "own-letter-address": "it comes from the address of our own letters",
  "complaint-report": "it reports that somebody marked a letter of ours as spam",
  "bounce-report": "it reports that a letter could not be delivered",
  "failed-recipients": "it reports that a letter could not be delivered",
  "null-sender": "it was sent so that nobody can answer it, as machines do",
  "read-receipt": "it reports that a letter was opened or deleted",
  report: "it is a report by a mail system",
  "calendar-reply": "it answers an invitation",
  "auto-submitted": "it says of itself that it was sent automatically",
  "automatic-header": "it says of itself that it was sent automatically",
  precedence: "it says of itself that it was sent in bulk or automatically",
  "mailing-list": "it comes from a mailing list or newsletter",
  "machine-address": "nobody reads answers to its sender's address",
  "automatic-subject": "its subject is that of an automatic mail, although nothing else says so",
  "from-staff": "it is from the company itself",

  // Who wrote it.
  "sender-missing": "it names no sender",
  "sender-ambiguous": "it names more than one sender, or one that can be read in several ways",
  "sender-unsafe": "its sender's address cannot be answered safely",
  "not-authenticated": "nothing proves that it is from the address it names",
  "possible-spoof": "the owner of the domain it names says that such mail is forged",
  "claims-to-be-own": "it says that it is from the company itself, and nothing proves it",
  "forward-not-proved":
    "it came to the forwarding address, and not as the company's mail server passes mail on",
  "form-not-named": "it looks like a contact form of the company's that the settings do not name",
  "form-without-writer": "the contact form does not say where its writer can be answered",
  "group-hides-writer": "the company's mailing group put itself in the writer's place",
  "unproved-allowed":
    "nothing proves that it is from the address it names, but the company answers all the same",

  // What the company has said of who wrote it.
  supplier: "it is from a supplier",
  "not-a-customer": "it is from somebody who is not a customer",
  "wants-no-letters": "the customer wants no automatic letters",
  "undeliverable-address": "letters to its sender's address come back",

  // Whom it was sent to.
  "only-in-copy": "the company is only in Cc",
  "to-a-person": "it was sent to a person's own address",
  "not-addressed": "it names no address of the company",
  "to-ledger-address": "it came to the address for ledger files, and nothing proves that staff sent it",
  "many-recipients": "it was sent to many at once",
  "address-not-acknowledged": "it came to an address that is not acknowledged",

  // What it asks and how it was made.
  "asks-for-no-answer": "its mail program asks not to be answered automatically",
  "by-own-rule": "a rule in the company's own mailbox passed it on, and may hide that a machine wrote it",
  "header-too-large": "its header is too large to be read to the end",
  "header-ambiguous": "its header is damaged, so that it can be read in several ways",
  "passes-on-report": "it passes on the report of a mail system or a calendar",
  "asks-something": "it seems to ask something",

  // Where the thread stands.
  "already-answered": "staff wrote after it came, before it was read here",
  "already-promised": "the thread has an open promise, whose time stays",
  "promise-untold": "the thread has an open promise, of whose time the sender was never told",
  "running-dialogue": "staff wrote last, and not long ago",
  thanks: "it is probably only a thank-you",
} as const satisfies Readonly<Record<string, string>>;

export type ReasonCode = keyof typeof REASONS;

/** One reason, with the fact behind it where there is one (`Precedence: bulk`). */
export interface Reason {
  readonly code: ReasonCode;
  readonly fact?: string | undefined;
}

/** Every code there is, for those who must know them all. */
export const REASON_CODES = Object.keys(REASONS) as readonly ReasonCode[];

const LONGEST_FACT = 80;

/** The reasons as one sentence: "it comes from a mailing list or newsletter (List-Id: <x>); it was sent to many …". */
export function inWords(reasons: readonly Reason[]): string {
  // A mail may carry a thousand fields that all say the same: each reason is said once.
  const once = new Map([...reasons].reverse().map((reason) => [reason.code, reason]));
  return [...once.values()]
    .reverse()
    .map(({ code, fact }) =>
      fact === undefined ? REASONS[code] : `${REASONS[code]} (${cleanLine(fact, LONGEST_FACT)})`,
    )
    .join("; ");
}
