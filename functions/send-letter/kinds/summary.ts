/**
 * Prepares a summary of all who wait for a staff member and whom no summary has told of before: what was summed up once
 * comes again in the morning letter, not here. Not sent when nobody of them waits any more.
 */
import { earlierSummaries } from "../../../domain/letters/caps/summaries.ts";
import { staffMember } from "../../../domain/customer/responsible.ts";
import type { Summary } from "../../../domain/letters/letter.ts";
import { MOST_SUMMARY_BYTES, summary } from "../../../domain/letters/summary.ts";
import { byDeadline } from "../../../domain/promise/by-deadline.ts";
import { type GivenPromise, PROMISE_STAGES } from "../../../domain/promise/promise.ts";
import { whomToAlert } from "../../../domain/promise/whom-to-alert.ts";
import type { Instant } from "../../../domain/time/instant.ts";
import type { Desk, Prepared } from "../prepared.ts";

/** A summary says "at least" when there are more; nobody is helped by the exact figure. */
const MOST_COUNTED = 1000;

export async function prepareSummary({ staffId }: Summary, desk: Desk): Promise<Prepared> {
  const { company, now } = desk;
  const { waiting, andMore } = await whoWaitsFor(staffId, desk);
  if (waiting.length === 0) return { withdraw: "nobody new waits" };
  const staff = staffMember(company, staffId);
  return {
    draft: {
      kind: "summary",
      from: company.ownAddress,
      to: staff.address,
      words: summary({ company, staff, waiting: waiting.toSorted(byDeadline), andMore, saidAt: now }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_SUMMARY_BYTES,
    },
  };
}

/** Those of whom it became theirs to know since they got their last summary. */
async function whoWaitsFor(
  staffId: string,
  desk: Desk,
): Promise<{ waiting: readonly GivenPromise[]; andMore: boolean }> {
  const waiting: GivenPromise[] = [];
  const toldAt = await lastSummaryAt(staffId, desk);
  for await (const promise of desk.promises.open()) {
    const since = theirsSince(staffId, promise, desk);
    if (since !== undefined && since > toldAt) {
      if (waiting.length === MOST_COUNTED) return { waiting, andMore: true };
      waiting.push(promise);
    }
  }
  return { waiting, andMore: false };
}

/**
 * Since when a promise concerns a staff member: for whoever is to be in touch from the beginning, for others from the
 * stage at which they are told of it beside the owner. Undefined when it does not.
 */
function theirsSince(staffId: string, promise: GivenPromise, { company, now }: Desk): Instant | undefined {
  const { madeAt, alertedAt } = promise;
  const stage = PROMISE_STAGES.findLast((each) => alertedAt?.[each] !== undefined) ?? "warning";
  const alerted = whomToAlert(company, promise, stage, now).find((each) => each.staffId === staffId);
  if (alerted === undefined) return undefined;
  return alerted.as === "owner" ? madeAt : (alertedAt?.[stage] ?? madeAt);
}

/** When they were last sent a summary; an empty text, before all instants, when that was never, or long ago. */
async function lastSummaryAt(staffId: string, { letters, now }: Desk): Promise<string> {
  const found = await Promise.all(earlierSummaries(staffId, now).map((letterId) => letters.find(letterId)));
  return found
    .map((letter) => (letter?.state === "sent" ? (letter.sentAt ?? "") : ""))
    .reduce((latest, at) => (at > latest ? at : latest), "");
}
