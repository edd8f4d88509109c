/**
 * Roles and their policies. Nobody is kept out on this machine; they are read so that what functions did can be held
 * against what they may (`local/permissions/`).
 */
import * as z from "zod";
import { LOCAL_ACCOUNT } from "../template/stack.ts";
import { generatedName, read } from "./resource.ts";
import type { Family } from "./resource.ts";

const Policy = z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() });

const Role = z.object({ RoleName: z.string().optional(), Policies: z.array(Policy).default([]) });

export const roles: Family = {
  "AWS::IAM::Role": (resource, system) => {
    const { RoleName: name = generatedName(resource), Policies } = read(resource, Role);
    const arn = `arn:aws:iam::${LOCAL_ACCOUNT}:role/${name}`;
    system.roles.set(
      arn,
      Policies.map(({ PolicyName, PolicyDocument }) => ({ name: PolicyName, policy: PolicyDocument })),
    );
    return { ref: name, attributes: { Arn: arn } };
  },

  "AWS::IAM::Policy": (resource, system) => {
    const policy = read(resource, Policy.extend({ Roles: z.array(z.string()).default([]) }));
    for (const name of policy.Roles) {
      const arn = `arn:aws:iam::${LOCAL_ACCOUNT}:role/${name}`;
      const added = { name: policy.PolicyName, policy: policy.PolicyDocument };
      system.roles.set(arn, [...(system.roles.get(arn) ?? []), added]);
    }
    return { ref: policy.PolicyName, attributes: {} };
  },

  "AWS::Logs::LogGroup": (resource) => {
    const { LogGroupName: name = generatedName(resource) } = read(
      resource,
      z.object({ LogGroupName: z.string().optional() }),
    );
    const arn = `arn:aws:logs:${resource.stack.region}:${LOCAL_ACCOUNT}:log-group:${name}:*`;
    return { ref: name, attributes: { Arn: arn } };
  },
};
