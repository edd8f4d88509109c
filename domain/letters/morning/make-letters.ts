/**
 * Makes the letters of a morning: one for each staff member who has something in it, and on the week's first working day
 * one for everybody who is there. Whoever is away gets none: what they own has gone to somebody else, unless all are
 * away. Pure.
 */
import type { StaffMember } from "../../company.ts";
import { managersOf } from "../../customer/managers.ts";
import { responsibleOn } from "../../customer/responsible.ts";
import type { RelationsMonth } from "../../relation/month/relations-month.ts";
import { whenPickedUp } from "../new-letter.ts";
import { chooseLines, linesByStaff } from "./choose.ts";
import { cameIn, fallbackReader, type MorningFacts, readerOf } from "./facts.ts";
import { type FromMachines, type MorningLetter, morningLetterId } from "./morning-letter.ts";
import { standingOf } from "./sections/promise-lines.ts";
import { shortWho } from "./short-line.ts";
import { unprovedOwn } from "./unproved-own.ts";
import { weekFigures } from "./week-figures.ts";

/** Machines that are named; the others are counted. */
const MOST_MACHINES = 3;

export function morningLetters(facts: MorningFacts): MorningLetter[] {
  const byStaff = linesByStaff(facts);
  const keeper = fallbackReader(facts).id;
  const toldOfMonth = saysSomething(facts.relations.month) ? readersOfMonth(facts) : new Set();
  return facts.company.staff.flatMap((staff) => {
    const lines = byStaff.get(staff.id) ?? [];
    const findings = staff.id === keeper ? facts.findings : [];
    const leaving = facts.leaving.filter(({ staffId }) => staffId === staff.id).map(({ line }) => line);
    const month = toldOfMonth.has(staff.id) ? facts.relations.month : undefined;
    const hasSomething = lines.length + findings.length + leaving.length > 0 || month !== undefined;
    if (!isThere(staff, facts) || !(hasSomething || facts.isWeekStart)) return [];
    const chosen = {
      ...chooseLines(lines),
      findings,
      ...(leaving.length > 0 && { leaving }),
      ...(month !== undefined && { relationsMonth: month }),
    };
    return [{ ...emptyLetter(staff.id, facts), ...chosen, ...aside(staff.id, facts) }];
  });
}

function emptyLetter(
  staffId: string,
  { company, now, today, isWeekStart, lastWeek, relations }: MorningFacts,
) {
  return {
    kind: "morning" as const,
    letterId: morningLetterId(staffId, today),
    state: "waiting" as const,
    staffId,
    on: today,
    madeAt: now,
    attempt: 0,
    dueAt: whenPickedUp(now),
    week: isWeekStart ? weekFigures(lastWeek, staffId, { company, today, now }) : undefined,
    relationsWeek: relations.week,
  };
}

/** Of a company whose books are younger than a year, and whose customers are all well, there is nothing to tell. */
const saysSomething = (month: RelationsMonth | undefined): boolean =>
  month !== undefined && month.all.of + month.atRiskCount > 0;

/** Managers, or whoever is there instead of them. */
const readersOfMonth = ({ company, now }: MorningFacts): ReadonlySet<string> =>
  new Set(managersOf(company).map((id) => responsibleOn(company, id, now).id));

/** Who is responsible for their own, is there. */
function isThere({ id }: StaffMember, { company, now }: MorningFacts): boolean {
  return responsibleOn(company, id, now).id === id;
}

/** What is counted, not listed. */
function aside(staffId: string, facts: MorningFacts) {
  const mails = cameIn(facts);
  const isKeeper = fallbackReader(facts).id === staffId;
  const machines = mails
    .filter(({ kind }) => kind === "automatic" || kind === "list")
    .filter((mail) => readerOf(facts, mail) === staffId);
  const spam = mails.filter(({ kind }) => kind === "spam");
  return {
    later: new Set(
      facts.promises
        .filter((open) => standingOf(open, facts) === undefined)
        .map(({ promise }) => promise)
        .filter(({ owner }) => responsibleOn(facts.company, owner, facts.now).id === staffId)
        .map(({ customerId, from }) => customerId ?? from),
    ).size,
    spam: isKeeper ? spam.length : 0,
    unprovedOwn: isKeeper ? unprovedOwn(facts) : undefined,
    fromMachines: machines.length === 0 ? undefined : fromMachines(machines.map(({ from }) => from)),
  };
}

function fromMachines(senders: readonly string[]): FromMachines {
  const names = [...new Set(senders.map(shortWho))];
  return { count: senders.length, from: names.slice(0, MOST_MACHINES) };
}
