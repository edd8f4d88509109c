/**
 * DynamoDB: the emulator dynoxide as a child process, or whatever `DYNAMODB_ENDPOINT` names. dynoxide comes as a
 * binary for Linux on x64 only, as an optional dependency; elsewhere the start says how to name another.
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { callJson } from "./call.ts";
import type { Json } from "./call.ts";

const HOW_TO_NAME_ANOTHER = `This machine has no DynamoDB emulator: the package @dynoxide/linux-x64 is for Linux on x64 only.
Start another one and name it, for example
  docker run --rm -p 8000:8000 amazon/dynamodb-local
  DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start`;

const READY_WITHIN_MS = 10_000;

export interface DynamoDb {
  readonly endpoint: string;
  call(action: string, input: Json): Promise<Json>;
  stop(): Promise<void>;
}

export async function startDynamoDb(options: {
  readonly region: string;
  /** The file that keeps the tables between runs; without it they live in memory. */
  readonly file?: string | undefined;
}): Promise<DynamoDb> {
  const named = process.env["DYNAMODB_ENDPOINT"];
  const started =
    named === undefined ? await startDynoxide(options.file) : { endpoint: named, child: undefined };
  const call = (action: string, input: Json): Promise<Json> =>
    callJson({
      endpoint: started.endpoint,
      service: "dynamodb",
      target: `DynamoDB_20120810.${action}`,
      region: options.region,
      input,
    });
  await untilReady(started.endpoint, started.child, () => call("ListTables", {}));
  return {
    endpoint: started.endpoint,
    call,
    async stop() {
      const { child } = started;
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function startDynoxide(file: string | undefined): Promise<{ endpoint: string; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(
    dynoxidePath(),
    [
      "serve",
      "--host",
      "127.0.0.1",
      "--port",
      String(port),
      ...(file === undefined ? [] : ["--db-path", file]),
    ],
    { stdio: "ignore" },
  );
  // A binary that cannot be started shows as an exit below; without a listener the error would end this process.
  child.on("error", () => undefined);
  return { endpoint: `http://127.0.0.1:${String(port)}`, child };
}

function dynoxidePath(): string {
  try {
    return fileURLToPath(new URL("dynoxide", import.meta.resolve("@dynoxide/linux-x64/package.json")));
  } catch {
    throw new Error(HOW_TO_NAME_ANOTHER);
  }
}

async function untilReady(
  endpoint: string,
  child: ChildProcess | undefined,
  probe: () => Promise<unknown>,
): Promise<void> {
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await probe();
      return;
    } catch (error) {
      const ended = child !== undefined && (child.exitCode !== null || child.pid === undefined);
      if (ended || Date.now() > giveUpAt) {
        child?.kill("SIGKILL");
        throw new Error(`The DynamoDB emulator at ${endpoint} does not answer: ${String(error)}`, {
          cause: error,
        });
      }
      await sleep(5);
    }
  }
}

/** A port that was free a moment ago: dynoxide cannot say which one it took when it is asked for any. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
