/**
 * Contacts that nobody wants: the customer asked for peace until a day, or is lost. A failure of ours, a plan and the
 * customer's own wish hold all the same: of who asked for peace, or was given up, those that were said later.
 */
import { plusDays } from "../../time/day.ts";
import type { RelationNote } from "../relation-facts.ts";
import type { ContactRule } from "../relation-standing.ts";
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

/** What is owed also to a customer that is lost; anything else could stay due for ever. */
const STILL_OWED: readonly ContactRule[] = ["repair", "planned", "wish"];

/** Whether it is given up because the customer is lost. Staff's word gives up all that was wanted before it, too. */
export function isGivenUp(wanted: Wanted, { facts, circumstances, phaseOn }: Ground): boolean {
  if (phaseOn(circumstances.on) !== "lost") return false;
  const said = latestSaid(facts.notes.filter((each) => each.says === "phase"));
  if (said?.phase === "lost" && !isSaidAfter(wanted, said)) return true;
  return !STILL_OWED.includes(wanted.rule);
}

/** Of a broken promise only the day is known. */
function isSaidAfter({ saidAt, rule, because }: Wanted, { at, on }: RelationNote): boolean {
  if (saidAt !== undefined) return at < saidAt;
  return rule === "repair" && because.causeOn !== undefined && on < because.causeOn;
}
