/**
 * Mail that staff pass on by hand, as their mail program does it: in a mail of their own to the company's addresses only.
 * It counts for the customer who wrote what is inside. Nothing proves that but a colleague's word: so nobody is ever
 * acknowledged by it, and one promise is enough. Pure.
 */
import type { SharedAddress } from "../company.ts";
import type { Mailbox } from "../mail/addresses-in.ts";
import { forwardedSender } from "../mail/forwarded.ts";
import { instead, type Judgement } from "../mail/judgement.ts";
import { isForwarded } from "../mail/quotes/history.ts";
import type { ReadMail } from "../mail/read-mail.ts";
import type { Thread } from "./contact.ts";

/** A mail that is passed on begins after a note at most. */
const MOST_LINES_LOOKED_AT = 400;

/** Whose mail is inside, and whether it was passed on: colleagues who answer each other quote mails, too. */
export function writerInside(
  { text, subject }: ReadMail,
  isOurs: (address: string) => boolean,
): { readonly writer: Mailbox | undefined; readonly isPassedOn: boolean } {
  const lines = text.split("\n", MOST_LINES_LOOKED_AT).map((line) => line.replace(/^[> ]{1,20}/, ""));
  return {
    writer: forwardedSender(text, isOurs),
    isPassedOn: lines.some((_line, at) => isForwarded(lines, at, subject)),
  };
}

/**
 * The judgement of what staff passed on: where it was put before the company, at a shared address, and begins a thread
 * here, somebody has to be in touch with whoever wrote it. To the logging address alone it is a note.
 */
export function judgePassedOn(
  judgement: Judgement,
  passedOn: Mailbox | undefined,
  { thread, sharedAddress }: { thread: Thread | undefined; sharedAddress: SharedAddress | undefined },
): Judgement {
  return passedOn === undefined || thread !== undefined || sharedAddress === undefined
    ? judgement
    : instead(judgement, "new", { code: "passed-on-by-staff", fact: passedOn.address });
}
