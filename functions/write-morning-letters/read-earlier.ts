/**
 * Reads what earlier morning letters told of mails: which need not be told again, and which must be, since there was no
 * room for them or the letter never reached its reader. Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import { contactsOf } from "../../domain/letters/morning/choose.ts";
import {
  type MorningLetter,
  type MorningLine,
  morningLetterId,
} from "../../domain/letters/morning/morning-letter.ts";
import type { LetterBook } from "../../domain/ports.ts";
import type { PlannedContact, PlannedTalk } from "../../domain/relation/relation-book.ts";
import { type DayRange, daysIn } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import type { HintNamed } from "./hint-in.ts";
import { readAll } from "./read-all.ts";

export interface Earlier {
  /** Ids of mails that somebody was told of. */
  readonly told: ReadonlySet<string>;
  /** Ids of mails that nobody was told of, although they came in long enough ago. */
  readonly unseen: readonly string[];
  /** Talks that their reader was not told of. */
  readonly unseenTalks: readonly Omit<PlannedTalk, "at">[];
  /** Hints, the same. */
  readonly unseenHints: readonly ToldHint[];
}

/** A hint that was told, of which customer and to whom. */
export type ToldHint = PlannedContact & HintNamed;

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
    unseenTalks: unseenIn(found, talksOf, (talk) => Object.values(talk).join(" ")),
    unseenHints: unseenIn(found, hintsOf, nameOfHint),
  };
}

/** With those who have left since: what their last letter had no room for is their successor's. */
function readersSince({ staff, left = [] }: Company, from: Day): string[] {
  const gone = left.filter(({ lastOn }) => lastOn >= from).map(({ who }) => who);
  return [...new Set([...staff.map(({ id }) => id), ...gone])];
}

type Talk = Earlier["unseenTalks"][number];

/** What stands in no letter that reached its reader, and should have stood in one. */
function unseenIn<Told>(
  letters: readonly MorningLetter[],
  toldIn: (staffId: string, lines: readonly MorningLine[]) => readonly Told[],
  nameOf: (told: Told) => string,
): Told[] {
  const brought = letters.filter(wasBrought);
  const seen = new Set(brought.flatMap(({ staffId, lines }) => toldIn(staffId, lines)).map(nameOf));
  return letters
    .flatMap((letter) => {
      const { staffId, lines, unseenLines = [] } = letter;
      return toldIn(staffId, wasBrought(letter) ? unseenLines : [...lines, ...unseenLines]);
    })
    .filter((told) => !seen.has(nameOf(told)));
}

const talksOf = (staffId: string, lines: readonly MorningLine[]): Talk[] =>
  lines.flatMap(({ about: { customerId = "" }, talk: { kinds, as } = { kinds: [], as: "owner" } }) =>
    kinds.map((kind) => ({ customerId, kind, as, staffId })),
  );

const hintsOf = (staffId: string, lines: readonly MorningLine[]): ToldHint[] =>
  lines.flatMap(({ about: { customerId = "" }, hint }) =>
    hint === undefined ? [] : [{ customerId, staffId, kind: hint.kind, key: hint.key, bare: hint.bare }],
  );

export const nameOfHint = ({ customerId, staffId, kind, key }: ToldHint): string =>
  `${customerId} ${staffId} ${kind} ${key}`;

/** A letter is not sent after its day: one that still waits is not sent any more. */
function wasBrought({ state }: MorningLetter): boolean {
  return state === "sent" || state === "claimed" || state === "unclear";
}
