/** EventBridge rules on the default bus, as far as objects in buckets are concerned. */
import * as z from "zod";
import { arnOf, generatedName, read } from "./resource.ts";
import type { Family } from "./resource.ts";

/** What this machine can tell: an object was put into one of these buckets, under one of these prefixes. */
const Rule = z.object({
  Name: z.string().optional(),
  State: z.literal("ENABLED").optional(),
  Description: z.string().optional(),
  EventPattern: z.strictObject({
    source: z.tuple([z.literal("aws.s3")]),
    "detail-type": z.tuple([z.literal("Object Created")]),
    detail: z.strictObject({
      bucket: z.strictObject({ name: z.array(z.string()) }),
      object: z.strictObject({ key: z.array(z.strictObject({ prefix: z.string() })) }),
    }),
  }),
  Targets: z.array(z.looseObject({ Arn: z.string() })),
});

export const events: Family = {
  "AWS::Events::Rule": (resource, system) => {
    const { Name, EventPattern, Targets } = read(resource, Rule);
    const name = Name ?? generatedName(resource);
    const arn = arnOf(resource, "events", `rule/${name}`);
    const { bucket, object } = EventPattern.detail;
    system.objectRules.push({
      arn,
      buckets: bucket.name,
      prefixes: object.key.map(({ prefix }) => prefix),
      targets: Targets.map(({ Arn }) => Arn),
    });
    return { ref: name, attributes: { Arn: arn } };
  },
};
