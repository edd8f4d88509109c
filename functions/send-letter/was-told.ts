/**
 * Whether the customer was told by when the promise is to be kept, by our letter or by staff: in preview, and for many a
 * mail, nobody was.
 */
import { acknowledgementIdOf } from "../../domain/contact/log-mail.ts";
import type { LetterBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";

export async function wasTold(
  { promiseId, contactId, silent, earlier }: GivenPromise,
  { letters }: { readonly letters: LetterBook },
): Promise<boolean> {
  if (earlier !== undefined && earlier.length > 0) return true;
  if (silent) return false;
  const told = await letters.find(acknowledgementIdOf(contactId));
  return (
    told?.kind === "acknowledgement" &&
    // One that was opened again later has another time.
    told.promiseId === promiseId &&
    told.state === "sent" &&
    told.previewed !== true
  );
}
