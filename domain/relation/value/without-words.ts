/**
 * What ranking, and the month's figures, know of a relation: days, amounts and kinds, and no words. All relations are held
 * at once for it, and words are most of what is kept. Ranking with words gives the same.
 */
import type { RelationFacts } from "../relation-facts.ts";
import type { Placed } from "../relation-standing.ts";
import type { Talk } from "../talk.ts";

/** A customer, and where it was placed before; absent: nowhere yet. */
export interface ToRank {
  readonly facts: RelationFacts;
  readonly placed?: Placed | undefined;
}

export function withoutWords(facts: RelationFacts): RelationFacts {
  return {
    ...facts,
    contacts: facts.contacts.map(({ id, on, at, way, direction }) => ({
      ...{ id, on, way, direction },
      ...(at !== undefined && { at }),
      ...{ staff: [], people: [] },
    })),
    promises: facts.promises.map(({ what: _words, ...promise }) => promise),
    talks: facts.talks.map(talkWithoutWords),
  };
}

function talkWithoutWords({ agenda: _agenda, where: _where, held, ...talk }: Talk): Talk {
  return held === undefined ? talk : { ...talk, held: { ...held, minutes: "", staff: [], people: [] } };
}
