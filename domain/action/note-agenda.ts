/** What the owner says of a talk's agenda, by the numbers of the letter that shows it. Pure. */
import {
  type AgendaChange,
  type AgendaEdit,
  editAgenda,
  missedEdits,
} from "../relation/talks/agenda/edit-agenda.ts";
import { sendAgenda } from "../letters/agenda/send-agenda.ts";
import { editTalk } from "../relation/talks/change-talk.ts";
import type { Noted, Noting } from "./noting.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { talkWithAgenda } from "./talk-meant.ts";

type AgendaAsk = Extract<
  RelationAsk,
  { readonly does: "agenda-add" | "agenda-change" | "agenda-remove" | "agenda-send" }
>;

type SendAsk = Extract<AgendaAsk, { readonly does: "agenda-send" }>;

export function decideAgenda(noting: Noting, ask: AgendaAsk): Noted {
  if (ask.does === "agenda-send") return decideSend(noting, ask);
  const { order } = noting.scene;
  const { facts } = noting.entry;
  const { of } = noting.said;
  const talk = talkWithAgenda(facts, noting.said);
  const said = { ask, kinds: talk?.kinds };
  if (talk === undefined) return { cannot: "no-talk", said };
  const { agenda } = talk;
  if (agenda === undefined) return { cannot: "no-agenda", said };
  const change: AgendaChange = {
    changeId: order.deedId,
    by: "owner",
    edits: [editOf(ask)],
    shown: of?.is === "talk" ? of.points : undefined,
  };
  if (missedEdits(agenda, change).length > 0) return { cannot: "no-point", said };
  const after = editAgenda(agenda, change);
  return {
    facts: editTalk(facts, talk.talkId, (each) => ({ ...each, agenda: after })),
    as: after.version === agenda.version ? "already" : "news",
    said,
  };
}

/** It goes to the customer as it stands when it was said; the letter is made with the deed. */
function decideSend(noting: Noting, ask: SendAsk): Noted {
  const { scene, entry } = noting;
  const { order, company, customer } = scene;
  const { facts } = entry;
  const { at, deedId } = order;
  const talk = talkWithAgenda(facts, noting.said);
  const said = { ask, kinds: talk?.kinds };
  if (talk === undefined || customer === undefined) return { cannot: "no-talk", said };
  const sending = sendAgenda({ company, customer, facts, talk, deedId, at, to: ask.to });
  if ("cannot" in sending) return { cannot: sending.cannot, said };
  if ("already" in sending)
    return { facts, as: "already", said: { ...said, ask: { ...ask, to: sending.to } } };
  const { agenda, letter } = sending;
  return {
    facts: editTalk(facts, talk.talkId, (each) => ({ ...each, agenda })),
    as: "news",
    said: { ...said, ask: { ...ask, to: letter.to } },
    letters: [letter],
  };
}

function editOf(ask: Exclude<AgendaAsk, SendAsk>): AgendaEdit {
  switch (ask.does) {
    case "agenda-add":
      return { do: "add", text: ask.text };
    case "agenda-change":
      return { do: "change", point: ask.point, text: ask.text };
    case "agenda-remove":
      return { do: "remove", point: ask.point };
  }
}
