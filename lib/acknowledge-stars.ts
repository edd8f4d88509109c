/**
 * cdk-nag asks for a reason for each resource that ends in a star, one by one. Actions never do, see `grants.ts`; the
 * resources that do hold what is named at run time, each within one folder or group of this company's own.
 */
import { Stack, Validations } from "aws-cdk-lib";
import type { PolicyStatement, Role } from "aws-cdk-lib/aws-iam";

const REASON =
  "Mails and schedules are named at run time. The star stands for names within one folder of the company's mail " +
  "bucket, or within its own schedule group; the actions are listed.";

/** Cannot fail; a star that it does not recognise stays a finding. */
export function acknowledgeStars(role: Role, statements: readonly PolicyStatement[]): void {
  for (const resource of statements.flatMap(({ resources }) => resources)) {
    if (!resource.endsWith("/*")) continue;
    const name = plain(Stack.of(role).resolve(resource));
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${name}]`, reason: REASON });
  }
}

/** As cdk-nag writes a resource: the parts of a join, and of an import its name. */
function plain(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const [[, argument] = []] = Object.entries(value);
  return Array.isArray(argument) ? (argument[1] as unknown[]).map(plain).join("") : plain(argument);
}
