/**
 * The HTTP port of the local run: the page at `/`, under `/local/` what programs ask and do, and under `/url/` the
 * functions that have addresses of their own. Only for this
 * machine: it shows all mail to whoever may open the port, and no such thing is ever deployed.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { instantOf } from "../clock.ts";
import { readBody } from "../http.ts";
import { answerByFunction, functionAt } from "../lambda/function-url.ts";
import type { LocalSystem } from "../local-system.ts";
import { readVerdicts } from "../ses/verdicts.ts";
import { pageHtml, PAGE_HEADERS, PAGE_STYLE } from "./page.ts";

type Call = (system: LocalSystem, body: unknown) => unknown;

const CALLS: Readonly<Record<string, Call>> = {
  "GET /local/sent": (system) => system.sent(),
  "GET /local/received": (system) => system.view.received(),
  "GET /local/waiting": (system) => system.view.waiting(),
  "GET /local/clock": (system) => ({ at: instantOf(system.clock) }),
  "POST /local/clock": async (system, body) => {
    const at = Date.parse(String((body as { at?: unknown }).at));
    if (Number.isNaN(at)) throw new InputError(`Name a moment: {"at": "2026-11-23T09:00:00Z"}.`);
    if (at < system.clock.now()) {
      throw new InputError(`The clock only moves forward, and it is ${instantOf(system.clock)} already.`);
    }
    await system.moveClock(new Date(at).toISOString());
    return { at: instantOf(system.clock) };
  },
  "POST /local/receipt": (system, body) => {
    system.setVerdicts(orInputError(() => readVerdicts(body)));
    return {};
  },
  "GET /local/faults": (system) => system.faults.list(),
  "POST /local/faults": (system, body) => {
    orInputError(() => {
      system.faults.set(body as Parameters<LocalSystem["faults"]["set"]>[0]);
    });
    return system.faults.list();
  },
};

/** What follows is the name of a file, and the body its bytes. */
const HAND_IN = "POST /local/imports/";

/** What was asked for is wrong: 400, with the message. */
class InputError extends Error {
  override readonly name = "InputError";
}

export async function answerPage(
  system: LocalSystem,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const called = functionAt(path);
  // A page of a function has a guard of its own, its signed link, and sends its forms without saying where they are from.
  if (isForThisMachine(request) && called !== undefined && system.functionUrls.has(called.name)) {
    const { name, rawPath } = called;
    await answerByFunction(request, response, { rawPath, invoke: (event) => system.invoke(name, event) });
    return;
  }
  // A page elsewhere, open in a browser on this machine, must not be able to drive this one (DNS rebinding, forms).
  if (!isForThisMachine(request) || !isFromThisMachine(request)) {
    json(response, 403, { error: "Only pages and programs on this machine may ask." });
    return;
  }
  const asked = `${request.method ?? "GET"} ${path}`;
  if (asked === "GET /") {
    const [received, waiting] = await Promise.all([system.view.received(), system.view.waiting()]);
    const { timeZone = "UTC" } = system.view;
    const html = await pageHtml({
      at: instantOf(system.clock),
      timeZone,
      received,
      waiting,
      sent: system.sent(),
    });
    response.writeHead(200, PAGE_HEADERS).end(html);
    return;
  }
  if (asked === "GET /page.css") {
    response.writeHead(200, { "content-type": "text/css; charset=utf-8" }).end(PAGE_STYLE);
    return;
  }
  const handedIn = asked.startsWith(HAND_IN) ? nameIn(asked.slice(HAND_IN.length)) : undefined;
  const call = Object.hasOwn(CALLS, asked) ? CALLS[asked] : undefined;
  if (call === undefined && handedIn === undefined) {
    json(response, 404, {
      error: `There is no ${asked}. There are: GET /, ${Object.keys(CALLS).join(", ")}, ${HAND_IN}NAME.`,
    });
    return;
  }
  try {
    json(
      response,
      200,
      handedIn === undefined
        ? await call?.(system, await readJson(request))
        : { key: await system.handIn(handedIn, await readBody(request)) },
    );
  } catch (error) {
    const status = error instanceof InputError ? 400 : 500;
    json(response, status, { error: error instanceof Error ? error.message : String(error) });
  }
}

/** As it is written in the address; undefined for none. */
function nameIn(written: string): string | undefined {
  try {
    return decodeURIComponent(written) || undefined;
  } catch {
    return undefined;
  }
}

function isForThisMachine({ headers }: IncomingMessage): boolean {
  return ["127.0.0.1", "localhost"].includes((headers.host ?? "").replace(/:\d+$/, ""));
}

function isFromThisMachine({ headers: { origin, host = "" } }: IncomingMessage): boolean {
  return origin === undefined || origin === `http://${host}`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.method !== "POST") return {};
  const text = (await readBody(request)).toString("utf8");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError("The body is no JSON.");
  }
}

function orInputError<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(`${JSON.stringify(body)}\n`);
}
