/**
 * Which caps a letter counts against. Each is a number of places in a period: so many letters to one sender a day, so
 * many to all customers an hour. They are what ends a loop with a machine that nothing gives away, and what keeps a
 * flood of mails from becoming a flood of letters.
 *
 * Periods are the company's hours, days and weeks: at the turn of one, a sender may get the places of both within
 * minutes. The keys are stored and show up in logs of AWS, so what they say of people is hashed. Never throws for what
 * is in a letter; an unknown time zone throws a RangeError.
 */
import { createHash } from "node:crypto";
import type { Company } from "../../company.ts";
import { domainOf } from "../../mail/address.ts";
import { isSharedMailDomain } from "../../mail/shared-mail-domains.ts";
import { plusDays, weekdayFrom } from "../../time/day.ts";
import { type Instant, plusMilliseconds } from "../../time/instant.ts";
import { dayAt } from "../../time/opening-hours.ts";
import type { Acknowledgement } from "../letter.ts";
import { replySubject } from "../reply-subject.ts";

/** Places in one period of one cap, of which a letter takes one. */
export interface Place {
  /** What is counted. */
  readonly cap:
    | "thread"
    | "subject"
    | "sender"
    | "sender-week"
    | "domain"
    | "company"
    | "previews"
    | "alerts"
    | "elsewhere";
  /** Names the places of one period; says nothing of anybody in clear. */
  readonly key: string;
  /** How many there are. */
  readonly most: number;
  /** After this nobody asks for them, and they can be forgotten. */
  readonly forgetAt: Instant;
  /** Why a letter is not sent when all are taken, in words for staff. */
  readonly because: string;
}

const MOST = {
  thread: 3,
  subject: 2,
  sender: 3,
  senderWeek: 6,
  unproved: 1,
  domain: 20,
  previews: 20,
  alerts: 10,
  elsewhere: { customer: 4, more: 1, nobody: 1 },
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * What an acknowledgement needs a place in; the narrowest first, so that one sender cannot use up everybody's, not even
 * for the moment until a letter that is held back gives its places back.
 */
export function acknowledgementPlaces(letter: Acknowledgement, company: Company, now: Instant): Place[] {
  const { hour, day, week } = periodsAt(now, company);
  const sender = personOf(letter.to);
  const subject = replySubject(letter.subject ?? "") ?? "";
  const domain = domainOf(letter.to);
  return [
    place("thread", week, [letter.threadId], MOST.thread, (most) => `${most} to the thread this week`),
    place("subject", day, [sender, subject], MOST.subject, (most) => `${most} under this subject today`),
    place(
      "sender",
      day,
      [sender],
      letter.unproved ? MOST.unproved : MOST.sender,
      (most) => `${most} to the sender today`,
    ),
    // A machine that answers a day later, under a new subject each time, would get a letter a day for ever.
    place("sender-week", week, [sender], MOST.senderWeek, (most) => `${most} to the sender this week`),
    ...(isSharedMailDomain(domain)
      ? []
      : [place("domain", hour, [domain], MOST.domain, (most) => `${most} to the sender's domain this hour`)]),
    place(
      "company",
      hour,
      [],
      company.acknowledgementsAnHour,
      (most) => `${most} to all customers this hour`,
    ),
  ];
}

/** What a letter that is shown to a staff member, instead of being sent, needs besides. */
export function previewPlace(staffId: string, company: Company, now: Instant): Place {
  const { hour } = periodsAt(now, company);
  return place(
    "previews",
    hour,
    [staffId],
    MOST.previews,
    (most) => `${most} previews to the owner this hour`,
  );
}

/** What an alert to a staff member needs a place in. */
export function alertPlace(staffId: string, company: Company, now: Instant): Place {
  const { hour } = periodsAt(now, company);
  return place("alerts", hour, [staffId], MOST.alerts, (most) => `${most} alerts to this person this hour`);
}

/**
 * What telling by the second channel, that letters do not reach a staff member, needs a place in. What names a customer
 * who waits has places of its own, so that other letters cannot use them up, and that there are more has one.
 */
export function elsewherePlace(
  staffId: string,
  names: keyof typeof MOST.elsewhere,
  company: Pick<Company, "calendar">,
  now: Instant,
): Place {
  const { hour } = periodsAt(now, company);
  return place(
    "elsewhere",
    hour,
    [staffId, names],
    MOST.elsewhere[names],
    (most) => `${most} by the second channel about this person this hour`,
  );
}

interface Period {
  readonly name: string;
  readonly forgetAt: Instant;
}

function place(
  cap: Place["cap"],
  period: Period,
  whom: readonly string[],
  most: number,
  allowed: (most: number) => string,
): Place {
  return {
    cap,
    key: ["cap", cap, period.name, ...(whom.length > 0 ? [hashOf(whom)] : [])].join(":"),
    most,
    forgetAt: period.forgetAt,
    because: `too many letters: ${allowed(most)}`,
  };
}

/** The company's hour, day and week at that moment. Places are kept for as long again, since clocks differ a little. */
function periodsAt(
  now: Instant,
  { calendar }: Pick<Company, "calendar">,
): Readonly<Record<"hour" | "day" | "week", Period>> {
  const today = dayAt(now, calendar.timeZone);
  const monday = weekdayFrom("monday", plusDays(today, -6));
  const period = (name: string, length: number): Period => ({
    name,
    forgetAt: plusMilliseconds(now, 2 * length),
  });
  return {
    hour: period(now.slice(0, "YYYY-MM-DDTHH".length), HOUR),
    day: period(today, DAY),
    week: period(monday, 7 * DAY),
  };
}

/** One mailbox has any number of addresses: `karin+a@kund.example` is Karin as well. */
function personOf(address: string): string {
  const [local = ""] = address.split("@");
  return `${local.split("+")[0] ?? ""}@${domainOf(address)}`;
}

function hashOf(whom: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(whom)).digest("base64url").slice(0, 22);
}
