/** By when a promise that changes hands is due, as a sentence: still ahead, told to the customer or not, or passed. Pure. */
import type { Company } from "../../company.ts";
import type { Instant } from "../../time/instant.ts";
import type { Language } from "../language.ts";
import { sayReceivedAt, sayReplyBy } from "../reply-by-words.ts";
import { CONFIRMATION_TEXTS } from "../texts/confirmation/by-language.ts";

export interface Due {
  readonly company: Pick<Company, "country" | "calendar">;
  readonly language: Language;
  readonly promisedAt: Instant;
  /** Whether somebody was told that time. */
  readonly told: boolean;
  readonly saidAt: Instant;
}

export function dueWords({ company, language, promisedAt, told, saidAt }: Due): string {
  const { handOver: texts } = CONFIRMATION_TEXTS[language];
  const saying = { saidAt, language, timeZone: company.calendar.timeZone };
  if (promisedAt <= saidAt) return texts.passed(sayReceivedAt({ ...saying, receivedAt: promisedAt }));
  const replyBy = sayReplyBy({ ...saying, promisedAt, companyCountry: company.country });
  return told ? texts.told(replyBy) : texts.untold(replyBy);
}
