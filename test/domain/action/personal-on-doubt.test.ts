/** What is personal, on doubt: nothing is erased, and nothing private is kept as something else. */
import { describe, expect, it } from "vitest";
import type { LadderAsk } from "../../../domain/action/ladder-ask.ts";
import { outcomeWords } from "../../../domain/letters/confirmation/outcome-words.ts";
import type { Outcome } from "../../../domain/action/order.ts";
import { karin, openOffice, TEN } from "./office.ts";

async function office() {
  const { memory, order, carryOut, company } = await openOffice({
    promise: {},
    customer: { standing: "customer", name: "Björkholm Kök", owner: "anna" },
  });
  const about = { customerId: karin.customerId };
  const ids: string[] = [];
  return {
    say: (ask: LadderAsk): Promise<Outcome> => {
      const asked = order(ask, about);
      ids.push(asked.deedId);
      return carryOut(asked);
    },
    notes: async () => (await memory.relations.find(karin.customerId))?.facts.notes ?? [],
    deeds: () => Promise.all(ids.map((id) => memory.deeds.find(id))),
    said: (outcome: Outcome) => outcomeWords(outcome, { company, language: "sv", saidAt: TEN }),
  };
}

describe("what is personal", () => {
  it("is not erased on doubt: behind the word stands the customer's name, or it is asked back", async () => {
    const { say, notes, said, deeds } = await office();
    await say({ does: "personal", text: "Karin seglar" });
    await say({ does: "personal", text: "Håller på Hammarby" });
    const outcome = await say({ does: "forget-personal", whose: "det om Hammarby" });
    expect(outcome).toMatchObject({ is: "not-possible", why: "which-personal" });
    expect(said(outcome)).toContain("Inget är raderat");
    expect(await notes()).toHaveLength(2);
    expect(JSON.stringify([outcome, await deeds()])).not.toContain("det om");
    expect(await say({ does: "forget-personal", whose: "björkholm" })).toMatchObject({ is: "done" });
    expect(await notes()).toEqual([]);
  });

  it("is not kept as a day to remember either", async () => {
    const { say, notes } = await office();
    const milestone = { does: "milestone", day: "2027-05-03", yearly: false } as const;
    const outcome = await say({ ...milestone, what: "Karin opereras" });
    expect(outcome).toMatchObject({ is: "not-possible", why: "not-personal" });
    expect(await notes()).toEqual([]);
  });
});
