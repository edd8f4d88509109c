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

  it.each<[string, LadderAsk]>([
    ["a day to remember", { does: "milestone", day: "2027-05-03", yearly: false, what: "Karin opereras" }],
    ["why a level was set", { does: "level", level: 3, evidence: "Karin har cancer" }],
    [
      "the next step of one",
      { does: "level", level: 3, nextStep: "fråga hur det gick när Karin opererades" },
    ],
    ["a suggestion", { does: "suggested", kind: "favour", outcome: "made", what: "blommor, hon har cancer" }],
  ])("is not kept as %s either, and not quoted", async (_as, ask) => {
    const { say, notes, said, deeds } = await office();
    const outcome = await say(ask);
    expect(outcome).toMatchObject({ is: "not-possible", why: "not-personal" });
    expect(await notes()).toEqual([]);
    expect([said(outcome), JSON.stringify([outcome, await deeds()])].join()).not.toMatch(/cancer|operer/);
  });
});
