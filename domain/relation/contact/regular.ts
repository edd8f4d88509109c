/**
 * The regular contact: as often as the customer's class has it, or every so many days with a prospect. Who is far away,
 * or was not met for `metWithinDays`, hears from us as often as the class above.
 */
import { plusDays } from "../../time/day.ts";
import type { ValueClass } from "../../customer/value-class.ts";
import { isFarAway } from "./far-away.ts";
import { classOf, later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";
import { lastMetOn } from "./in-touch.ts";

const CLASS_ABOVE: Readonly<Record<ValueClass, ValueClass>> = { A: "A", B: "A", C: "B" };

export function regular(ground: Ground): readonly Wanted[] {
  const { facts, placed, since, everyDays, isProspect, circumstances } = ground;
  if (isProspect) return [{ rule: "prospect", dueOn: plusDays(since, everyDays), because: { everyDays } }];

  const { limits } = circumstances;
  const valueClass = classOf(placed);
  const oftener = limits.everyDays[CLASS_ABOVE[valueClass]];
  const oftenerOn = plusDays(since, oftener);
  const metOn = lastMetOn(facts);
  const { firstContactOn, firstPurchaseOn, customer } = facts;
  const unmetOn = plusDays(
    metOn ?? firstContactOn ?? firstPurchaseOn ?? customer.addedOn,
    limits.metWithinDays,
  );
  const meet = { because: { everyDays: oftener, valueClass, metOn }, suggest: "visit-or-video" } as const;
  return [
    { rule: "value", dueOn: plusDays(since, everyDays), because: { everyDays, valueClass } },
    { rule: "not-met", dueOn: later(oftenerOn, unmetOn), ...meet },
    ...(isFarAway(customer, circumstances) ? [{ rule: "far-away", dueOn: oftenerOn, ...meet } as const] : []),
  ];
}
