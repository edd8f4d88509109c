/**
 * Prepares a morning letter. Lines whose promise has ended since it was made keep their numbers and say so. Not sent after
 * its day, nor when all in it has been done meanwhile.
 */
import { staffMember } from "../../../domain/customer/responsible.ts";
import type { MorningLetter } from "../../../domain/letters/letter.ts";
import { MOST_MORNING_BYTES, morning } from "../../../domain/letters/morning/morning.ts";
import type { MorningLine } from "../../../domain/letters/morning/morning-letter.ts";
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
  return {
    draft: {
      kind: "morning",
      from: company.ownAddress,
      to: staff.address,
      words: morning({ company, staff, letter, done, saidAt: now, link, leavingLinks }),
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

function hasOnlyLines({ lines, more, week, relationsWeek, findings, leaving }: MorningLetter): boolean {
  const hasFigures = week !== undefined || relationsWeek !== undefined || leaving !== undefined;
  return lines.length > 0 && more === 0 && !hasFigures && findings.length === 0;
}
