/**
 * The statements of which the table of grants is made: what may be done, on which of the places that the functions work
 * on. Every action is named; there is no statement that takes all of something.
 */
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { EnvironmentName, TableName, TABLES } from "../aws/contract.ts";
import { morningLetterId } from "../domain/letters/morning/morning-letter.ts";
import { allow } from "./allow.ts";
import type { QueueName } from "./constructs/work-queues.ts";

/** What the functions work on, by ARN, and the values of their environment. */
export interface Places {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly queues: Readonly<Record<QueueName | "deliveries-dead-letters", string>>;
  readonly mailBucket: string;
  readonly incomingMails: string;
  readonly filedMails: string;
  readonly handedInLedgers: string;
  readonly filedLedgers: string;
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

type TableAction = "GetItem" | "BatchGetItem" | "PutItem" | "UpdateItem" | "DeleteItem";

const MONTH_INDEX: keyof (typeof TABLES)["promises"]["indexes"] = "byMonth";

export const DAY_INDEX: keyof (typeof TABLES)["contacts"]["indexes"] = "byDay";

/** Of customers, the ledger and promises: what changed. */
const CHANGE_INDEX: keyof (typeof TABLES)["customers" | "ledger" | "promises"]["indexes"] = "byChange";

const CUSTOMER_INDEX: keyof (typeof TABLES)["contacts"]["indexes"] = "byCustomer";

type RelationIndex = keyof (typeof TABLES)["relations"]["indexes"];

type LedgerIndex = keyof (typeof TABLES)["ledger"]["indexes"];

const DUE_INDEX: keyof (typeof TABLES)["promises" | "letters"]["indexes"] = "byDue";

export function createStatements(places: Places) {
  const { incomingMails, filedMails, mailBucket, queues, relays, scheduleRole, schedules } = places;

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
  /** To see what morning letters told; no other letter. One is read at a time, so any key is every key. */
  const morningLetters = (): PolicyStatement =>
    allow(["dynamodb:GetItem"], [places.tables.letters], {
      "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": [morningLetterId("*", "*")] },
    });
  const putInto = (queue: QueueName): PolicyStatement => allow(["sqs:SendMessage"], [queues[queue]]);

  const relationIndex = (...indexes: readonly RelationIndex[]): PolicyStatement =>
    allow(
      ["dynamodb:Query"],
      indexes.map((index) => `${places.tables.relations}/index/${index}`),
    );

  /** To bring into relations what has come in elsewhere, and to change those that an index names. */
  const takesIn = (...indexes: readonly RelationIndex[]): readonly PolicyStatement[] => [
    // A number in the books that the register has not becomes a customer.
    items("customers", "GetItem", "BatchGetItem", "PutItem", "UpdateItem"),
    items("ledger", "GetItem", "BatchGetItem", "UpdateItem"),
    items("promises", "GetItem", "BatchGetItem", "UpdateItem"),
    allow(
      ["dynamodb:Query"],
      [
        ...(["customers", "ledger", "promises"] as const).map(
          (table) => `${places.tables[table]}/index/${CHANGE_INDEX}`,
        ),
        ...[DAY_INDEX, CUSTOMER_INDEX].map((index) => `${places.tables.contacts}/index/${index}`),
      ],
    ),
    items("relations", "GetItem", "BatchGetItem", "UpdateItem", "DeleteItem"),
    relationIndex(...indexes),
    items("decisions", "GetItem", "UpdateItem"),
  ];

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
    // What staff say of a customer's payments is noted on its account.
    items("ledger", "GetItem", "BatchGetItem", "UpdateItem"),
    // What they say of the relation, in the relation; one that begins with it holds all that was known before.
    items("relations", "BatchGetItem", "UpdateItem"),
    // When a colleague leaves: what there is to hand over.
    relationIndex("byTalk"),
    allow(["dynamodb:Query"], [`${places.tables.contacts}/index/${CUSTOMER_INDEX}`]),
    allow(["s3:GetObject"], [incomingMails, filedMails]),
    // Without it a mail that is not there is "forbidden" (403), not "missing" (404). A condition on the prefix would not
    // hold for that question, which has none; and these functions may read every mail anyway.
    allow(["s3:ListBucket"], [mailBucket]),
    putInto("letters"),
    ...watches(),
  ];

  return {
    items,
    relayed,
    due,
    ledgerIndex,
    relationIndex,
    months,
    morningLetters,
    putInto,
    takesIn,
    tellElsewhere,
    does,
    watches,
  };
}
