/** What `explain relations` says of each customer, from the same rules as the deployed functions, and of all together. */
import type { Company } from "../../../domain/company.ts";
import type { Language } from "../../../domain/letters/language.ts";
import { cleanLine } from "../../../domain/mail/header-text.ts";
import { riskReasonsOn } from "../../../domain/relation/at-risk.ts";
import { levelled } from "../../../domain/relation/contact/level.ts";
import { hintWords, riskWords } from "../../../domain/relation/hint-words.ts";
import { hintNamed } from "../../../domain/relation/hints/hint-named.ts";
import { hintsToTell } from "../../../domain/relation/hints/hints-to-tell.ts";
import { contactWords } from "../../../domain/relation/reason-words.ts";
import { relationStanding } from "../../../domain/relation/relation-on.ts";
import type { RelationStanding } from "../../../domain/relation/relation-standing.ts";
import { circumstancesOf } from "../../../domain/relation/when-to-look.ts";
import { rankAll } from "../../../domain/relation/value/rank-all.ts";
import { currenciesWithoutRate } from "../../../domain/relation/value/year-value.ts";
import type { Day } from "../../../domain/time/instant.ts";
import type { Gathered } from "./gather.ts";

export interface Explaining {
  readonly company: Company;
  readonly language: Language;
  readonly asOf: Day;
}

/** Customers that came into the register after the day are left out. */
export function explainAll({ relations: all, grossPurchases, wrong }: Gathered, explaining: Explaining) {
  const { company, language, asOf } = explaining;
  const { relations: limits, calendar, country, fallbackOwner } = company;
  const saying = { language, on: asOf };
  const relations = all.filter(({ facts }) => facts.customer.addedOn <= asOf);
  const placed = rankAll(relations, { month: asOf.slice(0, 7), limits, country, calendar, fallbackOwner });
  const standings = relations.map(({ facts, number }) => {
    const circumstances = circumstancesOf(company, asOf);
    const place = placed.get(facts.customer.customerId);
    const standing = relationStanding(facts, place, circumstances);
    const risks = riskReasonsOn(facts, circumstances);
    // As if none had been told before.
    const hints = hintsToTell(facts, place, [], circumstances);
    return { facts, number, place, standing, risks, hints };
  });
  const planned = levelled(
    standings.flatMap(({ facts: { customer }, standing: { contact, valueClass }, place }) =>
      contact === undefined
        ? []
        : [
            {
              ...{ customerId: customer.customerId, owner: customer.owner, valueClass },
              ...{ contactOn: contact.dueOn, rule: contact.rule, latestOn: contact.latestOn, by: contact.by },
              value: place?.value ?? 0,
            },
          ],
    ),
    { company, today: asOf },
  );
  const lines = standings.map(({ facts: { customer }, number, standing, risks, hints }) => {
    const { phase, level, valueClass, contact, talks, breadth, lastHumanOn } = standing;
    const placing = planned.get(customer.customerId);
    return {
      customer: shown(customer.name),
      customerNumber: number === undefined ? null : shown(number),
      ...{ phase: phase.phase, phaseSince: phase.since, level: level?.level ?? null },
      ...{ levelTarget: level?.target ?? null, levelSince: level?.since ?? null },
      valueClass: valueClass ?? null,
      nextContactOn: placing?.on ?? null,
      with: placing?.staffId ?? null,
      dueOn: contact?.dueOn ?? null,
      rule: contact?.rule ?? null,
      because: contact === undefined ? "" : contactWords(contact, saying),
      suggest: contact?.suggest ?? null,
      lastContactOn: lastHumanOn ?? null,
      talks: talks.map(({ kind, dueOn, state, bookedOn }) => ({
        ...{ kind, dueOn: dueOn ?? null, state, bookedOn: bookedOn ?? null },
      })),
      breadth,
      atRisk: risks.map(({ code }) => code),
      risks: risks.map((risk) => ({ code: risk.code, words: riskWords([risk], saying) })),
      hints: hints.map((hint) => ({
        ...{ kind: hint.kind, key: hint.key, fromOn: hint.fromOn, untilOn: hint.untilOn ?? null },
        because: hintWords(hintNamed(hint, company), saying),
      })),
    };
  });
  const perDay = Map.groupBy(planned.values(), ({ on, staffId }) => `${on} ${staffId}`);
  const isActive = ({ phase: { phase } }: RelationStanding): boolean => phase !== "lost";
  const active = standings.filter(({ standing }) => isActive(standing));
  const summary = {
    customers: lines.length,
    active: active.length,
    withoutNextContact: active.filter(({ standing: { contact } }) => contact === undefined).length,
    perDayMost: Math.max(0, ...[...perDay.values()].map(({ length }) => length)),
    dueNow: lines.filter(({ dueOn }) => dueOn !== null && dueOn <= asOf).length,
    /** Invoices and credit notes of which only the amount with tax is known: customers are ranked by it. */
    grossPurchases,
    currenciesWithoutRate: currenciesWithoutRate(relations.map(({ facts }) => facts)),
    wrong: wrong.map(({ file, line, entry, field, problem, expected }) => ({
      ...{ file: shown(file), line: line ?? null, entry: entry ?? null },
      ...{ field: field === undefined ? null : shown(field), problem: shown(problem), expected },
    })),
  };
  return { lines: lines.sort(soonestFirst), summary };
}

/** What files say reaches a terminal: nothing in it may steer one. */
function shown(text: string): string {
  return cleanLine(text, 1000) || "–";
}

export type RelationLine = ReturnType<typeof explainAll>["lines"][number];
export type RelationSummary = ReturnType<typeof explainAll>["summary"];

const byName = new Intl.Collator("en", { numeric: true });

interface Placeable {
  readonly customer: string;
  readonly customerNumber: string | null;
  readonly nextContactOn: Day | null;
}

/** Those with whom nobody is to be in touch come last. */
function soonestFirst(one: Placeable, other: Placeable): number {
  const never = "9999-12-31";
  const [day, otherDay] = [one.nextContactOn ?? never, other.nextContactOn ?? never];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return byName.compare(one.customerNumber ?? one.customer, other.customerNumber ?? other.customer);
}
