/**
 * A function's own address on this machine: `/url/<function's name>/…` on the HTTP port. Requests become the event that
 * Lambda makes of them (developer guide, "Invoking Lambda function URLs", payload format 2.0), and its answer the response.
 */
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "../http.ts";
import type { Outcome } from "./execution-environment.ts";

const PATH = /^\/url\/([\w-]{1,64})(\/.*)$/;

export const urlOf = (httpUrl: string, functionName: string): string => `${httpUrl}/url/${functionName}/`;

/** The function that a path belongs to, and the path as the function sees it. */
export function functionAt(path: string): { readonly name: string; readonly rawPath: string } | undefined {
  const [, name, rawPath] = PATH.exec(path) ?? [];
  return name === undefined || rawPath === undefined ? undefined : { name, rawPath };
}

export async function answerByFunction(
  request: IncomingMessage,
  response: ServerResponse,
  { rawPath, invoke }: { rawPath: string; invoke: (event: unknown) => Promise<Outcome> },
): Promise<void> {
  const [, rawQueryString = ""] = /\?(.*)$/s.exec(request.url ?? "") ?? [];
  const body = await readBody(request);
  const outcome = await invoke({
    version: "2.0",
    rawPath,
    rawQueryString,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(",") : (value ?? ""),
      ]),
    ),
    requestContext: {
      requestId: randomUUID(),
      http: { method: request.method ?? "GET", path: rawPath, protocol: "HTTP/1.1", sourceIp: "127.0.0.1" },
    },
    ...(body.length > 0 && { body: body.toString("base64") }),
    isBase64Encoded: body.length > 0,
  });
  if (!outcome.ok) {
    response.writeHead(502, { "content-type": "text/plain" }).end("Internal Server Error");
    return;
  }
  const { statusCode, headers, body: answer, isBase64Encoded } = outcome.payload as Answer;
  response.writeHead(statusCode ?? 200, headers ?? {});
  response.end(Buffer.from(answer ?? "", isBase64Encoded === true ? "base64" : "utf8"));
}

interface Answer {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}
