/** English. */
import type { StaffWords } from "./staff-words.ts";

export const en: StaffWords = {
  done:
    "done, all done, already done, it's done, it is done, this is done, that's done, is done, been done, has been done, " +
    "finished, fixed, sorted, sorted out, completed, complete, handled, already handled, taken care of, dealt with, " +
    "already dealt with, resolved, solved, answered, already answered, replied, already replied",
  "not-needed":
    "not needed, not necessary, unnecessary, no need, no reply needed, no answer needed, no response needed, " +
    "no action needed, no action required, no action, nothing to do, nothing needed, is not needed",
  later:
    "later, new time, new date, new day, postpone, postpone to, postpone until, snooze, move to, remind me",
  "hand-over":
    "hand over, handover, hand it over, hand this over, hand them over, handing over, pass on, pass it on",
  "open-again": "open, open again, open it again, reopen, re-open, reopen it",
  "not-a-customer":
    "not a customer, not customer, no customer, not our customer, is not a customer, isn't a customer, not customers",
  supplier: "supplier, a supplier, is a supplier, it's a supplier, vendor, a vendor",
  customer: "customer, a customer, is a customer, it's a customer",
  mine: "mine, my customer, is mine, it's mine, this is mine, this is my customer",
  undo: "undo, undo that, undo it, take it back",
  pause: "pause, pause letters, pause all letters",
  resume: "resume, start, restart, continue, unpause, start again",
  promise: "promise, promised, promises, i promise, i promised, we promise, we promised, have promised",
  away: "away, out of office, ooo, vacation, holiday, on holiday, leave, on leave, absent, i am away, i'm away",
  closed: "closed, we are closed, we're closed, closing, office closed",
  back: "back, i am back, i'm back, back again, am back",
  opened: "open, we are open, we're open, opening",
  leaves: "leaves, leaving, is leaving, has left, retires, is retiring",
  stays:
    "does not leave, is not leaving, not leaving, stays, is staying, isn't leaving, stays on, is staying on, will stay, does not leave us",
  to: "to",
  backupIs: "stand-in, stand-in is, stand in, backup, backup is, cover, covered by",
  takesOver:
    "takes over, takes it over, will take over, covers, covers for me, stands in, is backup, is my backup",
  iTakeOver:
    "i take over, i'll take over, i will take over, i am taking over, i'm taking over, i shall take over, i take it over, i'll take it over, i will cover, i'll cover",
  did:
    "called, phoned, rang, emailed, mailed, wrote, written, spoke, spoken, talked, answered, replied, sent, met, visited, " +
    "texted, solved, fixed",
  how:
    "now, already, by phone, by mail, by email, on the phone, over the phone, via, thanks, thank you, thx, with it, " +
    "with this, with that",
  meet: "meet, are meeting, are seeing, see, speak, talk",
  doubts:
    "not, no, nothing, never, n't, t, but, except, almost, nearly, soon, half, partly, maybe, perhaps, think, when, if, " +
    "first, later, until, once, waiting, yet, or, without answer, without an answer, without any answer, " +
    "without reply, without a reply, without any reply, without response, without a response, " +
    "without any response, without contact, without luck, without any luck, without success, " +
    "without any success, without any contact, without getting, without reaching, without speaking, " +
    "without talking, without hearing, nobody, nope, hope, hopefully, guess, suppose, believe, probably, " +
    "otherwise",
  unreached:
    "nobody answered, nobody picked up, no one answered, no one picked up, nobody there, nobody home, no answer, no reply, no response, " +
    "not answer, t answer, not pick up, t pick up, not reach, t reach, didnt answer, didnt pick up, could not get hold, voicemail, voice mail, answering machine, " +
    "left a message, left him a message, left her a message, left them a message, line was busy, unreachable, tried",
  passedOn: "sent on to, sent it on, emailed on to",
  unable:
    "can't, cannot, can not, no time, not have time, t have time, not my, not mine, t my, t mine, t know, not know, " +
    "am away, m away, away from, out of office, out of the office, on leave, on holiday, on vacation, am off, " +
    "m off, day off, off sick, sick, ill, am out, m out, am not in, m not in, not in today, not in tomorrow, " +
    "not here, not working, not at work, not in the office",
  wishes:
    "have a nice, have a good, have a great, have a lovely, enjoy your, enjoy the, nice weekend, happy friday, happy holidays, merry christmas",
  // "I" alone is a preposition in three languages.
  firstPerson: "we",
  intentions:
    "will, ll, i am, i'm, i can, i have to, i try, shall, going, gonna, must, should, need, needs, let me, " +
    "want to, plan, planning, calling, working, sending, i send, i call, i write, i order, i deliver, i fix, " +
    "i finish, " +
    "i try, trying, calls him, calls her, calls them, calls back, sends him, sends her, sends them, sends it, sends the, writes to, " +
    "gets back, get back, follow up, follows up, following up, takes it, takes over, takes care, handles it, " +
    "looks after, contacts, call him, call her, call them, call back",
  and: "and",
};
