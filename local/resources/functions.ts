/** Lambda functions from their built bundles, the queues that wake them, and their own addresses. */
import * as z from "zod";
import { urlOf } from "../lambda/function-url.ts";
import { TemplateError } from "../template/intrinsics.ts";
import { arnOf, booleanLike, generatedName, nameOf, numberLike, read } from "./resource.ts";
import type { Family } from "./resource.ts";

const Function = z.object({
  FunctionName: z.string().optional(),
  Code: z.object({ S3Key: z.string({ error: "only code from an asset of the assembly can be run" }) }),
  Handler: z.string(),
  Role: z.string(),
  Runtime: z.string().startsWith("nodejs", "this machine runs Node functions only"),
  Timeout: numberLike.default(3),
  MemorySize: numberLike.default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  ReservedConcurrentExecutions: numberLike.optional(),
  LoggingConfig: z.object({ LogGroup: z.string().optional() }).default({}),
});

const Mapping = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: numberLike.default(10),
  Enabled: booleanLike.default(true),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: z.undefined({ error: "this machine knows no filters" }).optional(),
});

const Url = z.object({ TargetFunctionArn: z.string(), AuthType: z.enum(["NONE", "AWS_IAM"]) });

export const functions: Family = {
  "AWS::Lambda::Function": (resource, system) => {
    const definition = read(resource, Function);
    const code = resource.stack.assets.get(definition.Code.S3Key);
    if (code === undefined) {
      throw new TemplateError(
        `${nameOf(resource)}: Code.S3Key "${definition.Code.S3Key}" is no asset of the assembly that is a directory.`,
      );
    }
    const name = definition.FunctionName ?? generatedName(resource);
    const arn = arnOf(resource, "lambda", `function:${name}`);
    system.functions.set(name, {
      name,
      arn,
      region: resource.stack.region,
      roleArn: definition.Role,
      logGroup: definition.LoggingConfig.LogGroup ?? `/aws/lambda/${name}`,
      code,
      handler: definition.Handler,
      environment: definition.Environment?.Variables ?? {},
      timeoutSeconds: definition.Timeout,
      memoryMegabytes: definition.MemorySize,
      reservedConcurrency: definition.ReservedConcurrentExecutions,
    });
    return { ref: name, attributes: { Arn: arn } };
  },

  "AWS::Lambda::Url": (resource, system) => {
    const { TargetFunctionArn, AuthType } = read(resource, Url);
    const functionName = TargetFunctionArn.split(":").at(-1) ?? "";
    if (!system.functions.has(functionName)) {
      throw new TemplateError(
        `${nameOf(resource)}: TargetFunctionArn ${TargetFunctionArn} is no function of this system.`,
      );
    }
    // With IAM's signature nobody here could open it.
    if (AuthType === "NONE") system.functionUrls.add(functionName);
    const url = urlOf(system.httpUrl, functionName);
    return { ref: TargetFunctionArn, attributes: { FunctionUrl: url, FunctionArn: TargetFunctionArn } };
  },

  "AWS::Lambda::EventSourceMapping": (resource, system) => {
    const mapping = read(resource, Mapping);
    const functionName = mapping.FunctionName.split(":").at(-1) ?? "";
    const where = nameOf(resource);
    if (!system.queues.has(mapping.EventSourceArn)) {
      throw new TemplateError(
        `${where}: EventSourceArn ${mapping.EventSourceArn} is no queue of this system.`,
      );
    }
    if (!system.functions.has(functionName)) {
      throw new TemplateError(`${where}: FunctionName ${functionName} is no function of this system.`);
    }
    if (mapping.Enabled) {
      system.eventSourceMappings.push({
        where,
        queueArn: mapping.EventSourceArn,
        functionName,
        batchSize: mapping.BatchSize,
        reportsFailures: mapping.FunctionResponseTypes.includes("ReportBatchItemFailures"),
      });
    }
    return { ref: resource.logicalId, attributes: { Id: resource.logicalId } };
  },
};
