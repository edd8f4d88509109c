/** What staff ask of a promise, carried out. */
import { describe, expect, it } from "vitest";
import { FRIDAY, openOffice, PROMISED_AT, TEN } from "./office.ts";

describe("done", () => {
  it("keeps the promise, with the deed as evidence", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "done" })).toMatchObject({
      is: "done",
      end: "kept",
      who: "karin@kund.example",
      subject: "Köksluckor",
    });
    expect(office.promise()).toMatchObject({
      state: "kept",
      endedAt: TEN,
      endedBy: "d-1",
      answeredBy: "anna",
    });
  });

  it("counts as having been in touch: the thread, the sender's standing, and who is proposed as owner", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    expect(office.thread()?.lastFromStaffAt).toBe(TEN);
    expect(office.customer()).toMatchObject({ standing: "prospect", proposedOwner: "anna" });
  });

  it.each([
    ["late", "2026-11-24T10:00:00.000Z"],
    ["broken", "2026-11-25T10:00:00.000Z"],
  ])("after the deadline ends it %s", async (end, at) => {
    const office = await openOffice();
    office.at(at);
    expect(await office.say({ does: "done" })).toMatchObject({ is: "done", end });
    expect(office.promise()?.state).toBe(end);
  });

  it("again says who did it, and when, and changes nothing that anybody sees", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    const seen = () => ({ ...office.promise(), facts: undefined, revision: 0 });
    const before = seen();
    expect(await office.say({ does: "done" }, undefined, { staffId: "bo" })).toMatchObject({
      is: "already",
      end: "kept",
      by: "Anna Björk",
      at: TEN,
    });
    expect(seen()).toEqual(before);
  });

  it("said earlier and heard later gives the earlier evidence", async () => {
    const office = await openOffice();
    office.at("2026-11-24T09:00:00.000Z");
    await office.say({ does: "done" });
    expect(office.promise()?.state).toBe("late");
    await office.say({ does: "done" }, undefined, { at: TEN });
    expect(office.promise()).toMatchObject({ state: "kept", endedAt: TEN });
  });

  it("of a mail that nobody promised anything about takes it off the list", async () => {
    const office = await openOffice({});
    expect(await office.say({ does: "done" }, { contactId: "mail1" })).toMatchObject({ is: "done" });
    expect(office.thread()?.lastFromStaffAt).toBe(TEN);
  });

  it("of nothing, or of what is not there, is asked back", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "done" }, {})).toMatchObject({ is: "not-possible", why: "no-thing" });
    expect(await office.say({ does: "done" }, { promiseId: "p-gone" })).toMatchObject({ is: "not-found" });
  });

  it("of what was promised besides leaves the thread alone", async () => {
    const office = await openOffice({ promise: { kind: "other", what: "skicka offert" } });
    expect(await office.say({ does: "done" })).toMatchObject({ is: "done", what: "skicka offert" });
    expect(office.thread()?.lastFromStaffAt).toBeUndefined();
  });
});

it("not needed ends it, withdrawn", async () => {
  const office = await openOffice();
  expect(await office.say({ does: "not-needed" })).toMatchObject({ is: "done", end: "withdrawn" });
  expect(office.promise()?.state).toBe("withdrawn");
  expect(office.thread()?.lastFromStaffAt).toBeUndefined();
});

describe("later", () => {
  it("ends this deadline, renegotiated, and watches the next version", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "later", until: FRIDAY })).toMatchObject({ is: "done", until: FRIDAY });
    expect(office.promise()).toMatchObject({
      state: "open",
      version: 2,
      promisedAt: FRIDAY,
      earlier: [{ version: 1, end: "renegotiated", endedBy: "d-1" }],
    });
    expect(office.watched).toMatchObject([
      { promiseId: "p-mail1", version: 2, stage: "warning", at: "2026-11-27T14:00:00.000Z" },
      { version: 2, stage: "deadline", at: FRIDAY },
    ]);
  });

  it("after the deadline says that this one was broken", async () => {
    const office = await openOffice();
    office.at("2026-11-24T09:00:00.000Z");
    await office.say({ does: "later", until: FRIDAY });
    expect(office.promise()?.earlier).toMatchObject([{ end: "broken" }]);
  });

  it("is not possible in the past, and what was said last holds", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "later", until: "2026-11-20T10:00:00.000Z" })).toMatchObject({
      why: "past",
    });
    await office.say({ does: "later", until: FRIDAY });
    expect(
      await office.say({ does: "later", until: PROMISED_AT }, undefined, { at: "2026-11-23T08:30:00.000Z" }),
    ).toMatchObject({ is: "already", until: FRIDAY });
  });

  it("of a mail without a promise makes one by that time", async () => {
    const office = await openOffice({});
    expect(await office.say({ does: "later", until: FRIDAY }, { contactId: "mail1" })).toMatchObject({
      is: "done",
    });
    expect(office.promise("p-d-1")).toMatchObject({ kind: "reply", promisedAt: FRIDAY, owner: "anna" });
    expect(office.thread()?.openPromiseId).toBe("p-d-1");
  });
});

describe("hand over", () => {
  it("gives it to the backup, who is told at once", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "hand-over" })).toMatchObject({ is: "done", to: "Sofie Lind" });
    expect(office.promise()?.owner).toBe("sofie");
    expect(office.letters()).toMatchObject([
      { kind: "hand-over", what: "given", staffId: "sofie", by: "anna" },
    ]);
    expect(office.queued).toEqual(["handover-d-1-lzR_4z_2-given-sofie"]);
  });

  it("to somebody by name; whoever had it hears that, too, when another gives it away", async () => {
    const office = await openOffice();
    await office.say({ does: "hand-over", to: "Bolle" }, undefined, { staffId: "sofie" });
    expect(office.promise()?.owner).toBe("bo");
    expect(office.letters()).toMatchObject([
      { what: "given", staffId: "bo" },
      { what: "taken", staffId: "anna" },
    ]);
  });

  it("to a name that nobody has, or to whom it belongs, changes nothing", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "hand-over", to: "Kerstin" })).toMatchObject({
      why: "nobody",
      to: "Kerstin",
    });
    expect(await office.say({ does: "hand-over", to: "anna" })).toMatchObject({
      is: "already",
      to: "Anna Björk",
    });
    expect(office.promise()).toMatchObject({ owner: "anna", version: 1 });
    expect(office.letters()).toEqual([]);
  });

  it("to somebody who is away tells whoever is there", async () => {
    const office = await openOffice();
    await office.say({ does: "away", from: "2026-11-20", to: "2026-11-29" }, {}, { staffId: "bo" });
    expect(await office.say({ does: "hand-over", to: "Bo" }, undefined, { staffId: "sofie" })).toMatchObject({
      to: "Bo Holm",
      meanwhile: "Anna Björk",
    });
    expect(office.promise()?.owner).toBe("bo");
  });
});

describe("open again", () => {
  it("lets a promise that ended too soon go on, with its deadline and a new version", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    expect(await office.say({ does: "open-again" })).toMatchObject({ is: "done", until: PROMISED_AT });
    expect(office.promise()).toMatchObject({ state: "open", version: 2, promisedAt: PROMISED_AT });
    expect(office.promise()?.endedBy).toBeUndefined();
    expect(office.watched.map(({ version }) => version)).toEqual([2, 2]);
  });

  it("after the deadline makes a new one, and what ended stays as it was", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    office.at("2026-11-25T09:00:00.000Z");
    expect(await office.say({ does: "open-again" })).toMatchObject({ is: "done" });
    expect(office.promise()?.state).toBe("kept");
    expect(office.promise("p-d-2")).toMatchObject({
      state: "open",
      silent: false,
      promisedAt: "2026-11-26T09:00:00.000Z",
      threadId: "mail1",
    });
  });

  it("makes one that ends, too, when an old letter about the first is answered", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    office.at("2026-11-25T09:00:00.000Z");
    await office.say({ does: "open-again" });
    office.at("2026-11-25T10:00:00.000Z");
    expect(await office.say({ does: "not-needed" })).toMatchObject({ is: "done", end: "withdrawn" });
    expect([office.promise()?.state, office.promise("p-d-2")?.state]).toEqual(["kept", "withdrawn"]);
    expect(office.thread()?.openPromiseId).toBeUndefined();
  });

  it("of a thank-you makes a promise in its thread, which an answer there keeps", async () => {
    const office = await openOffice({ contact: { promise: "none", reasons: ["thanks"] } });
    await office.say({ does: "open-again" }, { contactId: "mail1" });
    expect(office.promise("p-d-1")).toMatchObject({ state: "open", from: "karin@kund.example" });
    expect(office.thread()?.openPromiseId).toBe("p-d-1");
  });

  it("of what is watched changes nothing", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "open-again" })).toMatchObject({ is: "already", until: PROMISED_AT });
  });
});

describe("the same order", () => {
  it("again gives the same answer, sets the watch again, and changes nothing", async () => {
    const office = await openOffice();
    const order = office.order({ does: "later", until: FRIDAY });
    const first = await office.carryOut(order);
    const after = office.promise();
    expect(await office.carryOut(order)).toEqual(first);
    expect(office.promise()).toEqual(after);
    expect(office.watched).toHaveLength(4);
  });

  it.each(["before", "after"] as const)(
    "is made good when any one call failed %s it took effect",
    async (kind) => {
      const calls = [
        "deeds.find",
        "deeds.store",
        "promises.find",
        "log.find",
        "letterQueue.put",
        "deadlines.watch",
      ];
      for (const call of calls) {
        const office = await openOffice();
        const order = office.order({ does: "hand-over", to: "sofie" });
        office.faults.plant({ nth: 1, kind, call });
        await expect(office.carryOut(order)).rejects.toThrow(call);
        expect(await office.carryOut(order)).toMatchObject({ is: "done", to: "Sofie Lind" });
        expect(office.promise()).toMatchObject({ owner: "sofie", revision: 2 });
        expect(office.letters()).toHaveLength(1);
        expect(office.queued).toContain("handover-d-1-lzR_4z_2-given-sofie");
      }
    },
  );

  it("and others at the same time: one ends it, the others hear that it has ended", async () => {
    const office = await openOffice();
    const outcomes = await Promise.all([
      office.say({ does: "done" }),
      office.say({ does: "not-needed" }, undefined, { staffId: "bo" }),
      office.say({ does: "done" }, undefined, { staffId: "sofie" }),
    ]);
    expect(outcomes.filter(({ is }) => is === "done")).toHaveLength(1);
    expect(outcomes.filter(({ is }) => is === "already")).toHaveLength(2);
  });
});

it("reads what was said of the company once for each order", async () => {
  const office = await openOffice();
  await office.say({ does: "done" });
  expect(office.faults.calls.filter((call) => call === "companyBook.read")).toHaveLength(1);
});
