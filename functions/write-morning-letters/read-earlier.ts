/**
 * Reads what earlier morning letters told of mails: which need not be told again, and which must be, since there was no
 * room for them or the letter never reached its reader; also that of one who has left since. Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import { readersSince, wasBrought } from "../../domain/letters/morning/brought.ts";
import { contactsOf } from "../../domain/letters/morning/choose.ts";
import {
  type MorningLetter,
  type MorningLine,
  morningLetterId,
} from "../../domain/letters/morning/morning-letter.ts";
import type { LetterBook } from "../../domain/ports.ts";
import type { PlannedTalk } from "../../domain/relation/relation-book.ts";
import { type DayRange, daysIn } from "../../domain/time/day.ts";
import { readAll } from "./read-all.ts";

export interface Earlier {
  /** Ids of mails that somebody was told of. */
  readonly told: ReadonlySet<string>;
  /** Ids of mails that nobody was told of, although they came in long enough ago. */
  readonly unseen: readonly string[];
  /** Talks that their reader was not told of. */
  readonly unseenTalks: readonly Omit<PlannedTalk, "at">[];
}

/**
 * From the letters of these days: that of the last run, whose mails without room are due now, and those after it, on
 * which letters were made although the run could not be noted.
 */
export async function readEarlier(
  letters: Pick<LetterBook, "find">,
  company: Company,
  days: DayRange,
): Promise<Earlier> {
  const readers = readersSince(company, days.from);
  const ids = daysIn(days).flatMap((day) => readers.map((id) => morningLetterId(id, day)));
  const found = [...(await readAll(ids, letters.find)).values()].filter(
    (letter) => letter.kind === "morning",
  );
  const told = new Set(found.filter(wasBrought).flatMap(({ lines }) => contactsOf(lines)));
  const unseen = found.flatMap((letter) =>
    wasBrought(letter) ? letter.unseen : [...contactsOf(letter.lines), ...letter.unseen],
  );
  return {
    told,
    unseen: unseen.filter((contactId) => !told.has(contactId)),
    unseenTalks: unseenTalksIn(found),
  };
}

type Talk = Earlier["unseenTalks"][number];

/** What stands in no letter that reached its reader, and should have stood in one. */
function unseenTalksIn(letters: readonly MorningLetter[]): Talk[] {
  const nameOf = (talk: Talk): string => Object.values(talk).join(" ");
  const brought = letters.filter(wasBrought);
  const seen = new Set(brought.flatMap(({ staffId, lines }) => talksOf(staffId, lines)).map(nameOf));
  return letters
    .flatMap((letter) => {
      const { staffId, lines, unseenLines = [] } = letter;
      return talksOf(staffId, wasBrought(letter) ? unseenLines : [...lines, ...unseenLines]);
    })
    .filter((talk) => !seen.has(nameOf(talk)));
}

const talksOf = (staffId: string, lines: readonly MorningLine[]): Talk[] =>
  lines.flatMap(({ about: { customerId = "" }, talk: { kinds, as } = { kinds: [], as: "owner" } }) =>
    kinds.map((kind) => ({ customerId, kind, as, staffId })),
  );
