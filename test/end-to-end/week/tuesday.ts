/** Tuesday: deadlines come, and staff answer the alerts with a word. */
import { describe, expect, it } from "vitest";
import { at } from "../../support/week.ts";
import type { ReadLetter, Week } from "../../support/week.ts";

export function tuesday(week: Week): void {
  describe("Tuesday", () => {
    let liisa: ReadLetter;

    it("begins with a letter to whoever somebody waits for, and to nobody else", async () => {
      const since = week.sentSoFar();
      await week.moveTo(24, "08:00");
      const letters = await week.letters({ kind: "morning", since });
      expect(letters.map(({ to, at }) => [to, at.slice(0, 16)]).sort()).toEqual([
        ["anna@bjorkholm.example", "2026-11-24T06:30"],
        ["bo@bjorkholm.example", "2026-11-24T06:30"],
      ]);
      const [toAnna = ""] = letters.filter(({ to }) => to.startsWith("anna")).map(({ text }) => text);
      expect(toAnna).toMatch(
        /LOVAT TILL I DAG 1\. liisa@virtanen\.example: .+2\. ola@nordby\.example: .+3\. joan@harrow\.example/,
      );
      // Whom she answered yesterday is only proposed as hers.
      expect(toAnna).toContain("ÄR KUNDEN DIN? 4. karin@kund.example");
    });

    it("warns the owner an hour before the deadline; one word ends it", async () => {
      await week.moveTo(24, "09:31");
      liisa = await week.only("alert", "anna", "liisa@virtanen.example");
      expect(liisa.at.slice(0, 16)).toBe("2026-11-24T08:30");
      await week.moveTo(24, "09:40");
      const since = week.sentSoFar();
      await week.staffReplies("anna", liisa, "Klart, ringde henne.");
      expect((await week.only("confirmation", "anna", "liisa@virtanen.example", since)).text).toContain(
        "hållet",
      );
      expect(await week.isWaiting("liisa@virtanen.example")).toBe(false);
    });

    it("believes nobody who only claims to be staff", async () => {
      const since = week.sentSoFar();
      const forged = { dmarc: "FAIL", spf: "FAIL", dkim: "FAIL", dmarcPolicy: "none" } as const;
      const [warning] = await week.about("mette@kunde.example", { kind: "alert", to: "bo" });
      await week.staffReplies("bo", warning as ReadLetter, "klart", forged);
      await week.staffNotes("anna", "pausa", forged);
      expect(await week.isWaiting("mette@kunde.example")).toBe(true);
      await week.moveTo(24, "09:50");
      expect((await week.letters({ since })).filter(({ kind }) => kind !== "alert")).toEqual([]);
    });

    it("takes back what was done, and then watches it again", async () => {
      await week.moveTo(24, "10:00");
      const confirmed = await week.only("confirmation", "anna", "liisa@virtanen.example");
      const since = week.sentSoFar();
      await week.staffReplies("anna", confirmed, "ångra");
      expect((await week.only("confirmation", "anna", "Ångrat", since)).subject).toMatch(/^(?:Re|Sv|SV): /);
      expect(await week.isWaiting("liisa@virtanen.example")).toBe(true);
      await week.moveTo(24, "10:31");
      const [deadline] = await week.about("liisa@virtanen.example", {
        kind: "alert",
        to: "anna",
        since,
      });
      expect(deadline?.at.slice(0, 16)).toBe("2026-11-24T09:30");
      await week.moveTo(24, "11:00");
      await week.staffReplies("anna", deadline as ReadLetter, "klart");
      expect(await week.isWaiting("liisa@virtanen.example")).toBe(false);
    });

    it("hands over, and the colleague is told in her language", async () => {
      await week.moveTo(24, "11:40");
      const warning = await week.only("alert", "anna", "ola@nordby.example");
      const since = week.sentSoFar();
      await week.staffReplies("anna", warning, "lämna över");
      expect((await week.only("confirmation", "anna", "Sofie Lind tar över", since)).text).toContain(
        "ola@nordby.example",
      );
      expect((await week.only("hand-over", "sofie", "ola@nordby.example", since)).text).toContain(
        "Anna Björk",
      );
      await week.moveTo(24, "13:35");
      await week.only("alert", "sofie", "ola@nordby.example", since);
      await week.moveTo(24, "13:40");
      const sofie = await week.only("alert", "sofie", "ola@nordby.example", since);
      await week.staffReplies("sofie", sofie, "klaret");
      expect(await week.isWaiting("ola@nordby.example")).toBe(false);
    });

    it("moves a deadline to the day that staff name", async () => {
      await week.moveTo(24, "13:45");
      const warning = await week.only("alert", "anna", "joan@harrow.example");
      const since = week.sentSoFar();
      await week.staffReplies("anna", warning, "senare fredag");
      expect((await week.only("confirmation", "anna", "joan@harrow.example", since)).text).toContain(
        "27 november",
      );
      const row = (await week.system().view.waiting()).find(
        ({ customer }) => customer === "joan@harrow.example",
      );
      expect(row?.deadlineAt).toBe(at(27, "16:00"));
    });

    it("tells the backup at the deadline and the manager four opening hours later, each once", async () => {
      await week.moveTo(24, "14:45");
      expect(await week.alertsAbout("mette@kunde.example")).toEqual([
        "anna 24T13:30",
        "bo 24T07:30",
        "bo 24T08:30",
        "bo 24T13:30",
        "sofie 24T08:30",
      ]);
      const since = week.sentSoFar();
      const last = (await week.letters({ kind: "alert", to: "bo" })).at(-1) as ReadLetter;
      await week.staffReplies("bo", last, "klart");
      expect((await week.only("confirmation", "bo", "mette@kunde.example", since)).text).toContain(
        "senare än utlovat",
      );
    });
  });
}
