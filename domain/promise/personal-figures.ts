/**
 * Who may see the figures of one person. They are that person's own: they help to plan, and must not become a way to
 * watch. Only when the staff were told beforehand that the manager sees them (`staffInformedOn` in the settings) does the
 * manager, and only what came after that day. Pure.
 */
import type { Company } from "../company.ts";
import type { Day } from "../time/instant.ts";

/** What may be seen: everything, or promises made from `since` on. */
export interface MaySee {
  readonly since?: Day | undefined;
}

/** Undefined when `reader` (a staff member's id) may see nothing of the figures of `of`. */
export function personalFiguresSince(
  company: Pick<Company, "staff" | "staffInformedOn">,
  { reader, of, today }: { readonly reader: string; readonly of: string; readonly today: Day },
): MaySee | undefined {
  if (reader === of) return {};
  const since = company.staffInformedOn;
  const isManager = company.staff.some(({ id, manager }) => id === reader && manager);
  return isManager && since !== undefined && since <= today ? { since } : undefined;
}
