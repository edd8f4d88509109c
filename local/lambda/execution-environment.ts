/**
 * One execution environment of a function: a child process with the bootstrap and the bundle, and the Runtime API
 * that it talks to. It serves one invocation at a time. A timeout, an exit or a failed start ends it, and the
 * invocation fails as it would in Lambda.
 */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Clock } from "../clock.ts";

/** What a template says about a function, resolved. */
export interface FunctionDefinition {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  readonly roleArn: string;
  readonly logGroup: string;
  /** Directory of the bundle. */
  readonly code: string;
  /** `index.handler`. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
}

export type Outcome =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string };

export interface ExecutionEnvironment {
  invoke(event: unknown): Promise<Outcome>;
  /** An environment that has ended serves nothing any more. */
  readonly hasEnded: () => boolean;
  stop(): Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly settle: (outcome: Outcome) => void;
}

const BOOTSTRAP = fileURLToPath(new URL("./bootstrap.ts", import.meta.url));

export async function startExecutionEnvironment(
  definition: FunctionDefinition,
  deps: {
    readonly clock: Clock;
    /** `AWS_ENDPOINT_URL_<SERVICE>` by service. */
    readonly endpoints: Readonly<Record<string, string>>;
    readonly log: (line: string) => void;
  },
): Promise<ExecutionEnvironment> {
  const { clock, log } = deps;
  let current: Invocation | undefined;
  let handedOver = false;
  let asking: ServerResponse | undefined;
  let ended = false;

  const settle = (outcome: Outcome): void => {
    const invocation = current;
    current = undefined;
    handedOver = false;
    invocation?.settle(outcome);
  };
  const handOver = (): void => {
    if (current === undefined || asking === undefined || handedOver) return;
    handedOver = true;
    asking.writeHead(200, {
      "content-type": "application/json",
      "lambda-runtime-aws-request-id": current.id,
      "lambda-runtime-deadline-ms": String(Math.round(clock.now()) + definition.timeoutSeconds * 1000),
      "lambda-runtime-invoked-function-arn": definition.arn,
      "local-clock-offset": String(clock.offset()),
    });
    asking.end(JSON.stringify(current.event));
    asking = undefined;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? "").replace("/2018-06-01/runtime/", "");
    if (request.method === "GET" && path === "invocation/next") {
      asking = response;
      handOver();
      return;
    }
    const body = await readText(request);
    response.writeHead(202, { "content-type": "application/json" }).end("{}");
    if (current !== undefined && path === `invocation/${current.id}/response`) {
      settle({ ok: true, payload: JSON.parse(body) as unknown });
    } else if (
      path === "init/error" ||
      (current !== undefined && path === `invocation/${current.id}/error`)
    ) {
      const { errorType, errorMessage, trace } = JSON.parse(body) as {
        errorType: string;
        errorMessage: string;
        trace: string[];
      };
      log(trace.join("\n"));
      // A bundle that cannot be loaded ends its process.
      if (path === "init/error") ended = true;
      settle({ ok: false, errorType, errorMessage });
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  // The bootstrap waits for its next invocation as long as it takes.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 0;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;

  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${String(Math.floor(definition.memoryMegabytes * 0.9))}`,
      "--disable-warning=ExperimentalWarning",
      BOOTSTRAP,
      String(clock.offset()),
    ],
    {
      cwd: definition.code,
      env: environmentOf(definition, deps.endpoints, port),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  createInterface({ input: child.stdout }).on("line", log);
  createInterface({ input: child.stderr }).on("line", log);
  const closed = new Promise<void>((resolve) => {
    child.on("error", (error) => {
      log(`cannot start: ${error.message}`);
      resolve();
    });
    // "close" comes after the last line of output.
    child.on("close", () => {
      resolve();
    });
  }).then(() => {
    ended = true;
    server.closeAllConnections();
    server.close();
    const how = child.signalCode ?? `exit code ${String(child.exitCode)}`;
    settle({
      ok: false,
      errorType: "Runtime.ExitError",
      errorMessage: `the function's process ended: ${how}`,
    });
  });

  return {
    hasEnded: () => ended,
    invoke: (event) =>
      new Promise((resolve) => {
        const id = randomUUID();
        const timer = setTimeout(() => {
          const errorMessage = `${id} Task timed out after ${definition.timeoutSeconds.toFixed(2)} seconds`;
          log(errorMessage);
          settle({ ok: false, errorType: "Sandbox.Timedout", errorMessage });
          ended = true;
          child.kill("SIGKILL");
        }, definition.timeoutSeconds * 1000);
        current = {
          id,
          event,
          settle(outcome) {
            clearTimeout(timer);
            resolve(outcome);
          },
        };
        if (ended)
          settle({ ok: false, errorType: "Runtime.ExitError", errorMessage: "the process has ended" });
        else handOver();
      }),
    async stop() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** Exactly what the template gives, and what Lambda sets. Nothing of this process leaks in. */
function environmentOf(
  definition: FunctionDefinition,
  endpoints: Readonly<Record<string, string>>,
  port: number,
): Record<string, string> {
  const services = Object.entries(endpoints).map(([service, url]) => [`AWS_ENDPOINT_URL_${service}`, url]);
  return {
    ...(Object.fromEntries(services) as Record<string, string>),
    ...definition.environment,
    AWS_REGION: definition.region,
    AWS_DEFAULT_REGION: definition.region,
    AWS_ACCESS_KEY_ID: "local",
    AWS_SECRET_ACCESS_KEY: "local",
    // No emulator looks at it; it says whose call it is (`local/permissions/`).
    AWS_SESSION_TOKEN: definition.name,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: definition.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: "local",
    AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${String(port)}`,
    LAMBDA_TASK_ROOT: definition.code,
    _HANDLER: definition.handler,
    TZ: ":UTC",
    LANG: "en_US.UTF-8",
    PATH: process.env["PATH"] ?? "",
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
