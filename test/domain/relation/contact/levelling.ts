/** Contacts that are due, people who are away, and how they fall: for the tests of levelling. */
import type { Away, StaffMember } from "../../../../domain/company.ts";
import { levelled } from "../../../../domain/relation/contact/level.ts";
import type { DueContact } from "../../../../domain/relation/relation-book.ts";
import type { Day } from "../../../../domain/time/instant.ts";
import { exampleCompany } from "../../../support/example-company.ts";

/** Monday. */
export const TODAY = "2026-11-23";
export const example = exampleCompany();

export const companyWith = (away: Readonly<Record<string, readonly Away[]>>) => ({
  ...example,
  staff: example.staff.map((member): StaffMember => ({ ...member, away: away[member.id] ?? [] })),
});
export const company = companyWith({});
export const { contactsADay } = company.relations;

export const dueOf = (customerId: string, changes: Partial<DueContact> = {}): DueContact => ({
  customerId,
  contactOn: TODAY,
  owner: "anna",
  value: 0,
  rule: "value",
  ...changes,
});
export const many = (count: number, changes: Partial<DueContact> = {}) =>
  Array.from({ length: count }, (_, index) => dueOf(`c${String(index).padStart(4, "0")}`, changes));

export const place = (dues: readonly DueContact[], who = company, today: Day = TODAY) =>
  levelled(dues, { company: who, today });
export const daysOf = (dues: readonly DueContact[], who = company, today: Day = TODAY) =>
  [...place(dues, who, today).values()].map(({ on }) => on);
