/**
 * S3, SQS and SNS: the emulator fauxqs in a thread of its own, whose `Date` is the system's movable clock. Delays,
 * visibility timeouts and time stamps follow a move at once, and fauxqs need not know.
 *
 * It is put together from fauxqs' parts instead of by `startFauxqs`, for three reasons: that listens on every network
 * interface of the machine; it makes queue URLs on host names that not every machine can look up; and its HTTP server
 * takes no object above 11 MB, while a mail may have 40.
 */
import { parentPort, workerData } from "node:worker_threads";
import { moveDate } from "../moved-date.ts";
import type { QueueState, ThreadData, ThreadNews, ThreadReply, ThreadRequest } from "./fauxqs.ts";

interface Queue {
  readonly name: string;
  readonly messages: readonly unknown[];
  readonly delayedMessages: readonly { readonly delayUntil: number }[];
  readonly inflightMessages: ReadonlyMap<string, { readonly visibilityDeadline: number }>;
  processTimers(): void;
}

interface QueueStore {
  host: string;
  readonly queuesByName: ReadonlyMap<string, Queue>;
}

interface BucketStore {
  persistence: unknown;
  putObject(bucket: string, key: string, body: Buffer, ...rest: unknown[]): unknown;
}

interface BucketPersistence {
  loadS3(store: BucketStore): void;
}

const { shared, bucketsDirectory } = workerData as ThreadData;
const offset = new Float64Array(shared);
moveDate(() => offset[0] ?? 0);

const { buildApp } = await import("fauxqs");
const { SqsStore } = (await part("sqs/sqsStore.js")) as { SqsStore: new () => QueueStore };
const { SnsStore } = (await part("sns/snsStore.js")) as { SnsStore: new () => object };
const { S3Store } = (await part("s3/s3Store.js")) as { S3Store: new () => BucketStore };

const queues = new SqsStore();
// Without a host of their own, queue URLs carry the address that the caller used.
queues.host = "";
const buckets = new S3Store();
if (bucketsDirectory !== undefined) {
  const { FileS3Persistence } = (await part("s3/fileS3Persistence.js")) as {
    FileS3Persistence: new (directory: string) => BucketPersistence;
  };
  const files = new FileS3Persistence(bucketsDirectory);
  files.loadS3(buckets);
  buckets.persistence = files;
}

const stores = { sqsStore: queues, snsStore: new SnsStore(), s3Store: buckets };
const app = buildApp({ logger: false, stores } as unknown as Parameters<typeof buildApp>[0]);
await app.listen({ port: 0, host: "127.0.0.1" });
const address = app.server.address();

// Whoever puts an object, over HTTP or from the main thread: it is told before the answer.
const putObject = buckets.putObject.bind(buckets);
buckets.putObject = (bucket, key, body, ...rest) => {
  const result = putObject(bucket, key, body, ...rest);
  const put: ThreadNews = { put: { bucket, key, bytes: body.length } };
  parentPort?.postMessage(put);
  return result;
};

parentPort?.on("message", (request: ThreadRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});
parentPort?.postMessage({ port: typeof address === "object" ? address?.port : undefined });

async function answer(request: ThreadRequest): Promise<ThreadReply> {
  try {
    switch (request.call) {
      case "state":
        return { id: request.id, result: [...queues.queuesByName.values()].map(stateOf) };
      case "put":
        buckets.putObject(request.bucket, request.key, Buffer.from(request.body), "application/octet-stream");
        return { id: request.id, result: [] };
      case "stop":
        await app.close();
        return { id: request.id, result: [] };
    }
  } catch (error) {
    return { id: request.id, problem: error instanceof Error ? error.message : String(error) };
  }
}

function stateOf(queue: Queue): QueueState {
  queue.processTimers();
  return {
    name: queue.name,
    ready: queue.messages.length,
    delayedUntil: queue.delayedMessages.map(({ delayUntil }) => delayUntil),
    inFlight: [...queue.inflightMessages].map(([receiptHandle, { visibilityDeadline }]) => ({
      receiptHandle,
      hiddenUntil: visibilityDeadline,
    })),
  };
}

/** fauxqs exports only its front door; its parts lie beside it. */
async function part(path: string): Promise<unknown> {
  return import(new URL(path, import.meta.resolve("fauxqs")).href);
}
