/**
 * What a function asked of an AWS service, as it went over the wire. A bundle cannot hide it: it is read from the HTTP
 * request, not from the code. Who asks is said by the session token, which on this machine is the function's name, and
 * what is asked by the scope of the signature.
 */
import type { IncomingHttpHeaders } from "node:http";

export interface FunctionRequest {
  readonly functionName: string;
  /** As the signature names it: `dynamodb`, `s3`, `sqs`, `ses`, `sns`, `scheduler`. */
  readonly service: string;
  readonly region: string;
  readonly method: string;
  /** Path and query. */
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** HTTP status of the answer; nothing when none came. */
  readonly status: number | undefined;
}

/** Nothing when no function asked: this machine's own questions carry no session token. */
export function readFunctionRequest(
  request: Pick<FunctionRequest, "method" | "headers" | "body" | "status"> & { readonly path: string },
): FunctionRequest | undefined {
  const { method, path, headers, body, status } = request;
  const functionName = headers["x-amz-security-token"];
  if (typeof functionName !== "string") return undefined;
  const [, region = "", service = ""] =
    /Credential=[^/,]+\/\d{8}\/([^/,]+)\/([^/,]+)\/aws4_request/.exec(headers.authorization ?? "") ?? [];
  const url = new URL(path, "http://aws.invalid");
  return { functionName, service, region, method, url, headers, body, status };
}
