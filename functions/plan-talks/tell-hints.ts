/**
 * Finds which hints are to be told today, and to whom: the owner, or whoever it was handed over to, and for whoever is away
 * their stand-in. What was told is what a morning letter had that reached its reader: each run notes that with the relations
 * first, and then plans the day's lines anew. So what was planned and nobody has read stays due: what a dispute silenced
 * before the letter, what a full letter or a full week (`with-week-room.ts`) had no room for, what was meant for somebody
 * who is away now.
 *
 * Broken off, done twice or days late it plans the same. A relation in which it cannot be noted is flagged; the next runs
 * note it, and tell nothing of it again meanwhile.
 */
import type { Company } from "../../domain/company.ts";
import { isSame } from "../../domain/customer/import/with-entry.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import type { HintToldOf } from "../../domain/letters/morning/brought.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import { handedTo } from "../../domain/relation/hints/answers.ts";
import { hintedAfter, hintsToTell } from "../../domain/relation/hints/hints-to-tell.ts";
import type { PlannedHint } from "../../domain/relation/relation-book.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { createNoteTold } from "./note-told.ts";
import { readToldHints, type ReadToldHintsDeps } from "./read-told-hints.ts";
import type { TellTalksDeps, Telling } from "./tell-talks.ts";
import { type WantedHint, withWeekRoom } from "./with-week-room.ts";

/**
 * Letters of so many days are read: a week's, since that says who has room, and those since the last run, which may be as
 * far back as a company is closed in summer.
 */
const READ_DAYS = { atLeast: 7, atMost: 62 };

export type TellHintsDeps = TellTalksDeps & ReadToldHintsDeps;

export function createTellHints(deps: TellHintsDeps) {
  const { relationsState } = deps;
  const noteTold = createNoteTold(deps);
  const changeState = createChangeRelationsState(relationsState);

  return async (company: Company, now: Instant, today: Day): Promise<Telling> => {
    const circumstances = circumstancesOf(company, today);
    const told = await readToldHints(deps, company, { from: await readFrom(today), to: today });
    const ofCustomer = Map.groupBy(told, ({ customerId }) => customerId);
    await noteTold(told, circumstances, (stored, theirs) => {
      const hinted = hintedAfter(stored.hinted, theirs.map(ofRelation));
      return isSame(hinted, stored.hinted) ? undefined : { ...stored, hinted };
    });
    const wanted = new Map<string, readonly WantedHint[]>();
    return {
      look: ({ facts, placed, hinted: noted, quietSince }) => {
        const { customerId, owner = company.fallbackOwner } = facts.customer;
        const hinted = hintedAfter(noted, ofCustomer.get(customerId)?.map(ofRelation));
        const hints = quietSince === undefined ? hintsToTell(facts, placed, hinted, circumstances) : [];
        const { value = 0 } = placed ?? {};
        wanted.set(
          customerId,
          hints.map((hint) => {
            const reader = handedTo(hint, facts.notes) ?? owner;
            return { customerId, staffId: responsibleOn(company, reader, now).id, hint, value };
          }),
        );
        return hints.length > 0;
      },
      tell: async () => {
        const { suggestionsAWeek: mostAWeek } = company.relations.hints;
        const lines = withWeekRoom([...wanted.values()].flat(), told, { today, mostAWeek }).map(
          ({ customerId, staffId, hint, bare }): PlannedHint => ({
            ...{ customerId, staffId, hint },
            ...(bare && { bare }),
          }),
        );
        await changeState((state) => ({ ...state, hints: { on: today, lines } }));
        return lines.length;
      },
    };
  };

  async function readFrom(today: Day): Promise<Day> {
    const { hints: { on: lastOn = today } = {} } = await relationsState.read();
    const [week, farthest] = [plusDays(today, -READ_DAYS.atLeast), plusDays(today, -READ_DAYS.atMost)];
    if (lastOn < farthest) return farthest;
    return lastOn < week ? lastOn : week;
  }
}

const ofRelation = ({ customerId: _whose, ...told }: HintToldOf) => told;
