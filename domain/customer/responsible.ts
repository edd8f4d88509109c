/**
 * Who is to be in touch with a customer today: the owner, or somebody who is there instead. A promise never waits for
 * a person who is away, nor for one who has left: whatever still names them is their successor's. Pure; always finds
 * somebody.
 */
import type { Away, Company, StaffMember } from "../company.ts";
import type { Day, Instant } from "../time/instant.ts";
import { dayAt } from "../time/opening-hours.ts";

type Staffed = Pick<Company, "id" | "staff" | "fallbackOwner" | "left">;

/**
 * The staff member with the given id, or whoever took over from one who has left; the fallback owner of an id that nobody
 * knows.
 */
export const staffMember = (company: Staffed, id: string): StaffMember => memberOn(company, id);

/** The same on that day, of those who have not gone yet. */
export const staffMemberOn = (company: Staffed, id: string, on: Day): StaffMember =>
  memberOn(company, id, on);

/**
 * The owner unless away at that moment, or gone by then: then whoever took over; else the owner's backup, the backup's
 * backup and so on; else the fallback owner; else, when all of them are away, the owner after all.
 */
export function responsibleOn(company: Company, ownerId: string, at: Instant): StaffMember {
  const today = dayAt(at, company.calendar.timeZone);
  const owner = memberOn(company, ownerId, today);
  if (absenceOf(owner, today) === undefined) return owner;
  const fallback = memberOn(company, company.fallbackOwner, today);
  return backupOn(company, owner.id, at) ?? (absenceOf(fallback, today) === undefined ? fallback : owner);
}

/**
 * Who takes over from a staff member, there or away, at that moment: the backup or, when that one is away, the backup's
 * backup and so on. Undefined when nobody of them is there.
 */
export function backupOn(company: Company, staffId: string, at: Instant): StaffMember | undefined {
  const today = dayAt(at, company.calendar.timeZone);
  const asked = new Set<string>();
  for (let id: string | undefined = memberOn(company, staffId, today).id; id !== undefined;) {
    const member = memberOn(company, id, today);
    if (asked.has(member.id)) return undefined;
    const absence = absenceOf(member, today);
    if (asked.size > 0 && absence === undefined) return member;
    asked.add(member.id);
    // Who is away may have named somebody else for just these days.
    id = absence?.backup ?? member.backup;
  }
  return undefined;
}

/** On that day, or, without one, as things are now. */
function memberOn(company: Staffed, id: string, on?: Day): StaffMember {
  const { staff, fallbackOwner } = company;
  const found =
    holderOf(company, id, on) ??
    holderOf(company, fallbackOwner, on) ??
    staff.find((member) => isThere(company, member.id, on)) ??
    staff[0];
  if (found === undefined) {
    throw new RangeError(`Company ${company.id} has no staff. Its settings should not have passed.`);
  }
  return found;
}

/** Who has what that id had: itself, or the first of its successors who is there. Undefined when nobody of them is. */
function holderOf(company: Staffed, id: string, on: Day | undefined): StaffMember | undefined {
  const { staff, left = [] } = company;
  const asked = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !asked.has(next);) {
    const sought: string = next;
    const member = staff.find((each) => each.id === sought);
    if (member !== undefined && isThere(company, sought, on)) return member;
    asked.add(sought);
    next = left.find(({ who }) => who === sought)?.to;
  }
  return undefined;
}

const isThere = ({ left = [] }: Staffed, id: string, on: Day | undefined): boolean =>
  on === undefined || left.every(({ who, lastOn }) => who !== id || on <= lastOn);

function absenceOf({ away }: StaffMember, today: Day): Away | undefined {
  return away.find(({ from, to }) => from <= today && today <= to);
}
