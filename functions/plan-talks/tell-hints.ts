/**
 * Finds which hints are to be told today, and to whom: the owner, and for whoever is away their stand-in. As with talks
 * (`tell-talks.ts`) a line is kept for the morning letters first, and then noted with the relation: broken off in between
 * it is told all the same, and once, also when the run that goes on is another day's. What has no room in its reader's
 * week (`with-week-room.ts`) is not noted, and so stays due. A relation that fails is flagged, and looked at again tomorrow.
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import { createChangeRelationsState } from "../../domain/relation/change-relations-state.ts";
import type { HintTold } from "../../domain/relation/hints/hint.ts";
import { hintedAfter, hintsToTell } from "../../domain/relation/hints/hints-to-tell.ts";
import type { PlannedHint, RelationEntry } from "../../domain/relation/relation-book.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { createNoteTold } from "./note-told.ts";
import type { TellTalksDeps, Telling } from "./tell-talks.ts";
import {
  MOST_HINTS_KEPT,
  nameOfHint,
  nameOfPlanned,
  type ToldOf,
  type WantedHint,
  withWeekRoom,
} from "./with-week-room.ts";

/** How long lines are kept: longer than a week, and than it takes until the letters that should tell them are made. */
const KEPT_DAYS = 14;

/** `hinted`: what was told of the customer before. */
interface Wanted extends WantedHint {
  readonly hinted: readonly HintTold[];
}

export function createTellHints(deps: TellTalksDeps) {
  const noteTold = createNoteTold(deps);
  const changeState = createChangeRelationsState(deps.relationsState);

  return (company: Company, now: Instant, today: Day): Telling => {
    const circumstances = circumstancesOf(company, today);
    const dayOf = ({ at }: PlannedHint): Day => dayAt(at, company.calendar.timeZone);
    const wanted = new Map<string, readonly Wanted[]>();
    /** What was told of the customers that were looked at. */
    const before = new Map<string, readonly ToldOf[]>();
    return {
      look: (entry) => {
        const { facts, placed, hinted = [] } = entry;
        const { customerId, owner = company.fallbackOwner } = facts.customer;
        const hints = entry.quietSince === undefined ? hintsToTell(facts, placed, hinted, circumstances) : [];
        const staffId = responsibleOn(company, owner, now).id;
        const { value = 0 } = placed ?? {};
        before.set(customerId, toldOf(entry));
        wanted.set(
          customerId,
          hints.map((hint) => ({ customerId, staffId, hint, value, hinted })),
        );
        return hints.length > 0;
      },
      tell: async () => {
        const { added, told } = await keep();
        await noteTold(told, circumstances, (stored, theirs) => {
          const now = theirs.map(({ customerId: _whose, ...each }) => each);
          return { ...stored, hinted: hintedAfter(stored.hinted, now) };
        });
        return added;
      },
    };

    /** Beside what earlier runs found, each line once. */
    async function keep(): Promise<{ readonly added: number; readonly told: readonly ToldOf[] }> {
      const oldest = plusDays(today, -KEPT_DAYS);
      const all = [...wanted.values()].flat();
      let added = 0;
      let told: readonly ToldOf[] = [];
      await changeState((state) => {
        const kept = (state.hints?.lines ?? []).filter((line) => dayOf(line) > oldest);
        const lines = new Map(kept.map((line) => [nameOfPlanned(line), line]));
        // Found by a run that was broken off before it could note it.
        const unnoted = all.flatMap(({ customerId, hint, hinted }) => {
          const line = lines.get(nameOfHint({ ...hint, customerId }));
          return line === undefined || wasNoted(line, hinted) ? [] : [line];
        });
        const names = new Set(unnoted.map(nameOfPlanned));
        const fresh = withWeekRoom(
          all.filter(({ customerId, hint }) => !names.has(nameOfHint({ ...hint, customerId }))),
          [...kept.map(toldBy), ...[...before.values()].flat()],
          { today, mostAWeek: company.relations.hints.suggestionsAWeek, kept: kept.length },
        ).map(({ customerId, staffId, hint, bare }): PlannedHint => ({
          ...{ customerId, staffId, hint, at: now },
          ...(bare && { bare }),
        }));
        added = fresh.length;
        told = [...unnoted, ...fresh].map(toldBy);
        return { ...state, hints: { on: today, lines: [...kept, ...fresh].slice(-MOST_HINTS_KEPT) } };
      });
      return { added, told };
    }

    function wasNoted(line: PlannedHint, hinted: readonly HintTold[]): boolean {
      const { kind, key } = line.hint;
      return hinted.some((each) => each.kind === kind && each.key === key && each.on >= dayOf(line));
    }

    function toldBy(line: PlannedHint): ToldOf {
      const { customerId, staffId, hint, bare } = line;
      return { customerId, kind: hint.kind, key: hint.key, on: dayOf(line), staffId, ...(bare && { bare }) };
    }
  };
}

function toldOf({ facts, hinted = [] }: RelationEntry): readonly ToldOf[] {
  const { customerId } = facts.customer;
  return hinted.map((told) => ({ customerId, ...told }));
}
