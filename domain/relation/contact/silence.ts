/**
 * Silence: nothing was heard from the customer for `silentDays`, or nothing was bought for longer than its rhythm allows
 * (`purchase-rhythm.ts`). It does not ask for more contacts than usual; it says why this one matters.
 */
import { dayNumber, plusDays } from "../../time/day.ts";
import { longestPause, usualInterval } from "../purchase-rhythm.ts";
import { later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";
import { lastHeardOn } from "./in-touch.ts";

export function silence(ground: Ground): readonly Wanted[] {
  return [...nothingHeard(ground), ...nothingBought(ground)];
}

function nothingHeard({ facts, since, everyDays, circumstances: { limits } }: Ground): readonly Wanted[] {
  const heardOn = lastHeardOn(facts);
  if (heardOn === undefined) return [];
  return [
    {
      rule: "silent",
      dueOn: later(plusDays(heardOn, limits.silentDays), plusDays(since, everyDays)),
      because: { cause: "nothing-heard", causeOn: heardOn },
    },
  ];
}

function nothingBought({ invoices, since, everyDays, circumstances: { limits } }: Ground): readonly Wanted[] {
  const days = invoices.map(({ on }) => dayNumber(on));
  const pause = longestPause(days, limits);
  const last = invoices.at(-1);
  if (pause === undefined || last === undefined) return [];
  return [
    {
      rule: "silent",
      dueOn: later(plusDays(last.on, Math.floor(pause) + 1), plusDays(since, everyDays)),
      because: { cause: "no-purchase", causeOn: last.on, usualDays: usualInterval(days) },
    },
  ];
}
