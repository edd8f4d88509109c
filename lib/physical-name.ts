/**
 * Names that people meet in AWS (functions, alarms, stacks) or that another name must contain, so that they cannot be
 * generated. Each says whose it is: two companies in one account never share one. Everything else is named by
 * CloudFormation.
 */
import type { Company } from "../domain/company.ts";

/** `handslag-example-receive-mail`; 64 characters at most, which is what Lambda and Scheduler allow. */
export function physicalName(company: Pick<Company, "id">, ...parts: readonly string[]): string {
  return ["handslag", company.id, ...parts].join("-");
}
