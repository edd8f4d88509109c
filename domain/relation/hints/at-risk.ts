/**
 * A valued customer that gives `riskReasons` reasons to worry, or more: told with all of them, since the day on which they
 * hold together. When another is added it is told again (`hints-to-tell.ts`), else after ninety days.
 */
import { dayFrom, dayNumber } from "../../time/day.ts";
import { reasonsIn } from "../at-risk.ts";
import { RISK_CODES, type RiskCode } from "../risk-reason.ts";
import { hasValuedClass, isValued, type HintRule } from "./hint-rule.ts";

export const atRisk: HintRule = {
  hints: (ground) => {
    const { facts, placed, courses, circumstances } = ground;
    const { on, limits } = circumstances;
    if (!hasValuedClass(ground)) return [];
    const risks = reasonsIn(courses.risks(), facts, on);
    if (risks.length < limits.hints.riskReasons || !isValued(ground)) return [];
    const fromOn = risks.map(({ since }) => since).reduce((last, since) => (since > last ? since : last));
    const key = `${risks.map(({ code }) => code).join("+")}:${fromOn.slice(0, "YYYY-MM".length)}`;
    return [{ kind: "at-risk", key, fromOn, because: { risks, valueClass: placed?.valueClass } }];
  },
  turns: (ground) => {
    if (!hasValuedClass(ground)) return [];
    const course = ground.courses.risks();
    const today = dayNumber(ground.circumstances.on);
    // With fewer reasons it is another matter, too.
    return RISK_CODES.flatMap((code) => course[code].flatMap(({ from, to }) => [from, to + 1]))
      .filter((day) => today < day && Number.isFinite(day))
      .map(dayFrom);
  },
};

/** The reasons that a key of this kind names. */
export function risksIn(key: string): readonly RiskCode[] {
  const named = key.slice(0, key.indexOf(":")).split("+");
  return RISK_CODES.filter((code) => named.includes(code));
}
