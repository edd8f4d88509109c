/** English. */
import type { LadderWords } from "./ladder-words.ts";

export const en: LadderWords = {
  begins: {
    level: "level, new level",
    thanked:
      "thanked, have thanked, we have thanked, I have thanked, I thanked, we thanked, said thanks, have said thanks, said thank you, we said thanks, I said thanks",
    milestone: "milestone, anniversary, big day",
    "milestone-over":
      "no milestone, remove milestone, forget milestone, milestone over, forget the milestone",
    improvement: "suggestion, suggested, we suggested, I suggested, improvement",
    favour: "favour, favor, small favour, small favor",
    feedback: "feedback",
    personal: "personal, personal note, personal notes",
    "forget-personal":
      "forget personal, forget personal notes, forget the personal notes, forget everything personal, erase personal, " +
      "erase personal notes, erase everything personal, delete personal, delete personal notes, remove personal",
    owner: "owner, new owner, responsible",
  },
  levels: [
    "transactional, transaction, transactions",
    "support, supportive, supporting",
    "advisory, adviser, advisor, advice, advising",
    "partnership, partner, partners",
    "strategic, strategic partner, strategic partnership, strategy",
    "trusted, trust, trusted adviser, trusted advisor",
  ],
  target: "target, goal, the target is, aim, aiming for, towards",
  because: "because, since, as, evidence, why, reason, the reason is",
  nextStep: "next step, next step is, the next step is",
  yearly: "every year, each year, yearly, annually",
  adopted:
    "adopted, accepted, done, taken up, implemented, said yes, yes please, got an answer, said yes please, went for it, wanted it, took us up on it, snapped it up, yes",
  declined:
    "declined, rejected, turned down, no thanks, said no, no interest, said no thanks, said no thank you, did not want it, did not want to, did not want, didn't want it, didn't want to, didn't want, weren't interested, wasn't interested, not interested, no",
  they: "they, he, she, the customer",
  them: "her, him, them, the customer",
  oldest: "oldest, the oldest, the oldest one",
  no: "no, no thanks, no thank you, not relevant, skip, skip it, not for us",
  notNow: "not now, not right now, not just now, not yet, not at the moment",
  recommendation: "tip, recommend, referral, referring, introduc",
  recommended: {
    usTo: "recommended us to, introduced us to, recommending us to, put us in touch with, referred us to",
    tipped: "referred, tipped, tipped off",
    ofUs: "to us, about us, off about us",
    has: "has, have, had",
    open: "if, whether, unless, only, just, perhaps, maybe, when, once, did, in case, as soon as, before",
  },
  perhaps:
    "maybe, perhaps, possibly, thinking of, thinking about, almost, nearly, will, should, ought to, going to, meant to, forgot",
  borrowed:
    "borrowed, we borrowed, have borrowed, we have borrowed, lent us, lent them, they lent us, got to borrow, we got to borrow",
  is: "is, becomes, became",
  customer: "customer, client",
  goesOn: "from, to, on, of, for, about, was, is, were, are, in, with, and, that, by, sent, came, after, at",
};
