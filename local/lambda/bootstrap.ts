/**
 * What runs in a function's process before its code: loads the bundle, asks the Runtime API for an invocation, calls
 * the handler, posts the answer, and asks again. The bundle is not told that it is not in Lambda.
 *
 * Every invocation brings the offset of the system's clock, and the first one stands in the arguments, since a bundle
 * may look at the clock while it loads. When the Runtime API is gone, so is the system: the process ends.
 */
import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { moveDate } from "../moved-date.ts";

type Handler = (event: unknown, context: object) => unknown;

interface Answer {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const environment = process.env;
const [host = "", port = ""] = (environment["AWS_LAMBDA_RUNTIME_API"] ?? "").split(":");
const agent = new Agent({ keepAlive: true });
const realNow = Date.now;

// Ctrl-C in a terminal reaches every process of the group. This one ends when the system ends it.
process.on("SIGINT", () => undefined);

let offset = Number(process.argv[2] ?? 0);
moveDate(() => offset);

const handler = await loadHandler().catch(async (error: unknown) => {
  await call("POST", "/runtime/init/error", describe(error));
  process.exit(1);
});
for (;;) await serveOne();

async function serveOne(): Promise<void> {
  const { headers, body } = await call("GET", "/runtime/invocation/next");
  const id = String(headers["lambda-runtime-aws-request-id"]);
  offset = Number(headers["local-clock-offset"]);
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  const context = {
    functionName: environment["AWS_LAMBDA_FUNCTION_NAME"],
    functionVersion: environment["AWS_LAMBDA_FUNCTION_VERSION"],
    memoryLimitInMB: environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"],
    logGroupName: environment["AWS_LAMBDA_LOG_GROUP_NAME"],
    logStreamName: environment["AWS_LAMBDA_LOG_STREAM_NAME"],
    invokedFunctionArn: String(headers["lambda-runtime-invoked-function-arn"]),
    awsRequestId: id,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => deadline - (realNow() + offset),
  };
  try {
    const answer: unknown = await handler(JSON.parse(body), context);
    await call("POST", `/runtime/invocation/${id}/response`, answer ?? null);
  } catch (error) {
    await call("POST", `/runtime/invocation/${id}/error`, describe(error));
  }
}

async function loadHandler(): Promise<Handler> {
  const wanted = environment["_HANDLER"] ?? "";
  const dot = wanted.lastIndexOf(".");
  const base = join(environment["LAMBDA_TASK_ROOT"] ?? "", wanted.slice(0, dot));
  const file = [".mjs", ".js", ".cjs"].map((ending) => base + ending).find((each) => existsSync(each));
  if (file === undefined)
    throw new Error(`Cannot find module '${wanted.slice(0, dot)}' for the handler ${wanted}`);
  const loaded = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const found = loaded[wanted.slice(dot + 1)];
  if (typeof found !== "function") throw new Error(`${wanted} is undefined or not exported`);
  return found as Handler;
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? "").split("\n") };
}

function call(method: string, path: string, body?: unknown): Promise<Answer> {
  return new Promise((resolve) => {
    const asked = request(
      {
        host,
        port,
        method,
        agent,
        path: `/2018-06-01${path}`,
        headers: { "content-type": "application/json" },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          resolve({ headers: response.headers, body: Buffer.concat(chunks).toString("utf8") });
        });
        response.on("error", () => process.exit(0));
      },
    );
    asked.on("error", () => process.exit(0));
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
