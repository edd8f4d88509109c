/**
 * Prepares a morning letter. Lines whose promise has ended since it was made keep their numbers and say so. Not sent after
 * its day, nor when all in it has been done meanwhile.
 */
import { staffMember } from "../../../domain/customer/responsible.ts";
import type { MorningLetter } from "../../../domain/letters/letter.ts";
import { MOST_MORNING_BYTES, morning } from "../../../domain/letters/morning/morning.ts";
import type { MorningLine } from "../../../domain/letters/morning/morning-letter.ts";
import { newestPersonal } from "../../../domain/relation/personal-words.ts";
import { hoursOn } from "../../../domain/time/calendar.ts";
import { dayAt, momentAt } from "../../../domain/time/wall-clock.ts";
import type { Desk, Prepared } from "../prepared.ts";

export async function prepareMorning(letter: MorningLetter, desk: Desk): Promise<Prepared> {
  const { company, now } = desk;
  if (isTooLate(letter, desk)) return { withdraw: "its day is over" };
  const done = await numbersDone(letter.lines, desk);
  if (done.size === letter.lines.length && hasOnlyLines(letter)) {
    return { withdraw: "all in it was done meanwhile" };
  }
  const staff = staffMember(company, letter.staffId);
  const link = await desk.linkTo({ is: "morning", letterId: letter.letterId }, staff);
  const leavingLinks = new Map<string, string>();
  for (const { who } of letter.leaving ?? []) {
    leavingLinks.set(who, await desk.linkTo({ is: "leaving", who }, staff));
  }
  const personal = await personalOf(letter.lines, desk);
  return {
    draft: {
      kind: "morning",
      from: company.ownAddress,
      to: staff.address,
      words: morning({ company, staff, letter, done, saidAt: now, link, leavingLinks, personal }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_MORNING_BYTES,
    },
  };
}

/** Once the company has closed for the day nobody acts on it before the next one comes. */
function isTooLate({ on }: MorningLetter, { company: { calendar }, now }: Desk): boolean {
  if (dayAt(now, calendar.timeZone) !== on) return true;
  const closing = hoursOn(calendar, on).open.at(-1)?.until ?? "24:00";
  return Date.parse(now) >= momentAt(on, closing, calendar.timeZone);
}

async function numbersDone(lines: readonly MorningLine[], { promises }: Desk): Promise<Set<number>> {
  const isDone = await Promise.all(
    lines.map(async ({ about: { promiseId }, version }) => {
      const promise = promiseId === undefined ? undefined : await promises.find(promiseId);
      return promise !== undefined && (promise.state !== "open" || promise.version !== version);
    }),
  );
  return new Set(isDone.flatMap((is, index) => (is ? [index + 1] : [])));
}

/** What is noted of the people whom somebody is to be in touch with: as it is now, since it may have been erased. */
async function personalOf(
  lines: readonly MorningLine[],
  { relations }: Desk,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const { contact, about } of lines) {
    if (contact === undefined || about.customerId === undefined) continue;
    const entry = await relations.find(about.customerId);
    if (entry !== undefined) found.set(about.customerId, newestPersonal(entry.facts.notes));
  }
  return found;
}

function hasOnlyLines({ lines, more, findings, ...letter }: MorningLetter): boolean {
  const { week, relationsWeek, relationsMonth, leaving } = letter;
  const hasFigures = [week, relationsWeek, relationsMonth, leaving].some((told) => told !== undefined);
  return lines.length > 0 && more === 0 && !hasFigures && findings.length === 0;
}
