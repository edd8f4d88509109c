/** Friday: the morning letter is answered by number, and what was promised for this day is watched. */
import { describe, expect, it } from "vitest";
import type { Week } from "../../support/week.ts";

export function friday(week: Week): void {
  describe("Friday", () => {
    it("does what the answer to the morning letter says, line by line", async () => {
      await week.moveTo(27, "10:15");
      const letter = (await week.letters({ kind: "morning", to: "anna" })).at(-1);
      expect(letter?.text).toMatch(/LOVAT TILL I DAG 1\. siv@kund\.example: .+2\. joan@harrow\.example: /);
      const since = week.sentSoFar();
      if (letter)
        await week.staffReplies("anna", letter, "1 klart, 2 senare måndag\r\n9 klart\r\n\r\nMvh\r\nAnna");
      const { text } = await week.only("confirmation", "anna", "siv@kund.example", since);
      expect(text).toContain("hållet");
      expect(text).toContain("måndag 30 november");
      expect(text).toContain("9");
      expect(await week.isWaiting("siv@kund.example")).toBe(false);
      expect(await week.isWaiting("joan@harrow.example")).toBe(true);
    });

    it("lets nobody wait for a person who is away", async () => {
      await week.moveTo(27, "13:10");
      expect(await week.alertsAbout("tove@kund.example")).toEqual(["sofie 27T10:30"]);
      const since = week.sentSoFar();
      await week.staffAnswers("sofie", "tove@kund.example", "Hej Tove, den er klar på fredag.");
      await week.moveTo(27, "13:45");
      expect(await week.about("tove@kund.example", { since })).toEqual([]);
    });

    it("reminds of what staff promised themselves", async () => {
      await week.moveTo(27, "15:01");
      const offer = await week.only("alert", "anna", "skicka offert till Berg");
      expect(offer.at).toContain("2026-11-27T14:00");
      await week.staffReplies("anna", offer, "klart");
      await week.moveTo(27, "16:30");
      expect(await week.alertsAbout("skicka offert till Berg")).toEqual(["anna 27T14:00"]);
    });

    it("has an end for a promise as soon as the customer is answered", async () => {
      await week.staffAnswers("anna", "joan@harrow.example");
      expect(await week.isWaiting("joan@harrow.example")).toBe(false);
      expect(await week.alertsAbout("joan@harrow.example")).toEqual(["anna 24T12:30"]);
    });
  });
}
