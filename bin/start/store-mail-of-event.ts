/** Puts the mail that a notification speaks of where the notification says it lies, so that a function finds it. */
import { ENVIRONMENT } from "../../aws/contract.ts";
import type { LocalSystem } from "../../local/local-system.ts";

interface SqsEvent {
  readonly Records?: readonly { readonly body: string }[];
}

interface Notification {
  readonly receipt?: { readonly action?: { readonly objectKey?: string } };
}

/** Throws an Error in words when the event names no object, or the system has no mail bucket. */
export async function storeMailOfEvent(
  { access }: LocalSystem,
  event: unknown,
  raw: Uint8Array,
): Promise<void> {
  const key = objectKeyIn(event);
  if (key === undefined) throw new Error("The event is no notification about a mail: leave --mail out.");
  const bucket = [...access.environments.values()]
    .map((environment) => environment[ENVIRONMENT.mailBucket])
    .find((name) => name !== undefined);
  if (bucket === undefined) throw new Error(`No function of the template has ${ENVIRONMENT.mailBucket}.`);
  const response = await fetch(`${access.endpoints.s3}/${bucket}/${key}`, {
    method: "PUT",
    body: Buffer.from(raw),
  });
  if (!response.ok) throw new Error(`The mail cannot be stored: ${await response.text()}`);
}

/** An SQS message, in it SNS's envelope or not, in it SES's notification. */
function objectKeyIn(event: unknown): string | undefined {
  try {
    const body = JSON.parse((event as SqsEvent).Records?.[0]?.body ?? "{}") as { readonly Message?: string };
    const notification = (body.Message === undefined ? body : JSON.parse(body.Message)) as Notification;
    return notification.receipt?.action?.objectKey;
  } catch {
    return undefined;
  }
}
