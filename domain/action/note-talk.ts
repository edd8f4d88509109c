/** A time is agreed for a yearly talk, another one, or none. Pure. */
import { arrangeTalk, cancelTalk } from "../relation/talks/change-talk.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { Noted, Noting } from "./noting.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { sendAgain } from "./send-again.ts";
import { kindsMeant, talkToArrange, talkToCancel } from "./talk-meant.ts";

const LONGEST_PLACE = 120;

export function noteTalk(
  noting: Noting,
  ask: Extract<RelationAsk, { readonly does: "talk-booked" | "talk-cancelled" }>,
): Noted {
  const { scene, entry, said } = noting;
  const { order } = scene;
  const { facts } = entry;
  const by = { by: order.deedId, saidAt: order.at, saidOn: said.on };
  if (ask.does === "talk-cancelled") return calledOff(noting, ask);
  const kinds = kindsMeant(ask.kinds, "booking", noting);
  const talkId = talkToArrange(facts, { kinds, on: ask.on }, said);
  const known = facts.talks.find((talk) => talk.talkId === talkId);
  const { on, at, lasts } = ask;
  const where = ask.where === undefined ? undefined : cleanLine(ask.where, LONGEST_PLACE);
  const leader = order.staffId ?? known?.leader ?? facts.customer.owner;
  const after = arrangeTalk(facts, { ...by, talkId }, { kinds, leader, on, at, lasts, where });
  const isAsBefore =
    known?.arrangedAt !== undefined &&
    known.cancelledAt === undefined &&
    known.on === on &&
    known.at === at &&
    known.lasts === lasts &&
    (where === undefined || known.where === (where || undefined)) &&
    known.kinds.join() === kinds.join();
  const now = after.talks.find((talk) => talk.talkId === talkId);
  const holds = now?.arrangedBy === order.deedId && now.cancelledAt === undefined && now.held === undefined;
  return {
    ...(holds ? sendAgain(scene, after, talkId) : { facts: after }),
    as: isAsBefore ? "already" : holds ? "news" : "overtaken",
    said: { ask: { ...ask, where: now?.where }, kinds, talkId },
  };
}

function calledOff(
  { scene: { order }, entry: { facts }, said }: Noting,
  ask: Extract<RelationAsk, { readonly does: "talk-cancelled" }>,
): Noted {
  const by = { by: order.deedId, saidAt: order.at, saidOn: said.on };
  const { talk, maybe } = talkToCancel(facts, ask, said);
  if (talk === undefined && maybe.length > 0) {
    return { cannot: "which-talk", said: { ask, talksOn: maybe.map(({ on }) => on) } };
  }
  if (talk === undefined) {
    // The booking may be read later than the word that calls it off: that is remembered, but for a day, which may be a new one.
    const after = ask.on === undefined ? cancelTalk(facts, { ...by, talkId: order.deedId }) : facts;
    return { cannot: "no-talk", facts: after, said: { ask } };
  }
  const after = cancelTalk(facts, { ...by, talkId: talk.talkId });
  const isNews = after !== facts && talk.cancelledAt === undefined;
  return {
    facts: after,
    as: isNews ? "news" : talk.cancelledAt === undefined ? "overtaken" : "already",
    said: { ask, kinds: talk.kinds },
  };
}
