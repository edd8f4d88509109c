/** How a reply time came about, in English, for those who ask `explain`. Pure. */
import type { Company } from "../company.ts";
import type { LearnedReplyTime } from "./learned-reply-time.ts";

export function because(
  result: Omit<LearnedReplyTime, "because" | "findings">,
  replyTime: Company["replyTime"],
): string {
  const { from, answers, percentile95Minutes = 0, windowFrom, windowTo, slowDown } = result;
  if (from === "setting") {
    return `the company's setting, until 100 answers are known (${answers} so far)`;
  }
  const learned = `95 % of the customers who wrote from ${windowFrom} to ${windowTo} heard from a person within ${hours(percentile95Minutes)} opening hours (${answers} answers)`;
  const slower =
    slowDown === undefined
      ? ""
      : `; only these days count since a slow-down was noticed on ${slowDown.noticedOn}`;
  return `${learned}${slower}${limit(percentile95Minutes, replyTime)}`;
}

function limit(minutes: number, { atLeastMinutes, atMostMinutes }: Company["replyTime"]): string {
  if (minutes > atMostMinutes) return `; the limit is ${hours(atMostMinutes)} hours`;
  if (minutes < atLeastMinutes) return `; at least ${hours(atLeastMinutes)} hours are promised`;
  return "";
}

/** With one decimal at most. */
function hours(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}
