/** Whether the customer knows the time of a promise. */
import { describe, expect, it } from "vitest";
import type { EarlierDeadline } from "../../../domain/promise/promise.ts";
import { isTold } from "../../../domain/promise/told.ts";
import { madeLetter, madePromise } from "../../support/made.ts";

const AT = "2026-11-23T08:10:00.000Z";
const sent = madeLetter({ state: "sent", sentAt: AT });
const moved: EarlierDeadline = {
  version: 1,
  promisedAt: "2026-11-24T08:00:00.000Z",
  warnAt: "2026-11-24T07:00:00.000Z",
  escalateAt: "2026-11-24T12:00:00.000Z",
  end: "renegotiated",
  endedAt: AT,
  endedBy: "d-1",
};

describe("a customer was told the time", () => {
  it.each([
    ["by our letter", madePromise(), sent],
    ["by staff, who gave another", madePromise({ version: 2, earlier: [moved] }), undefined],
    ["by staff, after it had passed", madePromise({ earlier: [{ ...moved, end: "broken" }] }), undefined],
    ["by whoever promised it", madePromise({ kind: "other", what: "skicka offert" }), undefined],
    ["although it was called junk", madePromise(), { ...sent, deliveries: [{ what: "complaint", at: AT }] }],
    ["although it ended by mistake since", madePromise({ version: 3 }), sent],
  ] as const)("%s", (_, promise, letter) => {
    expect(isTold(promise, letter)).toBe(true);
  });

  it.each([
    ["there is no letter", madePromise(), undefined],
    ["it ended by mistake, and goes on", madePromise({ version: 3 }), undefined],
    ["the letter waits", madePromise(), madeLetter()],
    ["it was withdrawn", madePromise(), madeLetter({ state: "withdrawn" })],
    ["it was shown to staff", madePromise(), { ...sent, previewed: true }],
    ["it tells of another promise", madePromise({ promiseId: "p-d-1" }), sent],
    ["it came back", madePromise(), { ...sent, deliveries: [{ what: "bounce", at: AT, permanent: true }] }],
    ["it was refused", madePromise(), { ...sent, deliveries: [{ what: "reject", at: AT }] }],
  ] as const)("not when %s", (_, promise, letter) => {
    expect(isTold(promise, letter)).toBe(false);
  });
});
