/** When DynamoDB may delete a promise: seen in what is written, since no emulator deletes by time. */
import { describe, expect, it } from "vitest";
import { ITEM_ENDS_BY } from "../../aws/contract.ts";
import { createDynamoContactLog } from "../../aws/dynamodb-contact-log.ts";
import { createDynamoDeeds } from "../../aws/dynamodb-deeds.ts";
import { createDynamoPromiseBook } from "../../aws/dynamodb-promise-book.ts";
import type { Dynamo, Write } from "../../aws/dynamodb.ts";
import type { Deed } from "../../domain/action/deed.ts";
import { alertedOf, type GivenPromise } from "../../domain/promise/promise.ts";
import { keptBy, renegotiated } from "../../domain/promise/said.ts";
import { deadlineTimes } from "../../domain/time/deadline-times.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madeEntry, madePromise } from "../support/made.ts";

const AT = "2026-11-23T09:00:00.000Z";
/** Thirty days after it was said. */
const FORGET_AT = "2026-12-23T09:00:00.000Z";
const NEXT_JUNE = "2027-06-01T15:00:00.000Z";
const LATE_IN_JUNE = "2027-06-30T15:00:00.000Z";
const JULY = "2027-07-01T15:00:00.000Z";

const until = (promisedAt: string) =>
  deadlineTimes(exampleCompany().calendar, { madeAt: AT, promisedAt, leadMinutes: 60, keepDays: 30 });

/** A DynamoDB that only takes note. */
function createNotes() {
  const writes: Write[] = [];
  const dynamo = {
    transact: async (all: readonly Write[]) => {
      writes.push(...all);
      return "done";
    },
  } as unknown as Dynamo;
  const ends = (): (string | undefined)[] =>
    writes
      .filter(({ table }) => table === "promises")
      .map((write) => ("putNew" in write ? write.putNew : "change" in write ? write.change.set : undefined))
      .map((item) => item?.[ITEM_ENDS_BY])
      .map((second) => (typeof second === "number" ? new Date(1000 * second).toISOString() : undefined));
  return { dynamo, ends };
}

const deed = { deedId: "d", ask: { does: "pause" }, at: AT, under: [], effects: [], letterIds: [] };

async function stored(...after: GivenPromise[]): Promise<(string | undefined)[]> {
  const { dynamo, ends } = createNotes();
  const changes = { promises: after.map((each) => ({ before: undefined, after: each })) };
  await createDynamoDeeds(dynamo).store(deed as unknown as Deed, changes, FORGET_AT);
  return ends();
}

describe("a promise is not forgotten before its deadline has long passed", () => {
  it("when staff promise something for next year", async () => {
    expect(await stored(madePromise({ kind: "other", ...until(NEXT_JUNE) }))).toEqual([JULY]);
  });

  it("when its deadline is moved", async () => {
    const promise = madePromise({ revision: 1, ...until("2026-11-24T08:00:00.000Z") });
    const evidence = { at: AT, by: "d" };
    expect(await stored(renegotiated(promise, until(NEXT_JUNE), evidence))).toEqual([JULY]);
    // And back again.
    const far = { ...promise, ...until(NEXT_JUNE) };
    expect(await stored(renegotiated(far, until("2026-11-30T08:00:00.000Z"), evidence))).toEqual([
      "2026-12-30T08:00:00.000Z",
    ]);
  });

  it("when it is told of", async () => {
    const { dynamo, ends } = createNotes();
    const promise = madePromise({ revision: 1, ...until(NEXT_JUNE) });
    await createDynamoPromiseBook(dynamo).store(alertedOf(promise, "warning", AT));
    expect(ends()).toEqual([JULY]);
  });

  it("when a mail makes it; and one that ended late is kept as long as the mail that ended it", async () => {
    const { dynamo, ends } = createNotes();
    const log = createDynamoContactLog(dynamo);
    const newPromise = madePromise(until(NEXT_JUNE));
    await log.record(madeEntry({ newPromise, forgetAt: FORGET_AT }));
    const evidence = { at: LATE_IN_JUNE, by: "answer" };
    const changedPromise = keptBy(madePromise({ revision: 1, ...until(NEXT_JUNE) }), evidence);
    await log.record(madeEntry({ changedPromise, forgetAt: "2027-07-30T15:00:00.000Z" }));
    expect(ends()).toEqual([JULY, "2027-07-30T15:00:00.000Z"]);
  });
});
