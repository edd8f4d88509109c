/**
 * Contacts that nobody wants: the customer asked for peace until a day, or is lost. What was said later than that holds
 * all the same: a plan, a wish, a failure of ours.
 */
import { plusDays } from "../../time/day.ts";
import { phaseOn } from "../phase.ts";
import type { RelationNote } from "../relation-facts.ts";
import { latestSaid } from "../said.ts";
import { later } from "./ground.ts";
import type { Ground, Wanted } from "./ground.ts";

/** Nobody is in touch before the day after the one until which the customer wants peace. */
export function inPeace(wanted: Wanted, { facts }: Ground): Wanted {
  const note = latestSaid(facts.notes.filter((each) => each.says === "no-contact"));
  if (note === undefined || isSaidAfter(wanted, note)) return wanted;
  const dueOn = later(wanted.dueOn, plusDays(note.until, 1));
  if (dueOn === wanted.dueOn) return wanted;
  return { ...wanted, dueOn, latestOn: wanted.latestOn && later(wanted.latestOn, dueOn), isFirst: undefined };
}

/**
 * Whether it is given up. Staff's word gives up all that was wanted before. Whoever became lost in silence is given up
 * only in what was due before then: a day that lies later, or that people agreed, is still kept.
 */
export function isGivenUp(wanted: Wanted, ground: Ground): boolean {
  const { facts, circumstances } = ground;
  const { addedOn } = facts.customer;
  const then = { ...circumstances, on: later(circumstances.on, addedOn) };
  if (ground.phaseOn(then.on) !== "lost") return false;
  const said = latestSaid(facts.notes.filter((each) => each.says === "phase"));
  if (said?.phase === "lost") return !isSaidAfter(wanted, said);
  if (wanted.rule === "planned" || wanted.rule === "repair") return false;
  const { since } = phaseOn(facts, then);
  // No day was laid for who was lost when the register was imported.
  if (wanted.rule === "day-one" && since <= addedOn) return true;
  return wanted.dueOn < since;
}

/** Of a broken promise only the day is known. */
function isSaidAfter({ saidAt, rule, because }: Wanted, { at, on }: RelationNote): boolean {
  if (saidAt !== undefined) return at < saidAt;
  return rule === "repair" && because.causeOn !== undefined && on < because.causeOn;
}
