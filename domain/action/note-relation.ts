/**
 * What staff say of a relation becomes a fact of it: a contact, a note, a part of a talk. From its facts phase, next
 * contact and talks are computed anew, and the answer tells when the next ones are. The same said again changes nothing;
 * what was said before and is read late finds its place by when it was said. Pure.
 */
import { nextVersion } from "../customer/change-customer.ts";
import { withSaid } from "../customer/said-of-customer.ts";
import { staffMember } from "../customer/responsible.ts";
import { mergeFacts } from "../relation/merge-facts.ts";
import type { RelationEntry } from "../relation/relation-book.ts";
import { circumstancesOf, withLooks } from "../relation/when-to-look.ts";
import type { Changes } from "./deed.ts";
import { findColleague } from "./find-colleague.ts";
import { hintMeant, nextOfHint } from "./hand-over-hint.ts";
import { type HintNamed, withoutPersonal } from "./ladder-ask.ts";
import { decideAgenda } from "./note-agenda.ts";
import { noteContact } from "./note-contact.ts";
import { isCalled, noteLadder } from "./note-ladder.ts";
import { noteTalk } from "./note-talk.ts";
import type { RelationSaid } from "./order.ts";
import { nextOf, type Noted, type Noting, notingOf } from "./noting.ts";
import type { ReadRelation } from "./read-relation.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { isOfTheirs, peoplePresent } from "./people-present.ts";
import { type NotingAsk, noteOf, standingAmong, type TakenBy } from "./relation-note.ts";
import {
  already,
  type Decision,
  done,
  factsOf,
  notPossible,
  overtaken,
  type Scene,
  todayOf,
  who,
} from "./scene.ts";
import { decideOwner } from "./set-owner.ts";
import { kindsMeant } from "./talk-meant.ts";

export function decideRelation(scene: Scene<RelationAsk>): Decision {
  const { customer, relation, order } = scene;
  const facts = { relation: { ask: shownOf(order.ask) } };
  if (order.about === undefined) return notPossible(scene, "no-thing", facts);
  if (customer === undefined) {
    const { oneOf, near: names = [] } = order.about;
    return oneOf === undefined
      ? notPossible(scene, "which-customer", { ...facts, names })
      : notPossible(scene, "several-customers", { ...facts, names: oneOf });
  }
  if (relation === undefined) return notPossible(scene, "no-relation", facts);
  if (isPast(order.ask, todayOf(scene))) return notPossible(scene, "past", facts);
  const { ask } = order;
  if (ask.does === "owner") return decideOwner(scene, ask);
  if (order.ask.does === "referral" && order.ask.by === "whom") return recommendedBy(scene, order.ask);
  return decided(scene, relation, notedBy(notingOf(scene, relation.entry), ask));
}

/** It is theirs to be counted who recommended us. */
function recommendedBy(
  scene: Scene<RelationAsk>,
  ask: Extract<RelationAsk, { readonly does: "referral" }>,
): Decision {
  const { recommender, customer } = scene;
  const { relation } = recommender ?? {};
  const facts = { relation: { ask }, to: ask.whom };
  if (relation === undefined) {
    const names = recommender?.names ?? [];
    const why = recommender?.customer !== undefined ? "no-relation" : "no-such-customer";
    return notPossible(scene, names.length > 1 ? "several-customers" : why, { ...facts, names });
  }
  const whom = customer?.name ?? customer?.addresses[0] ?? "";
  const { name } = relation.entry.facts.customer;
  const noted = note(notingOf(scene, relation.entry), { does: "referral", towards: "us", whom });
  return decided({ ...scene, customer: recommender?.customer }, relation, {
    ...noted,
    // Told of the customer who came by it, so that both are named.
    who: factsOf(scene).who,
    said: { ask: { ...ask, whom: name } },
  });
}

function notedBy(noting: Noting, ask: Exclude<RelationAsk, { readonly does: "owner" }>): Noted {
  switch (ask.does) {
    case "met":
      return noteContact(noting, ask);
    case "talk-booked":
    case "talk-cancelled":
      return noteTalk(noting, ask);
    case "agenda-add":
    case "agenda-change":
    case "agenda-remove":
    case "agenda-send":
      return decideAgenda(noting, ask);
    case "talk-later":
      return note(noting, { ...ask, kinds: kindsMeant(ask.kinds, "booking", noting) });
    case "next":
      return nextContact(noting, ask);
    case "hint": {
      const next = ask.outcome === "hand-over" ? nextOfHint(noting, ask) : undefined;
      return next === undefined ? noteLadder(noting, ask) : nextContact(noting, next, hintMeant(noting));
    }
    case "level":
    case "thanked":
    case "milestone":
    case "suggested":
    case "personal":
    case "forget-personal":
      return noteLadder(noting, ask);
    case "referral":
      return isUnclear(noting, ask) ? { cannot: "which-recommendation", said: { ask } } : note(noting, ask);
    case "wish":
    case "quote":
    case "complaint":
    case "phase":
    case "no-contact":
    case "no-talks":
      return note(noting, ask);
  }
}

/**
 * Told in a sentence, a colleague, a competitor or another customer may have done it, or it may have been to this customer:
 * theirs is who the register or an earlier contact knows, or who is called as the customer itself.
 */
function isUnclear(
  { scene, entry }: Noting,
  { who, whom }: Extract<RelationAsk, { readonly does: "referral" }>,
): boolean {
  const { company, customer } = scene;
  if (who === undefined || customer === undefined) return false;
  if (isCalled(customer.name ?? "", whom)) return true;
  if (who === "") return false;
  const { staff } = peoplePresent({ with: [who] }, { company, customer, staffId: undefined });
  const wasThere = entry.facts.contacts.some(({ people }) => people.includes(who));
  return staff.length > 0 || !(wasThere || isOfTheirs(who, customer));
}

/** Whoever is named takes it; without a name in answer to a line, whoever stands in for the one who says so. */
function nextContact(
  noting: Noting,
  ask: Extract<RelationAsk, { readonly does: "next" }>,
  handed?: HintNamed,
): Noted {
  const { scene } = noting;
  const { company } = scene;
  if (ask.by === undefined) return note(noting, ask);
  const backup = who(scene)?.backup ?? company.fallbackOwner;
  const named =
    ask.by === ""
      ? findColleague(company.staff, staffMember(company, backup).id)
      : findColleague(company.staff, ask.by);
  if (named.is !== "found") {
    const names = named.is === "several" ? named.members.map(({ name }) => name) : [];
    return { cannot: named.is, to: ask.by === "" ? undefined : ask.by, names, said: { ask } };
  }
  const noted = note(noting, ask, { by: named.member, handed });
  return { ...noted, to: named.member.name };
}

function note({ scene, entry, today }: Noting, ask: NotingAsk, taken?: TakenBy): Noted {
  const { order } = scene;
  const said = { noteId: order.deedId, at: order.at, on: today, staffId: order.staffId };
  const noted = noteOf(ask, said, taken);
  return {
    facts: mergeFacts(entry.facts, { notes: [noted] }),
    as: standingAmong(entry.facts, noted),
    said: { ask, kinds: "kinds" in ask ? ask.kinds : undefined },
  };
}

/** Whatever came of it, a note is kept: words that were said before it may be read later. */
function decided(scene: Scene<RelationAsk>, { before, entry }: ReadRelation, noted: Noted): Decision {
  const { company } = scene;
  const { to, names } = noted;
  if ("cannot" in noted) {
    const changes = noted.facts && changesOf(scene, before, { ...entry, facts: noted.facts });
    const decision = notPossible(scene, noted.cannot, {
      relation: { ...noted.said, ask: shownOf(noted.said.ask) },
      to,
      names,
    });
    return { ...decision, changes };
  }
  const after = { ...entry, facts: noted.facts };
  const changes =
    noted.facts === entry.facts ? undefined : { ...changesOf(scene, before, after), letters: noted.letters };
  const relation: RelationSaid = {
    ...noted.said,
    ask: shownOf(noted.said.ask),
    ...(keepsText(noted.said.ask) && { keepsText: true }),
    ...nextOf(noted.said.ask, after, circumstancesOf(company, todayOf(scene))),
  };
  const facts = { relation, to, ...(noted.who !== undefined && { who: noted.who }) };
  if (noted.as === "news") return done(scene, changes ?? {}, facts);
  return noted.as === "already" ? already(scene, facts, changes) : overtaken(scene, facts, changes);
}

function changesOf(
  scene: Scene<RelationAsk>,
  before: RelationEntry | undefined,
  after: RelationEntry,
): Changes {
  const { company, customer, order } = scene;
  const { at, deedId: by, staffId } = order;
  const placed = customer && withSaid(customer, { at, by, staffId, is: "answered", isSaid: true });
  // A note is no contact: it makes nobody's customer of one who is known. One whom only words of staff made known is so by
  // each of them, so that taking back the first leaves what the others noted.
  const isNews =
    placed !== undefined &&
    (placed.standing !== customer?.standing ||
      (placed !== customer && customer.unsaid?.standing === "unsorted"));
  return {
    relation: { before, after: withLooks(after, circumstancesOf(company, todayOf(scene))) },
    customer:
      customer === undefined || !isNews
        ? undefined
        : { before: customer, after: nextVersion(customer, placed) },
  };
}

/** A word that was read late may speak of a day that was still to come when it was said. */
function isPast(ask: RelationAsk, today: string): boolean {
  if (ask.does === "next" || ask.does === "talk-booked") return ask.on < today;
  return "until" in ask && ask.until !== undefined && ask.until < today;
}

/** What was written below the line stays with the fact, and is not told back. */
const shownOf = (ask: RelationAsk): RelationAsk =>
  ask.does === "met" ? { ...ask, text: undefined } : withoutPersonal(ask);

/** There is text below the first line, or the line itself is all that the note says. */
const keepsText = (ask: RelationAsk): boolean =>
  ask.does === "met" && ((ask.text ?? "") !== "" || (ask.way === "other" && ask.what !== ""));
