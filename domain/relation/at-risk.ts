/** Why a customer may be about to leave, on a day: which reasons there are, since when each holds, and the facts behind it. */
import type { Stretch } from "../payment/day-windows.ts";
import { dayFrom, dayNumber } from "../time/day.ts";
import type { Day } from "../time/instant.ts";
import type { Circumstances } from "./circumstances.ts";
import { lastHeardOn } from "./contact/in-touch.ts";
import { knownFacts } from "./contact/known-facts.ts";
import { invoiceDays } from "./purchase-rhythm.ts";
import type { RelationFacts } from "./relation-facts.ts";
import { RISK_CODES, type RiskCode, type RiskReason } from "./risk-reason.ts";
import { fallPercent, riskCourse, type RiskCourse } from "./risk-course.ts";
import { plusMonths } from "../time/months.ts";

/** In the order of the codes. */
export function riskReasonsOn(facts: RelationFacts, circumstances: Circumstances): readonly RiskReason[] {
  const { limits, calendar, on } = circumstances;
  const known = knownFacts(facts, { on, timeZone: calendar.timeZone });
  return reasonsIn(riskCourse(facts, limits), known, on);
}

/** Of facts that are known on the day; the course may be that of all facts. */
export function reasonsIn(course: RiskCourse, known: RelationFacts, on: Day): readonly RiskReason[] {
  return RISK_CODES.flatMap((code): readonly RiskReason[] => {
    const since = sinceWhen(course[code], on);
    return since === undefined ? [] : [{ code, since, ...FACTS[code](known, on, course) }];
  });
}

type FactsBehind = Omit<RiskReason, "code" | "since">;

const FACTS: Readonly<Record<RiskCode, (known: RelationFacts, on: Day, course: RiskCourse) => FactsBehind>> =
  {
    silent: (known, on, { unheard }) =>
      sinceWhen(unheard, on) === undefined
        ? { missing: "purchase", on: dayOf(invoiceDays(known).at(-1)) }
        : { missing: "word", on: lastHeardOn(known) },
    "broken-promises": ({ promises }, on) => {
      const broken = promises.filter(({ end, endedOn }) => end === "broken" && endedOn > plusMonths(on, -12));
      return { count: broken.length, on: latest(broken.map(({ endedOn }) => endedOn)) };
    },
    complaint: ({ notes }) => ({
      on: latest(notes.filter(({ says }) => says === "complaint").map((note) => note.on)),
    }),
    "pays-late": (_known, on, course) => ({ on: sinceWhen(course["pays-late"], on) }),
    "falling-purchases": (known, on) => ({ percent: fallPercent(known, dayNumber(on)) }),
  };

/** The first day of the stretch that a day lies in; undefined when it lies in none. The stretches are joined. */
export function sinceWhen(stretches: readonly Stretch[], on: Day): Day | undefined {
  const day = dayNumber(on);
  return dayOf(stretches.find(({ from, to }) => from <= day && day <= to)?.from);
}

const dayOf = (day: number | undefined): Day | undefined => (day === undefined ? undefined : dayFrom(day));

const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);
