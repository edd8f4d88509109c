/** The example company of `companies/example.json`, with changes. */
import { readCompany } from "../../companies/read.ts";
import type { Company, StaffMember } from "../../domain/company.ts";

/** Read once, and given as a copy: thousands of worlds are made of it. */
let example: Company | undefined;

export function exampleCompany(changes: Partial<Company> = {}): Company {
  example ??= readCompany("example");
  return { ...structuredClone(example), ...changes };
}

/** The example company, with Bo as its only manager, and with changes to its people, by id. */
export function companyManagedByBo(changes: Readonly<Record<string, Partial<StaffMember>>> = {}): Company {
  const company = exampleCompany();
  return {
    ...company,
    staff: company.staff.map((member) => ({ ...member, manager: member.id === "bo", ...changes[member.id] })),
  };
}
