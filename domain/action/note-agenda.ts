/** What the owner says of a talk's agenda, by the numbers of the letter that shows it. Pure. */
import {
  type AgendaChange,
  type AgendaEdit,
  editAgenda,
  missedEdits,
} from "../relation/talks/agenda/edit-agenda.ts";
import { editTalk } from "../relation/talks/change-talk.ts";
import type { Noted, Noting } from "./noting.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { talkWithAgenda } from "./talk-meant.ts";

type AgendaAsk = Extract<
  RelationAsk,
  { readonly does: "agenda-add" | "agenda-change" | "agenda-remove" | "agenda-send" }
>;

export function decideAgenda({ scene, entry }: Noting, ask: AgendaAsk): Noted {
  const { order } = scene;
  const { facts } = entry;
  const of = order.about?.of;
  const talk = talkWithAgenda(facts, { of, at: order.at, deedId: order.deedId });
  const said = { ask, kinds: talk?.kinds };
  const edit = editOf(ask);
  if (talk === undefined) return { cannot: "no-talk", said };
  const { agenda } = talk;
  if (agenda === undefined || edit === undefined) return { cannot: "no-agenda", said };
  const change: AgendaChange = {
    changeId: order.deedId,
    by: "owner",
    edits: [edit],
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

/** Undefined when it is to be sent. */
function editOf(ask: AgendaAsk): AgendaEdit | undefined {
  switch (ask.does) {
    case "agenda-add":
      return { do: "add", text: ask.text };
    case "agenda-change":
      return { do: "change", point: ask.point, text: ask.text };
    case "agenda-remove":
      return { do: "remove", point: ask.point };
    case "agenda-send":
      return undefined;
  }
}
