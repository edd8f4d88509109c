/** What IAM would decide about a call, by the policies of a role. */
import { runSimulation } from "@cloud-copilot/iam-simulate";
import type { Permission } from "../../local/permissions/call.ts";
import type { RolePolicy } from "../../local/system.ts";
import { LOCAL_ACCOUNT } from "../../local/template/stack.ts";

/** Whether the policies allow it. Throws for an action or a resource that AWS does not have. */
export async function isAllowed(
  { action, resource, context }: Permission,
  policies: readonly RolePolicy[],
): Promise<boolean> {
  const result = await runSimulation(
    {
      request: {
        action,
        principal: `arn:aws:iam::${LOCAL_ACCOUNT}:role/function`,
        resource: { resource, accountId: LOCAL_ACCOUNT },
        contextVariables: Object.fromEntries(
          Object.entries(context).map(([key, value]) => [
            key,
            typeof value === "string" ? value : [...value],
          ]),
        ),
      },
      identityPolicies: [...policies],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (result.resultType === "error") {
    throw new Error(`${action} ${resource}: ${JSON.stringify(result.errors)}`);
  }
  return result.overallResult === "Allowed";
}

/** One action on one resource, as a policy grants it. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}

/** Everything that the policies grant, one action and one resource at a time. */
export function grantsOf(policies: readonly RolePolicy[]): Grant[] {
  const all = policies
    .flatMap(statementsOf)
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ action, resource }))),
    );
  return [...new Map(all.map((each) => [`${each.action} ${each.resource}`, each])).values()];
}

/** The policies as they would be had nobody granted it. */
export function without(policies: readonly RolePolicy[], { action, resource }: Grant): RolePolicy[] {
  return policies.map((policy) => ({
    name: policy.name,
    policy: {
      Version: "2012-10-17",
      Statement: statementsOf(policy).flatMap((statement) => {
        const actions = [statement.Action].flat();
        const resources = [statement.Resource].flat();
        if (!actions.includes(action) || !resources.includes(resource)) return [statement];
        const others = actions.filter((each) => each !== action);
        const elsewhere = resources.filter((each) => each !== resource);
        return [
          ...(others.length > 0 ? [{ ...statement, Action: others }] : []),
          ...(elsewhere.length > 0 ? [{ ...statement, Action: action, Resource: elsewhere }] : []),
        ];
      }),
    },
  }));
}

function statementsOf({ policy }: RolePolicy): Statement[] {
  return [(policy as { readonly Statement: Statement | Statement[] }).Statement].flat();
}
