/** Which talk is meant, shortly after midnight, when the day in UTC is still the one before. */
import { describe, expect, it } from "vitest";
import { notingOf } from "../../../domain/action/noting.ts";
import { talkToCancel } from "../../../domain/action/talk-meant.ts";
import { NEW_COMPANY_STATE } from "../../../domain/company-state.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { madeRelation } from "../../support/made-relation.ts";
import { talk } from "../relation/talks/made-up.ts";

const company = exampleCompany();

function cancelled(talkOn: string, at: string): string | undefined {
  const entry = madeRelation("c1", { talks: [talk({ on: talkOn })] });
  const order = { about: undefined, deedId: "d1", staffId: "anna", ask: { does: "talk-cancelled" } as const, at };
  const { said } = notingOf(
    {
      ...{ company, settings: company, state: NEW_COMPANY_STATE, order, customer: undefined },
      ...{
        promise: undefined,
        contact: undefined,
        thread: undefined,
        otherOpen: undefined,
        second: undefined,
      },
      ...{ openToCustomer: [], open: [] },
    },
    entry,
  );
  return talkToCancel(entry.facts, said)?.on;
}

describe("the talk that is called off shortly after midnight", () => {
  it("is found by the company's day", () => {
    expect(cancelled("2026-10-24", "2026-11-23T22:30:00.000Z")).toBe("2026-10-24");
    expect(cancelled("2026-10-24", "2026-11-23T23:30:00.000Z")).toBeUndefined();
  });
});
