/** Monday: five customers write, and staff promise something themselves. */
import { describe, expect, it } from "vitest";
import type { Week } from "../../support/week.ts";

export function monday(week: Week): void {
  describe("Monday", () => {
    it("begins with a letter to everybody at 7:30, though nobody waits", async () => {
      await week.moveTo(23, "08:00");
      const letters = await week.letters({ kind: "morning" });
      expect(letters.map(({ to, at }) => [to, at.slice(0, 16)])).toEqual(
        expect.arrayContaining([
          ["anna@bjorkholm.example", "2026-11-23T06:30"],
          ["bo@bjorkholm.example", "2026-11-23T06:30"],
          ["sofie@bjorkholm.example", "2026-11-23T06:30"],
        ]),
      );
      expect(letters).toHaveLength(3);
      expect(letters.find(({ to }) => to.startsWith("anna"))?.subject).toContain("inget väntar på dig");
      expect(letters.find(({ to }) => to.startsWith("sofie"))?.subject).toContain("intet venter på dig");
    });

    it("brings five customers and a note; one customer is answered", async () => {
      await week.moveTo(23, "08:10");
      await week.customerWrites("karin@kund.example", {
        subject: "Köksluckor",
        text: "Hej! Vad kostar nya luckor till ett litet kök?",
      });
      await week.moveTo(23, "09:05");
      await week.customerWrites("mette@kunde.example", {
        to: "order",
        subject: "Vinduer",
        text: "Hej, vi vil gerne bestille fire nye vinduer. Hvornår kan I komme?",
      });
      await week.moveTo(23, "10:00");
      await week.staffAnswers("anna", "karin@kund.example");
      expect(await week.isWaiting("karin@kund.example")).toBe(false);
      await week.moveTo(23, "10:20");
      await week.customerWrites("liisa@virtanen.example", {
        subject: "Ulko-ovi",
        text: "Hei, ulko-ovi pitäisi uusia ennen talvea. Milloin voisitte tulla katsomaan?",
      });
      await week.moveTo(23, "13:05");
      await week.customerWrites("ola@nordby.example", {
        subject: "Hyttedører",
        text: "Hei, vi trenger nye dører til hytta. Når kan dere komme og se på det?",
      });
      await week.moveTo(23, "14:05");
      await week.customerWrites("joan@harrow.example", {
        subject: "Oak door",
        text: "Hello, could you tell me what a new oak door would cost and how long it takes?",
      });
      await week.moveTo(23, "15:00");
      const since = week.sentSoFar();
      await week.staffNotes("anna", "lovar: skicka offert till Berg senast fredag\r\n\r\nMvh Anna");
      const { text } = await week.only("confirmation", "anna", "skicka offert till Berg", since);
      expect(text).toContain("27 november kl. 16.00");
      expect((await week.letters({ kind: "acknowledgement" })).map(({ to }) => to)).toEqual([
        "karin@kund.example",
        "mette@kunde.example",
        "liisa@virtanen.example",
        "ola@nordby.example",
        "joan@harrow.example",
      ]);
      // To customers nothing but acknowledgements, and to the logging address nothing at all.
      expect((await week.letters({ kind: "alert" })).length).toBe(0);
    });
  });
}
