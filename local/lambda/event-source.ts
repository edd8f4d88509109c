/**
 * An event source mapping from a queue to a function: receives, invokes, deletes what was done. A failed batch, or
 * the failed part of it, is left in the queue until its visibility timeout has passed, as Lambda leaves it.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Activity } from "../activity.ts";
import type { Fauxqs } from "../emulators/fauxqs.ts";
import type { LocalFunction } from "./function.ts";

/** As long as SQS lets anybody wait. fauxqs answers at once when a message comes. */
const LONG_POLL_SECONDS = 20;
const AFTER_A_FAILED_POLL_MS = 200;

export interface EventSourceDefinition {
  readonly queueUrl: string;
  readonly queueArn: string;
  readonly region: string;
  readonly batchSize: number;
  /** Whether the function reports which messages of a batch failed (`ReportBatchItemFailures`). */
  readonly reportsFailures: boolean;
}

export interface EventSource {
  readonly queueArn: string;
  /** Receipt handles of messages that failed and wait for their visibility timeout. */
  readonly left: ReadonlySet<string>;
  stop(): Promise<void>;
}

interface Message {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MD5OfBody: string;
  readonly Attributes: Readonly<Record<string, string>>;
  readonly MessageAttributes?: Readonly<Record<string, MessageAttribute>>;
}

interface MessageAttribute {
  readonly DataType: string;
  readonly StringValue?: string;
  readonly BinaryValue?: string;
}

export function startEventSource(
  definition: EventSourceDefinition,
  target: LocalFunction,
  deps: {
    readonly fauxqs: Fauxqs;
    readonly activity: Activity;
    readonly say: (line: string) => void;
  },
): EventSource {
  const { fauxqs, activity, say } = deps;
  const { queueUrl } = definition;
  const stopping = new AbortController();
  const left = new Set<string>();

  const receive = async (): Promise<readonly Message[]> => {
    const answer = await fauxqs.sqs(
      "ReceiveMessage",
      {
        QueueUrl: queueUrl,
        MaxNumberOfMessages: Math.min(definition.batchSize, 10),
        WaitTimeSeconds: LONG_POLL_SECONDS,
        MessageSystemAttributeNames: ["All"],
        MessageAttributeNames: ["All"],
      },
      stopping.signal,
    );
    return (answer["Messages"] ?? []) as readonly Message[];
  };

  const handle = async (messages: readonly Message[]): Promise<void> => {
    const outcome = await target.invoke({ Records: messages.map((each) => recordOf(each, definition)) });
    // A function that was ended because the system stops has not failed.
    if (stopping.signal.aborted) return;
    if (!outcome.ok) say(`${target.name} failed: ${outcome.errorType}: ${outcome.errorMessage}`);
    const failed = failedMessages(messages, outcome.ok, outcome.ok ? outcome.payload : undefined, definition);
    for (const message of messages) {
      if (failed.has(message.MessageId)) left.add(message.ReceiptHandle);
      else await fauxqs.sqs("DeleteMessage", { QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle });
    }
  };

  const poll = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const messages = await receive();
        if (messages.length > 0) await activity.during(`${target.name} (batch)`, () => handle(messages));
      } catch (error) {
        // A poll that was broken off because the system stops is no failure.
        if (!(error instanceof DOMException && error.name === "AbortError")) {
          say(`the queue of ${target.name} cannot be read: ${String(error)}`);
          await sleep(AFTER_A_FAILED_POLL_MS);
        }
      }
    }
  };
  const pollers = Array.from({ length: target.concurrency }, poll);

  return {
    queueArn: definition.queueArn,
    left,
    async stop() {
      stopping.abort();
      await Promise.all(pollers);
    },
  };
}

/** The ids of the messages to leave in the queue, by Lambda's rules for what a function answers. */
function failedMessages(
  messages: readonly Message[],
  ok: boolean,
  payload: unknown,
  { reportsFailures }: EventSourceDefinition,
): ReadonlySet<string> {
  const all = new Set(messages.map(({ MessageId }) => MessageId));
  if (!ok) return all;
  if (!reportsFailures || payload === null || typeof payload !== "object") return new Set();
  const failures: unknown = (payload as { batchItemFailures?: unknown }).batchItemFailures ?? [];
  if (!Array.isArray(failures)) return all;
  const ids = failures.map((each: unknown) => (each as { itemIdentifier?: unknown }).itemIdentifier);
  // An identifier that is no message's makes the whole batch fail.
  return ids.every((id): id is string => typeof id === "string" && all.has(id)) ? new Set(ids) : all;
}

function recordOf(message: Message, { queueArn, region }: EventSourceDefinition): object {
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    {
      stringValue: value.StringValue,
      binaryValue: value.BinaryValue,
      dataType: value.DataType,
      stringListValues: [],
      binaryListValues: [],
    },
  ]);
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes,
    messageAttributes: Object.fromEntries(attributes) as object,
    md5OfBody: message.MD5OfBody,
    eventSource: "aws:sqs",
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}
