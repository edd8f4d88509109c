/** Every resource type that this machine knows: what stands for it here, or that it deliberately has no effect. */
import { buckets } from "./buckets.ts";
import { events } from "./events.ts";
import { functions } from "./functions.ts";
import { mail } from "./mail.ts";
import { queues } from "./queues.ts";
import type { Family } from "./resource.ts";
import { roles } from "./roles.ts";
import { schedules } from "./schedules.ts";
import { tables } from "./tables.ts";
import { topics } from "./topics.ts";

export const CATALOG: Family = {
  ...tables,
  ...buckets,
  ...queues,
  ...topics,
  ...events,
  ...functions,
  ...roles,
  ...schedules,
  ...mail,
};

/** Known, and deliberately without effect: on one machine nobody is kept out, watched or billed. */
export const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  "AWS::CDK::Metadata",
  "AWS::CloudWatch::Alarm",
  "AWS::CloudWatch::CompositeAlarm",
  "AWS::CloudWatch::Dashboard",
  "AWS::IAM::ManagedPolicy",
  "AWS::KMS::Alias",
  "AWS::KMS::Key",
  "AWS::Lambda::Permission",
  "AWS::Logs::MetricFilter",
]);
