/**
 * Finds which talks are to be told of today, and to whom: the owner, from a month overdue on the managers, too, and for
 * whoever is away their stand-in. What is told is kept for the morning letters first, and then noted with the relation:
 * broken off in between it is told all the same, and once. What has no room this morning (`with-room.ts`) is not noted, and
 * so stays due until it has. A relation that fails is flagged, and looked at again tomorrow.
 */
import type { Company } from "../../domain/company.ts";
import { managersOf } from "../../domain/customer/managers.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import type { PlannedTalk, RelationEntry, RelationsStateBook } from "../../domain/relation/relation-book.ts";
import { type TalkTelling, talksToTell, toldAfter } from "../../domain/relation/talks/stages.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/opening-hours.ts";
import { createNoteTold, type NoteToldDeps } from "./note-told.ts";
import { nameOfLine, newestOf, type Wanted, withRoom } from "./with-room.ts";

/** How long lines are kept: longer than it takes until the letters that should have told them are made. */
const KEPT_DAYS = 14;

export interface TellTalksDeps extends NoteToldDeps {
  readonly relationsState: RelationsStateBook;
}

/** One morning's telling: looks at each relation that is due, in any order and again if need be, and then tells. */
export interface Telling {
  /** Whether something is to be told of it. Throws when that cannot be said. */
  readonly look: (entry: RelationEntry) => boolean;
  /** Answers with how many lines are new. Throws when a port does. */
  readonly tell: () => Promise<number>;
}

export function createTellTalks(deps: TellTalksDeps) {
  const noteTold = createNoteTold(deps);
  const changeState = createChangeRelationsState(deps.relationsState);

  return (company: Company, now: Instant, today: Day): Telling => {
    const circumstances = circumstancesOf(company, today);
    const wanted = new Map<string, readonly WantedTelling[]>();
    return {
      look: (entry) => {
        const { facts, placed, told } = entry;
        const tellings = talksToTell(facts, placed, told, circumstances);
        const theirs = tellings.map((telling) => wantedOf(entry, telling, company, now));
        if (theirs.length > 0) wanted.set(idOf(entry), theirs);
        return theirs.length > 0;
      },
      tell: async () => {
        const { added, told } = await keep([...wanted.values()].flat(), company, today);
        await noteTold(told, circumstances, (stored, theirs) => {
          const tellings = theirs.map(({ telling }) => telling);
          return { ...stored, told: toldAfter(stored.told, tellings, today) };
        });
        return added;
      },
    };
  };

  /** Beside what earlier runs of the day found, each line once. What has no room stays due. */
  async function keep(
    wanted: readonly WantedTelling[],
    company: Company,
    today: Day,
  ): Promise<{ readonly added: number; readonly told: readonly WantedTelling[] }> {
    const oldest = plusDays(today, -KEPT_DAYS);
    let added = 0;
    let told: readonly WantedTelling[] = [];
    await changeState((state) => {
      const dayOf = ({ at }: PlannedTalk): Day => dayAt(at, company.calendar.timeZone);
      const kept = (state.talks?.lines ?? []).filter((line) => dayOf(line) > oldest);
      const ofToday = kept.filter((line) => dayOf(line) === today);
      const known = new Set(ofToday.map(nameOfLine));
      const chosen = withRoom(wanted, ofToday, kept);
      const news = chosen
        .flatMap(({ lines }) => lines)
        .sort(byName)
        .filter((line) => !known.has(nameOfLine(line)));
      added = news.length;
      told = chosen.map((each) => each.wanted);
      return { ...state, talks: { on: today, lines: newestOf([...kept, ...news]) } };
    });
    return { added, told };
  }
}

interface WantedTelling extends Wanted {
  readonly customerId: string;
  readonly telling: TalkTelling;
}

function wantedOf(entry: RelationEntry, telling: TalkTelling, company: Company, now: Instant): WantedTelling {
  const { kind, dueOn, bookedOn } = telling.standing;
  const lastToldOn = entry.told
    .filter((each) => each.kind === kind && each.dueOn === dueOn)
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return {
    ...{ customerId: idOf(entry), telling, lastToldOn },
    lines: linesOf(entry, telling, company, now),
    dueOn: bookedOn ?? dueOn ?? "",
    value: entry.placed?.value ?? 0,
  };
}

function linesOf(
  { facts: { customer, talks } }: RelationEntry,
  { standing: { kind, talkId }, toManager }: TalkTelling,
  company: Company,
  at: Instant,
): [PlannedTalk, ...PlannedTalk[]] {
  const { customerId, owner = company.fallbackOwner } = customer;
  const isThere = (staffId: string): string => responsibleOn(company, staffId, at).id;
  // Whoever was to lead a talk knows what was said in it.
  const leader = talks.find((talk) => talk.talkId === talkId)?.leader;
  const told = isThere(leader ?? owner);
  const managers = toManager ? managersOf(company).map(isThere) : [];
  const line = { customerId, kind, at };
  return [
    { ...line, staffId: told, as: "owner" },
    ...[...new Set(managers)]
      .filter((staffId) => staffId !== told)
      .map((staffId) => ({ ...line, staffId, as: "manager" as const })),
  ];
}

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;

/** Relations are looked at a few at a time, and come in any order. */
const byName = (one: PlannedTalk, other: PlannedTalk): number =>
  nameOfLine(one) < nameOfLine(other) ? -1 : 1;
