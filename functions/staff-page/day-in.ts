/** Reads what a form gives for a date. */
import type { Day } from "../../domain/time/instant.ts";

/** As a browser writes the value of a field for a date. */
export function dayIn(written: string): Day | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return undefined;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(written) ? undefined : written;
}
