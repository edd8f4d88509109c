/**
 * When to look at a relation again, for the indexes by which the daily runs find it: computed whenever it is stored, from
 * its facts, its place and the day. A fact that is dated ahead is looked at on its day. Pure.
 */
import type { Company } from "../company.ts";
import type { Day } from "../time/instant.ts";
import type { Circumstances } from "./circumstances.ts";
import { contactDue } from "./contact/contact-due.ts";
import { nextFactOn } from "./contact/known-facts.ts";
import { earliest } from "./earliest.ts";
import { nextHintLook } from "./hints/next-hint-look.ts";
import type { DueContact, RelationEntry } from "./relation-book.ts";
import { nextTalkLook } from "./talks/next-look.ts";
import { withinSize } from "./within-size.ts";

export function circumstancesOf(company: Company, on: Day): Circumstances {
  const { relations: limits, calendar, country, staff, left } = company;
  return { limits, calendar, country, on, staffCount: staff.length, left };
}

/** The entry as it is stored: within what can be kept of one, and with the days on which to look at it. */
export function withLooks(entry: RelationEntry, circumstances: Circumstances): RelationEntry {
  const { placed, told, hinted = [] } = entry;
  const facts = withinSize(entry.facts);
  if (entry.quietSince !== undefined) {
    const { contactOn: _on, contactDue: _due, talkOn: _talk, ...quiet } = entry;
    return { ...quiet, facts };
  }
  const due = contactDue(facts, placed, circumstances);
  const newsOn = nextFactOn(facts, circumstances.on);
  const { rule, latestOn, by } = due ?? { rule: "value" };
  const contactOn = earliest([due?.dueOn, newsOn]);
  return {
    ...entry,
    facts,
    contactOn,
    contactDue: contactOn === undefined ? undefined : { rule, latestOn, by },
    talkOn: earliest([
      nextTalkLook(facts, placed, told, circumstances),
      nextHintLook(facts, placed, hinted, circumstances),
      newsOn,
    ]),
  };
}

/** What levelling needs of a relation whose contact is due by that day; undefined of any other. */
export function dueContact(entry: RelationEntry, circumstances: Circumstances): DueContact | undefined {
  const { facts, placed, quietSince } = entry;
  const due = quietSince === undefined ? contactDue(facts, placed, circumstances) : undefined;
  if (due === undefined || due.dueOn > circumstances.on) return undefined;
  const { rule, dueOn: contactOn, latestOn, by } = due;
  const { customerId, owner } = facts.customer;
  const { valueClass, value = 0 } = placed ?? {};
  return { customerId, contactOn, owner, valueClass, value, rule, latestOn, by };
}
