/**
 * Who may do what, and who is told what: one table, a row for each function, every action listed. What is not here
 * is denied; nothing in this house may scan a table. Transactions are no action of their own in IAM: they need that of
 * each item in them.
 */
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import {
  ENVIRONMENT,
  type EnvironmentName,
  type FunctionName,
  MAIL_FOLDERS,
  type TableName,
  type TABLES,
} from "../aws/contract.ts";
import { allow } from "./allow.ts";
import type { QueueName } from "./constructs/work-queues.ts";

/** What the functions work on, by ARN, and the values of their environment. */
export interface Places {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly queues: Readonly<Record<QueueName | "deliveries-dead-letters", string>>;
  readonly mailBucket: string;
  readonly incomingMails: string;
  readonly filedMails: string;
  /** Every schedule of the group in which deadlines are watched, and the role that these schedules take on. */
  readonly schedules: string;
  readonly scheduleRole: string;
  /** The identities that letters are sent as, and the configuration set. */
  readonly sending: readonly string[];
  /** The addresses that letters may come from, as IAM compares them. */
  readonly senders: readonly string[];
  /** Whether mails are passed on: only then letters are made of them, and failed ones followed by others. */
  readonly relays: boolean;
  /** The topic of the second channel. */
  readonly secondChannel: string;
  readonly values: Readonly<Record<EnvironmentName, string>>;
}

export interface FunctionNeeds {
  /** Environment variables by name. */
  readonly environment: Readonly<Record<string, string>>;
  readonly may: readonly PolicyStatement[];
}

type TableAction = "GetItem" | "PutItem" | "UpdateItem";

interface Row {
  readonly told: readonly EnvironmentName[];
  readonly may: readonly PolicyStatement[];
}

/** What the function needs. Cannot fail. */
export function needsOf(name: FunctionName, places: Places): FunctionNeeds {
  const { told, may } = grantTable(places)[name];
  return {
    environment: Object.fromEntries(told.map((each) => [ENVIRONMENT[each], places.values[each]])),
    may,
  };
}

function grantTable(places: Places): Readonly<Record<FunctionName, Row>> {
  const { filedMails, incomingMails, mailBucket, queues, relays, scheduleRole, schedules, senders, sending } =
    places;

  const items = (table: TableName, ...actions: readonly TableAction[]): PolicyStatement =>
    allow(
      actions.map((action) => `dynamodb:${action}`),
      [places.tables[table]],
    );
  /** What is needed only where mails are passed on. */
  const relayed = (...actions: readonly TableAction[]): readonly TableAction[] => (relays ? actions : []);
  const due = (table: "promises" | "letters"): PolicyStatement =>
    allow(["dynamodb:Query"], [`${places.tables[table]}/index/${DUE_INDEX}`]);
  const ledgerIndex = (...indexes: readonly LedgerIndex[]): PolicyStatement =>
    allow(
      ["dynamodb:Query"],
      indexes.map((index) => `${places.tables.ledger}/index/${index}`),
    );
  const months = (): PolicyStatement =>
    allow(["dynamodb:Query"], [`${places.tables.promises}/index/${MONTH_INDEX}`]);
  const putInto = (queue: QueueName): PolicyStatement => allow(["sqs:SendMessage"], [queues[queue]]);

  const tellElsewhere = (): PolicyStatement => allow(["sns:Publish"], [places.secondChannel]);

  /** To call for a promise at a later time, or at once when that has come. */
  const watches = (): readonly PolicyStatement[] => [
    putInto("deadlines"),
    allow(["scheduler:CreateSchedule"], [schedules]),
    allow(["iam:PassRole"], [scheduleRole], {
      StringEquals: { "iam:PassedToService": "scheduler.amazonaws.com" },
    }),
  ];

  /** To read a mail and what is known around it, and to do what staff ask, whether by mail or on the page. */
  const does = (): readonly PolicyStatement[] => [
    items("promises", "GetItem", "PutItem", "UpdateItem"),
    due("promises"),
    items("letters", "GetItem", "PutItem"),
    items("keys", "GetItem", "PutItem"),
    items("decisions", "GetItem", "PutItem", "UpdateItem"),
    allow(["s3:GetObject"], [incomingMails, filedMails]),
    // Without it a mail that is not there is "forbidden" (403), not "missing" (404). A condition on the prefix would not
    // hold for that question, which has none; and these functions may read every mail anyway.
    allow(["s3:ListBucket"], [mailBucket]),
    putInto("letters"),
    ...watches(),
  ];

  return {
    "receive-mail": {
      told: [...WHERE_TO_DO, "staffPageUrl"],
      may: [
        items("customers", "GetItem", "PutItem", "UpdateItem"),
        items("contacts", "GetItem", "PutItem", "UpdateItem"),
        allow(["s3:PutObject"], [filedMails]),
        allow(["s3:DeleteObject"], [incomingMails]),
        ...does(),
      ],
    },
    "send-letter": {
      told: [
        "customersTable",
        "contactsTable",
        "promisesTable",
        "lettersTable",
        "keysTable",
        "decisionsTable",
        "configurationSet",
        "mailBucket",
        "secondChannelTopicArn",
        "staffPageUrl",
      ],
      may: [
        // An answer that fails keeps no promise: that is a deed.
        items("decisions", "GetItem", ...relayed("PutItem")),
        items("customers", "GetItem"),
        items("contacts", "GetItem", "PutItem", ...relayed("UpdateItem")),
        items("promises", "GetItem", ...relayed("UpdateItem")),
        // For the summary, who waits; for an alert, what else was promised.
        due("promises"),
        items("letters", "GetItem", "PutItem", "UpdateItem"),
        items("keys", "GetItem", "PutItem"),
        tellElsewhere(),
        allow(["ses:SendRawEmail"], sending, { StringLike: { "ses:FromAddress": senders } }),
        ...(relays
          ? [allow(["s3:GetObject"], [incomingMails, filedMails]), allow(["s3:ListBucket"], [mailBucket])]
          : []),
      ],
    },
    "record-delivery": {
      told: [
        "customersTable",
        "contactsTable",
        "promisesTable",
        "lettersTable",
        ...(relays ? (["decisionsTable"] as const) : []),
        "secondChannelTopicArn",
      ],
      may: [
        items("customers", "GetItem", "UpdateItem"),
        items("contacts", "PutItem", ...relayed("GetItem", "UpdateItem")),
        // For the second channel: who waits.
        items("promises", "GetItem", ...relayed("UpdateItem")),
        // An answer that comes back keeps no promise: that is a deed.
        ...(relays ? [items("decisions", "GetItem", "PutItem")] : []),
        items("letters", "GetItem", "UpdateItem", ...relayed("PutItem")),
        tellElsewhere(),
      ],
    },
    "watch-promises": {
      told: ["promisesTable", "lettersTable", "decisionsTable", "lettersQueueUrl", ...WHERE_TO_WATCH],
      may: [
        items("decisions", "GetItem"),
        items("promises", "GetItem", "UpdateItem"),
        items("letters", "GetItem", "PutItem", "UpdateItem"),
        putInto("letters"),
        // For when the manager is told; most promises never come so far.
        ...watches(),
      ],
    },
    "learn-reply-time": {
      told: ["promisesTable", "decisionsTable"],
      may: [months(), items("decisions", "GetItem", "UpdateItem")],
    },
    "flag-slow-payers": {
      told: ["customersTable", "lettersTable", "decisionsTable", "ledgerTable", "lettersQueueUrl"],
      may: [
        items("customers", "GetItem"),
        items("ledger", "GetItem", "UpdateItem"),
        ledgerIndex("byDue", "byList"),
        items("letters", "GetItem", "PutItem"),
        items("decisions", "GetItem", "UpdateItem"),
        putInto("letters"),
      ],
    },
    "write-morning-letters": {
      told: [
        "customersTable",
        "contactsTable",
        "promisesTable",
        "lettersTable",
        "decisionsTable",
        "ledgerTable",
        "lettersQueueUrl",
      ],
      may: [
        items("ledger", "GetItem"),
        ledgerIndex("byList"),
        items("customers", "GetItem"),
        items("contacts", "GetItem"),
        items("letters", "GetItem", "PutItem"),
        items("decisions", "GetItem", "UpdateItem"),
        due("promises"),
        months(),
        allow(["dynamodb:Query"], [`${places.tables.contacts}/index/${DAY_INDEX}`]),
        putInto("letters"),
      ],
    },
    "staff-page": {
      told: WHERE_TO_DO,
      may: [
        items("customers", "GetItem", "UpdateItem"),
        items("contacts", "GetItem", "UpdateItem"),
        ...does(),
      ],
    },
    sweep: {
      told: [
        "decisionsTable",
        "learnReplyTimeQueueUrl",
        "flagSlowPayersQueueUrl",
        "writeMorningLettersQueueUrl",
        "promisesTable",
        "lettersTable",
        "secondChannelTopicArn",
        "mailBucket",
        "incomingQueueUrl",
        "lettersQueueUrl",
        "deadlinesQueueUrl",
        "deliveriesQueueUrl",
        "deliveriesDeadLetterQueueUrl",
      ],
      may: [
        due("promises"),
        due("letters"),
        items("letters", "UpdateItem", ...relayed("GetItem", "PutItem")),
        items("decisions", "GetItem"),
        // For the second channel: who waits.
        items("promises", "GetItem"),
        tellElsewhere(),
        putInto("reply-times"),
        putInto("payers"),
        putInto("mornings"),
        allow(["s3:ListBucket"], [mailBucket], {
          StringLike: { "s3:prefix": `${MAIL_FOLDERS.incoming}*` },
        }),
        putInto("incoming"),
        putInto("letters"),
        putInto("deadlines"),
        allow(
          ["sqs:GetQueueAttributes"],
          [queues.incoming, queues.deliveries, queues["deliveries-dead-letters"]],
        ),
      ],
    },
  };
}

/** What it takes to call for a promise at a later time. */
const WHERE_TO_WATCH = [
  "deadlinesQueueUrl",
  "deadlinesQueueArn",
  "scheduleGroup",
  "scheduleRoleArn",
] as const satisfies readonly EnvironmentName[];

/** What it takes to read a mail and what is known around it, and to do what staff ask. */
const WHERE_TO_DO = [
  "customersTable",
  "contactsTable",
  "promisesTable",
  "lettersTable",
  "keysTable",
  "decisionsTable",
  "mailBucket",
  "lettersQueueUrl",
  ...WHERE_TO_WATCH,
] as const satisfies readonly EnvironmentName[];

const MONTH_INDEX: keyof (typeof TABLES)["promises"]["indexes"] = "byMonth";

const DAY_INDEX: keyof (typeof TABLES)["contacts"]["indexes"] = "byDay";

type LedgerIndex = keyof (typeof TABLES)["ledger"]["indexes"];

const DUE_INDEX: keyof (typeof TABLES)["promises" | "letters"]["indexes"] = "byDue";
