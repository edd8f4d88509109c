/**
 * An agenda may rest until the company opens on its next working day: whoever sent it sleeps on it, and can take it back
 * until then. An invitation that is wrong does not rest, nor does what would rest until the day of its talk. Pure.
 */
import type { Company } from "../../company.ts";
import type { Agenda, Talk } from "../../relation/talk.ts";
import type { Instant } from "../../time/instant.ts";
import { nextOpening } from "../../time/opening-hours.ts";
import { dayAt, momentAt } from "../../time/wall-clock.ts";
import { plusWorkingDays } from "../../time/working-days.ts";

export function restsUntil(
  { agendas, calendar }: Pick<Company, "agendas" | "calendar">,
  { on }: Pick<Talk, "on">,
  at: Instant | undefined,
): Instant | undefined {
  if (agendas?.rests !== true || at === undefined) return undefined;
  const { timeZone } = calendar;
  const day = plusWorkingDays(calendar, dayAt(at, timeZone), 1);
  const morning = nextOpening(calendar, new Date(momentAt(day, "00:00", timeZone)).toISOString());
  return day < on && dayAt(morning, timeZone) < on ? morning : undefined;
}

/** Whether it was sent, and the customer has not got it yet. */
export function isResting(sent: Agenda["sent"], at: Instant): boolean {
  return sent?.goesAt !== undefined && at < sent.goesAt;
}
