/**
 * Finds which talks are to be told of today, and to whom: the owner, from a month overdue on the managers, too, and for
 * whoever is away their stand-in. What is told is kept for the morning letters first, and then noted with the relation:
 * broken off in between it is told all the same, and once. A relation that fails is flagged, and looked at again tomorrow.
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import type { Journal } from "../../domain/ports.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import type {
  PlannedTalk,
  RelationBook,
  RelationEntry,
  RelationsStateBook,
} from "../../domain/relation/relation-book.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { type TalkTelling, talksToTell, toldAfter } from "../../domain/relation/talks/stages.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";

/** How long lines are kept: longer than it takes until the letters that should have told them are made. */
const KEPT_DAYS = 14;

export interface TellTalksDeps {
  readonly relations: Pick<RelationBook, "find" | "store" | "dueTalks">;
  readonly relationsState: RelationsStateBook;
  readonly journal: Pick<Journal, "flag">;
}

/** Answers with how many lines are new. Throws when a port does. */
export function createTellTalks({ relations, relationsState, journal }: TellTalksDeps) {
  const each = createEach(journal);
  const changeState = createChangeRelationsState(relationsState);

  return async (company: Company, now: Instant, today: Day): Promise<number> => {
    const circumstances = circumstancesOf(company, today);
    const looked = new Map<string, readonly TalkTelling[]>();
    const lines: PlannedTalk[] = [];
    await each("relation", relations.dueTalks(today), idOf, async (entry) => {
      const { facts, placed, told } = entry;
      const tellings = talksToTell(facts, placed, told, circumstances);
      looked.set(idOf(entry), tellings);
      lines.push(...linesOf(entry, tellings, company, now));
    });
    const added = await keep(lines, company, today);
    await each(
      "relation",
      looked,
      ([customerId]) => customerId,
      async ([customerId, tellings]) => {
        await changeRelation(
          relations,
          customerId,
          circumstances,
          (stored) => stored && { ...stored, told: toldAfter(stored.told, tellings, today) },
        );
      },
    );
    return added;
  };

  /** Beside what earlier runs of the day found, each line once. */
  async function keep(lines: readonly PlannedTalk[], company: Company, today: Day): Promise<number> {
    const oldest = plusDays(today, -KEPT_DAYS);
    let added = 0;
    await changeState((state) => {
      const dayOf = ({ at }: PlannedTalk): Day => dayAt(at, company.calendar.timeZone);
      const kept = (state.talks?.lines ?? []).filter((line) => dayOf(line) > oldest);
      const known = new Set(kept.filter((line) => dayOf(line) === today).map(nameOf));
      const news = [...lines].sort(byName).filter((line) => !known.has(nameOf(line)));
      added = news.length;
      return { ...state, talks: { on: today, lines: [...kept, ...news] } };
    });
    return added;
  }
}

function linesOf(
  { facts: { customer, talks } }: RelationEntry,
  tellings: readonly TalkTelling[],
  company: Company,
  at: Instant,
): PlannedTalk[] {
  const { customerId, owner = company.fallbackOwner } = customer;
  const isThere = (staffId: string): string => responsibleOn(company, staffId, at).id;
  return tellings.flatMap(({ standing: { kind, talkId }, toManager }) => {
    // Whoever was to lead a talk knows what was said in it.
    const leader = talks.find((talk) => talk.talkId === talkId)?.leader;
    const told = isThere(leader ?? owner);
    const managers = toManager ? managersOf(company).map(isThere) : [];
    const line = { customerId, kind, at };
    return [
      { ...line, staffId: told, as: "owner" as const },
      ...[...new Set(managers)]
        .filter((staffId) => staffId !== told)
        .map((staffId) => ({ ...line, staffId, as: "manager" as const })),
    ];
  });
}

/** Where nobody is a manager, whoever keeps what nobody owns. */
function managersOf({ staff, fallbackOwner }: Company): string[] {
  const managers = staff.filter(({ manager }) => manager).map(({ id }) => id);
  return managers.length > 0 ? managers : [fallbackOwner];
}

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;

const nameOf = ({ customerId, kind, staffId }: PlannedTalk): string => `${customerId} ${kind} ${staffId}`;

/** Relations are looked at a few at a time, and come in any order. */
const byName = (one: PlannedTalk, other: PlannedTalk): number => (nameOf(one) < nameOf(other) ? -1 : 1);
