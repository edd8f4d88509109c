/** Names and words that are right in every text of a company: this program's, its own, those of its people, and what its settings add. */
import type { Company } from "../company.ts";

export function companyWords(company: Pick<Company, "name" | "legal" | "staff" | "ownWords">): string[] {
  const { name, legal, staff, ownWords = [] } = company;
  return ["Handslag", name, legal.name, legal.seat, ...staff.map((each) => each.name), ...ownWords];
}
