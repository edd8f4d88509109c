/**
 * The due day that terms of payment say in words: `30 dagar netto`, `Payment within 14 days`, `Forfald 2026-03-01`. Only
 * terms that consist of nothing but known words, and say one day, are read: what else may stand there (a discount, halves,
 * the end of a month, a day of delivery) makes it another day. Clauses about what lateness costs are passed over. Linear
 * time, never throws.
 */
import { plusDays } from "../../../time/day.ts";
import type { Day } from "../../../time/instant.ts";
import { readDay } from "../cells/days.ts";

/** Longer terms are no terms but a letter. */
const MOST_CHARACTERS = 200;

/** No invoice has a longer term. */
const LONGEST_TERM = 365;

/** What a clause is about that says what happens when somebody pays late. */
const ABOUT_LATENESS =
  /ränt|rent(?:e|er|a|an)(?!\p{L})|korko|interest|penalt|avgift|gebyr|huomautus|muistutus|late fee|zinsen/u;

/** What a number counts. Without one of them it can be a day of the month. */
const UNITS = wordSet(
  "dag dagar dagars dgr dygn dage dages dager dagers päivä päivää päivän pv vrk day days tag tage tagen d netto net",
);

/** Words that say no more than that it is about a day of payment. By language: sv, da, nb, fi, en, de. */
const PLAIN_WORDS = wordSet(
  "betalning betalas betalningsvillkor betalningstid villkor inom per från fakturadatum fakturans datum efter är",
  "förfaller förfallodatum förfallodag förfallodagen senast den till oss tillhanda",
  "betaling betales betalingsbetingelser betalingsbetingelse betalingsfrist inden fra fakturadato",
  "forfald forfalder forfaldsdato forfaldsdag senest på",
  "betalingsvilkår betalingstid innen etter forfall forfaller forfallsdato",
  "maksuehto maksuehdot maksuaika maksetaan maksettava viimeistään mennessä kuluessa laskun laskusta",
  "päiväyksestä päivämäärästä pvm eräpäivä eräpv",
  "payment payable pay paid terms term of within due date by on latest from after the invoice is",
  "zahlbar innerhalb von ab nach rechnungsdatum zahlungsziel fällig am bis",
);

/** The due day, when all that the notes say is one; without a day of issue, only a day that they name. */
export function dueInWords(notes: readonly string[], issuedOn: Day | undefined): Day | undefined {
  const days = notes.map((note) => daysIn(note, issuedOn));
  const [only, another] = new Set(days.flatMap((some) => some ?? []));
  return another !== undefined || days.includes(undefined) ? undefined : only;
}

/** Undefined when something else stands there as well. */
function daysIn(note: string, issuedOn: Day | undefined): readonly Day[] | undefined {
  if (note.length > MOST_CHARACTERS) return undefined;
  const clauses = note
    .normalize("NFC")
    // Within a sentence a point stands after an abbreviation.
    .split(/[;\n]|,(?!\d)|\.(?=\s+\p{Lu}|\s*$)/u)
    .map((clause) => clause.toLowerCase());
  const days = clauses
    .filter((clause) => !ABOUT_LATENESS.test(clause))
    .map((clause) => daysInClause(clause.match(/\p{L}+|\d+(?:[./-]\d+)*|[^\s:.]/gu) ?? [], issuedOn));
  return days.includes(undefined) ? undefined : days.flatMap((some) => some ?? []);
}

function daysInClause(words: readonly string[], issuedOn: Day | undefined): readonly Day[] | undefined {
  const isCounted = words.length === 1 || words.some((word) => UNITS.has(word));
  const days: Day[] = [];
  for (const word of words) {
    if (PLAIN_WORDS.has(word) || UNITS.has(word)) continue;
    const isNumber = /^\d{1,3}$/.test(word);
    const day = isNumber ? (isCounted ? dayAfter(issuedOn, Number(word)) : undefined) : namedDay(word);
    if (day === undefined) return undefined;
    days.push(day);
  }
  return days;
}

function dayAfter(issuedOn: Day | undefined, days: number): Day | undefined {
  return issuedOn === undefined || days > LONGEST_TERM ? undefined : plusDays(issuedOn, days);
}

/** With the year in full; between strokes only what cannot be a month first: English writes both. */
function namedDay(word: string): Day | undefined {
  const isClear = /^\d{4}-\d\d-\d\d$|^\d{1,2}[.-]\d{1,2}[.-]\d{4}$|^(?:1[3-9]|[23]\d)\/\d{1,2}\/\d{4}$/.test(
    word,
  );
  const read = isClear ? readDay(word) : undefined;
  return read !== undefined && "day" in read ? read.day : undefined;
}

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")));
}
