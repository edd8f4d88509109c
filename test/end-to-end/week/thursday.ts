/** Thursday: the page, letters held back, and a colleague who is away. */
import { describe, expect, it } from "vitest";
import { formsOf } from "../../support/staff-page.ts";
import type { Week } from "../../support/week.ts";

export function thursday(week: Week): void {
  describe("Thursday", () => {
    /** The page of Erik's promise, from the alert to Anna. */
    async function linkToErik(): Promise<string> {
      const [alert] = await week.about("erik@kund.example", { kind: "alert", to: "anna" });
      const [link = ""] = /http:\/\/127\.0\.0\.1:\d+\/url\/\S+/.exec(alert?.text ?? "") ?? [];
      expect(link).not.toBe("");
      return link;
    }

    it("ends a promise on the page in two steps, and nothing by what a scanner does", async () => {
      await week.moveTo(26, "09:00");
      const link = await linkToErik();
      const post = (form: Record<string, string>) =>
        fetch(link, { method: "POST", body: new URLSearchParams(form) });

      // A scanner opens the address in every way, and sends every form as it stands.
      const shown = await (await fetch(link)).text();
      expect((await fetch(link, { method: "HEAD" })).status).toBeLessThan(500);
      await post({});
      for (const form of formsOf(shown)) await (await post({ ...form.fields })).text();
      expect(await week.isWaiting("erik@kund.example")).toBe(true);

      const question = await (await post({ choice: "done" })).text();
      expect(await week.isWaiting("erik@kund.example")).toBe(true);
      const done = await (await post({ ...formsOf(question)[0]?.fields })).text();
      expect(done).toContain("Klart");
      expect(await week.isWaiting("erik@kund.example")).toBe(false);
    });

    it("opens for nobody whose link was cut off or made up", async () => {
      const link = await linkToErik();
      for (const wrong of [link.slice(0, -1), `${link.slice(0, -4)}AAAA`, link.replace(/[^/]+$/, "x.y")]) {
        const answer = await fetch(wrong);
        expect(answer.status).toBe(403);
        expect(await answer.text()).not.toContain("erik@kund.example");
      }
    });

    it("holds letters to customers while staff have paused them, and sends what is still true afterwards", async () => {
      await week.moveTo(26, "10:00");
      const since = week.sentSoFar();
      await week.staffNotes("anna", "pausa");
      await week.only("confirmation", "anna", "stoppade", since);
      await week.moveTo(26, "10:10");
      await week.customerWrites("siv@kund.example", {
        subject: "Bänk",
        text: "Hej, gör ni bänkskivor i ask?",
      });
      await week.moveTo(26, "10:40");
      expect(await week.letters({ kind: "acknowledgement", to: "siv@kund.example" })).toEqual([]);
      expect(await week.isWaiting("siv@kund.example")).toBe(true);
      await week.staffNotes("anna", "starta");
      await week.only("confirmation", "anna", "går ut igen", since);
      await week.moveTo(26, "11:00");
      const [letter] = await week.letters({ kind: "acknowledgement", to: "siv@kund.example" });
      expect(letter?.text).toContain("senast");
    });

    it("is told who will be away, and who is there instead", async () => {
      await week.moveTo(26, "11:30");
      const since = week.sentSoFar();
      await week.staffNotes("bo", "borta: fredag–måndag, Sofie tar över");
      expect((await week.only("confirmation", "bo", "borta", since)).text).toContain("Sofie Lind");
      await week.moveTo(26, "13:05");
      await week.customerWrites("tove@kund.example", {
        to: "order",
        subject: "Hylla",
        text: "Hej, kan jag hämta hyllan på fredag?",
      });
      await week.moveTo(26, "13:10");
      expect((await week.letters({ kind: "acknowledgement", to: "tove@kund.example" })).length).toBe(1);
    });
  });
}
