/**
 * Whose leaving leads to nobody, of those that were said: two who leave to each other, at whatever days. On the day after
 * the last one of each somebody is there whom they named, or whom that one named. Pure; in proportion to those who leave,
 * for each of them.
 */
import type { Leave, StaffMember } from "../company.ts";
import { plusDays } from "../time/day.ts";

export function leftToNobody<L extends Leave>(
  left: readonly L[],
  staff: readonly Pick<StaffMember, "id">[],
): readonly L[] {
  const byId = new Map(left.map((leave) => [leave.who, leave]));
  const ours = new Set(staff.map(({ id }) => id));
  return left.filter(({ to, lastOn }) => {
    const next = plusDays(lastOn, 1);
    const asked = new Set<string>();
    for (let id: string | undefined = to; id !== undefined && !asked.has(id);) {
      const leave = byId.get(id);
      if (ours.has(id) && (leave === undefined || next <= leave.lastOn)) return false;
      asked.add(id);
      id = leave?.to;
    }
    return true;
  });
}
