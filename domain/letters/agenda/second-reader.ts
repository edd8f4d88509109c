/**
 * Where the company has a second reader, an agenda goes to a customer when that one has read it, too: what has not gone
 * before in this version. Nobody is the second reader of what they send themselves. While the second reader is away, it is
 * whoever stands in. Pure.
 */
import type { Company, StaffMember } from "../../company.ts";
import { responsibleOn } from "../../customer/responsible.ts";
import type { RelationFacts } from "../../relation/relation-facts.ts";
import type { Agenda, Talk } from "../../relation/talk.ts";
import type { Instant } from "../../time/instant.ts";
import { leaderOf } from "./talk-people.ts";

export interface WordToSend {
  readonly company: Company;
  readonly facts: RelationFacts;
  readonly talk: Talk;
  readonly agenda: Agenda;
  /** Id of the staff member who says it; undefined for a shared address. */
  readonly by: string | undefined;
  readonly at: Instant;
  /** "Send it anyway". */
  readonly anyway?: true | undefined;
}

/**
 * - `goes`: nobody else is to read it, or has read it;
 * - `ask`, `asked`: who is to read it first, and whether that one knows;
 * - `taken-back`: it was asked, and is asked no more.
 */
export type SecondReading =
  { readonly is: "goes" | "taken-back" } | { readonly is: "ask" | "asked"; readonly reader: StaffMember };

export function secondReading({ company, facts, talk, agenda, by, at, anyway }: WordToSend): SecondReading {
  const { reading, sent } = agenda;
  const id = company.agendas?.secondReader;
  const isKnown = sent?.version === agenda.version && sent.cancels !== true;
  if (id === undefined || anyway === true || isKnown || talk.cancelledAt !== undefined) return { is: "goes" };
  const reader = responsibleOn(company, id, at);
  if (by === reader.id || by === reading?.staffId) {
    const leads = responsibleOn(company, leaderOf(talk, facts, company), at).id === by;
    return { is: reading !== undefined || leads ? "goes" : "taken-back" };
  }
  const isAsked = reading?.staffId === reader.id && reading.version === agenda.version;
  return { is: isAsked ? "asked" : "ask", reader };
}
