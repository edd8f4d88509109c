/**
 * A synthesized stack as CloudFormation would get it: its template, where it goes, and where the code of its
 * functions lies on this machine.
 */

/** Any value of a JSON template, intrinsics included. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Properties = Readonly<Record<string, Value>>;

export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Properties;
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
}

export interface TemplateOutput {
  readonly Value: Value;
  readonly Export?: { readonly Name: Value };
}

/** The sections of a template that matter here. */
export interface Template {
  Resources: Record<string, TemplateResource>;
  Outputs?: Record<string, TemplateOutput>;
  Parameters?: Record<string, { readonly Default?: Value }>;
  Conditions?: Record<string, Value>;
}

export interface Stack {
  readonly name: string;
  readonly region: string;
  readonly template: Template;
  /** Directories of code by the object key under which the template names them (`<hash>.zip`). */
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * The account that everything on this machine belongs to: the one that the emulator of queues and topics writes into
 * its ARNs. Account numbers that the settings fixed at synth are replaced by it when an assembly is loaded.
 */
export const LOCAL_ACCOUNT = "000000000000";

export function isRecord(value: unknown): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
