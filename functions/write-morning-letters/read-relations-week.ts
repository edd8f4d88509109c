/**
 * How the last week went with customers, for the week's first letters: read from those to whom staff wrote in it, those of
 * whose talks something was told, and those of whose talks something is to be told within a week. All that is overdue is
 * among these, since it is told every week. Throws when a port does.
 */
import type { RelationsWeek } from "../../domain/letters/morning/relations-week.ts";
import { isFirstWorkingDay, weekBefore } from "../../domain/letters/morning/week-figures.ts";
import type { ContactLog } from "../../domain/ports.ts";
import type { Company } from "../../domain/company.ts";
import { isByUs } from "../../domain/relation/contact/in-touch.ts";
import type { RelationBook, RelationEntry, RelationsState } from "../../domain/relation/relation-book.ts";
import { talksOn } from "../../domain/relation/talks/clocks.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { daysIn, plusDays } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";

/** More mails a day say nothing more in one sentence. */
const MOST_MAILS_A_DAY = 2000;

export interface ReadRelationsWeekDeps {
  readonly relations: Pick<RelationBook, "findAll" | "dueTalks">;
  readonly log: Pick<ContactLog, "on">;
}

/** Undefined on other days, and while there is nothing to tell. */
export function createReadRelationsWeek({ relations, log }: ReadRelationsWeekDeps) {
  return async (company: Company, today: Day, state: RelationsState): Promise<RelationsWeek | undefined> => {
    if (!isFirstWorkingDay(company, today)) return undefined;
    const week = weekBefore(today);
    const entries = new Map<string, RelationEntry>();
    for await (const entry of relations.dueTalks(plusDays(today, company.relations.overdueAgainDays))) {
      entries.set(idOf(entry), entry);
    }
    const others = new Set((state.talks?.lines ?? []).map(({ customerId }) => customerId));
    for (const day of daysIn(week)) {
      for (const customerId of await writtenToOn(day)) others.add(customerId);
    }
    const unread = [...others].filter((customerId) => !entries.has(customerId));
    for (const entry of await relations.findAll(unread)) entries.set(idOf(entry), entry);
    return figuresOf([...entries.values()]);

    function figuresOf(all: readonly RelationEntry[]): RelationsWeek | undefined {
      const isLastWeek = (day: Day): boolean => week.from <= day && day <= week.to;
      const { timeZone } = company.calendar;
      const talks = all.flatMap(({ facts }) => facts.talks);
      const standings = all.flatMap(({ facts, placed }) =>
        talksOn(facts, placed, circumstancesOf(company, today)),
      );
      const held = talks.filter((talk) => talk.held !== undefined && isLastWeek(talk.held.on));
      const figures = {
        contacted: all.filter(({ facts: { contacts, talks } }) =>
          [...contacts.filter(isByUs), ...talks.flatMap(({ held }) => held ?? [])].some(({ on }) =>
            isLastWeek(on),
          ),
        ).length,
        waiting: state.contacts?.on === today ? (state.contacts.due ?? 0) : 0,
        held: held.length,
        booked: talks.filter(
          ({ bookedAt, cancelledAt, on, held }) =>
            cancelledAt === undefined &&
            isLastWeek(dayAt(bookedAt, timeZone)) &&
            // One that was noted afterwards was never booked.
            (held === undefined || dayAt(bookedAt, timeZone) < on),
        ).length,
        overdue: standings.filter((standing) => standing.state === "overdue").length,
      };
      return Object.values(figures).some((figure) => figure > 0) ? figures : undefined;
    }
  };

  async function writtenToOn(day: Day): Promise<readonly string[]> {
    const ids: string[] = [];
    let read = 0;
    for await (const { direction, customerId } of log.on(day)) {
      if (direction === "out" && customerId !== undefined) ids.push(customerId);
      read += 1;
      if (read === MOST_MAILS_A_DAY) break;
    }
    return ids;
  }
}

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;
