/**
 * Writes a draft as the bytes that are handed over, and reads them again before they go: one recipient, no header that
 * a stranger's text could have broken. A letter that does not come out right is `impossible`, with the reason.
 */
import type { Company } from "../../domain/company.ts";
import { loopMark } from "../../domain/letters/loop-mark.ts";
import { checkLetter } from "../../domain/mail/check-letter.ts";
import { composeLetter } from "../../domain/mail/compose-letter.ts";
import { LetterError } from "../../domain/mail/letter-error.ts";
import type { Keys } from "../../domain/ports.ts";
import type { Instant } from "../../domain/time/instant.ts";
import type { Draft, Post } from "./prepared.ts";

export async function writeDraft(
  letterId: string,
  { from, fromName, to, kind, words, autoSubmitted, inReplyTo, references, calendar, maxTextBytes }: Draft,
  { company, keys, now }: { company: Company; keys: Keys; now: Instant },
): Promise<Post | { readonly impossible: string }> {
  try {
    const raw = await composeLetter({
      from: { name: fromName ?? company.name, address: from },
      to,
      subject: words.subject,
      text: words.text,
      html: words.html,
      autoSubmitted,
      mark: loopMark(await keys.loopMark(), letterId),
      messageId: `<${letterId}@${company.receivingDomain}>`,
      dateAt: now,
      inReplyTo,
      references,
      calendar,
    });
    await checkLetter(raw, { to, from, autoSubmitted, maxTextBytes, calendar: calendar?.content });
    return { raw, from, to, kind };
  } catch (error) {
    if (error instanceof LetterError) {
      return { impossible: error.message };
    }
    throw error;
  }
}
