/**
 * Reads the customers to be in touch with, the talks and the hints that stand in the morning's letters: those alone that
 * the daily runs named, each as it is now, so that what was done since is not told. In the first letters after it was
 * computed also how the company keeps its customers. Throws when a port does.
 */
import type { Company } from "../../domain/company.ts";
import { responsibleOn, staffMember } from "../../domain/customer/responsible.ts";
import type {
  FoundContact,
  FoundHint,
  FoundRelations,
  FoundTalk,
} from "../../domain/letters/morning/facts.ts";
import type { CustomerRegister } from "../../domain/ports.ts";
import { DATED_HINTS } from "../../domain/relation/hints/hint.ts";
import { contactDue } from "../../domain/relation/contact/contact-due.ts";
import type {
  PlannedContact,
  PlannedHint,
  PlannedTalk,
  RelationBook,
  RelationEntry,
  RelationsState,
  RelationsStateBook,
} from "../../domain/relation/relation-book.ts";
import { asTheyAre } from "../../domain/relation/take-in/who-they-are.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { hintIn, type HintNamed } from "./hint-in.ts";
import { ofOne } from "./of-one.ts";
import { talksIn } from "./talks-in.ts";

export interface ReadRelationsDeps {
  readonly relations: Pick<RelationBook, "findAll">;
  readonly relationsState: Pick<RelationsStateBook, "read">;
  readonly register: Pick<CustomerRegister, "find">;
}

export interface AskedOfRelations {
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
  /** Talks that were found from `since` on, up to `until`, are of this morning. */
  readonly since: Instant;
  readonly until: Instant;
  /** Talks for which earlier letters had no room, or that never reached their reader. */
  readonly unseenTalks: readonly Omit<PlannedTalk, "at">[];
}

export function createReadRelations({ relations, relationsState, register }: ReadRelationsDeps) {
  return async (asked: AskedOfRelations): Promise<FoundRelations & { readonly state: RelationsState }> => {
    const { company, now, today, since, until, unseenTalks } = asked;
    const isOfMorning = ({ at = "" }: { readonly at?: Instant | undefined }): boolean =>
      since <= at && at < until;
    const state = await relationsState.read();
    const entries = new Map<string, RelationEntry>();
    const read = async (lines: readonly PlannedContact[]): Promise<ReadonlySet<string>> => {
      const ids = [...new Set(lines.map(({ customerId }) => customerId))].filter((id) => !entries.has(id));
      const found = ids.length === 0 ? [] : await relations.findAll(ids);
      for (const entry of found) entries.set(entry.facts.customer.customerId, entry);
      return new Set(ids.filter((id) => !entries.has(id)));
    };
    const namedThen = {
      planned: state.contacts?.on === today ? state.contacts.lines : [],
      lines: [...(state.talks?.lines ?? []).filter(isOfMorning), ...unseenTalks],
      hints: state.hints?.on === today ? state.hints.lines : [],
    };
    const gone = await read(Object.values(namedThen).flat());
    const planned = onceEach(await asTheyAre(namedThen.planned, gone, register));
    const lines = await asTheyAre(namedThen.lines, gone, register);
    const hints = await asTheyAre(namedThen.hints, gone, register);
    await read([...planned, ...lines, ...hints]);
    const readerOf = (staffId: string): string => responsibleOn(company, staffId, now).id;

    return {
      state,
      contacts: planned.flatMap(({ customerId, staffId }) =>
        ofOne(() => contactOf(entries.get(customerId), readerOf(staffId), company, today)),
      ),
      talks: [...Map.groupBy(lines, nameOf).values()].flatMap((same) => {
        const [first] = same;
        const entry = first && entries.get(first.customerId);
        if (first === undefined || entry === undefined) return [];
        const { customerId, staffId, as } = first;
        const kinds = new Set(same.map(({ kind }) => kind));
        const { owner, name } = entry.facts.customer;
        return ofOne(() => talksIn(entry, kinds, circumstancesOf(company, today))).map((talk): FoundTalk => ({
          ...{ customerId, name, staffId: readerOf(staffId) },
          talk: {
            ...talk,
            as,
            owner: as === "manager" ? staffMember(company, owner ?? company.fallbackOwner).name : undefined,
          },
        }));
      }),
      hints: hints.flatMap((line) => {
        const entry = entries.get(line.customerId);
        const staffId = readerOf(line.staffId);
        const hint = hintFor(line, staffId);
        if (entry === undefined || hint === undefined) return [];
        return ofOne(() =>
          [hintIn(entry, hint, { company, today, reader: staffId })].filter((each) => each !== undefined),
        ).map((each): FoundHint => ({
          ...{ customerId: line.customerId, name: entry.facts.customer.name, staffId },
          hint: each,
        }));
      }),
      month: state.month !== undefined && isOfMorning(state.month) ? state.month : undefined,
    };
  };
}

/**
 * Who stands in since the run has a week of their own, in which nobody looked for room: what does not need to be told today
 * is planned again tomorrow, and a milestone comes without its suggestion.
 */
function hintFor({ staffId, hint, bare }: PlannedHint, reader: string): HintNamed | undefined {
  const { kind, key } = hint;
  if (reader === staffId) return { kind, key, bare };
  return DATED_HINTS.has(kind) ? { kind, key, ...(kind === "milestone" && { bare: true }) } : undefined;
}

/** None of a customer whose next contact is not due any more. */
function contactOf(
  entry: RelationEntry | undefined,
  staffId: string,
  company: Company,
  today: Day,
): FoundContact[] {
  if (entry === undefined) return [];
  const { facts, placed } = entry;
  const due = contactDue(facts, placed, circumstancesOf(company, today));
  if (due === undefined || due.dueOn > today) return [];
  const { customerId, name } = facts.customer;
  return [{ customerId, name, staffId, due }];
}

/** Both of two who turned out to be one may have been planned. */
const onceEach = (planned: readonly PlannedContact[]): readonly PlannedContact[] => [
  ...new Map(planned.map((line) => [line.customerId, line])).values(),
];

const nameOf = ({ customerId, staffId, as }: Omit<PlannedTalk, "at">): string =>
  `${customerId} ${staffId} ${as}`;
