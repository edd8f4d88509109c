import fc from "fast-check";
import { expect, it } from "vitest";
import { lastAgreed } from "../../../domain/promise/last-agreed.ts";
import { madePromise } from "../../support/made.ts";

const about = madePromise({ promiseId: "p-1", customerId: "c-1" });
const agreed = [
  madePromise({ promiseId: "p-2", customerId: "c-1", kind: "other", what: "mäta" }),
  madePromise({ promiseId: "p-3", customerId: "c-1", kind: "other", what: "skicka offert" }),
  madePromise({ promiseId: "p-4", customerId: "c-2", kind: "other", what: "ringa" }),
  about,
];

it("is what was promised the same customer last, in whatever order that is read", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(agreed, { minLength: agreed.length }), (open) => {
      expect(lastAgreed(open, about)).toBe("skicka offert");
    }),
  );
});

it("is nothing for one whom nobody knows, nor the very promise that it is told beside", () => {
  const unknown = madePromise({ promiseId: "p-5", kind: "other", what: "ringa" });
  expect(lastAgreed([unknown], madePromise())).toBeUndefined();
  expect(lastAgreed([{ ...unknown, customerId: "c-1" }], { ...unknown, customerId: "c-1" })).toBeUndefined();
});
