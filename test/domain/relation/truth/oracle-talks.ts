/** The oracle's two yearly clocks of a customer, on one day. */
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { Placed, TalkState } from "../../../../domain/relation/relation-standing.ts";
import type { TalkKind } from "../../../../domain/relation/talk.ts";
import { addMonths, num } from "./days.ts";
import type { Known } from "./oracle-history.ts";

export interface OracleTalk {
  readonly kind: TalkKind;
  readonly state: TalkState;
  readonly due?: number | undefined;
  readonly booked?: number | undefined;
}

export function oracleTalks(
  facts: RelationFacts,
  known: Known,
  placed: Placed | undefined,
  today: number,
): readonly OracleTalk[] {
  const lastHeld = (kind: TalkKind): number | undefined => {
    const days = known.held
      .filter(({ kinds, held }) => (held?.kinds ?? kinds).includes(kind))
      .map(({ held }) => num(held?.on ?? ""));
    return days.length === 0 ? undefined : Math.max(...days);
  };
  const evaluation = lastHeld("evaluation");
  const update = lastHeld("update");
  const begin = [facts.firstContactOn, facts.firstPurchaseOn, facts.customer.addedOn]
    .map((day) => (day === undefined ? Infinity : num(day)))
    .find((day) => day <= today);
  const laid = placed?.spreadTalkOn === undefined ? undefined : num(placed.spreadTalkOn);
  const base = laid ?? begin ?? num(facts.customer.addedOn);
  /** Without any talk held: its day, or a year later and so on, whichever came last. */
  const latest = (first: number): number => {
    let years = 0;
    while (addMonths(first, 12 * (years + 1)) <= today) years += 1;
    return addMonths(first, 12 * years);
  };
  const due: Record<TalkKind, number> = {
    evaluation: evaluation !== undefined ? addMonths(evaluation, 12) : latest(laid ?? addMonths(base, 12)),
    update:
      update !== undefined && update >= (evaluation ?? update)
        ? addMonths(update, 12)
        : evaluation !== undefined
          ? addMonths(evaluation, 6)
          : latest(addMonths(base, 6)),
  };
  return (["evaluation", "update"] as const).map((kind) => {
    const held = kind === "evaluation" ? evaluation : update;
    const booked = known.booked
      .filter(({ kinds, on }) => kinds.includes(kind) && (held === undefined || num(on) > held))
      .sort((a, b) => (`${a.on} ${a.talkId}` < `${b.on} ${b.talkId}` ? -1 : 1))
      .at(-1);
    if (booked !== undefined) {
      const on = num(booked.on);
      return { kind, state: on < today ? "to-close" : "booked", due: due[kind], booked: on };
    }
    if (placed?.valueClass !== "A" && placed?.valueClass !== "B") return { kind, state: "none" };
    const no = known.said
      .filter((note) => note.says === "no-talks")
      .filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind))
      .at(-1);
    if (no !== undefined && no.kinds.length > 0) {
      if (no.until === undefined) return { kind, state: "exempt" };
      if (today <= num(no.until)) return { kind, state: "exempt", due: due[kind] };
    }
    const later = known.said
      .filter((note) => note.says === "talk-later")
      .filter(({ kinds }) => kinds.includes(kind))
      .at(-1);
    if (later !== undefined && today < num(later.until)) return { kind, state: "later", due: due[kind] };
    const ahead = due[kind] - today;
    return { kind, state: ahead < 0 ? "overdue" : ahead <= 60 ? "due" : "not-due", due: due[kind] };
  });
}
