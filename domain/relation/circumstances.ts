/** What the rules of relations need to know beside the facts: the company's limits, its calendar and country, and the day. */
import type { Country, Leave } from "../company.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Day } from "../time/instant.ts";
import type { RelationLimits } from "./relation-limits.ts";

export type Gone = Pick<Leave, "who" | "lastOn">;

export interface Circumstances {
  readonly limits: RelationLimits;
  readonly calendar: Calendar;
  /** Of a customer whose own is not known. */
  readonly country: Country;
  /** The company's day for which something is computed; facts dated after it do not count. */
  readonly on: Day;
  /** How many people the company has; absent: several. Where one works alone, nobody else can hold a relation. */
  readonly staffCount?: number | undefined;
  /** Who leaves, and who has left: after the last day nobody holds a relation any more. */
  readonly left?: readonly Gone[] | undefined;
}
