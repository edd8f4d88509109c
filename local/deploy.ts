/**
 * Deploys templates to the emulators, as CloudFormation would: stack by stack, resource by resource, each after what
 * it refers to. Types that this machine does not know are named in the result, not skipped in silence; if something
 * known refers to one of them, that is a TemplateError.
 */
import { CATALOG, WITHOUT_EFFECT } from "./resources/catalog.ts";
import { arnOf, generatedName } from "./resources/resource.ts";
import type { Deployed, Resource } from "./resources/resource.ts";
import type { System } from "./system.ts";
import { resolveValue, TemplateError } from "./template/intrinsics.ts";
import type { Resolved, ResolvedRecord, Scope } from "./template/intrinsics.ts";
import { deploymentOrder } from "./template/order.ts";
import { isRecord, LOCAL_ACCOUNT } from "./template/stack.ts";
import type { Stack } from "./template/stack.ts";

export interface Deployment {
  /** How many resources of each type stand here. */
  readonly deployed: ReadonlyMap<string, number>;
  /** Types that have no effect on this machine, on purpose. */
  readonly withoutEffect: ReadonlyMap<string, number>;
  /** Types that this machine does not know, each with the resources of that type. */
  readonly unknown: ReadonlyMap<string, readonly string[]>;
}

export async function deploy(stacks: readonly Stack[], system: System): Promise<Deployment> {
  const deployed = new Map<string, number>();
  const withoutEffect = new Map<string, number>();
  const unknown = new Map<string, string[]>();
  const exported = new Map<string, Resolved>();
  const outputs = new Map<string, Resolved>();

  for (const stack of stacks) {
    const known = new Map<string, Deployed>();
    const scope = scopeOf(stack, known, exported, outputs);
    for (const logicalId of deploymentOrder(stack.template)) {
      const resource = stack.template.Resources[logicalId];
      if (resource === undefined || !isWanted(resource.Condition, scope, `${stack.name} ${logicalId}`))
        continue;
      const { Type: type } = resource;
      const bare: Resource = { stack, logicalId, type, properties: {} };
      const make = CATALOG[type];
      if (make !== undefined) {
        const where = `${stack.name} ${logicalId}`;
        const properties = (resolveValue(resource.Properties ?? {}, scope, where) ?? {}) as ResolvedRecord;
        known.set(logicalId, await make({ ...bare, properties }, system));
        deployed.set(type, (deployed.get(type) ?? 0) + 1);
      } else if (WITHOUT_EFFECT.has(type)) {
        known.set(logicalId, stub(bare));
        withoutEffect.set(type, (withoutEffect.get(type) ?? 0) + 1);
      } else {
        unknown.set(type, [...(unknown.get(type) ?? []), `${stack.name} ${logicalId}`]);
      }
    }
    collectOutputs(stack, scope, exported, outputs);
  }
  return { deployed, withoutEffect, unknown };
}

/** For what has no effect here: something to refer to. */
function stub(resource: Resource): Deployed {
  const name = generatedName(resource);
  const service = resource.type.split("::")[1]?.toLowerCase() ?? "";
  return { ref: name, attributes: { Arn: arnOf(resource, service, name) } };
}

function isWanted(condition: string | undefined, scope: Scope, where: string): boolean {
  return (
    condition === undefined || resolveValue({ "Fn::If": [condition, true, false] }, scope, where) === true
  );
}

function scopeOf(
  stack: Stack,
  known: ReadonlyMap<string, Deployed>,
  exported: ReadonlyMap<string, Resolved>,
  outputs: ReadonlyMap<string, Resolved>,
): Scope {
  const pseudo: Readonly<Record<string, string>> = {
    "AWS::AccountId": LOCAL_ACCOUNT,
    "AWS::Partition": "aws",
    "AWS::Region": stack.region,
    "AWS::StackName": stack.name,
    "AWS::StackId": `arn:aws:cloudformation:${stack.region}:${LOCAL_ACCOUNT}:stack/${stack.name}/local`,
    "AWS::URLSuffix": "amazonaws.com",
  };
  return {
    ref: (name) =>
      pseudo[name] ??
      known.get(name)?.ref ??
      (stack.template.Parameters?.[name]?.Default as Resolved | undefined),
    attribute: (logicalId, attribute) => known.get(logicalId)?.attributes[attribute],
    exported: (name) => exported.get(name),
    output: (stackName, output) => outputs.get(`${stackName}/${output}`),
    condition: (name) => stack.template.Conditions?.[name],
  };
}

/** An output that leads to an unknown resource fails only when somebody asks for it. */
function collectOutputs(
  stack: Stack,
  scope: Scope,
  exported: Map<string, Resolved>,
  outputs: Map<string, Resolved>,
): void {
  for (const [name, output] of Object.entries(stack.template.Outputs ?? {})) {
    const where = `${stack.name} Outputs.${name}`;
    try {
      const value = resolveValue(isRecord(output) ? output.Value : "", scope, where);
      if (value === undefined) continue;
      outputs.set(`${stack.name}/${name}`, value);
      const exportedAs =
        output.Export === undefined ? undefined : resolveValue(output.Export.Name, scope, where);
      if (typeof exportedAs === "string") exported.set(exportedAs, value);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
    }
  }
}
