/** Where things are, for `grants.ts`: ARNs, and the values of the functions' environment. Cannot fail. */
import { Lazy } from "aws-cdk-lib";
import type { Company } from "../domain/company.ts";
import { replySenders, senderAddresses } from "./addresses.ts";
import type { Deadlines } from "./constructs/deadlines.ts";
import type { SecondChannel } from "./constructs/second-channel.ts";
import type { Sending } from "./constructs/sending.ts";
import { TABLE_NAMES } from "./constructs/tables.ts";
import { QUEUE_NAMES, type WorkQueues } from "./constructs/work-queues.ts";
import type { DataStack } from "./data-stack.ts";
import type { Places } from "./grants.ts";
import { recordOf } from "./record-of.ts";

export interface Parts {
  readonly company: Company;
  readonly data: DataStack;
  readonly queues: WorkQueues;
  readonly sending: Sending;
  readonly secondChannel: SecondChannel;
  readonly deadlines: Deadlines;
  /** The page's address, once there is one. */
  readonly staffPageUrl: () => string;
}

export function placesOf({
  company,
  data,
  queues,
  sending,
  secondChannel,
  deadlines,
  staffPageUrl,
}: Parts): Places {
  const { tables, mail } = data;
  return {
    tables: recordOf(TABLE_NAMES, (name) => tables[name].tableArn),
    queues: {
      ...recordOf(QUEUE_NAMES, (name) => queues[name].queue.queueArn),
      "deliveries-dead-letters": queues.deliveries.deadLetters.queueArn,
    },
    mailBucket: mail.arn,
    incomingMails: mail.folder("incoming"),
    filedMails: mail.folder("filed"),
    handedInLedgers: mail.folder("imports"),
    filedLedgers: mail.folder("ledgers"),
    schedules: deadlines.schedulesArn,
    scheduleRole: deadlines.role.roleArn,
    sending: sending.arns,
    senders: [...senderAddresses(company), ...replySenders(company)],
    relays: company.mode === "relay",
    secondChannel: secondChannel.topic.topicArn,
    values: {
      customersTable: tables.customers.tableName,
      contactsTable: tables.contacts.tableName,
      promisesTable: tables.promises.tableName,
      lettersTable: tables.letters.tableName,
      keysTable: tables.keys.tableName,
      decisionsTable: tables.decisions.tableName,
      ledgerTable: tables.ledger.tableName,
      relationsTable: tables.relations.tableName,
      // The page is one of the functions that are being told where things are.
      staffPageUrl: Lazy.string({ produce: staffPageUrl }),
      mailBucket: mail.bucket.bucketName,
      incomingQueueUrl: queues.incoming.queue.queueUrl,
      lettersQueueUrl: queues.letters.queue.queueUrl,
      deliveriesQueueUrl: queues.deliveries.queue.queueUrl,
      deliveriesDeadLetterQueueUrl: queues.deliveries.deadLetters.queueUrl,
      deadlinesQueueUrl: queues.deadlines.queue.queueUrl,
      learnReplyTimeQueueUrl: queues["reply-times"].queue.queueUrl,
      flagSlowPayersQueueUrl: queues.payers.queue.queueUrl,
      planContactsQueueUrl: queues.contacts.queue.queueUrl,
      planTalksQueueUrl: queues.talks.queue.queueUrl,
      writeMorningLettersQueueUrl: queues.mornings.queue.queueUrl,
      importsQueueUrl: queues.imports.queue.queueUrl,
      deadlinesQueueArn: queues.deadlines.queue.queueArn,
      scheduleGroup: deadlines.group.scheduleGroupName,
      scheduleRoleArn: deadlines.role.roleArn,
      configurationSet: sending.configurationSetName,
      secondChannelTopicArn: secondChannel.topic.topicArn,
    },
  };
}
