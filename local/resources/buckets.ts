/** S3 buckets and what others may do in them. Versions, lifecycles and encryption have no effect here. */
import * as z from "zod";
import { addPolicy } from "../system.ts";
import { booleanLike, generatedName, nameOf, read } from "./resource.ts";
import type { Family } from "./resource.ts";

const Bucket = z.object({
  BucketName: z.string().optional(),
  NotificationConfiguration: z
    .strictObject({ EventBridgeConfiguration: z.strictObject({ EventBridgeEnabled: booleanLike }) })
    .optional(),
});

export const buckets: Family = {
  "AWS::S3::Bucket": async (resource, { fauxqs, bucketsThatTell }) => {
    const { BucketName, NotificationConfiguration } = read(resource, Bucket);
    const name = BucketName ?? generatedName(resource, 63).toLowerCase();
    await fauxqs.createBucket(name);
    if (NotificationConfiguration?.EventBridgeConfiguration.EventBridgeEnabled === true)
      bucketsThatTell.add(name);
    return {
      ref: name,
      attributes: {
        Arn: `arn:aws:s3:::${name}`,
        DomainName: `${name}.s3.amazonaws.com`,
        RegionalDomainName: `${name}.s3.${resource.stack.region}.amazonaws.com`,
      },
    };
  },

  "AWS::S3::BucketPolicy": (resource, system) => {
    const policy = read(resource, z.object({ Bucket: z.string(), PolicyDocument: z.unknown() }));
    addPolicy(system, `arn:aws:s3:::${policy.Bucket}`, policy.PolicyDocument);
    return { ref: nameOf(resource), attributes: {} };
  },
};
