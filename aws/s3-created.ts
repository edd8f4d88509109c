/**
 * Reads what the queue of ledger files brings: EventBridge's event of an object that was put into the bucket (Amazon S3
 * user guide, "EventBridge event message structure"; there the key is not encoded), or a file that the sweep feeds again.
 */
import * as z from "zod";

const created = z.looseObject({
  detail: z.looseObject({ object: z.looseObject({ key: z.string().min(1).max(1024) }) }),
});

const again = z.object({ ledgerFile: z.string().min(1).max(1024) });

/** The key of the file. Throws when the message cannot be read. */
export function readCreated(body: string): string {
  const parsed: unknown = JSON.parse(body);
  const fed = again.safeParse(parsed);
  return fed.success ? fed.data.ledgerFile : created.parse(parsed).detail.object.key;
}
