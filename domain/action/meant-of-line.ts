/**
 * What a word means in answer to a line about a relation. Of when to be in touch next: "done" is that people were, "later
 * Friday" that it is planned for then, "hand over Bo" that Bo takes it now. Of a yearly talk: "later Friday" is that
 * nobody asks about it before, "done" that it was held, which takes minutes. Of a hint all of these answer the hint, and
 * "not needed" says that it is not wanted. Other words mean what they always do. Pure.
 */
import type { Day } from "../time/instant.ts";
import { dayAt } from "../time/wall-clock.ts";
import type { Ask } from "./ask.ts";
import type { OfRelation, Order } from "./order.ts";
import type { RelationAsk } from "./relation-ask.ts";

/** The ask of a relation that is meant, if any. */
export function meantOfLine({ ask, about, at }: Order, timeZone: string): RelationAsk | undefined {
  const of = about?.of;
  return of === undefined ? undefined : meant(ask, of, (instant) => dayAt(instant, timeZone), at);
}

function meant(
  ask: Ask,
  of: OfRelation,
  dayOf: (instant: string) => Day,
  at: string,
): RelationAsk | undefined {
  const { is } = of;
  const item = "item" in ask ? { item: ask.item } : {};
  if (is === "hint") return meantOfHint(ask, dayOf);
  if (ask.does === "done") {
    const met = { ...item, does: "met", direction: "both", what: "", with: [] } as const;
    return is === "contact" ? { ...met, way: "other" } : { ...met, way: "meeting", talk: of.kinds };
  }
  if (ask.does === "later") {
    const on = dayOf(ask.until);
    return is === "contact"
      ? { ...item, does: "next", on }
      : { ...item, does: "talk-later", kinds: of.kinds, until: on };
  }
  return ask.does === "hand-over" ? { ...item, does: "next", on: dayOf(at), by: ask.to ?? "" } : undefined;
}

function meantOfHint(ask: Ask, dayOf: (instant: string) => Day): RelationAsk | undefined {
  const item = "item" in ask ? { item: ask.item } : {};
  if (ask.does === "done") return { ...item, does: "hint", outcome: "done" };
  if (ask.does === "not-needed") return { ...item, does: "hint", outcome: "no" };
  if (ask.does === "later") return { ...item, does: "hint", outcome: "later", until: dayOf(ask.until) };
  return ask.does === "hand-over" ? { ...item, does: "hint", outcome: "hand-over", to: ask.to } : undefined;
}
