/**
 * What would be deployed, read from the synthesized templates: each resource with its references resolved to names and
 * ARNs that can be compared. Synthesized into a temporary folder, from settings files made from the example.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Known } from "./properties.ts";
import { synthesize } from "../../lib/synthesize.ts";

export const ACCOUNT = "111122223333";
export const REGION = "eu-west-1";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export interface Resource {
  readonly id: string;
  readonly stack: "Data" | "Service";
  readonly type: string;
  readonly properties: object;
  readonly deletionPolicy: string | undefined;
  readonly updateReplacePolicy: string | undefined;
}

export interface Deployment {
  readonly resources: readonly Resource[];
  /** All resources of a type. */
  of<Type extends keyof Known>(type: Type): (Resource & { readonly properties: Known[Type] })[];
  /** The name or ARN by which others know a resource: what `Ref` or `Fn::GetAtt` gives. */
  outputs: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly Resources: Record<string, Record<string, Json>>;
  readonly Outputs?: Record<string, { Value: Json; Export?: { Name: string } }>;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "handslag-"));
  folders.push(folder);
  return folder;
}

/** Writes a settings file for each name: the example's, with changes. Answers with the folder. */
export function settingsFolder(companies: Readonly<Record<string, object>>): string {
  const folder = temporaryFolder();
  const example = new URL("../../companies/example.json", import.meta.url);
  for (const [name, changes] of Object.entries(companies)) {
    const settings = { ...(JSON.parse(readFileSync(example, "utf8")) as object), ...changes };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(settings));
  }
  return folder;
}

/** Synthesizes the companies and answers with the directory. */
export async function synthesized(companies: Readonly<Record<string, object>>): Promise<string> {
  return synthesize({
    companies: Object.keys(companies),
    folder: settingsFolder(companies),
    outdir: temporaryFolder(),
  });
}

/** What one company's stage in the directory would deploy. */
export function deploymentIn(directory: string, company: string): Deployment {
  const stage = join(directory, `assembly-${company}`);
  const templates = (["Data", "Service"] as const).map((stack) => {
    const file = readdirSync(stage).find(
      (each) => each.startsWith(company + stack) && each.endsWith(".template.json"),
    );
    if (file === undefined) throw new Error(`${stage} holds no template of ${stack}.`);
    return { stack, template: JSON.parse(readFileSync(join(stage, file), "utf8")) as Template };
  });
  const exported: Record<string, Json> = {};
  const outputs: Record<string, unknown> = {};
  const resources = templates.flatMap(({ stack, template }) => {
    const resolve = (value: Json): Json => resolved(value, template, exported);
    for (const [name, { Value, Export }] of Object.entries(template.Outputs ?? {})) {
      outputs[name] = resolve(Value);
      if (Export !== undefined) exported[Export.Name] = resolve(Value);
    }
    return Object.entries(template.Resources).map(([id, resource]) => ({
      id,
      stack,
      type: resource["Type"] as string,
      properties: resolve(resource["Properties"] ?? {}) as object,
      deletionPolicy: resource["DeletionPolicy"] as string | undefined,
      updateReplacePolicy: resource["UpdateReplacePolicy"] as string | undefined,
    }));
  });
  return {
    resources,
    outputs,
    of: <Type extends keyof Known>(type: Type) =>
      resources.filter((each): each is typeof each & { properties: Known[Type] } => each.type === type),
  };
}

function resolved(value: Json, template: Template, exported: Readonly<Record<string, Json>>): Json {
  const resolve = (each: Json): Json => resolved(each, template, exported);
  if (Array.isArray(value)) return value.map(resolve);
  if (typeof value !== "object" || value === null) return value;
  const [[name, argument] = ["", null], ...more] = Object.entries(value);
  if (more.length === 0) {
    switch (name) {
      case "Ref":
        return reference(argument as string, template);
      case "Fn::GetAtt": {
        const [id, attribute] = argument as [string, string];
        return attribute === "Arn"
          ? arn(id, template)
          : attribute === "QueueName"
            ? id
            : `${id}.${attribute}`;
      }
      case "Fn::Join":
        return (resolve((argument as [string, Json])[1]) as string[]).join((argument as [string, Json])[0]);
      case "Fn::ImportValue": {
        const found = exported[argument as string];
        if (found === undefined) throw new Error(`Nothing exports ${JSON.stringify(argument)}.`);
        return found;
      }
    }
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each)]));
}

function reference(id: string, template: Template): string {
  switch (id) {
    case "AWS::AccountId":
      return ACCOUNT;
    case "AWS::Region":
      return REGION;
    case "AWS::Partition":
      return "aws";
  }
  const { type, name } = named(id, template);
  switch (type) {
    case "AWS::SQS::Queue":
      return `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${id}`;
    case "AWS::SNS::Topic":
      return arn(id, template);
    default:
      return name;
  }
}

function arn(id: string, template: Template): string {
  const { type, name } = named(id, template);
  const here = (service: string, resource: string): string =>
    `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
  switch (type) {
    case "AWS::DynamoDB::Table":
      return here("dynamodb", `table/${name}`);
    case "AWS::S3::Bucket":
      return `arn:aws:s3:::${name}`;
    case "AWS::SQS::Queue":
      return here("sqs", name);
    case "AWS::SNS::Topic":
      return here("sns", name);
    case "AWS::IAM::Role":
      return `arn:aws:iam::${ACCOUNT}:role/${name}`;
    case "AWS::Logs::LogGroup":
      return `${here("logs", `log-group:${name}`)}:*`;
    case "AWS::Events::Rule":
      return here("events", `rule/${name}`);
    case "AWS::Scheduler::ScheduleGroup":
      return here("scheduler", `schedule-group/${name}`);
    case "AWS::Lambda::Function":
      return here("lambda", `function:${name}`);
    default:
      throw new Error(`No ARN is known for ${id}, a ${type}. Add it here.`);
  }
}

/** The name that the template gives the resource, or else its logical id. */
function named(id: string, template: Template): { type: string; name: string } {
  const resource = template.Resources[id];
  if (resource === undefined) throw new Error(`The template has no resource ${id}.`);
  const properties = (resource["Properties"] ?? {}) as Record<string, unknown>;
  const given = ["FunctionName", "LogGroupName", "Name", "RuleSetName"].map((each) => properties[each]);
  return {
    type: resource["Type"] as string,
    name: given.find((each): each is string => typeof each === "string") ?? id,
  };
}
