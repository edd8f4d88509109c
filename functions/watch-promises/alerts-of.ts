/** The letters that tell of one stage of a promise. Their ids say which promise, deadline, stage and reader: made once. */
import type { Company } from "../../domain/company.ts";
import type { Alert } from "../../domain/letters/letter.ts";
import type { GivenPromise, PromiseStage } from "../../domain/promise/promise.ts";
import { type Alerted, whomToAlert } from "../../domain/promise/whom-to-alert.ts";
import { type Instant, plusMilliseconds } from "../../domain/time/instant.ts";

/** When the sweep looks whether a letter was picked up. */
const PICKED_UP = 10 * 60_000;

export function alertsOf(
  company: Company,
  promise: GivenPromise,
  stage: PromiseStage,
  now: Instant,
): readonly Alert[] {
  const { promiseId, threadId, version } = promise;
  return whomToAlert(company, promise, stage, now).map((alerted) => ({
    kind: "alert",
    letterId: alertIdOf(promise, stage, alerted),
    state: "waiting",
    promiseId,
    threadId,
    version,
    stage,
    ...alerted,
    madeAt: now,
    attempt: 0,
    dueAt: plusMilliseconds(now, PICKED_UP),
  }));
}

export function alertIdOf(
  { promiseId, version }: GivenPromise,
  stage: PromiseStage,
  { staffId }: Alerted,
): string {
  return `alert-${promiseId}-v${version}-${stage}-${staffId}`;
}
