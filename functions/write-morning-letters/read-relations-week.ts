/**
 * How the last week went with customers, for the week's first letters: read from those to whom staff wrote in it or of whom
 * they noted something by mail or on the page, those of whose talks something was told, and those of whose talks something is to be told within a week. All that is overdue is
 * among these, since it is told every week. Throws when a port does.
 */
import { type RelationsWeek, weekWith } from "../../domain/letters/morning/relations-week.ts";
import { isFirstWorkingDay, weekBefore } from "../../domain/letters/morning/week-figures.ts";
import { deedIdOfNote, deedIdOfWord, deedsOnPage } from "../../domain/action/deeds-of-mail.ts";
import type { Deed } from "../../domain/action/deed.ts";
import type { ContactLog, Deeds } from "../../domain/ports.ts";
import type { Company } from "../../domain/company.ts";
import type { RelationBook, RelationEntry, RelationsState } from "../../domain/relation/relation-book.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { daysIn, plusDays } from "../../domain/time/day.ts";
import type { Day } from "../../domain/time/instant.ts";
import { ofOne } from "./of-one.ts";
import { readAll } from "./read-all.ts";

/** More mails a day say nothing more in one sentence. */
const MOST_MAILS_A_DAY = 2000;

/** Words of one mail that are looked up. */
const MOST_WORDS = 40;

export interface ReadRelationsWeekDeps {
  readonly relations: Pick<RelationBook, "findAll" | "dueTalks">;
  readonly log: Pick<ContactLog, "on">;
  readonly deeds: Pick<Deeds, "find" | "under">;
}

/** Undefined on other days, and while there is nothing to tell. */
export function createReadRelationsWeek({ relations, log, deeds }: ReadRelationsWeekDeps) {
  return async (company: Company, today: Day, state: RelationsState): Promise<RelationsWeek | undefined> => {
    if (!isFirstWorkingDay(company, today)) return undefined;
    const week = weekBefore(today);
    const entries = new Map<string, RelationEntry>();
    for await (const entry of relations.dueTalks(plusDays(today, company.relations.overdueAgainDays))) {
      entries.set(idOf(entry), entry);
    }
    const others = new Set((state.talks?.lines ?? []).map(({ customerId }) => customerId));
    for (const day of daysIn(week)) {
      for (const customerId of await inTouchOn(day)) others.add(customerId);
      for (const customerId of await notedOnPage(company, day)) others.add(customerId);
    }
    const unread = [...others].filter((customerId) => !entries.has(customerId));
    for (const entry of await relations.findAll(unread)) entries.set(idOf(entry), entry);
    const circumstances = circumstancesOf(company, today);
    const each = [...entries.values()].flatMap((entry) =>
      ofOne(() => [weekWith(entry, week, circumstances)]),
    );
    const sum = (figure: keyof (typeof each)[number]): number =>
      each.reduce((total, one) => total + one[figure], 0);
    const figures = {
      contacted: sum("contacted"),
      waiting: state.contacts?.on === today ? (state.contacts.due ?? 0) : 0,
      held: sum("held"),
      booked: sum("booked"),
      overdue: sum("overdue"),
    };
    return Object.values(figures).some((figure) => figure > 0) ? figures : undefined;
  };

  /** To whom staff wrote, and of whom they noted something by mail. */
  async function inTouchOn(day: Day): Promise<readonly string[]> {
    const ids: string[] = [];
    const notes: string[] = [];
    let read = 0;
    for await (const { contactId, direction, kind, customerId, duplicateOf } of log.on(day)) {
      if (direction === "out" && customerId !== undefined) ids.push(customerId);
      if (kind === "staff" && duplicateOf === undefined) notes.push(contactId);
      read += 1;
      if (read === MOST_MAILS_A_DAY) break;
    }
    const noted = await readAll(notes, notedIn);
    return [...ids, ...[...noted.values()].flat()];
  }

  /** The customers of whose relation the mail changed something. */
  async function notedIn(contactId: string): Promise<readonly string[]> {
    const found = [await deeds.find(deedIdOfNote(contactId))];
    for (let index = 0; index < MOST_WORDS; index += 1) {
      const deed = await deeds.find(deedIdOfWord(contactId, index));
      if (deed === undefined) break;
      found.push(deed);
    }
    return found.flatMap(relationsChanged);
  }

  async function notedOnPage({ staff }: Company, day: Day): Promise<readonly string[]> {
    const ids = staff.map(({ id }) => deedsOnPage(id, day));
    const found = await readAll(ids, (id) => deeds.under(id));
    return [...found.values()].flat().flatMap(relationsChanged);
  }
}

/** The customers whose relation the deed changed. */
const relationsChanged = (deed: Deed | undefined): readonly string[] =>
  (deed?.effects ?? []).filter(({ on }) => on === "relation").map(({ id }) => id);

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;
