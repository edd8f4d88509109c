/** Whether a customer was told their time is one question with one answer, for letters to staff as for the next mail. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import { createPageOf } from "../support/staff-page.ts";
import { createWorld, type World } from "../support/world.ts";

const AT = "2026-11-23T08:00:00.000Z";
const MORNING = "2026-11-24T06:46:00.000Z";
const UNPROVED = { spf: "FAIL", dkim: "NONE", dmarc: "GRAY" } as const;

/** A mail of which nothing proves the sender, so that nobody was told a time; staff say a word, and take it back. */
async function saidAndUndone(word: string): Promise<World> {
  const world = createWorld({ at: AT, company: exampleCompany({ acknowledgeAfterMinutes: 0 }) });
  await world.receive({ id: "first", raw: mailText(), verdicts: UNPROVED });
  await world.at(MORNING);
  const [letter] = world.morningLetters();
  await world.staffWrites({ text: `1 ${word}`, answers: letter });
  await world.staffWrites({ text: "ångra", answers: letter });
  expect(world.memory.stored.promises.get("p-first")).toMatchObject({ state: "open" });
  expect(world.memory.stored.promises.get("p-first")?.version).toBeGreaterThan(1);
  return world;
}

const proved = {
  id: "second",
  raw: mailText({
    id: "second",
    inReplyTo: "first",
    subject: "Re: En fråga",
    text: "Ingen svarar. Kan ni hjälpa mig?",
  }),
};

describe.each(["klart", "senare fredag"])(
  "a promise of which nobody was told, after “%s” by mistake",
  (word) => {
    it("is told to nobody still, say the alert and the next morning letter", async () => {
      const world = await saidAndUndone(word);
      await world.at("2026-11-25T06:46:00.000Z");
      expect(world.acknowledgements()).toEqual([]);
      const said = (raw: string | undefined): string => readableText(raw ?? "").replaceAll(/\s+/g, " ");
      expect(said(world.alerts()[0]?.raw)).toContain("Kunden har inte fått någon tid av oss");
      expect(said(world.morningLetters()[1]?.raw)).toContain("Ingen tid är lovad.");
    });

    it("is told to the customer when they write again and it is proved who they are", async () => {
      const world = await saidAndUndone(word);
      await world.receive(proved);
      await world.at("2026-11-24T06:50:00.000Z");
      expect(world.memory.stored.contacts.get("second")?.reasons).toContain("promise-untold");
      expect(world.acknowledgements().map(({ to }) => to)).toEqual(["karin@kund.example"]);
    });
  },
);

describe("a promise to which staff gave another time", () => {
  it("was told by them: the next mail is not answered with a letter", async () => {
    const world = createWorld({ at: AT, company: exampleCompany({ acknowledgeAfterMinutes: 0 }) });
    await world.receive({ id: "first", raw: mailText(), verdicts: UNPROVED });
    const page = await createPageOf(world);
    const token = page.tokenFor({ is: "promise", promiseId: "p-first" });
    await page.choose(token, { choice: "later", until: "2026-12-04" });
    await world.receive(proved);
    await world.at("2026-11-23T08:40:00.000Z");
    expect(world.memory.stored.contacts.get("second")?.reasons).toEqual(["already-promised"]);
    expect(world.acknowledgements()).toEqual([]);
  });
});
