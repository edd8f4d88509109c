/**
 * A handler for a function's own address (Lambda developer guide, "Invoking Lambda function URLs", payload format 2.0).
 * What the rules throw is logged by name, and the reader is told to try again: never why.
 */
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from "aws-lambda";
import type { HttpAnswer, HttpRequest } from "../domain/page/http.ts";
import type { Journal } from "../domain/ports.ts";

/** Longer than any form of ours by far. */
const LONGEST_FORM_BYTES = 16 * 1024;

const FAILED: HttpAnswer = {
  status: 503,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", "retry-after": "30" },
  body: "This did not work just now. Please try again in a minute.\n",
};

export function pageHandler(
  journal: Journal,
  answer: (request: HttpRequest) => Promise<HttpAnswer>,
): (event: LambdaFunctionURLEvent) => Promise<LambdaFunctionURLResult> {
  return async (event) => {
    const { status, headers, body } = await answer(requestOf(event)).catch((error: unknown) => {
      journal.info("page failed", { error: error instanceof Error ? error.name : "unknown" });
      return FAILED;
    });
    return { statusCode: status, headers: { ...headers }, body };
  };
}

export function requestOf(event: LambdaFunctionURLEvent): HttpRequest {
  const type = event.headers["content-type"] ?? "";
  const isForm = type.split(";")[0]?.trim().toLowerCase() === "application/x-www-form-urlencoded";
  const body = event.body ?? "";
  const isShort = body.length <= LONGEST_FORM_BYTES;
  return {
    method: event.requestContext.http.method,
    path: event.rawPath,
    query: new URLSearchParams(event.rawQueryString),
    form: new URLSearchParams(
      isForm && isShort ? (event.isBase64Encoded ? Buffer.from(body, "base64").toString() : body) : "",
    ),
  };
}
