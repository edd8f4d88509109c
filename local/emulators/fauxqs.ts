/**
 * The main thread's side of S3, SQS and SNS. What AWS's own interfaces can do goes over HTTP, as it would to AWS;
 * what they cannot (an object above fauxqs' size limit, the state of all queues in one moment) goes to its thread.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Clock } from "../clock.ts";
import { callQuery, callJson } from "./call.ts";
import type { Json } from "./call.ts";

export interface ThreadData {
  readonly shared: SharedArrayBuffer;
  readonly bucketsDirectory: string | undefined;
}

export type ThreadRequest =
  | { readonly id: number; readonly call: "state" | "stop" }
  | {
      readonly id: number;
      readonly call: "put";
      readonly bucket: string;
      readonly key: string;
      readonly body: Uint8Array;
    };

export interface ThreadReply {
  readonly id: number;
  readonly result?: readonly QueueState[];
  readonly problem?: string;
}

/** An object was put. */
export interface ThreadNews {
  readonly put: { readonly bucket: string; readonly key: string; readonly bytes: number };
}

/** One queue in one moment. Times are milliseconds since 1970 on the system's clock. */
export interface QueueState {
  readonly name: string;
  /** Messages that could be received now. */
  readonly ready: number;
  readonly delayedUntil: readonly number[];
  readonly inFlight: readonly { readonly receiptHandle: string; readonly hiddenUntil: number }[];
}

export interface Fauxqs {
  /** `http://127.0.0.1:PORT`, for S3, SQS and SNS alike. */
  readonly endpoint: string;
  sqs(action: string, input: Json, signal?: AbortSignal): Promise<Json>;
  /** Answers with XML. */
  sns(action: string, input: Readonly<Record<string, string>>): Promise<string>;
  createBucket(name: string): Promise<void>;
  putObject(bucket: string, key: string, body: Uint8Array): Promise<void>;
  queues(): Promise<readonly QueueState[]>;
  stop(): Promise<void>;
}

export async function startFauxqs(options: {
  readonly clock: Clock;
  readonly region: string;
  /** Answers with the address that queues and callers are to use instead. */
  readonly before?: (endpoint: string) => Promise<string>;
  /** Where objects are kept between runs; without it in memory. */
  readonly bucketsDirectory?: string | undefined;
  /** Is told of every object that is put. */
  readonly onPut?: ((put: ThreadNews["put"]) => void) | undefined;
}): Promise<Fauxqs> {
  const workerData: ThreadData = { shared: options.clock.shared, bucketsDirectory: options.bucketsDirectory };
  const worker = new Worker(new URL("./fauxqs-thread.ts", import.meta.url), { workerData });
  const [started] = (await once(worker, "message")) as [{ port: number }];
  const own = `http://127.0.0.1:${String(started.port)}`;
  const endpoint = (await options.before?.(own)) ?? own;

  const waiting = new Map<number, (reply: ThreadReply) => void>();
  worker.on("message", (reply: ThreadReply | ThreadNews) => {
    if ("put" in reply) {
      options.onPut?.(reply.put);
      return;
    }
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let problem: string | undefined;
  const fail = (why: string): void => {
    problem ??= why;
    for (const [id, answer] of waiting) answer({ id, problem });
    waiting.clear();
  };
  worker.on("error", (error) => {
    fail(`The thread of S3, SQS and SNS failed: ${String(error)}`);
  });
  worker.on("exit", () => {
    fail("The thread of S3, SQS and SNS has ended.");
  });
  let lastId = 0;
  const ask = async (request: (id: number) => ThreadRequest): Promise<readonly QueueState[]> => {
    if (problem !== undefined) throw new Error(problem);
    const id = ++lastId;
    const reply = await new Promise<ThreadReply>((answer) => {
      waiting.set(id, answer);
      worker.postMessage(request(id));
    });
    if (reply.problem !== undefined) throw new Error(reply.problem);
    return reply.result ?? [];
  };

  return {
    endpoint,
    sqs: (action, input, signal) =>
      callJson({
        endpoint,
        service: "sqs",
        target: `AmazonSQS.${action}`,
        region: options.region,
        input,
        signal,
      }),
    sns: (action, input) => callQuery({ endpoint, service: "sns", action, region: options.region, input }),
    async createBucket(name) {
      const response = await fetch(`${endpoint}/${name}`, { method: "PUT" });
      if (!response.ok) throw new Error(`The bucket ${name} cannot be made: ${await response.text()}`);
    },
    async putObject(bucket, key, body) {
      await ask((id) => ({ id, call: "put", bucket, key, body }));
    },
    queues: () => ask((id) => ({ id, call: "state" })),
    async stop() {
      if (problem === undefined) await ask((id) => ({ id, call: "stop" }));
      await worker.terminate();
    },
  };
}
