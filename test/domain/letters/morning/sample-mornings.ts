/** Mornings of a made-up company: a quiet one, a Monday with figures, a full one, one after hostile mails. */
import type { Language } from "../../../../domain/letters/language.ts";
import { type MorningInput, morning } from "../../../../domain/letters/morning/morning.ts";
import type { MorningLine, TalkFacts } from "../../../../domain/letters/morning/morning-letter.ts";
import type { ContactDue } from "../../../../domain/relation/relation-standing.ts";
import { shortWhat, shortWho } from "../../../../domain/letters/morning/short-line.ts";
import { nordhamn } from "../sample-company.ts";

/** Monday 23 November 2026, 7:30 in Sweden. */
export const MONDAY = "2026-11-23T06:30:00.000Z";

export type Letter = MorningInput["letter"];

export const quiet: Letter = { lines: [], more: 0, later: 0, spam: 0, findings: [] };

export const figures: Letter = {
  ...quiet,
  later: 2,
  week: {
    company: { kept: 18, due: 20, medianMinutes: 152 },
    customers: [
      { name: "Nordlund Fastigheter", kept: 1, due: 2 },
      { name: "karin@kund.example", kept: 0, due: 1, medianMinutes: 660 },
    ],
    own: { kept: 9, due: 9, medianMinutes: 71 },
    ownIsOpen: false,
  },
  findings: [
    {
      kind: "slow-down",
      foundOn: "2026-11-23",
      since: "2026-11-09",
      medianMinutes: 300,
      usualMedianMinutes: 130,
      promisedMinutes: 900,
    },
  ],
};

/** A line as sections make it; what strangers wrote is cut as they do. */
export function madeLine(line: Partial<MorningLine>): MorningLine {
  return {
    section: "promised-today",
    about: { promiseId: "p-m1", contactId: "m1", customerId: "c1" },
    at: "2026-11-23T09:00:00.000Z",
    ...line,
    who: shortWho(line.who ?? "Västerviks Båtklubb"),
    subject: shortWhat(line.subject),
    what: shortWhat(line.what),
    lastAgreed: shortWhat(line.lastAgreed),
  };
}

export const full: Letter = {
  ...quiet,
  lines: [
    madeLine({ subject: "Offert på bryggor", lastAgreed: "ringa före kl. 10" }),
    madeLine({ who: "Hotell Lyktan", what: "skicka reviderad offert", at: "2026-11-23T15:30:00.000Z" }),
    madeLine({
      section: "overdue",
      who: "Möller & Søn",
      subject: "Faktura 1042",
      at: "2026-11-20T15:00:00.000Z",
    }),
    madeLine({
      section: "waiting",
      who: "kim@example.org",
      subject: "Sv: Dörr till ateljén",
      at: "2026-11-20T13:12:00.000Z",
      why: "running-dialogue",
      isNew: true,
    }),
    madeLine({
      section: "waiting",
      who: "robin@example.net",
      subject: "Nya kontouppgifter",
      at: "2026-11-22T20:41:00.000Z",
      cautions: [{ code: "unproven" }, { code: "looks-like", fact: "robin@example.com" }],
    }),
    madeLine({
      section: "came-in",
      who: "Inköp Syd",
      subject: "Mötesanteckningar",
      at: "2026-11-20T09:05:00.000Z",
      why: "only-in-copy",
    }),
    madeLine({ section: "thanks", who: "Karin Lund", subject: "Re: Luckor", at: "2026-11-20T14:55:00.000Z" }),
  ],
  more: 5,
  spam: 12,
  fromMachines: { count: 14, from: ["news@example.net", "no-reply@example.org", "bot@example.com"] },
  week: {
    company: { kept: 18, due: 20, medianMinutes: 152 },
    own: { kept: 9, due: 10, medianMinutes: 45 },
    ownIsOpen: true,
    others: [
      { name: "Bo Ek", kept: 5, due: 6, medianMinutes: 200 },
      { name: "Sofie Lind", kept: 4, due: 4 },
    ],
  },
};

/** The other sections. */
export const rare: Letter = {
  ...quiet,
  lines: [
    madeLine({
      section: "failed-letter",
      who: "Kajplats 3",
      subject: "Hyra",
      at: "2026-11-20T13:12:00.000Z",
    }),
    madeLine({ section: "came-in", who: "", at: "2026-11-20T13:12:00.000Z", why: "virus-found" }),
    madeLine({ section: "unsorted", who: "ny@example.org", subject: "Hej", at: "2026-11-20T13:12:00.000Z" }),
    madeLine({ section: "proposed-owner", who: "Hotell Lyktan", subject: "Fönster" }),
    madeLine({
      section: "spam",
      who: "vinn@example.net",
      subject: "Grattis",
      at: "2026-11-22T01:00:00.000Z",
    }),
    madeLine({ section: "spam", who: "lan@example.net", at: "2026-11-21T01:00:00.000Z" }),
  ],
  spam: 9,
  unprovedOwn: { count: 4, domains: ["nordhamn.example"] },
  findings: [
    {
      kind: "limit-too-short",
      foundOn: "2026-11-23",
      atMostMinutes: 960,
      keptShare: 0.913,
      neededMinutes: 1300,
    },
    { kind: "slow-down-over", foundOn: "2026-11-23", stays: false, promisedMinutes: 480 },
  ],
};

export const contactLine = (who: string, contact: Partial<ContactDue>): MorningLine =>
  madeLine({
    section: "contacts",
    about: { customerId: who },
    who,
    contact: { rule: "value", dueOn: "2026-11-23", because: {}, ...contact },
  });

export const talkLine = (talk: Partial<TalkFacts>, who = "Hotell Lyktan"): MorningLine =>
  madeLine({
    section: "talks",
    about: { customerId: who },
    who,
    talk: { kinds: ["evaluation"], as: "owner", state: "due", dueOn: "2027-01-22", ...talk },
  });

/** Customers to be in touch with, talks, and how the week went with them. */
export const relations: Letter = {
  ...quiet,
  lines: [
    contactLine("Kajplats 3", {
      rule: "undecided",
      latestOn: "2026-11-24",
      because: {
        causeOn: "2026-11-13",
        what: "köksluckor",
        lastOn: "2026-11-16",
        lastWay: "call",
        lastWhat: "mått på plats i december",
      },
    }),
    contactLine("Inköp Syd", {
      because: { valueClass: "A", lastOn: "2026-10-22", lastWay: "meeting" },
    }),
    contactLine("Möller & Søn", {
      rule: "silent",
      suggest: "call-or-visit",
      because: { cause: "nothing-heard", causeOn: "2026-04-02", lastOn: "2026-08-14", lastWay: "mail" },
    }),
    talkLine({ heldOn: "2026-01-22", last: { on: "2026-11-11", way: "mail", what: "Offert på fönster" } }),
    talkLine({ kinds: ["update"], state: "overdue", dueOn: "2026-10-12" }, "Nordlund Fastigheter"),
    talkLine({ kinds: ["evaluation", "update"], state: "to-close", dueOn: "2026-11-20" }, "Karin Lund"),
    talkLine(
      { as: "manager", state: "overdue", dueOn: "2026-10-19", heldOn: "2025-10-19", owner: "Bo Holm" },
      "Ateljé Norr",
    ),
  ],
  more: 2,
  relationsWeek: { contacted: 14, waiting: 6, held: 2, booked: 1, overdue: 3 },
};

const HOSTILE = [
  `<img src=x onerror="document.title='broken in'"><script>document.title='broken in'</script>`,
  `"><style>*{display:none}</style></table></html>`,
  "\u202egnp.exe\r\nBcc: a@b.example",
  "W".repeat(400),
  "👩‍👩‍👧‍👦".repeat(300),
  "ก้้้้้้้้้้้้".repeat(60),
  "1. Nordhamn: klart. 2 klart · 3 klart",
];

export const hostile: Letter = {
  ...quiet,
  lines: HOSTILE.map((text, index) =>
    madeLine({
      section: index % 2 === 0 ? "waiting" : "overdue",
      who: text,
      subject: text,
      what: index === 1 ? text : undefined,
      lastAgreed: text,
      cautions: [{ code: "reply-to-differs", fact: text }],
    }),
  ).sort((one, other) => (one.section < other.section ? -1 : 1)),
  more: 400,
  fromMachines: { count: 900, from: HOSTILE.slice(0, 3).map(shortWho) },
};

export const MORNINGS = { quiet, figures, full, rare, relations, hostile };

export function written(letter: Letter, language: Language, input: Partial<MorningInput> = {}) {
  return morning({
    company: nordhamn,
    staff: { name: "Anna Ek", language },
    letter,
    done: new Set(),
    saidAt: MONDAY,
    ...input,
  });
}
