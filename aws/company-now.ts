/** The company that this function was bundled for, as it is now: with what staff have decided and Handslag has learned. */
import type { Company } from "../domain/company.ts";
import { companyNow } from "../domain/company-state.ts";
import { createDynamoCompanyBook } from "./dynamodb-company-book.ts";
import type { Dynamo } from "./dynamodb.ts";
import { company, systemClock } from "./lambda.ts";

/** Each call reads the state anew: one small item. Throws when it cannot be read, and the queue delivers again. */
export function createCompanyNow(dynamo: Dynamo): () => Promise<Company> {
  const book = createDynamoCompanyBook(dynamo);
  return async () => companyNow(company(), await book.read(), systemClock());
}
