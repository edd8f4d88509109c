/** What the owner says of a talk's agenda, by the numbers of the letter that shows it. Pure. */
import {
  type AgendaChange,
  type AgendaEdit,
  editAgenda,
  missedEdits,
} from "../relation/talks/agenda/edit-agenda.ts";
import { editTalk } from "../relation/talks/change-talk.ts";
import type { Noted, Noting } from "./noting.ts";
import { sendAgain } from "./send-again.ts";
import { decideSend, type SendAsk } from "./send-agenda-ask.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { talkWithAgenda } from "./talk-meant.ts";

type AgendaAsk = Extract<
  RelationAsk,
  { readonly does: "agenda-add" | "agenda-change" | "agenda-remove" | "agenda-send" }
>;

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
  const edited = editTalk(facts, talk.talkId, (each) => ({ ...each, agenda: after }));
  const isNews = after.version !== agenda.version;
  return {
    ...(isNews ? sendAgain(noting.scene, edited, talk.talkId) : { facts: edited }),
    as: isNews ? "news" : "already",
    said,
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
