/**
 * Who is to be in touch with a customer today: the owner, or somebody who is there instead. A promise never waits for
 * a person who is away. Pure; always finds somebody.
 */
import type { Company, StaffMember } from "../company.ts";
import type { Instant } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";

/** The staff member with the given id; the fallback owner when there is none (somebody may have left). */
export function staffMember(company: Company, id: string): StaffMember {
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
  const today = dayAt(at, company.calendar.timeZone);
  const isThere = ({ away }: StaffMember): boolean =>
    !away.some(({ from, to }) => from <= today && today <= to);
  const owner = staffMember(company, ownerId);
  const asked = new Set<string>();
  for (let next: string | undefined = owner.id; next !== undefined && !asked.has(next);) {
    asked.add(next);
    const member = staffMember(company, next);
    if (isThere(member)) {
      return member;
    }
    next = member.backup;
  }
  const fallback = staffMember(company, company.fallbackOwner);
  return isThere(fallback) ? fallback : owner;
}
