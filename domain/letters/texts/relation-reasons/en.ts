/** English. */
import type { ContactWay } from "../../../relation/relation-facts.ts";
import type { RelationReasonTexts } from "./texts.ts";

const WAYS: Readonly<Record<ContactWay, string>> = {
  mail: " by email",
  call: " by phone",
  message: " by message",
  meeting: " at a meeting",
  video: " by video",
  other: "",
};

const colon = (what: string | undefined): string => (what === undefined ? "" : `: “${what}”`);
const promisedFor = (day: string | undefined): string => (day === undefined ? "" : ` (promised by ${day})`);
const comma = (what: string | undefined): string => (what === undefined ? "" : `, “${what}”`);
const until = (by: string | undefined): string => (by === undefined ? "today if you can" : `by ${by}`);

function every(days: number): string {
  if (days === 1) return "every day";
  if (days === 7) return "every week";
  if (days === 14) return "every other week";
  if (days >= 28 && days <= 31) return "once a month";
  if (days >= 60 && days <= 62) return "every other month";
  if (days >= 90 && days <= 92) return "every three months";
  if (days >= 181 && days <= 184) return "twice a year";
  return days === 365 || days === 366 ? "once a year" : `every ${days} days`;
}

export const en: RelationReasonTexts = {
  phases: {
    prospect: "possible customer",
    new: "new customer",
    growing: "growing customer",
    established: "regular customer",
    dormant: "quiet at present",
    lost: "no longer a customer",
  },
  classes: { A: "among our most important customers", B: "important customer" },
  rules: {
    repair: "something to put right",
    planned: "planned",
    wish: "the customer’s wish",
    undecided: "thinking about a quote",
    new: "new customer",
    "bought-once": "has bought once",
    silent: "quiet for a while",
    "far-away": "some way off",
    "not-met": "not met for a long time",
    value: "regular contact",
    prospect: "possible customer",
    "day-one": "first contact",
  },
  every,
  onDay: (day) => day,
  reasons: {
    brokenPromise: ({ promised, what, by }) => ({
      why:
        what === undefined
          ? `we were not in touch in time${promisedFor(promised)}.`
          : `we did not keep our promise${comma(what)}${promisedFor(promised)}.`,
      todo: `Call ${until(by)}, say how things stand and ask whether all is well now.`,
    }),
    complaint: ({ day, what, by }) => ({
      why: `told us on ${day} that they were not happy${colon(what)}.`,
      todo: `Call ${until(by)} and ask how things are now.`,
    }),
    planned: ({ day, when, what }) => ({
      why: {
        past: `we had planned to be in touch on ${day}${colon(what)}.`,
        today: `we planned to be in touch today${colon(what)}.`,
        ahead: `we plan to be in touch on ${day}${colon(what)}.`,
      }[when],
      todo: "",
    }),
    talk: ({ day, when }) =>
      when === "past"
        ? { why: `a meeting was arranged for ${day}.`, todo: "Write a few lines on how it went." }
        : { why: `meeting arranged for ${when === "today" ? "today" : day}.`, todo: "" },
    wish: (days) => ({ why: `has asked to hear from us ${every(days)}.`, todo: "" }),
    undecided: ({ day, what, by }) => ({
      why: `is thinking about our quote of ${day}${comma(what)}.`,
      todo: `Be in touch ${until(by)} and ask how it is going.`,
    }),
    newCustomer: (since) => ({ why: `a new customer since ${since}.`, todo: "Ask how it has gone so far." }),
    boughtOnce: (day) => ({
      why: `has bought once, on ${day}.`,
      todo: "Ask how it went, and whether more is needed.",
    }),
    nothingHeard: (since) => ({ why: `has not been in touch since ${since}.`, todo: "Ask how things are." }),
    nothingBought: (since, usualDays) => ({
      why: `has not bought anything since ${since}, but usually buys ${every(usualDays)}.`,
      todo: "Ask whether anything has changed.",
    }),
    farAway: { why: "is some way off, so it is good to talk a little more often.", todo: "" },
    notMet: (since) => ({
      why:
        since === undefined ? "we have not met yet, as far as we know." : `we have not met since ${since}.`,
      todo: "",
    }),
    value: (valueClass) => ({
      why: {
        A: "one of our most important customers, and it is time to be in touch again.",
        B: "an important customer, and it is time to be in touch again.",
        C: "it is time to be in touch again.",
      }[valueClass],
      todo: "",
    }),
    prospect: { why: "it is time to be in touch.", todo: "Ask whether we can help with anything." },
    dayOne: {
      why: "no contact has been noted yet.",
      todo: "Be in touch, or note when you last were.",
    },
  },
  last: ({ day, way, what }) => `Last in touch on ${day}${way === undefined ? "" : WAYS[way]}${colon(what)}.`,
  suggest: {
    "visit-or-video": "Suggest a visit or a video call.",
    "call-or-visit":
      "Call or drop by rather than write: in Denmark an email that only asks how things are can count as advertising, which needs consent.",
  },
};
