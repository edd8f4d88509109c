/**
 * Who is to be in touch with a customer today: the owner, or somebody who is there instead. A promise never waits for
 * a person who is away. Pure; always finds somebody.
 */
import type { Away, Company, StaffMember } from "../company.ts";
import type { Instant } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";

/** The staff member with the given id; the fallback owner when there is none (somebody may have left). */
export function staffMember(
  company: Pick<Company, "id" | "staff" | "fallbackOwner">,
  id: string,
): StaffMember {
  const found =
    company.staff.find((member) => member.id === id) ??
    company.staff.find((member) => member.id === company.fallbackOwner) ??
    company.staff[0];
  if (found === undefined) {
    throw new RangeError(`Company ${company.id} has no staff. Its settings should not have passed.`);
  }
  return found;
}

/**
 * The owner unless away at that moment; else the owner's backup, the backup's backup and so on; else the fallback
 * owner; else, when all of them are away, the owner after all.
 */
export function responsibleOn(company: Company, ownerId: string, at: Instant): StaffMember {
  const owner = staffMember(company, ownerId);
  if (absenceOf(owner, company, at) === undefined) return owner;
  const fallback = staffMember(company, company.fallbackOwner);
  return (
    backupOn(company, owner.id, at) ?? (absenceOf(fallback, company, at) === undefined ? fallback : owner)
  );
}

/**
 * Who takes over from a staff member, there or away, at that moment: the backup or, when that one is away, the backup's
 * backup and so on. Undefined when nobody of them is there.
 */
export function backupOn(company: Company, staffId: string, at: Instant): StaffMember | undefined {
  const asked = new Set<string>();
  for (let id: string | undefined = staffMember(company, staffId).id; id !== undefined && !asked.has(id);) {
    const member = staffMember(company, id);
    const absence = absenceOf(member, company, at);
    if (asked.size > 0 && absence === undefined) return member;
    asked.add(id);
    // Who is away may have named somebody else for just these days.
    id = absence?.backup ?? member.backup;
  }
  return undefined;
}

function absenceOf({ away }: StaffMember, { calendar }: Company, at: Instant): Away | undefined {
  const today = dayAt(at, calendar.timeZone);
  return away.find(({ from, to }) => from <= today && today <= to);
}
