/**
 * A handwritten stack like a small company's: mail in by SES, S3, SNS and SQS to a function that answers; events,
 * a recurring schedule and a second queue to a function that writes into a table.
 */
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Stack, Template } from "../../../local/template/stack.ts";

const NAMES = ["answer", "record", "schedule"] as const;
const functions = fileURLToPath(new URL("../functions", import.meta.url));

export interface Bundles {
  readonly assets: ReadonlyMap<string, string>;
  remove(): Promise<void>;
}

export async function bundleFunctions(): Promise<Bundles> {
  const directory = mkdtempSync(join(tmpdir(), "handslag-test-"));
  await Promise.all(
    NAMES.map((name) =>
      build({
        entryPoints: [join(functions, `${name}.ts`)],
        outfile: join(directory, name, "index.mjs"),
        bundle: true,
        minify: true,
        format: "esm",
        platform: "node",
        target: "node24",
        mainFields: ["module", "main"],
        banner: {
          js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
        },
      }),
    ),
  );
  return {
    assets: new Map(NAMES.map((name) => [`${name}.zip`, join(directory, name)])),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}

const allow = (service: string, action: string, resource: unknown) => ({
  Statement: [
    {
      Effect: "Allow",
      Principal: { Service: service },
      Action: action,
      Resource: resource,
    },
  ],
});

const functionOf = (name: string, variables: object) => ({
  Type: "AWS::Lambda::Function",
  Properties: {
    FunctionName: name,
    Code: { S3Bucket: { "Fn::Sub": "assets-${AWS::AccountId}" }, S3Key: `${name}.zip` },
    Handler: "index.handler",
    Runtime: "nodejs24.x",
    Timeout: 2,
    MemorySize: 256,
    Environment: { Variables: variables },
    Role: { "Fn::GetAtt": ["Role", "Arn"] },
  },
});

const sourceOf = (queue: string, name: string) => ({
  Type: "AWS::Lambda::EventSourceMapping",
  Properties: {
    EventSourceArn: { "Fn::GetAtt": [queue, "Arn"] },
    FunctionName: { Ref: name },
    FunctionResponseTypes: ["ReportBatchItemFailures"],
  },
});

const queuePolicy = (queue: string) => ({
  Type: "AWS::SQS::QueuePolicy",
  Properties: {
    Queues: [{ Ref: queue }],
    PolicyDocument: allow("sns.amazonaws.com", "sqs:SendMessage", { "Fn::GetAtt": [queue, "Arn"] }),
  },
});

const subscription = (topic: string, queue: string) => ({
  Type: "AWS::SNS::Subscription",
  Properties: {
    TopicArn: { Ref: topic },
    Protocol: "sqs",
    Endpoint: { "Fn::GetAtt": [queue, "Arn"] },
    RawMessageDelivery: true,
  },
});

export const TEMPLATE = {
  Resources: {
    Role: { Type: "AWS::IAM::Role", Properties: {} },
    Strange: { Type: "AWS::Strange::Thing" },
    Alarm: { Type: "AWS::CloudWatch::Alarm" },
    Identity: { Type: "AWS::SES::EmailIdentity", Properties: { EmailIdentity: "company.example" } },

    Table: {
      Type: "AWS::DynamoDB::Table",
      Properties: {
        AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
        KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
        BillingMode: "PAY_PER_REQUEST",
      },
    },
    Bucket: { Type: "AWS::S3::Bucket" },
    BucketPolicy: {
      Type: "AWS::S3::BucketPolicy",
      Properties: {
        Bucket: { Ref: "Bucket" },
        PolicyDocument: allow("ses.amazonaws.com", "s3:PutObject", {
          "Fn::Join": ["", [{ "Fn::GetAtt": ["Bucket", "Arn"] }, "/incoming/*"]],
        }),
      },
    },

    MailTopic: { Type: "AWS::SNS::Topic" },
    MailTopicPolicy: {
      Type: "AWS::SNS::TopicPolicy",
      Properties: {
        Topics: [{ Ref: "MailTopic" }],
        PolicyDocument: {
          Statement: [
            {
              Effect: "Allow",
              Principal: { Service: "ses.amazonaws.com" },
              Action: "sns:Publish",
              Resource: { Ref: "MailTopic" },
              Condition: { StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } } },
            },
            {
              Effect: "Deny",
              Principal: "*",
              Action: "sns:Publish",
              Resource: { Ref: "MailTopic" },
              Condition: { Bool: { "aws:SecureTransport": "false" } },
            },
          ],
        },
      },
    },
    DeadMail: { Type: "AWS::SQS::Queue" },
    MailQueue: {
      Type: "AWS::SQS::Queue",
      Properties: {
        VisibilityTimeout: 12,
        RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["DeadMail", "Arn"] }, maxReceiveCount: 2 },
      },
    },
    MailQueuePolicy: queuePolicy("MailQueue"),
    MailSubscription: subscription("MailTopic", "MailQueue"),
    RuleSet: { Type: "AWS::SES::ReceiptRuleSet" },
    Rule: {
      Type: "AWS::SES::ReceiptRule",
      Properties: {
        RuleSetName: { Ref: "RuleSet" },
        Rule: {
          Enabled: true,
          ScanEnabled: true,
          Recipients: ["info@in.company.example", "all.company.example"],
          Actions: [
            {
              S3Action: {
                BucketName: { Ref: "Bucket" },
                ObjectKeyPrefix: "incoming/",
                TopicArn: { Ref: "MailTopic" },
              },
            },
          ],
        },
      },
    },
    Answer: functionOf("answer", { CONFIGURATION_SET: { Ref: "Set" } }),
    AnswerSource: sourceOf("MailQueue", "Answer"),

    Set: { Type: "AWS::SES::ConfigurationSet", Properties: { Name: "letters" } },
    EventsTopic: { Type: "AWS::SNS::Topic" },
    EventsTopicPolicy: {
      Type: "AWS::SNS::TopicPolicy",
      Properties: {
        Topics: [{ Ref: "EventsTopic" }],
        PolicyDocument: allow("ses.amazonaws.com", "sns:Publish", { Ref: "EventsTopic" }),
      },
    },
    Destination: {
      Type: "AWS::SES::ConfigurationSetEventDestination",
      Properties: {
        ConfigurationSetName: { Ref: "Set" },
        EventDestination: {
          Enabled: true,
          MatchingEventTypes: ["send", "bounce", "complaint"],
          SnsDestination: { TopicARN: { Ref: "EventsTopic" } },
        },
      },
    },
    RecordDead: { Type: "AWS::SQS::Queue" },
    RecordQueue: {
      Type: "AWS::SQS::Queue",
      Properties: {
        QueueName: "record",
        VisibilityTimeout: "60",
        RedrivePolicy: { deadLetterTargetArn: { "Fn::GetAtt": ["RecordDead", "Arn"] }, maxReceiveCount: 3 },
      },
    },
    RecordQueuePolicy: queuePolicy("RecordQueue"),
    EventsSubscription: subscription("EventsTopic", "RecordQueue"),
    Record: functionOf("record", { TABLE: { Ref: "Table" } }),
    RecordSource: sourceOf("RecordQueue", "Record"),

    Group: { Type: "AWS::Scheduler::ScheduleGroup", Properties: { Name: "deadlines" } },
    Hourly: {
      Type: "AWS::Scheduler::Schedule",
      Properties: {
        ScheduleExpression: "rate(1 hour)",
        FlexibleTimeWindow: { Mode: "OFF" },
        Target: {
          Arn: { "Fn::GetAtt": ["RecordQueue", "Arn"] },
          RoleArn: { "Fn::GetAtt": ["Role", "Arn"] },
          Input: '{"hourly":true}',
        },
      },
    },
    Schedule: functionOf("schedule", {
      GROUP: { Ref: "Group" },
      QUEUE_ARN: { "Fn::GetAtt": ["RecordQueue", "Arn"] },
    }),
  },
} as Template;

export function stackWith(bundles: Bundles, name = "Example-Service"): Stack {
  return { name, region: "eu-north-1", template: TEMPLATE, assets: bundles.assets };
}
