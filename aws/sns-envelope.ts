/** SNS wraps what it delivers to a queue (SNS developer guide, "Amazon SNS HTTP/HTTPS notification JSON format"). */
import * as z from "zod";

const envelope = z.object({ Type: z.literal("Notification"), Message: z.string() });

/** The message inside, parsed as JSON. Throws when the body is not an SNS notification that carries JSON. */
export function unwrapSns(body: string): unknown {
  return JSON.parse(envelope.parse(JSON.parse(body)).Message);
}
