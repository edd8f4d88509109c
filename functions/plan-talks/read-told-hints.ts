/** Reads which hints morning letters have told, as far as they reached their readers. Throws when the port does. */
import type { Company } from "../../domain/company.ts";
import { type HintToldOf, hintsTold, readersSince } from "../../domain/letters/morning/brought.ts";
import { morningLetterId } from "../../domain/letters/morning/morning-letter.ts";
import type { LetterBook } from "../../domain/ports.ts";
import { type DayRange, daysIn } from "../../domain/time/day.ts";

/** The newest first. */
export async function readToldHints(
  letters: Pick<LetterBook, "find">,
  company: Company,
  days: DayRange,
): Promise<readonly HintToldOf[]> {
  const readers = readersSince(company, days.from);
  const told: HintToldOf[] = [];
  for (const day of daysIn(days)) {
    const found = await Promise.all(readers.map(async (id) => letters.find(morningLetterId(id, day))));
    told.unshift(...found.flatMap((letter) => (letter?.kind === "morning" ? hintsTold(letter) : [])));
  }
  return told;
}
