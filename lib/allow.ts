/** A statement that lets a function do something, for the table of `grants.ts`. Cannot fail. */
import { PolicyStatement } from "aws-cdk-lib/aws-iam";

/** By the names that IAM has for actions, resources (ARNs) and conditions. */
export function allow(
  actions: readonly string[],
  resources: readonly string[],
  conditions?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>,
): PolicyStatement {
  return new PolicyStatement({
    actions: [...actions],
    resources: [...resources],
    ...(conditions && { conditions }),
  });
}
