/** Who thinks about our offer hears from us a week after it, and after each contact; ten days after at the latest. */
import { plusDays } from "../../time/day.ts";
import { latestSaid } from "../said.ts";
import { later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";

/** Between the day on which it is good, and the one on which it is late. */
const DAYS_MORE = 3;

export function undecided({ facts, last, circumstances: { limits } }: Ground): readonly Wanted[] {
  const quote = latestSaid(facts.notes.filter((each) => each.says === "quote"));
  if (quote?.isOpen !== true) return [];
  const { undecided: everyDays } = limits.everyDays;
  const dueOn = plusDays(later(quote.on, last?.on ?? quote.on), everyDays);
  return [
    {
      rule: "undecided",
      dueOn,
      latestOn: plusDays(dueOn, DAYS_MORE),
      saidAt: quote.at,
      because: { everyDays, causeOn: quote.on, what: quote.what },
    },
  ];
}
