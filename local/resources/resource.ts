/** What every kind of resource has in common: how it is given its properties, and what it answers with. */
import * as z from "zod";
import type { System } from "../system.ts";
import { TemplateError } from "../template/intrinsics.ts";
import type { Resolved, ResolvedRecord } from "../template/intrinsics.ts";
import type { Stack } from "../template/stack.ts";

export interface Resource {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly type: string;
  /** Without intrinsics. */
  readonly properties: ResolvedRecord;
}

/** What others can refer to. */
export interface Deployed {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, Resolved>>;
}

export type Deploy = (resource: Resource, system: System) => Promise<Deployed> | Deployed;

/** Resource types that stand in one file, by their name in CloudFormation. */
export type Family = Readonly<Record<string, Deploy>>;

/** Stack and resource, as errors and lines name it. */
export function nameOf({ stack, logicalId }: Resource): string {
  return `${stack.name} ${logicalId}`;
}

/** The properties by the schema; a TemplateError names the resource and the property that do not fit. */
export function read<T>(resource: Resource, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    ({ path, message }) => `${path.join(".") || "Properties"}: ${message}`,
  );
  throw new TemplateError(`${nameOf(resource)} (${resource.type}): ${problems.join("; ")}`);
}

/** The name that a template leaves to CloudFormation. */
export function generatedName({ stack, logicalId }: Resource, longest = 64): string {
  return `${stack.name}-${logicalId}`.slice(-longest).replace(/^-+/, "");
}

export function arnOf({ stack }: Resource, service: string, rest: string): string {
  return `arn:aws:${service}:${stack.region}:000000000000:${rest}`;
}

/** Templates write numbers and booleans as texts, too. */
export const numberLike = z.coerce.number();
export const booleanLike = z.union([z.boolean(), z.stringbool()]);
