/**
 * A word to send an agenda: it goes to the customer as it stands when that was said, or to the company's second reader
 * first. The letter is made with the deed. Pure.
 */
import { leaderOf } from "../letters/agenda/talk-people.ts";
import { secondReading } from "../letters/agenda/second-reader.ts";
import { type AgendaSending, sendAgenda } from "../letters/agenda/send-agenda.ts";
import { type AgendaDraft, newAgendaDraft, talkShown } from "../letters/agenda-letters.ts";
import { staffMember } from "../customer/responsible.ts";
import type { RelationFacts } from "../relation/relation-facts.ts";
import type { Agenda, Talk } from "../relation/talk.ts";
import { editTalk } from "../relation/talks/change-talk.ts";
import type { Noted, Noting } from "./noting.ts";
import type { RelationAsk } from "./relation-ask.ts";
import type { Scene } from "./scene.ts";
import { talkWithAgenda } from "./talk-meant.ts";

export type SendAsk = Extract<RelationAsk, { readonly does: "agenda-send" }>;

export function decideSend({ scene, entry, said: saidOf }: Noting, ask: SendAsk): Noted {
  const { order, company, customer } = scene;
  const { facts } = entry;
  const { at, deedId, staffId: by } = order;
  const talk = talkWithAgenda(facts, saidOf);
  const said = { ask, kinds: talk?.kinds };
  if (talk === undefined || customer === undefined) return { cannot: "no-talk", said };
  const { reading } = talk.agenda ?? {};
  const to = ask.to ?? reading?.to;
  const of = reading === undefined ? [] : [reading.deedId];
  const readBy = reading !== undefined && ask.anyway !== true && by !== reading.by ? by : undefined;
  const sending = sendAgenda({ company, customer, facts, talk, deedId, at, to, of, readBy });
  if ("cannot" in sending) return { cannot: sending.cannot, said };
  if ("already" in sending)
    return { facts, as: "already", said: { ...said, ask: { ...ask, to: sending.to } } };
  const before = talk.agenda ?? sending.agenda;
  const { anyway } = ask;
  const second = secondReading({ company, facts, talk, agenda: before, by, at, anyway });
  switch (second.is) {
    case "taken-back":
      return { cannot: "changed-since", said };
    case "asked":
      return { facts, as: "already", said: { ...said, sending: { reader: second.reader.name } } };
    case "ask":
      return asked({ scene, facts, talk, agenda: before }, second.reader, sending, said);
    case "goes": {
      const { agenda, letter } = sending;
      return {
        facts: editTalk(facts, talk.talkId, (each) => ({ ...each, agenda })),
        as: "news",
        said: { ...said, ask: { ...ask, to: letter.to }, sending: { goesAt: agenda.sent?.goesAt } },
        letters: [letter],
      };
    }
  }
}

interface ToRead {
  readonly scene: Scene<RelationAsk>;
  readonly facts: RelationFacts;
  readonly talk: Talk;
  readonly agenda: Agenda;
}

/** The second reader gets it, and whoever sent it is told. */
function asked(
  { scene, facts, talk, agenda: before }: ToRead,
  { id: staffId, name: reader }: { readonly id: string; readonly name: string },
  { letter: { to } }: Extract<AgendaSending, { readonly letter: unknown }>,
  said: Noted["said"],
): Noted {
  const { company, order } = scene;
  const { at, deedId, staffId: by } = order;
  const reading = { staffId, at, version: before.version, deedId, by, to };
  const agenda = { ...before, reading };
  const { customerId, name: who } = facts.customer;
  const draft: AgendaDraft = newAgendaDraft(
    {
      ...{ staffId, customerId, who, to, why: "second", talk: talkShown({ ...talk, agenda }) },
      by: staffMember(company, by ?? leaderOf(talk, facts, company)).name,
    },
    at,
    `second-${deedId}`,
  );
  return {
    facts: editTalk(facts, talk.talkId, (each) => ({ ...each, agenda })),
    as: "news",
    said: { ...said, sending: { reader } },
    letters: [draft],
  };
}
