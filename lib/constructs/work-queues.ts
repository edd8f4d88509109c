/**
 * The queues between the functions. Whatever a function cannot do at once is tried again, six times in all at
 * intervals that outlast the function's timeout; what still fails waits 14 days in the queue's dead-letter queue, with
 * an alarm, and can be fed again from there.
 *
 * A dead-lettered message keeps the moment at which it was first queued, so the dead-letter queue must keep messages
 * longer than its queue.
 */
import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import { type FunctionName, TIMEOUT_SECONDS } from "../../aws/contract.ts";
import { recordOf } from "../record-of.ts";

/** Each queue, and the function that works it off. */
export const CONSUMERS = {
  /** SES's notifications of mails that came in. */
  incoming: "receive-mail",
  /** Letters that may be sent. */
  letters: "send-letter",
  /** What SES says became of letters. */
  deliveries: "record-delivery",
  /** Promises that fall due. */
  deadlines: "watch-promises",
  /** Time to learn how fast the company answers. */
  "reply-times": "learn-reply-time",
  /** Time to look at who pays how. */
  payers: "flag-slow-payers",
  /** Time to plan who is to be in touch with whom. */
  contacts: "plan-contacts",
  /** Time to look at which yearly talks are due. */
  talks: "plan-talks",
  /** Time for the morning letters. */
  mornings: "write-morning-letters",
  /** Ledger files that were handed in. */
  imports: "import-ledger",
  /** Time to look for what was missed. */
  sweep: "sweep",
} as const satisfies Record<string, FunctionName>;

export type QueueName = keyof typeof CONSUMERS;

export const QUEUE_NAMES = Object.keys(CONSUMERS) as QueueName[];

/** SQS recommends six times the function's timeout, so that a message under work is not handed out again. */
const VISIBILITY_IN_TIMEOUTS = 6;

const TRIES = 6;

const KEPT = Duration.days(4);

/** A sweep looks at everything, so old calls for one are worth nothing; long enough for all tries. */
const SWEEP_KEPT = Duration.hours(3);

const DEAD_LETTERS_KEPT = Duration.days(14);

export interface WorkQueue {
  readonly queue: Queue;
  readonly deadLetters: Queue;
}

export type WorkQueues = Readonly<Record<QueueName, WorkQueue>>;

export function createWorkQueues(scope: Construct): WorkQueues {
  const parent = new Construct(scope, "Queues");
  return recordOf(QUEUE_NAMES, (name) => {
    const deadLetters = new Queue(parent, `${name}-dead-letters`, {
      ...COMMON,
      retentionPeriod: DEAD_LETTERS_KEPT,
    });
    const queue = new Queue(parent, name, {
      ...COMMON,
      visibilityTimeout: Duration.seconds(VISIBILITY_IN_TIMEOUTS * TIMEOUT_SECONDS[CONSUMERS[name]]),
      retentionPeriod: name === "sweep" ? SWEEP_KEPT : KEPT,
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: TRIES },
    });
    return { queue, deadLetters };
  });
}

/** The queue that the function works off; undefined for the one that browsers call. Throws when it has none. */
export function workedOffBy(consumer: FunctionName, queues: WorkQueues): WorkQueue | undefined {
  if (consumer === "staff-page") return undefined;
  const name = QUEUE_NAMES.find((each) => CONSUMERS[each] === consumer);
  if (name === undefined) throw new Error(`No queue is worked off by ${consumer}. Add one to CONSUMERS.`);
  return queues[name];
}

const COMMON = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
