/**
 * The order in which a template's resources must be made: after what they refer to and what they depend on.
 * A circle is a TemplateError, as CloudFormation would refuse it.
 */
import { TemplateError } from "./intrinsics.ts";
import { isRecord } from "./stack.ts";
import type { Template, Value } from "./stack.ts";

export function deploymentOrder(template: Template): string[] {
  const ordered = new Set<string>();
  const underWay = new Set<string>();

  const visit = (logicalId: string): void => {
    if (ordered.has(logicalId)) return;
    if (underWay.has(logicalId)) {
      throw new TemplateError(`The resources ${[...underWay].join(", ")} refer to each other in a circle.`);
    }
    underWay.add(logicalId);
    for (const needed of dependencies(template, logicalId)) visit(needed);
    underWay.delete(logicalId);
    ordered.add(logicalId);
  };
  Object.keys(template.Resources).forEach(visit);
  return [...ordered];
}

function dependencies(template: Template, logicalId: string): string[] {
  const resource = template.Resources[logicalId];
  const named = new Set<string>([resource?.DependsOn ?? []].flat());
  collectReferences(resource?.Properties ?? {}, named);
  named.delete(logicalId);
  return [...named].filter((each) => Object.hasOwn(template.Resources, each));
}

function collectReferences(value: Value, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value as readonly Value[]) collectReferences(each, into);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, each] of Object.entries(value)) {
    if (key === "Ref" && typeof each === "string") into.add(each);
    const [first] = [each].flat() as readonly Value[];
    if (typeof first === "string") {
      if (key === "Fn::GetAtt") into.add(first.split(".")[0] ?? "");
      if (key === "Fn::Sub") for (const [, name = ""] of first.matchAll(/\$\{([^}.!]+)/g)) into.add(name);
    }
    collectReferences(each, into);
  }
}
