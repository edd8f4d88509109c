/** How the last week went with customers, beside promises: for the week's first letter. Of the company; nobody's own. */
import type { Circumstances } from "../../relation/circumstances.ts";
import { isByUs } from "../../relation/contact/in-touch.ts";
import type { RelationFacts } from "../../relation/relation-facts.ts";
import type { Placed } from "../../relation/relation-standing.ts";
import type { Talk } from "../../relation/talk.ts";
import { talksOn } from "../../relation/talks/clocks.ts";
import type { DayRange } from "../../time/day.ts";
import { dayAt } from "../../time/wall-clock.ts";

export interface RelationsWeek {
  /** Customers with whom a person of ours was in touch. */
  readonly contacted: number;
  /** Customers whom it is time to be in touch with now. */
  readonly waiting: number;
  /** Talks that were held last week, that a time was agreed for in it, and that are overdue now. */
  readonly held: number;
  readonly booked: number;
  readonly overdue: number;
}

/** What one relation adds. */
export function weekWith(
  { facts, placed }: { readonly facts: RelationFacts; readonly placed?: Placed | undefined },
  week: DayRange,
  circumstances: Circumstances,
): Omit<RelationsWeek, "waiting"> {
  const isIn = (on: string): boolean => week.from <= on && on <= week.to;
  const { timeZone } = circumstances.calendar;
  const held = facts.talks.filter((talk) => talk.held !== undefined && isIn(talk.held.on));
  const wasInTouch = held.length > 0 || facts.contacts.filter(isByUs).some(({ on }) => isIn(on));
  // One that was only noted afterwards was never booked.
  const isAhead = ({ bookedAt, on }: Talk): boolean => dayAt(bookedAt, timeZone) <= on;
  const booked = facts.talks.filter(
    (talk) => talk.cancelledAt === undefined && isIn(dayAt(talk.bookedAt, timeZone)) && isAhead(talk),
  );
  const standings = talksOn(facts, placed, circumstances);
  return {
    contacted: wasInTouch ? 1 : 0,
    held: held.length,
    booked: booked.length,
    overdue: standings.filter(({ state }) => state === "overdue").length,
  };
}
