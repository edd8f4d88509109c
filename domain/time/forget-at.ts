/** When something may be forgotten that was noted of a mail: after as many days as the company keeps those. */
import { type Instant, plusMilliseconds } from "./instant.ts";

const DAY = 86_400_000;

export function forgetAt({ keepMailDays }: { readonly keepMailDays: number }, notedAt: Instant): Instant {
  return plusMilliseconds(notedAt, keepMailDays * DAY);
}
