/**
 * Writes down what every function asks of AWS, and says for which permissions IAM would look. It stands as a proxy before
 * each emulator, only when `LocalOptions.record` asks for it: other runs do not pay for it.
 */
import { Agent, request } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { readBody, startHttpServer } from "../http.ts";
import type { HttpServer } from "../http.ts";
import type { System } from "../system.ts";
import { byLambda } from "./by-lambda.ts";
import type { Call } from "./call.ts";
import { permissionsFor } from "./permissions-for.ts";
import { readFunctionRequest } from "./function-request.ts";
import type { FunctionRequest } from "./function-request.ts";

export interface Recorder {
  /** Puts itself before an emulator. Answers with the address at which the emulator is to be found from now on. */
  before(endpoint: string): Promise<string>;
  /** Each distinct one once. Throws an UnknownCallError for what was asked and is not known here. */
  calls(system: System): readonly Call[];
  stop(): Promise<void>;
}

/** Stands before nothing. */
export const NO_RECORDER: Recorder = {
  before: async (endpoint) => endpoint,
  calls: () => {
    throw new Error("Nothing was recorded: start the system with `record: true`.");
  },
  stop: async () => undefined,
};

export function createRecorder(): Recorder {
  const requests: FunctionRequest[] = [];
  const fronts: HttpServer[] = [];
  const agent = new Agent({ keepAlive: true });
  return {
    async before(endpoint) {
      const front = await startHttpServer(0, (incoming, outgoing) =>
        forward(new URL(endpoint), agent, incoming, outgoing, (asked) => requests.push(asked)),
      );
      fronts.push(front);
      return front.url;
    },
    calls(system) {
      const all = [
        ...byLambda(system),
        ...requests.flatMap((each) =>
          permissionsFor(each, system.identities).map((permission) => ({
            functionName: each.functionName,
            ...permission,
          })),
        ),
      ];
      return [...new Map(all.map((call) => [JSON.stringify(call), call])).values()];
    },
    async stop() {
      await Promise.all(fronts.map((front) => front.stop()));
      agent.destroy();
    },
  };
}

/** What the emulator does with the connection is done to the caller's: an answer that is lost stays lost. */
async function forward(
  emulator: URL,
  agent: Agent,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  note: (asked: FunctionRequest) => void,
): Promise<void> {
  const body = await readBody(incoming);
  const { method = "GET", url: path = "/" } = incoming;
  const { expect: _answeredHere, ...headers } = incoming.headers;
  const tell = (status: number | undefined): void => {
    const asked = readFunctionRequest({ method, path, headers, body, status });
    if (asked !== undefined) note(asked);
  };
  const answer = await new Promise<IncomingMessage | undefined>((resolve) => {
    const { hostname, port } = emulator;
    const asked = request({ hostname, port, method, path, headers, agent }, resolve);
    asked.on("error", () => {
      resolve(undefined);
    });
    outgoing.on("close", () => asked.destroy());
    asked.end(body);
  });
  tell(answer?.statusCode);
  if (answer === undefined) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
  // A caller that hangs up before the end wants no more.
  await pipeline(answer, outgoing).catch(() => undefined);
}
