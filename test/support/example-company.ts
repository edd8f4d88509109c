/** The example company of `companies/example.json`, with changes. */
import { readCompany } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";

export function exampleCompany(changes: Partial<Company> = {}): Company {
  return { ...readCompany("example"), ...changes };
}
