/**
 * What relations ask for beside contacts and talks: thanks first, suggestions last; of a kind, what can wait least. A day to
 * remember that no later letter can tell in time, and thanks that are late tomorrow, come before what can wait.
 */
import { type Hint, HINT_KINDS } from "../../../relation/hints/hint.ts";
import { nudgeDayFrom } from "../../../relation/talks/nudge-days.ts";
import { plusDays } from "../../../time/day.ts";
import type { FoundHint, MorningFacts, Section } from "../facts.ts";
import { shortWho } from "../short-line.ts";

export const hints: Section = (facts) =>
  [...facts.relations.hints].sort(byKind).map(({ customerId, name, staffId, hint }) => ({
    staffId,
    line: {
      ...{ section: "hints", about: { customerId }, who: shortWho(name), at: facts.now, hint },
      ...(isLastCall(hint, facts) && { cannotWait: true }),
    },
  }));

function isLastCall({ kind, untilOn, because }: Hint, { company, today }: MorningFacts): boolean {
  if (kind === "thank") return because.latestOn !== undefined && because.latestOn <= today;
  if (kind !== "milestone" || untilOn === undefined) return false;
  const nextOn = nudgeDayFrom(company.calendar, plusDays(today, 1));
  return nextOn === undefined || untilOn < nextOn;
}

function byKind(one: FoundHint, other: FoundHint): number {
  const kindOf = ({ hint }: FoundHint): number => HINT_KINDS.indexOf(hint.kind);
  const order = ({ hint: { untilOn = "9999" }, customerId }: FoundHint): string => `${untilOn} ${customerId}`;
  return kindOf(one) - kindOf(other) || (order(one) < order(other) ? -1 : 1);
}
