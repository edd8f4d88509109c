/** What the last morning letter of one who leaves had no room for, or did not bring, is told to whoever takes over. */
import { describe, expect, it } from "vitest";
import { companyNow, type Leaving, NEW_COMPANY_STATE } from "../../domain/company-state.ts";
import type { Letter, MorningLetter } from "../../domain/letters/letter.ts";
import { readEarlier } from "../../functions/write-morning-letters/read-earlier.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madePromise } from "../support/made.ts";
import { mailText } from "../support/mail-text.ts";
import { dayWith, letterTo, linesTo } from "../support/mornings.ts";

const LAST_DAY = "2026-11-25";

const left: Leaving[] = [
  {
    ...{ who: "anna", name: "Anna Björk", address: "anna@bjorkholm.example", to: "bo", lastOn: LAST_DAY },
    ...{ at: "2026-11-20T08:00:00.000Z", deedId: "d1", staffId: "bo" },
  },
];

const company = companyNow(exampleCompany(), { ...NEW_COMPANY_STATE, left }, "2026-11-26T06:00:00.000Z");

const letter: MorningLetter = {
  ...{ kind: "morning", letterId: "morning-anna-2026-11-25", staffId: "anna", state: "sent", on: LAST_DAY },
  ...{ madeAt: "2026-11-25T06:00:00.000Z", dueAt: "2026-11-25T06:10:00.000Z", attempt: 1 },
  ...{ lines: [], more: 2, unseen: ["mail-1"], later: 0, spam: 0, findings: [] },
};

const earlierOf = (made: Letter, from = LAST_DAY) =>
  readEarlier({ find: async (id) => Promise.resolve(id === made.letterId ? made : undefined) }, company, {
    ...{ from, to: LAST_DAY },
  });

describe("the last morning letter of one who has left", () => {
  it("is read for what it had no room for", async () => {
    const earlier = await earlierOf(letter);
    expect(earlier.unseen).toEqual(["mail-1"]);
  });

  it("is read for all of it when it was not brought, and for what it told when it was", async () => {
    const line = {
      section: "came-in",
      who: "Karin",
      at: letter.madeAt,
      about: { contactId: "mail-2" },
    } as const;
    const told = { ...letter, lines: [line] };
    expect([...(await earlierOf(told)).told]).toEqual(["mail-2"]);
    expect((await earlierOf({ ...told, state: "waiting" })).unseen).toEqual(["mail-2", "mail-1"]);
  });

  it("gives the successor the mail that a full letter left out", async () => {
    const world = await dayWith(async (day) => {
      await day.staffWrites({ text: "slutar: Anna 25/11, Bo tar över" });
      for (let index = 0; index < 9; index += 1) {
        const promiseId = `late${String(index)}`;
        const promisedAt = "2026-11-24T12:00:00.000Z";
        day.memory.stored.promises.set(
          promiseId,
          madePromise({ promiseId, kind: "other", what: "ringa", promisedAt, revision: 1 }),
        );
      }
      await day.receive({ raw: mailText({ id: "virus" }), verdicts: { virus: "FAIL" }, id: "virus" });
    });
    expect(letterTo(world, "anna", LAST_DAY)?.unseen).toEqual(["virus"]);
    for (const [id, promise] of world.memory.stored.promises) {
      world.memory.stored.promises.set(id, { ...promise, state: "kept" });
    }
    await world.at("2026-11-26T07:00:00.000Z");
    expect(linesTo(world, "bo", "2026-11-26")).toEqual(["came-in: karin@kund.example"]);
    expect(letterTo(world, "anna", "2026-11-26")).toBeUndefined();
  });
});
