/** An example of a day to look again: the first of a month, two to three months ahead. */
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";

export function againOn(today: Day): Day {
  return `${plusDays(`${today.slice(0, "YYYY-MM".length)}-01`, 3 * 31).slice(0, "YYYY-MM".length)}-01`;
}
