/** Wednesday: somebody deletes all schedules, twice, and nothing is forgotten. */
import { describe, expect, it } from "vitest";
import { at } from "../../support/week.ts";
import type { Week } from "../../support/week.ts";

/** The sweep's five minutes, and what a run takes. */
const WITHIN = 6 * 60_000;

export function wednesday(week: Week): void {
  describe("Wednesday", () => {
    const customers = ["erik@kund.example", "nils@kund.example"];

    /** To the owners of both, once each, within the sweep's interval. */
    async function expectAlerts(since: number, dueAt: string): Promise<void> {
      const owners = ["anna@bjorkholm.example", "bo@bjorkholm.example"];
      for (const [index, customer] of customers.entries()) {
        const alerts = await week.about(customer, { kind: "alert", to: owners[index] ?? "", since });
        expect(alerts).toHaveLength(1);
        const late = Date.parse(alerts[0]?.at ?? "") - Date.parse(dueAt);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(WITHIN);
      }
    }

    it("alerts of every promise that falls due, once, though all schedules were deleted by hand", async () => {
      await week.moveTo(25, "08:20");
      await week.customerWrites("erik@kund.example", {
        subject: "Trappa",
        text: "Hej, vad kostar en trappa?",
      });
      await week.customerWrites("nils@kund.example", {
        to: "order",
        subject: "Hyllor",
        text: "Hej, jag vill beställa tre hyllor. När kan de vara klara?",
      });
      const morning = week.sentSoFar();
      expect(week.deleteSchedules()).toBeGreaterThanOrEqual(2);
      await week.moveTo(25, "16:45");
      await expectAlerts(morning, at(25, "16:30"));

      const evening = week.sentSoFar();
      expect(week.deleteSchedules()).toBeGreaterThanOrEqual(2);
      await week.moveTo(26, "08:45");
      await expectAlerts(evening, at(26, "08:30"));
    });
  });
}
