/**
 * The company as it is now, for an import: registers and sheets go on naming colleagues who have left, and what was theirs is
 * their successors'. Where there is no table of decisions yet, nobody has said anything: the settings are all there is.
 */
import { createDynamoCompanyBook } from "../../aws/dynamodb-company-book.ts";
import type { CompanyFile } from "../../companies/read.ts";
import type { Company } from "../../domain/company.ts";
import { companyNow } from "../../domain/company-state.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { NoTableError, openCompanyTables, type TableChoice } from "../company-table.ts";

/** Throws as `openCompanyTables` does when AWS does not answer, or has several such tables. */
export async function readCompanyNow(
  companyFile: CompanyFile,
  { endpoint, ...decisions }: TableChoice & { readonly endpoint: string | undefined },
  now: Instant,
): Promise<Company> {
  try {
    const where = { endpoint, otherwise: ", or add --dry-run" };
    const { dynamo, close } = await openCompanyTables(companyFile, { decisions }, where);
    try {
      return companyNow(companyFile.company, await createDynamoCompanyBook(dynamo).read(), now);
    } finally {
      close();
    }
  } catch (error) {
    if (error instanceof NoTableError) return companyFile.company;
    throw error;
  }
}
