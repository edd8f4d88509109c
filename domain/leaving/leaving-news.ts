/**
 * Of whose leaving the morning letters tell, and whom: a week before the last day the one who leaves and the successor, and
 * the successor once more on the next working day after it. Each is told on the first such morning on which they are
 * there, so once, and a run that was missed is caught up by the next. Said later than a week ahead, it is told the morning
 * after. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import type { Leaving } from "../company-state.ts";
import { staffMemberOn } from "../customer/responsible.ts";
import { plusDays } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import { dayAt, isWorkingDay } from "../time/opening-hours.ts";

/** How long ahead people are told, in days. */
const AHEAD = 7;
/** Whoever is away for longer learns of it otherwise. */
const MOST_DAYS = 100;

export interface LeavingNews {
  readonly leaving: Leaving;
  readonly as: "leaver" | "successor" | "after";
  /** Who is told. */
  readonly staffId: string;
  /** The name of whoever has it on the day after: who was named, or who took over from that one meanwhile. */
  readonly to: string;
}

/** `lastRunOn`: the day of the letters before these. */
export function leavingNews(
  left: readonly Leaving[],
  company: Company,
  { lastRunOn, today }: { readonly lastRunOn: Day; readonly today: Day },
): readonly LeavingNews[] {
  const isNow = (reader: StaffMember, from: Day, until?: Day): boolean => {
    const day = firstMorning(reader, from, company);
    return day !== undefined && lastRunOn < day && day <= today && (until === undefined || today <= until);
  };
  return left.flatMap((leaving): LeavingNews[] => {
    const { who, lastOn, at } = leaving;
    const heir = staffMemberOn({ ...company, left }, who, plusDays(lastOn, 1));
    const told = (as: LeavingNews["as"], staffId: string): LeavingNews => ({
      ...{ leaving, as, staffId, to: heir.name },
    });
    const said = plusDays(dayAt(at, company.calendar.timeZone), 1);
    const ahead = later(plusDays(lastOn, -AHEAD), said);
    const after = later(plusDays(lastOn, 1), said);
    const leaver = company.staff.find(({ id }) => id === who);
    return [
      ...(leaver && isNow(leaver, ahead, lastOn) ? [told("leaver", who)] : []),
      ...(isNow(heir, ahead, lastOn) ? [told("successor", heir.id)] : []),
      ...(isNow(heir, after) ? [told("after", heir.id)] : []),
    ];
  });
}

/** The first working day from that one on which they are there. */
function firstMorning({ away }: StaffMember, from: Day, { calendar }: Company): Day | undefined {
  for (let ahead = 0; ahead < MOST_DAYS; ahead += 1) {
    const day = plusDays(from, ahead);
    const isAway = away.some((days) => days.from <= day && day <= days.to);
    if (!isAway && isWorkingDay(calendar, day)) return day;
  }
  return undefined;
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);
