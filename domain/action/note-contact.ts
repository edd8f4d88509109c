/** People were in touch: a contact, or the minutes of a talk. Said twice, it is one. Pure. */
import type { Company } from "../company.ts";
import { cleanLine } from "../mail/header-text.ts";
import { cleanText } from "../mail/clean-text.ts";
import { mergeFacts } from "../relation/merge-facts.ts";
import type { RelationContact, RelationFacts, RelationNote } from "../relation/relation-facts.ts";
import { closeTalk } from "../relation/talks/change-talk.ts";
import { millisecondsBetween } from "../time/instant.ts";
import { deedsOfMail } from "./deeds-of-mail.ts";
import type { Noted, Noting } from "./noting.ts";
import { isOurs, peoplePresent } from "./people-present.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { kindsMeant, talkToClose } from "./talk-meant.ts";

type Met = Extract<RelationAsk, { readonly does: "met" }>;

const LONGEST_WHAT = 120;
/** A page of minutes; more is a document, and belongs elsewhere. */
const LONGEST_TEXT = 6000;

export function noteContact(noting: Noting, asked: Met): Noted {
  const { scene, entry, today } = noting;
  const { company, customer, order } = scene;
  if (customer === undefined) return { cannot: "no-customer", said: { ask: asked } };
  const before = askedAbout(asked, entry.facts);
  const ask = inDirection(before === undefined ? asked : withNoted(asked, before), company);
  const {
    staff,
    people: named,
    ours,
    theirs,
  } = peoplePresent(ask, {
    company,
    customer,
    staffId: order.staffId,
  });
  const people = [...new Set([...named, ...(before?.people ?? [])])];
  const there = { staff: ask.direction === "in" ? [] : staff, people };
  const said = { ask, ours, theirs };
  const on = ask.on ?? today;
  if (on > today) return { cannot: "past", said };
  if (ask.talk !== undefined) return minutes(noting, ask, { on, ...there, said });

  const contact: RelationContact = {
    id: order.deedId,
    on,
    // Of another day nobody knows the time.
    ...(on === today && { at: order.at }),
    ...{ way: ask.way, direction: ask.direction },
    ...there,
    what: cleanLine(ask.what, LONGEST_WHAT) || undefined,
    text: textOf(ask),
  };
  return entry.facts.contacts.some((each) => isAlike(each, contact) && isSaidOnce(each, contact, entry.facts))
    ? { facts: entry.facts, as: "already", said }
    : { facts: mergeFacts(entry.facts, { contacts: [contact] }), as: "news", said };
}

/** What a colleague wrote is ours; "Bo skrev:" stands above what may be anybody's. */
function inDirection(ask: Met, company: Company): Met {
  if (ask.direction !== "in" || ask.by === undefined || !isOurs(ask.by, company)) return ask;
  return { ...ask, direction: ask.what.trimEnd().endsWith(":") ? "none" : "out" };
}

/** The note that was kept, and of which it is said now that it told of a contact. */
function askedAbout({ ofNote }: Met, { contacts }: RelationFacts): RelationContact | undefined {
  if (ofNote === undefined) return undefined;
  return contacts.find(({ id, direction }) => direction === "none" && id.startsWith(deedsOfMail(ofNote)));
}

/** On the day of that note and with its words, unless others are said now. */
function withNoted(ask: Met, { on, what = "", text = "" }: RelationContact): Met {
  const isSaid = ask.way !== "other";
  const words = [...(isSaid ? [what] : []), text, ask.text ?? ""].filter((each) => each !== "");
  return { ...ask, on: ask.on ?? on, what: isSaid ? ask.what : what, text: words.join("\n") };
}

function minutes(
  noting: Noting,
  ask: Met,
  held: { on: string; staff: readonly string[]; people: readonly string[]; said: Noted["said"] },
): Noted {
  const { scene, entry } = noting;
  const { order } = scene;
  const { on, staff, people } = held;
  const kinds = kindsMeant(ask.talk ?? [], "minutes", noting);
  const said = { ...held.said, kinds };
  const text = textOf(ask);
  if (text === undefined) return { cannot: "no-minutes", said };
  if (entry.facts.talks.some((talk) => talk.held?.on === on && talk.held.minutes === text)) {
    return { facts: entry.facts, as: "already", said };
  }
  const talkId = talkToClose(entry.facts, { kinds, on }, noting.said);
  const facts = closeTalk(
    entry.facts,
    { talkId, by: order.deedId, saidAt: order.at, saidOn: noting.today },
    { kinds, on, minutes: text, staff, people },
  );
  return { facts, as: facts === entry.facts ? "overtaken" : "news", said };
}

const textOf = ({ text = "" }: Met): string | undefined =>
  cleanText(text).trim().slice(0, LONGEST_TEXT) || undefined;

/** Two mails about one call come together; hours later it is another call in the same words. */
const SAID_TWICE = 10 * 60_000;

/** Whether both tell of one contact, as far as their times say: nothing was said between that asks for another. */
function isSaidOnce(one: RelationContact, other: RelationContact, { notes }: RelationFacts): boolean {
  if (one.at === undefined || other.at === undefined) return true;
  const [first, second] = one.at < other.at ? [one.at, other.at] : [other.at, one.at];
  const isBetween = ({ says, at }: RelationNote): boolean =>
    (says === "complaint" || says === "next") && first < at && at < second;
  return millisecondsBetween(first, second) <= SAID_TWICE && !notes.some(isBetween);
}

/** The same was noted before, by whoever was there. */
function isAlike(one: RelationContact, other: RelationContact): boolean {
  return (
    one.on === other.on &&
    one.way === other.way &&
    one.direction === other.direction &&
    one.what === other.what &&
    one.text === other.text &&
    one.staff.join() === other.staff.join()
  );
}
