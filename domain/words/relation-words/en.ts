/** English, as people with another first language write it too. */
import type { RelationWords } from "./relation-words.ts";

export const en: RelationWords = {
  begins: {
    next: "next, next contact, next time, next call, next follow-up, follow up, contact again, follow-up",
    wish: "wish, wishes, customer wishes, wants, prefers, customer wants, customer prefers",
    quote: "quote, quotation, offer, the quote, the offer",
    complaint: "complaint, complaints, complains, complained, unhappy, dissatisfied",
    "referred-by": "recommended by, referred by, was recommended by, came through, came via",
    "referred-us": "recommended us to, referred us to, has recommended us to, recommended us",
    "referred-them":
      "recommended, we recommended, recommended them to, we recommended them to, referred them to",
    phase: "phase, stage",
    "no-contact":
      "leave alone, leave them alone, leave be, leave them be, no contact, do not contact, don't contact, leave in peace",
    booked:
      "booked, rebooked, meeting booked, agreed, scheduled, meeting agreed, talk booked, review booked, rescheduled",
    cancelled:
      "cancelled, canceled, called off, meeting cancelled, meeting canceled, the meeting is cancelled, talk cancelled, review cancelled, it is cancelled",
    "no-talks": "no talks, no talk, no yearly talks, no meetings, no customer talks",
    "no-evaluation":
      "no evaluation talks, no evaluation, no yearly reviews, no yearly review, no reviews, no review",
    "no-update": "no update talks, no updates, no yearly updates, no yearly update",
    "talk-later":
      "talk later, talks later, meeting later, review later, postpone the talk, postpone the meeting",
    "talks-as-usual": "talks as usual, talks again, resume talks",
  },
  agenda: {
    send: "send, send it, send the agenda, send to the customer, send it now, send now, send it off, send anyway, send it anyway, send it regardless",
    add: "add, also add, add point, add a point, add item, new point",
    remove: "remove, remove point, delete, delete point, drop, drop point, strike, take out",
    change: "change, change point, edit, edit point, change to",
  },
  politely:
    "yes, ok, okay, please, just, now, thanks, it, the, agenda, customer, to, off, go ahead, good, great, then, fine",
  phases: {
    prospect: "prospect, prospective, lead",
    new: "new, new customer",
    growing: "growing, grows",
    established: "established, steady",
    dormant: "dormant, sleeping, asleep",
    lost: "lost, lost customer, gone",
  },
  asUsual: "as usual, as before, automatic, none, no wishes, normal",
  quoteEnds:
    "won, accepted, they accepted, said yes, ordered, order, lost, declined, rejected, turned down, said no, no thanks, closed, close, withdrawn, " +
    "no longer relevant, not relevant, went elsewhere, chose another, chose somebody else, went with another",
  none: "none, no, nothing, not",
  before: { customerNumber: "customer, customer no, customer number" },

  did: {
    mail: "emailed, e-mailed, mailed, wrote, wrote to, sent an email, sent a mail, sent an e-mail",
    call: "called, phoned, rang, telephoned, gave a ring, called up",
    message: "texted, messaged, sent a text, sent a message, sent an sms",
    meeting:
      "met, met up, visited, saw, had lunch, had coffee, had a coffee, had a meeting, sat down with, dropped by, stopped by, was at, went to see, had dinner, had breakfast",
    video: "zoomed, had a video call, had a teams meeting, had a zoom call, had a teams call",
  },
  thing: {
    mail: "email exchange, mail exchange",
    call: "phone, phone call, call with, telephone call, by phone, telephone, chat with, tel",
    message: "text message, sms, whatsapp",
    meeting: "meeting, visit, lunch, coffee, breakfast, dinner, site visit, workshop, trade fair",
    video:
      "teams, teams meeting, teams call, video, video call, video meeting, zoom, zoom call, online meeting, skype, google meet",
  },
  spoke: "spoke, spoken, talked, chatted, discussed, caught up, touched base",
  withEachOther:
    "exchanged emails, emails back and forth, texted with, email exchange, mail exchange, exchanged mails",
  unreached:
    "left message, left a voicemail, left voicemail, t get hold, not get hold, could not reach, no luck reaching, not available, was out, not in, engaged",
  received:
    "got an email, got a mail, received an email, got a text, got a message, received a mail, received a message",
  intended:
    "to call, todo, to do, remember to, remember, book, arrange, schedule, set up, should, would, could, want to, plan to, planned, meant to, supposed to, try to, ought, remind, let's, " +
    "visit them, email them",
  orders: "ask, tell, talk to, talk with, speak to, speak with, check with, remind",
  never: "not, never, no, 't, didnt, havent, hasnt",
  calledOff:
    "cancelled, canceled, called off, did not happen, didn't happen, postponed, no-show, no show, moved, did not show, didn't show, never showed",
  present: "present, attending, attendees, participants, there",
  beside: {
    with: "with, together with, along with",
    behind: "",
    andMe: "and i, and me, and myself, & i, & me, + me",
    meAnd: "me and, i and, me &, me +",
    joined:
      "was there, was there too, was also there, were there, joined, joined us, joined me, also joined, came along, came too, took part, attended, also attended, was present, were present, was with me, was with us",
  },

  talks: {
    evaluation:
      "yearly review, evaluation talk, evaluation, annual review, evaluation meeting, yearly evaluation",
    update: "yearly update, update talk, update meeting, annual update",
    both: "yearly review and update, yearly review and yearly update, evaluation and update, yearly update and review, both talks, annual review and update",
    yearly: "yearly talk, annual talk, yearly meeting, annual meeting, customer talk",
    about: "about, regarding, re, before, for, concerning, ahead of",
    arranged:
      "booked, scheduled, arranged, planned, proposed, moved, postponed, invited, asked, offered, agreed, declined",
  },

  past: {
    today: "today, this morning, earlier today, just now, just",
    yesterday: "yesterday, last night, yesterday morning, yesterday afternoon, yesterday evening",
    dayBefore: "the day before yesterday, day before yesterday",
    lastWeek: "last week, last week's, the week before, previous week",
    weekdays: [],
    ago: "ago, back",
    someDay: "the other day, recently, last month, a while ago, some time ago, lately",
  },

  interval: {
    every: "every, each",
    everyOther: "every other, every second",
    ordinals: [
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
    ],
    units: {
      day: "day, days",
      week: "week, weeks",
      month: "month, months",
      quarter: "quarter, quarters",
      "half-year": "half year, half-year, half a year",
      year: "year, years",
    },
    adverbs: {
      day: "daily",
      week: "weekly",
      month: "monthly",
      quarter: "quarterly",
      "half-year": "half-yearly, twice yearly",
      year: "yearly, annually",
    },
    apart: "apart, between, intervals, interval",
    times: "times, time, x",
    once: "once",
    twice: "twice",
    per: "a, per, in a, each, every, /",
    counts: [],
  },

  length: {
    hour: "hour, hours, h, hrs",
    minute: "minutes, min, mins, minute",
    halfHour: "half an hour, half hour, a half hour, 1/2 hour",
    hourAndHalf: "an hour and a half, one and a half hours, one and a half hour, 1 1/2 hours",
    oneHour: "an hour, one hour",
  },

  place: {
    other:
      "new place, a new place, another place, a different place, different place, somewhere else, new venue, another venue, different venue, place later, place to follow",
    same: "same place, the same place, at the same place, same venue",
  },
};
