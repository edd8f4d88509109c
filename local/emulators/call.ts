/**
 * Calls to the emulators in AWS's protocols, by plain HTTP: what stands in for AWS should not share an SDK with what
 * it is there to try. A refusal is an EmulatorError with what the emulator said.
 */
export class EmulatorError extends Error {
  override readonly name = "EmulatorError";
}

export type Json = Readonly<Record<string, unknown>>;

interface Call {
  readonly endpoint: string;
  readonly service: "sqs" | "sns" | "dynamodb";
  readonly region: string;
  readonly signal?: AbortSignal | undefined;
}

/** AWS JSON 1.0: SQS, DynamoDB. `target` is what stands in `X-Amz-Target`. */
export async function callJson(
  call: Call & { readonly target: string; readonly input: Json },
): Promise<Json> {
  const text = await post(call, call.target, JSON.stringify(call.input), {
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": call.target,
  });
  return text === "" ? {} : (JSON.parse(text) as Json);
}

/** The query protocol: SNS. Answers with the XML. */
export async function callQuery(
  call: Call & { readonly action: string; readonly input: Readonly<Record<string, string>> },
): Promise<string> {
  return post(call, call.action, new URLSearchParams({ Action: call.action, ...call.input }).toString(), {
    "content-type": "application/x-www-form-urlencoded",
  });
}

async function post(
  call: Call,
  what: string,
  body: string,
  headers: Record<string, string>,
): Promise<string> {
  const response = await fetch(call.endpoint, {
    method: "POST",
    body,
    signal: call.signal ?? null,
    headers: {
      ...headers,
      // Nobody checks the signature, but the emulators read the region from it.
      authorization:
        `AWS4-HMAC-SHA256 Credential=local/20260101/${call.region}/${call.service}/aws4_request, ` +
        "SignedHeaders=host, Signature=0",
      "x-amz-date": "20260101T000000Z",
    },
  });
  const text = await response.text();
  if (!response.ok) throw new EmulatorError(`${what} was refused (${String(response.status)}): ${text}`);
  return text;
}
