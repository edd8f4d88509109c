/**
 * Laws over every resource that would be deployed, so that what is added later is held to them too. Two companies that
 * differ in all that changes the shape: mode, rule set, verified domains.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { DAILY_AT, FUNCTION_NAMES, MAIL_FOLDERS, TABLES, TIMEOUT_SECONDS } from "../../aws/contract.ts";
import { type Deployment, deploymentIn, synthesized } from "./deployment.ts";
import type { Queue, Statement } from "./properties.ts";

const COMPANIES = {
  nordlys: { mode: "copy" },
  fjord: {
    pagesAtOnce: 5,
    mode: "relay",
    receivingDomain: "post.havn.example",
    addresses: [{ address: "hei@post.havn.example", owner: "anna" }],
    ses: { existingRuleSet: "shared-rules", verifiedDomains: ["post.havn.example"] },
  },
};

const DAY = 24 * 60 * 60;

let directory: string;

beforeAll(async () => {
  directory = await synthesized(COMPANIES);
});

describe.each(Object.keys(COMPANIES))("what %s deploys", (company) => {
  let deployed: Deployment;

  beforeAll(() => {
    deployed = deploymentIn(directory, company);
  });

  const queues = () =>
    deployed.of("AWS::SQS::Queue").map(({ id, properties }) => ({ ...properties, id, arn: queueArn(id) }));
  const queueArn = (id: string) => `arn:aws:sqs:eu-west-1:111122223333:${id}`;
  const workQueues = () => queues().filter(({ RedrivePolicy }) => RedrivePolicy !== undefined);
  const deadLettersOf = (queue: Queue) =>
    queues().find(({ arn }) => arn === queue.RedrivePolicy?.deadLetterTargetArn);

  const mappings = () => deployed.of("AWS::Lambda::EventSourceMapping").map(({ properties }) => properties);

  const lambdas = () => deployed.of("AWS::Lambda::Function").map(({ properties }) => properties);

  const alarms = () => deployed.of("AWS::CloudWatch::Alarm").map(({ properties }) => properties);
  const watched = (metric: string, value: string) =>
    alarms().some(
      ({ MetricName, Dimensions }) =>
        MetricName === metric && Dimensions?.some((each) => each.Value === value),
    );

  const statementsOf = (type: "AWS::IAM::Policy" | "AWS::S3::BucketPolicy"): Statement[] =>
    deployed.of(type).flatMap(({ properties }) => properties.PolicyDocument.Statement);
  const list = (value: string | readonly string[]) => [value].flat();

  describe("queues", () => {
    it("have a dead-letter queue that keeps messages longer, after five tries at least", () => {
      expect(workQueues().length).toBeGreaterThanOrEqual(5);
      for (const queue of workQueues()) {
        expect(queue.RedrivePolicy?.maxReceiveCount, queue.id).toBeGreaterThanOrEqual(5);
        expect(deadLettersOf(queue)?.MessageRetentionPeriod, queue.id).toBe(14 * DAY);
        expect(queue.MessageRetentionPeriod, queue.id).toBeLessThan(14 * DAY);
      }
      const dead = new Set(workQueues().map((queue) => queue.RedrivePolicy?.deadLetterTargetArn));
      expect(
        queues().filter(({ RedrivePolicy, arn }) => RedrivePolicy === undefined && !dead.has(arn)),
      ).toEqual([]);
    });

    it("keep messages until all tries are over", () => {
      for (const queue of workQueues()) {
        const tries = (queue.RedrivePolicy?.maxReceiveCount ?? 0) * queue.VisibilityTimeout;
        expect(queue.MessageRetentionPeriod, queue.id).toBeGreaterThan(tries);
      }
    });

    it("have an alarm on the first dead letter", () => {
      for (const queue of workQueues()) {
        expect(watched("ApproximateNumberOfMessagesVisible", deadLettersOf(queue)?.id ?? ""), queue.id).toBe(
          true,
        );
      }
    });

    it("are worked off by one function, which says what failed, within a sixth of the visibility timeout", () => {
      for (const queue of workQueues()) {
        const consumers = mappings().filter(({ EventSourceArn }) => EventSourceArn === queue.arn);
        expect(consumers, queue.id).toHaveLength(1);
        expect(consumers[0]?.FunctionResponseTypes, queue.id).toEqual(["ReportBatchItemFailures"]);
        const consumer = lambdas().find(({ FunctionName }) => FunctionName === consumers[0]?.FunctionName);
        expect(queue.VisibilityTimeout, queue.id).toBeGreaterThanOrEqual(6 * (consumer?.Timeout ?? Infinity));
      }
    });

    it("are encrypted, and refuse what does not come through TLS", () => {
      const policies = deployed.of("AWS::SQS::QueuePolicy");
      for (const queue of queues()) {
        expect(queue.SqsManagedSseEnabled, queue.id).toBe(true);
        const statements = policies
          .filter(({ properties }) => properties.Queues.some((url) => url.endsWith(`/${queue.id}`)))
          .flatMap(({ properties }) => properties.PolicyDocument.Statement);
        expect(statements.some(deniesPlainText), queue.id).toBe(true);
      }
    });
  });

  const deniesPlainText = ({ Effect, Condition }: Statement): boolean =>
    Effect === "Deny" && Condition?.["Bool"]?.["aws:SecureTransport"] === "false";

  describe("functions", () => {
    it("are all there, on arm64 and Node 24, with the contract's timeout, untraced, and reserve nothing unless it is for the page", () => {
      expect(
        lambdas()
          .map(({ FunctionName }) => FunctionName)
          .sort(),
      ).toEqual(FUNCTION_NAMES.map((name) => `handslag-${company}-${name}`).sort());
      for (const { FunctionName, Architectures, Runtime, Timeout, ...more } of lambdas()) {
        const name = FUNCTION_NAMES.find((each) => FunctionName.endsWith(`-${company}-${each}`));
        expect(Architectures, FunctionName).toEqual(["arm64"]);
        expect(Runtime, FunctionName).toBe("nodejs24.x");
        expect(Timeout, FunctionName).toBe(TIMEOUT_SECONDS[name ?? "sweep"]);
        const reserved = company === "fjord" && name === "staff-page" ? 5 : undefined;
        expect(more.ReservedConcurrentExecutions, FunctionName).toBe(reserved);
        expect(more.TracingConfig, FunctionName).toBeUndefined();
      }
    });

    it("have a log of their own that ends, and a role of their own", () => {
      const logs = deployed.of("AWS::Logs::LogGroup");
      const used = lambdas().map(({ LoggingConfig }) => LoggingConfig.LogGroup);
      expect(new Set(used).size).toBe(lambdas().length);
      for (const name of used) {
        const log = logs.find(({ properties }) => properties.LogGroupName === name);
        expect(log?.properties.RetentionInDays, name).toBe(90);
      }
      expect(new Set(lambdas().map(({ Role }) => Role)).size).toBe(lambdas().length);
    });

    it("have an alarm on errors", () => {
      for (const { FunctionName } of lambdas())
        expect(watched("Errors", FunctionName), FunctionName).toBe(true);
    });
  });

  describe("permissions", () => {
    it("list actions, and never give Scan, all actions or all resources", () => {
      const statements = statementsOf("AWS::IAM::Policy");
      expect(statements.length).toBeGreaterThan(10);
      for (const { Action, Resource } of statements) {
        for (const action of list(Action)) expect(action).toMatch(/^[a-z0-9]+:[A-Z][A-Za-z]+$/);
        expect(list(Action)).not.toContain("dynamodb:Scan");
        expect(list(Resource)).not.toContain("*");
      }
    });

    it("come from no managed policy", () => {
      for (const { id, properties } of deployed.of("AWS::IAM::Role")) {
        expect(properties["ManagedPolicyArns"], id).toBeUndefined();
      }
    });

    it("let Scheduler take a role on only for schedules of this company's group, in this account", () => {
      const trusts = deployed
        .of("AWS::IAM::Role")
        .flatMap(({ properties }) => properties.AssumeRolePolicyDocument.Statement)
        .filter(
          ({ Principal }) => typeof Principal === "object" && Principal.Service === "scheduler.amazonaws.com",
        );
      // Of promises, of the sweep, and one for each daily run.
      expect(trusts).toHaveLength(2 + Object.keys(DAILY_AT).length);
      for (const { Condition } of trusts) {
        expect(Condition?.["StringEquals"]).toEqual({
          "aws:SourceAccount": "111122223333",
          "aws:SourceArn": `arn:aws:scheduler:eu-west-1:111122223333:schedule-group/handslag-${company}`,
        });
      }
    });
  });

  describe("data", () => {
    it("of tables is kept, protected and recoverable, paid by use", () => {
      const tables = deployed.of("AWS::DynamoDB::Table");
      expect(tables).toHaveLength(Object.keys(TABLES).length);
      for (const { id, stack, properties, ...policies } of tables) {
        expect(stack, id).toBe("Data");
        expect(policies, id).toMatchObject({ deletionPolicy: "Retain", updateReplacePolicy: "Retain" });
        expect(properties, id).toMatchObject({
          BillingMode: "PAY_PER_REQUEST",
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        });
      }
    });

    it("of mails is kept, private, encrypted, and forgotten in time; what is not in the log never is", () => {
      const buckets = deployed.of("AWS::S3::Bucket");
      expect(buckets).toHaveLength(1);
      for (const { id, properties, deletionPolicy } of buckets) {
        expect(deletionPolicy, id).toBe("Retain");
        expect(properties, id).toMatchObject({
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            RestrictPublicBuckets: true,
          },
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              { ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } },
            ],
          },
        });
        const expiring = properties.LifecycleConfiguration.Rules.filter((rule) => "ExpirationInDays" in rule);
        expect(expiring).toMatchObject([
          { Prefix: MAIL_FOLDERS.filed, ExpirationInDays: 1095 },
          { Prefix: MAIL_FOLDERS.ledgers, ExpirationInDays: 90 },
        ]);
      }
      expect(statementsOf("AWS::S3::BucketPolicy").some(deniesPlainText)).toBe(true);
    });

    it("is in the data stack only", () => {
      const kept = deployed.resources.filter(({ deletionPolicy }) => deletionPolicy === "Retain");
      expect(new Set(kept.map(({ stack }) => stack))).toEqual(new Set(["Data"]));
    });
  });

  it("shares no name with another company", () => {
    const others = Object.keys(COMPANIES).filter((each) => each !== company);
    for (const other of others) expect(JSON.stringify(deployed.resources)).not.toContain(other);
  });
});
