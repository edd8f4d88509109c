/**
 * Reads which hints morning letters have told, as far as they reached their readers: of customers as they are known now.
 * Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import { type HintToldOf, hintsTold, readersSince } from "../../domain/letters/morning/brought.ts";
import { morningLetterId } from "../../domain/letters/morning/morning-letter.ts";
import type { CustomerRegister, LetterBook } from "../../domain/ports.ts";
import type { RelationBook, RelationEntry } from "../../domain/relation/relation-book.ts";
import { asTheyAre } from "../../domain/relation/take-in/who-they-are.ts";
import { type DayRange, daysIn } from "../../domain/time/day.ts";

export interface ReadToldHintsDeps {
  readonly letters: Pick<LetterBook, "find">;
  readonly relations: Pick<RelationBook, "findAll">;
  readonly register: Pick<CustomerRegister, "find">;
}

/** The newest first. */
export async function readToldHints(
  { letters, relations, register }: ReadToldHintsDeps,
  company: Company,
  days: DayRange,
): Promise<readonly HintToldOf[]> {
  const readers = readersSince(company, days.from);
  const told: HintToldOf[] = [];
  for (const day of daysIn(days)) {
    const found = await Promise.all(readers.map(async (id) => letters.find(morningLetterId(id, day))));
    told.unshift(...found.flatMap((letter) => (letter?.kind === "morning" ? hintsTold(letter) : [])));
  }
  const gone = new Set(told.map(({ customerId }) => customerId));
  for (const entry of gone.size === 0 ? [] : await relations.findAll([...gone])) gone.delete(idOf(entry));
  return asTheyAre(told, gone, register);
}

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;
