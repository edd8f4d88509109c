/** Prepares a summary of all who wait for a staff member. Not sent when nobody waits any more. */
import { staffMember } from "../../../domain/customer/responsible.ts";
import type { Summary } from "../../../domain/letters/letter.ts";
import { MOST_SUMMARY_BYTES, summary } from "../../../domain/letters/summary.ts";
import { type GivenPromise, PROMISE_STAGES } from "../../../domain/promise/promise.ts";
import { whomToAlert } from "../../../domain/promise/whom-to-alert.ts";
import type { Desk, Prepared } from "../prepared.ts";

/** A summary says "at least" when there are more; nobody is helped by the exact figure. */
const MOST_COUNTED = 1000;

export async function prepareSummary({ staffId }: Summary, desk: Desk): Promise<Prepared> {
  const { company, now } = desk;
  const { waiting, andMore } = await whoWaitsFor(staffId, desk);
  if (waiting.length === 0) return { withdraw: "nobody waits any more" };
  const staff = staffMember(company, staffId);
  return {
    draft: {
      kind: "summary",
      from: company.ownAddress,
      to: staff.address,
      words: summary({ company, staff, waiting, andMore, saidAt: now }),
      autoSubmitted: "auto-generated",
      maxTextBytes: MOST_SUMMARY_BYTES,
    },
  };
}

/** Whom it is theirs to be in touch with, and after the deadline whom they are told of beside the owner. */
async function whoWaitsFor(
  staffId: string,
  { company, now, promises }: Desk,
): Promise<{ waiting: readonly GivenPromise[]; andMore: boolean }> {
  const waiting: GivenPromise[] = [];
  for await (const promise of promises.open()) {
    const stage = PROMISE_STAGES.findLast((each) => promise.alertedAt?.[each] !== undefined) ?? "warning";
    if (whomToAlert(company, promise, stage, now).some((alerted) => alerted.staffId === staffId)) {
      if (waiting.length === MOST_COUNTED) return { waiting, andMore: true };
      waiting.push(promise);
    }
  }
  return { waiting, andMore: false };
}
