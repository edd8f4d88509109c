/** Relations in memory, held to the same contract suite as those in DynamoDB. */
import type { Letter } from "../../domain/letters/letter.ts";
import {
  NEW_RELATIONS_STATE,
  type RelationBook,
  type RelationEntry,
  type RelationsState,
  type RelationsStateBook,
} from "../../domain/relation/relation-book.ts";

export interface MemoryRelations extends RelationBook {
  /** What the tests look at. */
  readonly entries: ReadonlyMap<string, RelationEntry>;
}

const NEVER = "9999-12-31";

/** Letters that are stored with a relation join these. */
export function createMemoryRelations(stored: Map<string, Letter> = new Map()): MemoryRelations {
  const entries = new Map<string, RelationEntry>();
  const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;
  const isAsRead = (entry: RelationEntry): boolean =>
    (entries.get(idOf(entry))?.revision ?? 0) === entry.revision;
  const sortedBy = (key: (entry: RelationEntry) => string): RelationEntry[] =>
    [...entries.values()].sort((a, b) => (`${key(a)} ${idOf(a)}` < `${key(b)} ${idOf(b)}` ? -1 : 1));
  const byTalk = (): RelationEntry[] => sortedBy(({ talkOn = NEVER }) => talkOn);
  const found = (customerId: string): RelationEntry[] => {
    const entry = entries.get(customerId);
    return entry === undefined ? [] : [entry];
  };

  return {
    entries,
    find: async (customerId) => entries.get(customerId),
    findAll: async (customerIds) => [...new Set(customerIds)].flatMap(found),
    store: async (_before, after, letters = []) => {
      if (!isAsRead(after) || letters.some(({ letterId }) => stored.has(letterId))) return false;
      for (const letter of letters) stored.set(letter.letterId, letter);
      const next = { ...after, revision: after.revision + 1 };
      entries.set(idOf(after), JSON.parse(JSON.stringify(next)) as RelationEntry);
      return true;
    },
    remove: async (entry) => isAsRead(entry) && entries.delete(idOf(entry)),
    dueContacts: async function* (until) {
      for (const { facts, placed, contactOn, contactDue } of sortedBy(({ contactOn = NEVER }) => contactOn)) {
        if (contactOn === undefined || contactDue === undefined || contactOn > until) continue;
        const { customerId, owner } = facts.customer;
        yield {
          ...{ customerId, contactOn, value: placed?.value ?? 0, ...contactDue },
          ...(owner !== undefined && { owner }),
          ...(placed?.valueClass !== undefined && { valueClass: placed.valueClass }),
        };
      }
    },
    dueTalks: async function* (until) {
      yield* byTalk().filter(({ talkOn = NEVER }) => talkOn <= until);
    },
    all: async function* () {
      yield* byTalk();
    },
  };
}

export function createMemoryRelationsState(state: RelationsState = NEW_RELATIONS_STATE): RelationsStateBook {
  let stored = state;
  return {
    read: async () => stored,
    store: async (state) => {
      if (state.version !== stored.version) return false;
      stored = JSON.parse(JSON.stringify({ ...state, version: state.version + 1 })) as RelationsState;
      return true;
    },
  };
}
