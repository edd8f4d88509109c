/** The example company of `companies/example.json`, with changes. */
import { readCompany } from "../../companies/read.ts";
import type { Company, StaffMember } from "../../domain/company.ts";

export function exampleCompany(changes: Partial<Company> = {}): Company {
  return { ...readCompany("example"), ...changes };
}

/** The example company, with Bo as its only manager, and with changes to its people, by id. */
export function companyManagedByBo(changes: Readonly<Record<string, Partial<StaffMember>>> = {}): Company {
  const example = exampleCompany();
  return {
    ...example,
    staff: example.staff.map((member) => ({ ...member, manager: member.id === "bo", ...changes[member.id] })),
  };
}
