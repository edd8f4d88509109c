/** Which talk is meant, shortly after midnight, when the day in UTC is still the one before. */
import { describe, expect, it } from "vitest";
import { notingOf } from "../../../domain/action/noting.ts";
import { talkToArrange, talkToCancel } from "../../../domain/action/talk-meant.ts";
import { NEW_COMPANY_STATE } from "../../../domain/company-state.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { madeRelation } from "../../support/made-relation.ts";
import { talk } from "../relation/talks/made-up.ts";

const company = exampleCompany();

function cancelled(talkOn: string, at: string): string | undefined {
  const entry = madeRelation("c1", { talks: [talk({ on: talkOn })] });
  const order = {
    about: undefined,
    deedId: "d1",
    staffId: "anna",
    ask: { does: "talk-cancelled" as const, on: undefined },
    at,
  };
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
  return talkToCancel(entry.facts, order.ask, said).talk?.on;
}

describe("the talk that is called off shortly after midnight", () => {
  it("is found by the company's day", () => {
    expect(cancelled("2026-10-24", "2026-11-23T22:30:00.000Z")).toBe("2026-10-24");
    expect(cancelled("2026-10-24", "2026-11-23T23:30:00.000Z")).toBeUndefined();
  });
});

describe("the talk that gets a new time", () => {
  const arranged = (on: string, at: string, of?: Parameters<typeof talkToArrange>[2]["of"]): string =>
    talkToArrange(
      madeRelation("c1", { talks: [talk({ on: "2026-12-08", at: "2026-12-08T09:00:00.000Z" })] }).facts,
      { kinds: ["evaluation"], on },
      { of, at, on: at.slice(0, 10), deedId: "new" },
    );
  const { talkId } = talk({ on: "2026-12-08" });

  it("is the one that is booked, as long as it is to come, or a few weeks after", () => {
    expect(arranged("2027-12-07", "2026-12-08T08:00:00.000Z")).toBe(talkId);
    expect(arranged("2027-01-07", "2026-12-09T09:00:00.000Z")).toBe(talkId);
  });

  it("is a new one when it is next year's, and the day or the time of this one has passed", () => {
    const named = { is: "talk", kinds: ["evaluation"], talkId } as const;
    expect(arranged("2027-12-07", "2026-12-08T10:00:00.000Z")).toBe("new");
    expect(arranged("2027-12-07", "2026-12-09T09:00:00.000Z")).toBe("new");
    expect(arranged("2027-12-07", "2026-12-09T09:00:00.000Z", named)).toBe("new");
  });
});
