/**
 * Who may do what, and who is told what: one table, a row for each function, every action listed. What is not here
 * is denied; nothing in this house may scan a table. Transactions are no action of their own in IAM: they need that of
 * each item in them.
 */
import type { PolicyStatement } from "aws-cdk-lib/aws-iam";
import { ENVIRONMENT, type EnvironmentName, type FunctionName, MAIL_FOLDERS } from "../aws/contract.ts";
import { allow } from "./allow.ts";
import { createStatements, DAY_INDEX, type Places } from "./grant-statements.ts";

export type { Places } from "./grant-statements.ts";

export interface FunctionNeeds {
  /** Environment variables by name. */
  readonly environment: Readonly<Record<string, string>>;
  readonly may: readonly PolicyStatement[];
}

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
  const { filedLedgers, filedMails, handedInLedgers, incomingMails, mailBucket, queues } = places;
  const { relays, senders, sending } = places;
  const {
    does,
    due,
    items,
    ledgerIndex,
    morningLetters,
    relationIndex,
    months,
    putInto,
    relayed,
    takesIn,
    tellElsewhere,
    watches,
  } = createStatements(places);

  return {
    "receive-mail": {
      told: [...WHERE_TO_DO, "staffPageUrl"],
      may: [
        items("customers", "GetItem", "PutItem", "UpdateItem"),
        items("contacts", "GetItem", "PutItem", "UpdateItem"),
        // Ledger files that are attached to a mail, and those that are read once more.
        allow(["s3:PutObject"], [filedMails, handedInLedgers]),
        allow(["s3:GetObject"], [filedLedgers]),
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
        "relationsTable",
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
        // Whether the talk still is as the letter says.
        items("relations", "BatchGetItem"),
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
        // Of an answer or an agenda that comes back, whoever sent it is told.
        items("letters", "GetItem", "PutItem", "UpdateItem"),
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
    "plan-contacts": { told: WHERE_RELATIONS_ARE, may: takesIn("byContact", "byTalk") },
    "plan-talks": {
      told: [...WHERE_RELATIONS_ARE, "lettersTable"],
      // An agenda names what is promised.
      may: [...takesIn("byTalk"), due("promises"), items("letters", "PutItem"), morningLetters()],
    },
    "write-morning-letters": {
      told: [
        "customersTable",
        "contactsTable",
        "promisesTable",
        "lettersTable",
        "decisionsTable",
        "ledgerTable",
        "relationsTable",
        "lettersQueueUrl",
      ],
      may: [
        items("ledger", "GetItem"),
        ledgerIndex("byList"),
        // What the runs before found for today is in one item.
        items("relations", "GetItem", "BatchGetItem"),
        // On the week's first working day: what is overdue.
        relationIndex("byTalk"),
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
    "import-ledger": {
      told: ["ledgerTable", "lettersTable", "mailBucket", "lettersQueueUrl"],
      may: [
        items("ledger", "GetItem", "BatchGetItem", "UpdateItem", "DeleteItem"),
        items("letters", "PutItem", "GetItem", "UpdateItem"),
        allow(["s3:GetObject", "s3:DeleteObject"], [handedInLedgers]),
        // Without it a file that is not there is "forbidden" (403), not "missing" (404).
        allow(["s3:ListBucket"], [mailBucket]),
        allow(["s3:PutObject"], [filedLedgers]),
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
        "importsQueueUrl",
        "learnReplyTimeQueueUrl",
        "flagSlowPayersQueueUrl",
        "planContactsQueueUrl",
        "planTalksQueueUrl",
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
        items("letters", "PutItem", "UpdateItem", ...relayed("GetItem")),
        items("decisions", "GetItem"),
        // For the second channel: who waits.
        items("promises", "GetItem"),
        tellElsewhere(),
        putInto("reply-times"),
        putInto("payers"),
        putInto("contacts"),
        putInto("talks"),
        putInto("mornings"),
        allow(["s3:ListBucket"], [mailBucket], {
          StringLike: { "s3:prefix": [`${MAIL_FOLDERS.incoming}*`, `${MAIL_FOLDERS.imports}*`] },
        }),
        putInto("incoming"),
        putInto("imports"),
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

/** What relations are made of. */
const WHERE_RELATIONS_ARE = [
  "customersTable",
  "contactsTable",
  "promisesTable",
  "decisionsTable",
  "ledgerTable",
  "relationsTable",
] as const satisfies readonly EnvironmentName[];

/** What it takes to read a mail and what is known around it, and to do what staff ask. */
const WHERE_TO_DO = [
  "customersTable",
  "contactsTable",
  "promisesTable",
  "lettersTable",
  "keysTable",
  "decisionsTable",
  "ledgerTable",
  "relationsTable",
  "mailBucket",
  "lettersQueueUrl",
  ...WHERE_TO_WATCH,
] as const satisfies readonly EnvironmentName[];
