/**
 * Asks IAM's rules, for a company as it would be deployed, whether a function may do something: from the policies of its
 * role alone.
 */
import { runSimulation } from "@cloud-copilot/iam-simulate";
import { beforeAll, expect } from "vitest";
import { FUNCTION_NAMES, type FunctionName } from "../../aws/contract.ts";
import { ACCOUNT, type Deployment, deploymentIn, REGION, synthesized } from "./deployment.ts";
import type { Known } from "./properties.ts";

export let deployed: Deployment;
let policies: Record<FunctionName, { name: string; policy: unknown }[]>;

beforeAll(async () => {
  deployed = deploymentIn(await synthesized({ nordlys: {} }), "nordlys");
  policies = Object.fromEntries(
    FUNCTION_NAMES.map((name) => {
      const { Role } = functionNamed(name);
      return [
        name,
        deployed
          .of("AWS::IAM::Policy")
          .filter(({ properties }) => properties.Roles.some((role) => Role.endsWith(`/${role}`)))
          .map(({ properties }) => ({ name: properties.PolicyName, policy: properties.PolicyDocument })),
      ];
    }),
  ) as typeof policies;
});

export function functionNamed(name: FunctionName): Known["AWS::Lambda::Function"] {
  const found = deployed
    .of("AWS::Lambda::Function")
    .find(({ properties }) => properties.FunctionName === `handslag-nordlys-${name}`);
  if (found === undefined) throw new Error(`${name} is not deployed.`);
  return found.properties;
}

export const here = (service: string, resource: string): string =>
  `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
export const idOf = (type: keyof Known, start: string): string =>
  deployed.of(type).find(({ id }) => id.startsWith(start) && !id.startsWith(`${start}dead`))?.id ?? "none";
export const table = (name: string): string =>
  here("dynamodb", `table/${idOf("AWS::DynamoDB::Table", name)}`);
export const queue = (name: string): string => here("sqs", idOf("AWS::SQS::Queue", `Queues${name}`));
export const bucket = (): string => `arn:aws:s3:::${idOf("AWS::S3::Bucket", "Mail")}`;
export const role = (start: string): string =>
  `arn:aws:iam::${ACCOUNT}:role/${idOf("AWS::IAM::Role", start)}`;

/** What IAM would decide. */
async function decision(
  name: FunctionName,
  action: string,
  resource: string,
  contextVariables: Record<string, string> = {},
): Promise<string> {
  const result = await runSimulation(
    {
      request: {
        action,
        principal: functionNamed(name).Role,
        resource: { resource, accountId: ACCOUNT },
        contextVariables,
      },
      identityPolicies: policies[name],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (result.resultType === "error") throw new Error(JSON.stringify(result.errors));
  return result.overallResult;
}

const said = ([name, action, resource, context]: Parameters<typeof decision>): string =>
  `${name} ${action} ${resource} ${JSON.stringify(context ?? {})}`;

export const may = async (...request: Parameters<typeof decision>): Promise<void> => {
  expect(await decision(...request), said(request)).toBe("Allowed");
};
export const mayNot = async (...request: Parameters<typeof decision>): Promise<void> => {
  expect(await decision(...request), said(request)).toBe("ImplicitlyDenied");
};
