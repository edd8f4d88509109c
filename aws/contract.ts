/**
 * The names that both sides share: what `lib/` deploys and what the functions find there. Environment variables,
 * tables with their keys and indexes, folders in the mail bucket, and what travels in the queues. It imports nothing,
 * so that neither side drags the other along; a name that is only written here cannot differ.
 */

/** The functions, by their verb phrase: folder, construct, metric dimension and log name at once. */
export const FUNCTION_NAMES = [
  "receive-mail",
  "send-letter",
  "record-delivery",
  "watch-promises",
  "learn-reply-time",
  "flag-slow-payers",
  "plan-contacts",
  "plan-talks",
  "write-morning-letters",
  "import-ledger",
  "staff-page",
  "sweep",
] as const;

export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Environment variables that functions read. A function gets only those that it uses. */
export const ENVIRONMENT = {
  customersTable: "CUSTOMERS_TABLE",
  contactsTable: "CONTACTS_TABLE",
  promisesTable: "PROMISES_TABLE",
  lettersTable: "LETTERS_TABLE",
  keysTable: "KEYS_TABLE",
  decisionsTable: "DECISIONS_TABLE",
  ledgerTable: "LEDGER_TABLE",
  relationsTable: "RELATIONS_TABLE",
  staffPageUrl: "STAFF_PAGE_URL",
  mailBucket: "MAIL_BUCKET",
  incomingQueueUrl: "INCOMING_QUEUE_URL",
  lettersQueueUrl: "LETTERS_QUEUE_URL",
  deliveriesQueueUrl: "DELIVERIES_QUEUE_URL",
  deliveriesDeadLetterQueueUrl: "DELIVERIES_DEAD_LETTER_QUEUE_URL",
  learnReplyTimeQueueUrl: "LEARN_REPLY_TIME_QUEUE_URL",
  flagSlowPayersQueueUrl: "FLAG_SLOW_PAYERS_QUEUE_URL",
  planContactsQueueUrl: "PLAN_CONTACTS_QUEUE_URL",
  planTalksQueueUrl: "PLAN_TALKS_QUEUE_URL",
  writeMorningLettersQueueUrl: "WRITE_MORNING_LETTERS_QUEUE_URL",
  importsQueueUrl: "IMPORTS_QUEUE_URL",
  deadlinesQueueArn: "DEADLINES_QUEUE_ARN",
  deadlinesQueueUrl: "DEADLINES_QUEUE_URL",
  scheduleGroup: "SCHEDULE_GROUP",
  scheduleRoleArn: "SCHEDULE_ROLE_ARN",
  configurationSet: "CONFIGURATION_SET",
  secondChannelTopicArn: "SECOND_CHANNEL_TOPIC_ARN",
} as const;

export type EnvironmentName = keyof typeof ENVIRONMENT;

export interface TableShape {
  readonly partitionKey: string;
  /** The attribute whose time, in seconds since 1970, ends an item that has it. */
  readonly endsBy?: string;
  readonly indexes: Readonly<Record<string, IndexShape>>;
}

/** An index with a text partition key and a text sort key; without `only` it holds whole items. */
export interface IndexShape {
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attributes that the index holds besides the keys, when not all: DynamoDB takes 20 at most. None: the keys alone. */
  readonly only?: readonly string[];
}

/** The attribute with the second (since 1970) from which DynamoDB may delete an item. */
export const ITEM_ENDS_BY = "forgetAtSecond";

/** What lists of contacts show of each: all but what was written. */
const OF_CONTACTS = [
  ...(["at", "direction", "kind", "from", "fromName", "to", "subject", "answers", "aboutLetter"] as const),
  ...(["undeliverable", "cautions", "promise", "promiseId", "acknowledge", "reasons", "because"] as const),
  ...(["threadId", "letterId", "duplicateOf"] as const),
] as const;

/** Names the items that changed and were not taken into relations yet. */
const BY_CHANGE = { partitionKey: "changed", sortKey: "id", only: [] } as const;

/**
 * Tables by lifetime and reader. `byDue` indexes are sparse: only items that still need somebody's or something's
 * attention carry `due` (the same word for all, since a small company's open items fit one partition many times
 * over) and `dueAt`, the instant at which to look again.
 */
export const TABLES = {
  /** Customers, and a pointer from each of their addresses. */
  customers: { partitionKey: "id", indexes: { byChange: BY_CHANGE } },
  /** Contacts, threads, keys that recognise a mail received twice, and pointers from Message-IDs to threads. */
  contacts: {
    partitionKey: "id",
    endsBy: ITEM_ENDS_BY,
    indexes: {
      byDay: {
        partitionKey: "on",
        sortKey: "loggedAt",
        only: [...OF_CONTACTS, "customerId"],
      },
      byCustomer: { partitionKey: "customerId", sortKey: "loggedAt", only: [...OF_CONTACTS, "on"] },
    },
  },
  promises: {
    partitionKey: "id",
    endsBy: ITEM_ENDS_BY,
    indexes: {
      byDue: { partitionKey: "due", sortKey: "dueAt" },
      /** By the month (UTC) in which they were made. */
      byMonth: { partitionKey: "madeIn", sortKey: "madeAt" },
      byChange: BY_CHANGE,
    },
  },
  /** Letters, and the places of their caps, which end by time. */
  letters: {
    partitionKey: "id",
    endsBy: ITEM_ENDS_BY,
    indexes: { byDue: { partitionKey: "due", sortKey: "dueAt" } },
  },
  /** Random keys for loop marks and tokens, made on first use. */
  keys: { partitionKey: "id", indexes: {} },
  /** What staff decided: the company's state (one item), and what was done at whose word, which ends by time. */
  decisions: { partitionKey: "id", endsBy: ITEM_ENDS_BY, indexes: {} },
  /** Payers' accounts, payments that belong to nobody yet, the keys by which both are found, and the ledger's state. */
  ledger: {
    partitionKey: "id",
    indexes: {
      byDue: { partitionKey: "due", sortKey: "dueOn" },
      /** Two lists: who pays slowly or owes, and payments that belong to nobody. */
      byList: { partitionKey: "list", sortKey: "listedAs" },
      byChange: BY_CHANGE,
    },
  },
  /** Relations with customers, and what is known of them as a whole. */
  relations: {
    partitionKey: "id",
    indexes: {
      /** Who has a next contact, by its day: enough to level without the facts. */
      byContact: {
        partitionKey: "due",
        sortKey: "contactOn",
        only: ["owner", "valueClass", "value", "rule", "latestOn", "by"],
      },
      /** All of them, by the day on which something is to be said of a talk; those without one come last. */
      byTalk: { partitionKey: "list", sortKey: "talkOn", only: [] },
    },
  },
} as const satisfies Record<string, TableShape>;

export type TableName = keyof typeof TABLES;

/**
 * Folders in the mail bucket: mails that came in and are not yet in the log, and the log of record; ledger files that were
 * handed in and not yet read, and those that were.
 */
export const MAIL_FOLDERS = {
  incoming: "incoming/",
  filed: "mail/",
  imports: "imports/",
  ledgers: "ledgers/",
} as const;

/** What SES writes into the bucket when a rule with an S3 action is made; not a mail. */
export const SETUP_NOTIFICATION = "AMAZON_SES_SETUP_NOTIFICATION";

/** In the letters queue: a letter that may be sent now. */
export interface LetterQueued {
  readonly letterId: string;
}

/** In the deadlines queue: the time to look at a promise. `version` is that of the deadline. */
export interface PromiseFallsDue {
  readonly promiseId: string;
  readonly version: number;
  readonly stage: "warning" | "deadline" | "manager";
}

/** In the incoming queue, beside SES's own notifications: a mail in the bucket that never got into the log. */
export interface MailFedAgain {
  readonly again: { readonly key: string; readonly storedAt: string };
}

/** In the imports queue, beside EventBridge's own events: a ledger file in the bucket that was never read. */
export interface LedgerFedAgain {
  readonly ledgerFile: string;
}

/** In the queue of a daily run: time for it. */
export interface DailyRunDue {
  readonly run:
    "learn-reply-time" | "flag-slow-payers" | "plan-contacts" | "plan-talks" | "write-morning-letters";
}

/** In the sweep queue: time to look for what was missed. */
export interface SweepDue {
  readonly sweep: "recurring";
}

/** Names of the tags on every letter that is handed to SES; they come back in its events. */
export const LETTER_TAGS = { letter: "letter", attempt: "attempt", kind: "kind" } as const;

/** Seconds after which a function is stopped; its queue's visibility timeout is six times as long. */
export const TIMEOUT_SECONDS: Readonly<Record<FunctionName, number>> = {
  "receive-mail": 60,
  "send-letter": 30,
  "record-delivery": 15,
  "watch-promises": 30,
  "learn-reply-time": 60,
  // After the first import every account is looked at.
  "flag-slow-payers": 600,
  // The first run makes a relation of every customer; once a month all are ranked.
  "plan-contacts": 600,
  "plan-talks": 600,
  "write-morning-letters": 120,
  // 100,000 invoices take about two minutes.
  "import-ledger": 600,
  "staff-page": 30,
  sweep: 120,
};

/** When the daily runs are, in the company's time zone. */
export const DAILY_AT: Readonly<Record<DailyRunDue["run"], string>> = {
  "learn-reply-time": "05:15",
  "flag-slow-payers": "06:15",
  "plan-contacts": "06:35",
  "plan-talks": "06:45",
  "write-morning-letters": "07:30",
};

/** Every how many minutes the sweep runs. */
export const SWEEP_EVERY_MINUTES = 5;

/** The namespace of Handslag's metrics; each has one dimension, `Function`. */
export const METRICS = {
  namespace: "Handslag",
  /** Counted once for each thing that a person should look at; an alarm watches it. */
  names: [
    "QuarantinedMail",
    "FailedLetter",
    "DelayedLetter",
    "UnclearLetter",
    "FailedItem",
    "CapReached",
    "ClaimedStaff",
  ],
} as const;
