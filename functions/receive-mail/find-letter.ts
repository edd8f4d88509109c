/**
 * Which letter of ours an automatic mail speaks of: a bounce, a complaint, a receipt or an out-of-office. Only our keyed
 * mark, or the id that SES gave the letter, makes it count: anybody can send a report, and must not be able to stop the
 * letters to a customer by it.
 */
import { letterOfMark } from "../../domain/letters/loop-mark.ts";
import type { AgendaLetter } from "../../domain/letters/agenda-letters.ts";
import type { Acknowledgement } from "../../domain/letters/letter.ts";
import type { MailKind } from "../../domain/mail/judgement.ts";
import { isPermanent, reportAbout } from "../../domain/mail/report-about.ts";
import type { ContactLog, Keys, LetterBook } from "../../domain/ports.ts";

export interface FoundLetter {
  readonly letter: Acknowledgement | AgendaLetter;
  /** The letter's reader, when the report says that mail will never arrive there. */
  readonly undeliverable?: string | undefined;
}

/** What may speak of a letter. */
const SPEAKS_OF_A_LETTER: ReadonlySet<MailKind> = new Set(["bounce", "complaint", "automatic"]);

export function createFindLetter({
  keys,
  log,
  letters,
}: {
  keys: Keys;
  log: ContactLog;
  letters: LetterBook;
}) {
  return async (raw: Uint8Array, kind: MailKind): Promise<FoundLetter | undefined> => {
    if (!SPEAKS_OF_A_LETTER.has(kind)) {
      return undefined;
    }
    const about = reportAbout(raw);
    const letterId = (await markedLetter(about.marks)) ?? (await log.letterNamed(about.messageIds));
    const letter = letterId === undefined ? undefined : await letters.find(letterId);
    // What was shown to staff in its place was never the customer's.
    const isToCustomer = letter?.kind === "acknowledgement" || letter?.kind === "agenda";
    if (!isToCustomer || letter.previewed === true) {
      return undefined;
    }
    const concerned = about.recipients.length === 0 || about.recipients.includes(letter.to);
    const lost = kind === "bounce" && concerned && isPermanent(about);
    return { letter, undeliverable: lost ? letter.to : undefined };
  };

  async function markedLetter(marks: readonly string[]): Promise<string | undefined> {
    if (marks.length === 0) {
      return undefined;
    }
    const key = await keys.loopMark();
    return marks.map((mark) => letterOfMark(key, mark)).find((letterId) => letterId !== undefined);
  }
}
