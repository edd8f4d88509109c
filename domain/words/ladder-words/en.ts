/** English. */
import type { LadderWords } from "./ladder-words.ts";

export const en: LadderWords = {
  begins: {
    level: "level, new level",
    thanked: "thanked, have thanked, we have thanked, I have thanked, I thanked, we thanked, said thanks",
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
    "support, supportive",
    "advisory, adviser, advisor, advice",
    "partnership, partner",
    "strategic, strategic partner, strategy",
    "trusted, trust",
  ],
  target: "target, goal, the target is, aim, aiming for, towards",
  because: "because, since, as, evidence, why",
  nextStep: "next step, next step is, the next step is",
  yearly: "every year, each year, yearly, annually",
  adopted: "adopted, accepted, done, taken up, implemented, said yes, yes please, got an answer, yes",
  declined:
    "declined, rejected, turned down, no thanks, said no, no interest, said no thanks, said no thank you, did not want it, did not want to, did not want, not interested, no",
  they: "they, he, she, the customer",
  oldest: "oldest, the oldest, the oldest one",
  no: "no, no thanks, no thank you, not relevant, skip, skip it, not for us",
  notNow: "not now, not right now, not just now, not yet, not at the moment",
  recommendation: "tip, recommend, referral, referring, introduc",
};
