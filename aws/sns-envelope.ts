/** SNS wraps what it delivers to a queue (SNS developer guide, "Amazon SNS HTTP/HTTPS notification JSON format"). */
import * as z from "zod";

const envelope = z.object({ Type: z.literal("Notification"), Message: z.string() });

/** The message inside, as text. Throws when the body is not an SNS notification. */
export function unwrapSns(body: string): string {
  return envelope.parse(JSON.parse(body)).Message;
}
