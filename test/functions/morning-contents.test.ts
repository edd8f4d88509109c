/** What stands in whose morning letter, by what came in and went out the day before; told in the words of the domain. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { madeContact, madePromise } from "../support/made.ts";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import {
  dayWith,
  letterTo,
  linesTo,
  TUESDAY_NINE,
  TUESDAY_TEN,
  WEDNESDAY_EIGHT,
} from "../support/mornings.ts";
import { createWorld } from "../support/world.ts";

const log = { recipients: ["log@in.bjorkholm.example"] };
const answer = staffAnswer({ subject: "Sv: En fråga", text: "Hej Karin, jag kommer på torsdag. Anna" });

describe("who is away", () => {
  it("gets no letter, not even to be asked whether a customer is theirs", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText() });
      await day.at(TUESDAY_TEN);
      await day.receive({ raw: answer, ...log });
      await day.staffWrites({ text: "borta: 24/11–27/11" });
    });
    expect(letterTo(world, "anna")).toBeUndefined();
  });
});

describe("who waits", () => {
  it("waits without a time while letters are only shown, and stands in another section", async () => {
    const world = await dayWith(
      async (day) => {
        await day.receive({ raw: mailText() });
      },
      exampleCompany({ letters: "preview" }),
    );
    expect(linesTo(world, "anna")).toEqual(["waiting: karin@kund.example"]);
  });

  it("waits without a time in a running dialogue, and the letter says why", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText() });
      await day.at(TUESDAY_TEN);
      await day.receive({ raw: answer, ...log });
      await day.at("2026-11-24T10:00:00.000Z");
      await day.receive({ raw: mailText({ id: "more", inReplyTo: "first", text: "Hur lång tid tar det?" }) });
    });
    expect(letterTo(world, "anna")?.lines).toMatchObject([
      { section: "waiting", why: "running-dialogue" },
      { section: "proposed-owner" },
    ]);
  });

  it("waits without a time when the address is not answered automatically", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText({ to: "faktura@bjorkholm.example" }), recipients: [] });
    });
    expect(letterTo(world, "bo")?.lines).toMatchObject([
      { section: "waiting", why: "address-not-acknowledged" },
    ]);
  });

  it("waits without a time when our letter did not arrive, and the letter says so", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText(), id: "mail1" });
      await day.tellNews("ack-mail1", { what: "bounce", at: day.now(), permanent: true });
    });
    expect(letterTo(world, "anna")?.lines).toMatchObject([{ section: "waiting", letterFailed: true }]);
  });

  it("is named as the company calls the customer, with what else was promised last", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText(), id: "mail1" });
      const customer = day.memory.stored.customers.get("c-mail1");
      if (customer === undefined) throw new Error("No customer was made.");
      day.memory.stored.customers.set("c-mail1", {
        ...customer,
        name: "Kund AB",
        standing: "customer",
        owner: "bo",
      });
      const other = { kind: "other", what: "skicka offert", customerId: "c-mail1", owner: "bo" } as const;
      const promisedAt = "2026-11-27T15:00:00.000Z";
      day.memory.stored.promises.set(
        "p-2",
        madePromise({ promiseId: "p-2", ...other, promisedAt, revision: 1 }),
      );
    });
    const [line] = letterTo(world, "anna")?.lines ?? [];
    expect(line).toMatchObject({ who: "Kund AB", lastAgreed: "skicka offert" });
    expect(line?.isNew).toBeUndefined();
  });
});

describe("promises due at the same time", () => {
  it("stand in one order, whoever has waited longest first", async () => {
    const world = await dayWith(async (day) => {
      for (const [promiseId, madeAt] of [
        ["p-c", "2026-11-23T10:00:00.000Z"],
        ["p-b", "2026-11-23T10:00:00.000Z"],
        ["p-a", "2026-11-23T11:00:00.000Z"],
        ["p-d", "2026-11-23T09:00:00.000Z"],
      ] as const) {
        const promisedAt = "2026-11-25T15:00:00.000Z";
        const promise = madePromise({ promiseId, kind: "other", what: "ringa", madeAt, promisedAt });
        day.memory.stored.promises.set(promiseId, { ...promise, revision: 1 });
      }
    });
    expect(letterTo(world, "anna")?.lines.map(({ about }) => about.promiseId)).toEqual([
      "p-d",
      "p-b",
      "p-c",
      "p-a",
    ]);
  });
});

describe("what came in and is watched by nobody", () => {
  it("is listed when the company is only in copy, when it cannot be read, or carries a virus", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({
        raw: mailText({ id: "cc", to: "annan@kund.example", cc: "faktura@bjorkholm.example" }),
      });
      await day.receive({ raw: mailText({ id: "virus" }), verdicts: { virus: "FAIL" } });
    });
    expect(linesTo(world, "bo")).toContain("came-in: karin@kund.example");
    expect(letterTo(world, "anna")?.lines).toMatchObject([{ section: "came-in", why: "virus-found" }]);
  });

  it("is listed as a thank-you, once", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText() });
      await day.at(TUESDAY_TEN);
      await day.receive({ raw: answer, ...log });
      await day.at("2026-11-24T10:00:00.000Z");
      await day.receive({
        raw: mailText({ id: "thanks", inReplyTo: "first", text: "Toppen, tack!" }),
        id: "thanks",
      });
    });
    const thanks = (letterTo(world, "anna")?.lines ?? []).filter(({ section }) => section === "thanks");
    expect(thanks).toMatchObject([{ about: { contactId: "thanks" } }]);
    await world.at("2026-11-26T07:00:00.000Z");
    expect(linesTo(world, "anna", "2026-11-26")).toEqual([]);
  });

  it("is spam: the newest three, and how many there are, for whoever keeps what nobody owns", async () => {
    const world = await dayWith(async (day) => {
      for (const name of ["a", "b", "c", "d", "e"]) {
        await day.receive({
          raw: mailText({ id: name, from: `${name}@spam.example` }),
          verdicts: { spam: "FAIL" },
        });
        await day.at(new Date(Date.parse(TUESDAY_NINE) + 60_000 * name.charCodeAt(0)).toISOString());
      }
    });
    expect(linesTo(world, "anna")).toEqual(["e", "d", "c"].map((name) => `spam: ${name}@spam.example`));
    expect(letterTo(world, "anna")?.spam).toBe(5);
    expect(linesTo(world, "bo")).toEqual([]);
  });

  it("is counted when machines sent it, and brings no letter by itself", async () => {
    const list = mailText({
      id: "list",
      from: "news@list.example",
      headers: ["List-Id: <news.list.example>"],
    });
    const world = await dayWith(async (day) => {
      await day.receive({ raw: list });
    });
    expect(letterTo(world, "anna")).toBeUndefined();
    const busy = await dayWith(async (day) => {
      await day.receive({ raw: list });
      await day.receive({ raw: mailText() });
    });
    expect(letterTo(busy, "anna")?.fromMachines).toEqual({ count: 1, from: ["news@list.example"] });
  });

  it("is nothing when it is from a supplier", async () => {
    const world = await dayWith(async (day) => {
      const customerId = "c-supplier";
      const addresses = ["karin@kund.example"];
      day.memory.stored.customers.set(customerId, {
        customerId,
        standing: "supplier",
        addresses,
        addedAt: TUESDAY_NINE,
      });
      await day.receive({ raw: mailText() });
    });
    expect(letterTo(world, "anna")).toBeUndefined();
  });

  it("comes in the next letter when there was no room for it", async () => {
    const world = await dayWith(async (day) => {
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
    expect(letterTo(world, "anna")).toMatchObject({ more: 3, unseen: ["virus"] });
    for (const [id, promise] of world.memory.stored.promises) {
      world.memory.stored.promises.set(id, { ...promise, state: "kept" });
    }
    await world.at("2026-11-26T07:00:00.000Z");
    expect(linesTo(world, "anna", "2026-11-26")).toEqual(["came-in: karin@kund.example"]);
    await world.at("2026-11-27T07:00:00.000Z");
    expect(letterTo(world, "anna", "2026-11-27")).toBeUndefined();
  });
});

describe("customers", () => {
  it("that nobody has placed are asked about, unless another line does", async () => {
    const late = { at: "2026-11-24T15:00:00.000Z" };
    const slow = { usualMinutes: 1200, atLeastMinutes: 60, atMostMinutes: 2400 };
    const world = createWorld({ ...late, company: exampleCompany({ replyTime: slow }) });
    await world.receive({ raw: mailText() });
    await world.at(WEDNESDAY_EIGHT);
    expect(linesTo(world, "anna")).toEqual(["unsorted: karin@kund.example"]);
    expect(letterTo(world, "anna")?.later).toBe(1);
  });

  it("whose letter came back are listed although nobody waits any more", async () => {
    const world = await dayWith(async (day) => {
      await day.receive({ raw: mailText(), id: "mail1" });
      await day.tellNews("ack-mail1", { what: "bounce", at: day.now(), permanent: true });
      await day.at(TUESDAY_TEN);
      await day.receive({ raw: answer, ...log });
    });
    expect(linesTo(world, "anna")).toContain("failed-letter: karin@kund.example");
  });
});

describe("a flood", () => {
  it("is read in part, and the letter counts what was read", async () => {
    const world = createWorld({ at: TUESDAY_NINE });
    for (let index = 0; index < 2500; index += 1) {
      const contactId = `spam${String(index)}`;
      const at = new Date(Date.parse(TUESDAY_NINE) + index).toISOString();
      world.memory.stored.contacts.set(
        contactId,
        madeContact({ contactId, at, on: "2026-11-24", kind: "spam", promise: "none", acknowledge: false }),
      );
    }
    await world.at(WEDNESDAY_EIGHT);
    expect(letterTo(world, "anna")).toMatchObject({ spam: 2000, more: 0 });
  });
});
