/**
 * The company without the staff who have left: they get no letters and ask for nothing any more. Whatever still names
 * their id (a register, a promise, a talk) is their successor's: `staffMember` and `responsibleOn` find out whose. Somebody
 * always stays to whom letters can go, and somebody to whom managers' alerts do. Pure.
 */
import type { Company, Leave, StaffMember } from "../company.ts";
import { staffMember } from "../customer/responsible.ts";
import type { Day } from "../time/instant.ts";

/** As things are on that day. A company that everybody has left is as its settings say: letters need a reader. */
export function withoutWhoLeft(company: Company, left: readonly Leave[], today: Day): Company {
  if (left.length === 0) return company;
  const gone = new Set(left.filter(({ lastOn }) => lastOn < today).map(({ who }) => who));
  const staff = company.staff.filter(({ id }) => !gone.has(id));
  if (staff.length === 0) return company;
  const there = { ...company, left, staff };
  return { ...there, staff: withManagers(there, company.staff) };
}

/** Who takes over from the last manager is one. */
function withManagers(there: Company, before: readonly StaffMember[]): readonly StaffMember[] {
  if (there.staff.some(({ manager }) => manager)) return there.staff;
  const heirs = new Set(before.filter(({ manager }) => manager).map(({ id }) => staffMember(there, id).id));
  return there.staff.map((member) => (heirs.has(member.id) ? { ...member, manager: true } : member));
}

/** Whether that id stands for the one who leaves: their own, or of somebody who left before them and whom they followed. */
export function standsFor({ left = [] }: Pick<Company, "left">, id: string, who: string): boolean {
  const until = left.find((leave) => leave.who === who)?.lastOn ?? FOREVER;
  const asked = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !asked.has(next);) {
    const sought: string = next;
    if (sought === who) return true;
    asked.add(sought);
    next = left.find((leave) => leave.who === sought && leave.lastOn <= until)?.to;
  }
  return false;
}

const FOREVER = "9999-12-31";
