/**
 * Learns once a day how fast the company is really in touch, and so what may be promised from now on (`domain/promise/
 * reply-time.ts`). What was promised before stays.
 *
 * It reads the promises of a year, month by month. Done again, or after days on which it did not run, it comes to the
 * same. When a port throws, nothing is stored: what was learned last stays in force, and the queue delivers again.
 */
import type { Company } from "../../domain/company.ts";
import { companyNow } from "../../domain/company-state.ts";
import type { CompanyState } from "../../domain/company-state.ts";
import type { Clock, Journal, PromiseBook } from "../../domain/ports.ts";
import { answerOf } from "../../domain/promise/answers.ts";
import { DAYS_TO_READ, learnFromAnswers } from "../../domain/promise/reply-time.ts";
import type { Answer } from "../../domain/promise/waits.ts";
import { plusDays } from "../../domain/time/day.ts";
import type { Instant } from "../../domain/time/instant.ts";

export interface LearnReplyTimeDeps {
  readonly promises: Pick<PromiseBook, "madeIn">;
  /** As its settings say. */
  readonly company: Company;
  readonly clock: Clock;
  readonly journal: Pick<Journal, "info">;
}

/** Learns by the state that is given, and answers with what to change in the one that is stored. */
export function createLearnReplyTime({ promises, company, clock, journal }: LearnReplyTimeDeps) {
  return async (state: CompanyState): Promise<(state: CompanyState) => CompanyState> => {
    const now = clock();
    const replyTime = learnFromAnswers(await answersUntil(now), {
      // Days that staff closed are closed; the reply time is that of the settings, not what was learned before.
      calendar: companyNow(company, state, now).calendar,
      replyTime: company.replyTime,
      now,
      before: state.replyTime,
    });
    const { minutes, from, answers, findings } = replyTime;
    journal.info("reply time learned", { minutes, from, answers, findings: findings.length });
    return (stored) => ({ ...stored, replyTime });
  };

  async function answersUntil(now: Instant): Promise<Answer[]> {
    const answers: Answer[] = [];
    const farthest = plusDays(now.slice(0, "YYYY-MM-DD".length), -DAYS_TO_READ);
    for (let month = monthOf(now); ; month = monthBefore(month)) {
      for await (const promise of promises.madeIn(month)) {
        const answer = answerOf(promise);
        if (answer !== undefined) answers.push(answer);
      }
      if (`${month}-01` <= farthest) return answers;
    }
  }
}

function monthOf(day: string): string {
  return day.slice(0, "YYYY-MM".length);
}

function monthBefore(month: string): string {
  return monthOf(plusDays(`${month}-01`, -1));
}
