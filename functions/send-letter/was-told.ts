/** Reads the letter by which a promise may have been told, for letters that say whether it was. */
import { acknowledgementIdOf } from "../../domain/contact/log-mail.ts";
import type { LetterBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { isTold } from "../../domain/promise/told.ts";

export async function wasTold(
  promise: GivenPromise,
  { letters }: { readonly letters: Pick<LetterBook, "find"> },
): Promise<boolean> {
  return isTold(promise, await letters.find(acknowledgementIdOf(promise.contactId)));
}
