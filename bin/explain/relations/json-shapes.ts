/** The shapes of JSON entries about relations, by the list that they stand in, and the facts that they make. */
import { createHash } from "node:crypto";
import * as z from "zod";
import { readCountry, readStaffMember } from "../../../domain/customer/import/values.ts";
import type { Company } from "../../../domain/company.ts";
import { normaliseAddress } from "../../../domain/mail/address.ts";
import { HOME_CURRENCY } from "../../../domain/payment/home-currency.ts";
import { minorFrom } from "../../../domain/payment/money.ts";
import { CONTACT_WAYS } from "../../../domain/relation/relation-facts.ts";
import type { ContactWay, RelationContact } from "../../../domain/relation/relation-facts.ts";
import { TALK_KINDS } from "../../../domain/relation/talk.ts";
import type { Day, Instant } from "../../../domain/time/instant.ts";
import { dayAt } from "../../../domain/time/wall-clock.ts";
import { day, kinds, name, names, of, oneOf, shape, when, wholeFrom, words } from "./json-fields.ts";
import { note } from "./note-shapes.ts";
import type { StatedCustomer, StatedFactKind } from "./stated.ts";

export interface Reading {
  readonly company: Company;
  /** A talk of which no file says when it was booked counts as booked on its day, or on this one if that is earlier. */
  readonly asOf: Day;
}

const WAYS_THAT_ANSWER: readonly ContactWay[] = ["call", "meeting", "video", "other"];

const customer = shape({
  customerId: name.optional(),
  id: name.optional(),
  number: name.optional(),
  name: words.optional(),
  address: words.optional(),
  addresses: names,
  standing: oneOf(["customer", "prospect"]).optional(),
  owner: words.optional(),
  postcode: name.optional(),
  country: words.optional(),
  addedOn: day.optional(),
  imported: z.boolean("true or false").optional(),
});

const contact = shape({
  ...{ ...of, ...when, id: name.optional() },
  way: oneOf(CONTACT_WAYS).default("other"),
  direction: oneOf(["in", "out", "both"]).optional(),
  staff: names,
  people: names,
  what: words.optional(),
  text: words.optional(),
});

const held = shape({ on: day, minutes: words.default("–"), staff: names, people: names });

const talk = shape({
  ...{ ...of, ...when, id: name.optional() },
  kind: kinds.optional(),
  kinds: kinds.optional(),
  bookedOn: day.optional(),
  leader: words.optional(),
  where: words.optional(),
  held: held.optional(),
  cancelledOn: day.optional(),
});

const amount = z.union([z.number(), z.string()], "an amount").transform(String);

const invoice = shape({
  ...{ ...of, on: day },
  number: name,
  net: amount.optional(),
  amount: amount.optional(),
  currency: z
    .string("a currency's code, such as SEK")
    .regex(/^[A-Z]{3}$/, "a currency's code, such as SEK")
    .optional(),
});

const promise = shape({
  ...{ ...of, id: name.optional() },
  kind: oneOf(["reply", "other"]).default("other"),
  what: words.optional(),
  madeOn: day,
  endedOn: day,
  end: oneOf(["kept", "late", "broken", "withdrawn", "renegotiated"]),
  minutes: wholeFrom(0, 10_000_000).optional(),
});

const stretches = z
  .array(shape({ from: day, to: day.optional() }), "a list of days: from, and to unless it goes on")
  .default([]);

const paying = shape({
  ...{ ...of, id: name.optional() },
  ...{ disputed: stretches, overdue: stretches, slow: stretches, serious: stretches },
});

/** What is wrong with an entry as a whole, and what would be right. */
export interface NotMade {
  readonly problem: string;
  readonly expected: string;
}

export type Made<T> = T | NotMade;

/** Tells of something in an entry that is left out, while the rest is used. */
export type Tell = (field: string, problem: string, expected: string) => void;

type Who = Omit<StatedCustomer, "file">;

/** Throws a ZodError when it has another shape. */
export function customerFrom(entry: unknown, { company }: Reading, tell: Tell): Made<Who> {
  const { address, addresses, owner, country, customerId, id, imported, ...said } = customer.parse(entry);
  const written = [...(address === undefined ? [] : [address]), ...addresses];
  const usable = written.flatMap((each) => normaliseAddress(each) ?? []);
  if (usable.length < written.length) tell("addresses", "one cannot be used", "name@company.example");
  const colleague = owner === undefined ? undefined : readStaffMember(owner, company);
  if (owner !== undefined && colleague === undefined) {
    const ids = company.staff.map((each) => each.id).join(", ");
    tell(
      "owner",
      `"${owner.slice(0, 80)}" is no colleague`,
      `an id, a name or an address of the settings: ${ids}`,
    );
  }
  const known = customerId ?? id ?? said.number ?? usable[0] ?? said.name;
  if (known === undefined)
    return { problem: "it says of nobody", expected: "a number, a name or an address" };
  return {
    ...said,
    customerId: known,
    addresses: usable,
    owner: colleague?.id,
    country: country === undefined ? undefined : (readCountry(country) ?? country.toUpperCase()),
    imported: imported === true ? true : undefined,
  };
}

type Maker = (entry: unknown, reading: Reading) => Made<StatedFactKind>;

/** By the list that the entry stands in. Each throws a ZodError when it has another shape. */
export const FACTS: Readonly<Record<string, Maker>> = {
  contacts(entry, reading) {
    const { on, at, direction, id, customer: _, ...more } = contact.parse(entry);
    const moment = momentOf(on, at, reading);
    if ("problem" in moment) return moment;
    const fact: Omit<RelationContact, "id"> = {
      ...more,
      ...moment,
      direction: direction ?? (WAYS_THAT_ANSWER.includes(more.way) ? "both" : "out"),
      staff: more.staff.map((each) => readStaffMember(each, reading.company)?.id ?? each),
    };
    return { is: "contact", fact: { id: id ?? idOf(entry), ...fact } };
  },
  talks(entry, reading) {
    const { on, at, id, kind, kinds: several, bookedOn, held: was, cancelledOn, ...more } = talk.parse(entry);
    const asked = several ?? kind ?? [];
    if (asked.length === 0)
      return { problem: "it has no kind", expected: `kind: ${TALK_KINDS.join(" or ")}` };
    const moment = momentOf(on ?? was?.on, at, reading);
    if ("problem" in moment) return moment;
    const booked = bookedOn ?? [moment.on, reading.asOf].sort()[0] ?? moment.on;
    const { leader, where } = more;
    const fact = {
      ...{ kinds: asked, bookedAt: noon(booked), bookedBy: "file", leader, where, ...moment },
      held: was === undefined ? undefined : { ...was, by: "file" },
      cancelledAt: cancelledOn === undefined ? undefined : noon(cancelledOn),
      changedAt: noon(cancelledOn ?? was?.on ?? booked),
    };
    return { is: "talk", fact: { talkId: id ?? idOf(entry), ...fact } };
  },
  invoices(entry, { company }) {
    const {
      on,
      number,
      net,
      amount: gross,
      currency = HOME_CURRENCY[company.country],
    } = invoice.parse(entry);
    const written = net ?? gross;
    const minor = written === undefined ? undefined : minorFrom(written, currency);
    if (minor === undefined)
      return { problem: "it has no amount that can be read", expected: "net: a decimal" };
    const fact = { id: `file/${number}`, on, net: { minor, currency } };
    return { is: "purchase", fact, isGross: net === undefined };
  },
  promises(entry) {
    const { id, customer: _, ...more } = promise.parse(entry);
    return { is: "promise", fact: { id: `file/${id ?? idOf(entry)}`, ...more } };
  },
  notes(entry, reading) {
    const { on, at, id, customer: _, ...more } = note.parse(entry);
    const moment = momentOf(on, at, reading);
    if ("problem" in moment) return moment;
    const when = { at: moment.at ?? noon(moment.on), on: moment.on };
    return { is: "note", fact: { noteId: id ?? idOf(entry), ...when, ...more } };
  },
  paying(entry) {
    const { id, customer: _, ...more } = paying.parse(entry);
    return { is: "paying", fact: { id: id ?? idOf(entry), ...more } };
  },
};

/** Of singular names the same: `{"contact": {…}}` on a line is one entry. */
export const LISTS: Readonly<Record<string, string>> = {
  contact: "contacts",
  talk: "talks",
  invoice: "invoices",
  promise: "promises",
  note: "notes",
  ...Object.fromEntries(Object.keys(FACTS).map((list) => [list, list])),
};

function momentOf(
  on: Day | undefined,
  at: Instant | undefined,
  { company }: Reading,
): Made<{ readonly on: Day; readonly at: Instant | undefined }> {
  const known = on ?? (at === undefined ? undefined : dayAt(at, company.calendar.timeZone));
  return known === undefined
    ? { problem: "it has no day", expected: "on: a day, or at: an instant" }
    : { on: known, at };
}

/** The same for the same entry, so that what stands twice counts once. */
function idOf(entry: unknown): string {
  return createHash("sha256").update(JSON.stringify(entry)).digest("hex").slice(0, 16);
}

/** Notes of a day without a time hold in the order of their days. */
function noon(on: Day): string {
  return `${on}T12:00:00.000Z`;
}
