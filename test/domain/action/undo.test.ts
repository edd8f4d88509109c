/** What was done at somebody's word, taken back within a day. */
import { describe, expect, it } from "vitest";
import type { Ask } from "../../../domain/action/ask.ts";
import { FRIDAY, karin, openOffice, PROMISED_AT } from "./office.ts";

const UNDO = { does: "undo" } as const;

/** The promise, but for its counters and for what was said of it. */
function plain(promise: object | undefined) {
  return { ...promise, revision: 0, version: 0, facts: undefined, asMade: undefined };
}

describe("undo", () => {
  it.each<[string, Ask]>([
    ["done", { does: "done" }],
    ["not needed", { does: "not-needed" }],
    ["later", { does: "later", until: FRIDAY }],
    ["hand over", { does: "hand-over" }],
    ["not a customer", { does: "not-a-customer" }],
    ["mine", { does: "mine" }],
  ])("puts back what %s changed", async (_name, ask) => {
    const office = await openOffice();
    const before = {
      promise: plain(office.promise()),
      thread: { ...office.thread(), version: 0 },
      customer: { ...office.customer(), version: 0 },
    };
    await office.say(ask);
    expect(await office.say(UNDO, {})).toMatchObject({
      is: "done",
      undone: [{ is: "done", does: ask.does }],
    });
    expect(plain(office.promise())).toEqual(before.promise);
    expect({ ...office.thread(), version: 0 }).toEqual(before.thread);
    expect({ ...office.customer(), version: 0 }).toEqual(before.customer);
    expect(office.promise()?.earlier ?? []).toEqual([]);
  });

  it("gives what goes on a new version, and watches it", async () => {
    const office = await openOffice();
    await office.say({ does: "later", until: FRIDAY });
    await office.say(UNDO, {});
    expect(office.promise()).toMatchObject({ version: 3, promisedAt: PROMISED_AT });
    expect(office.watched.at(-1)).toMatchObject({ version: 3, at: PROMISED_AT });
  });

  it("ends, withdrawn, what was made", async () => {
    const office = await openOffice({});
    await office.say({ does: "open-again" }, { contactId: "mail1" });
    await office.say({ does: "promise", what: "skicka offert", until: FRIDAY }, {});
    expect(await office.say(UNDO, {})).toMatchObject({
      undone: [{ does: "promise" }, { does: "open-again" }],
    });
    expect(office.promise("p-d-1")?.state).toBe("withdrawn");
    expect(office.promise("p-d-2")?.state).toBe("withdrawn");
    expect(office.thread()?.openPromiseId).toBeUndefined();
  });

  it("ends again what was opened again", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    const ended = office.promise();
    await office.say({ does: "open-again" }, undefined, { letterId: "alert-2" });
    await office.say(UNDO, {}, { letterId: "alert-2" });
    expect(plain(office.promise())).toEqual(plain(ended));
    expect(office.promise()?.version).toBe(3);
  });

  it("takes back what was said of the company, and brings back what that took the place of", async () => {
    const office = await openOffice();
    const long = { does: "away", from: "2026-12-20", to: "2027-01-07" } as const;
    await office.say(long, {}, { letterId: "first" });
    await office.say({ ...long, to: "2026-12-22" }, {}, { letterId: "second" });
    await office.say({ does: "closed", from: "2026-12-01", to: "2026-12-01" }, {}, { letterId: "second" });
    await office.say(UNDO, {}, { letterId: "second" });
    const state = await office.memory.companyBook.read();
    expect(state.away).toMatchObject([{ who: "anna", to: "2027-01-07" }]);
    expect(state.closed).toEqual([]);
  });

  it("of a pause lets letters go, and of that holds them again", async () => {
    const office = await openOffice();
    await office.say({ does: "pause" }, {}, { letterId: "one" });
    await office.say({ does: "resume" }, {}, { letterId: "two" });
    await office.say(UNDO, {}, { letterId: "two" });
    expect((await office.memory.companyBook.read()).paused).toMatchObject({ deedId: "d-1" });
    await office.say(UNDO, {}, { letterId: "one" });
    expect((await office.memory.companyBook.read()).paused).toBeUndefined();
  });

  it("tells whoever was told that it is theirs, if they were", async () => {
    const office = await openOffice();
    await office.say({ does: "hand-over", to: "bo" });
    await office.say(UNDO, {});
    expect(office.letters()).toMatchObject([
      { what: "given", staffId: "bo" },
      { what: "taken", staffId: "bo", owner: "anna", ifSent: "handover-d-1-lzR_4z_2-given-bo" },
    ]);
  });

  it("in answer to the confirmation takes back that mail's deeds alone", async () => {
    const office = await openOffice();
    await office.say({ does: "later", until: FRIDAY }, undefined, { confirmationId: "confirm-1" });
    await office.say({ does: "mine" }, undefined, { confirmationId: "confirm-2" });
    await office.say(UNDO, {}, { letterId: "confirm-2" });
    expect(office.customer()?.owner).toBeUndefined();
    expect(office.promise()?.promisedAt).toBe(FRIDAY);
  });

  it("of one line of a letter takes back what was asked for that line", async () => {
    const office = await openOffice();
    await office.say({ does: "later", until: FRIDAY, item: 2 });
    await office.say({ does: "mine", item: 1 });
    await office.say({ does: "pause" }, {});
    expect(await office.say({ does: "undo", item: 1 }, {})).toMatchObject({
      is: "done",
      item: 1,
      undone: [{ is: "done", does: "mine" }],
    });
    expect(office.customer()?.owner).toBeUndefined();
    expect(office.promise()?.promisedAt).toBe(FRIDAY);
    expect((await office.memory.companyBook.read()).paused).toBeDefined();
    expect(await office.say({ does: "undo", item: 3 }, undefined)).toMatchObject({
      is: "not-found",
      item: 3,
    });
    expect(await office.say({ does: "undo", item: 1 }, {})).toMatchObject({ is: "already" });
  });

  it("of one deed takes back that one", async () => {
    const office = await openOffice();
    await office.say({ does: "later", until: FRIDAY });
    await office.say({ does: "mine" });
    await office.say(UNDO, { deedId: "d-2" });
    expect(office.customer()?.owner).toBeUndefined();
    expect(office.promise()?.promisedAt).toBe(FRIDAY);
  });
});

describe("undo changes nothing", () => {
  it("where something else has changed it since, and says so", async () => {
    const office = await openOffice();
    await office.say({ does: "hand-over", to: "bo" });
    await office.say({ does: "hand-over", to: "sofie" }, undefined, { staffId: "bo", letterId: "other" });
    expect(await office.say(UNDO, {})).toMatchObject({
      undone: [{ is: "not-possible", why: "changed-since", does: "hand-over" }],
    });
    expect(office.promise()?.owner).toBe("sofie");
  });

  it("of a done promise when the customer has written again: that is watched in its place", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    const kept = office.promise();
    if (kept === undefined) throw new Error("it is there");
    await office.memory.promises.store({ ...kept, promiseId: "p-new", state: "open", revision: 0 });
    const thread = office.thread();
    if (thread === undefined) throw new Error("it is there");
    office.memory.stored.threads.set("mail1", { ...thread, openPromiseId: "p-new" });
    expect(await office.say(UNDO, {})).toMatchObject({ undone: [{ why: "changed-since" }] });
    expect(office.promise()?.state).toBe("kept");
  });

  it("of a new time by which the promise was kept meanwhile", async () => {
    const office = await openOffice();
    await office.say({ does: "later", until: FRIDAY });
    office.at("2026-11-24T08:30:00.000Z");
    await office.say({ does: "done" }, undefined, { staffId: "bo", letterId: "other" });
    expect(await office.say(UNDO, {})).toMatchObject({ undone: [{ why: "changed-since" }] });
    expect(office.promise()).toMatchObject({ state: "kept", promisedAt: FRIDAY });
  });

  it("after a day", async () => {
    const office = await openOffice();
    await office.say({ does: "done" });
    office.at("2026-11-24T09:00:00.001Z");
    expect(await office.say(UNDO, {})).toMatchObject({ is: "not-possible", why: "too-late" });
    expect(office.promise()?.state).toBe("kept");
  });

  it("by somebody else, where nothing was done, or twice", async () => {
    const office = await openOffice();
    expect(await office.say(UNDO, {})).toMatchObject({ is: "not-found" });
    await office.say({ does: "done" });
    expect(await office.say(UNDO, {}, { staffId: "bo" })).toMatchObject({ is: "not-found" });
    const order = office.order(UNDO, {});
    const first = await office.carryOut(order);
    expect(await office.carryOut(order)).toEqual(first);
    expect(await office.say(UNDO, {})).toMatchObject({ is: "already" });
    expect(office.promise()?.version).toBe(2);
  });
});

it("what a stranger's customer record holds besides stays", async () => {
  const office = await openOffice();
  await office.say({ does: "supplier" });
  const now = office.customer();
  if (now === undefined) throw new Error("it is there");
  await office.memory.register.store(now, { ...now, language: "da", version: (now.version ?? 0) + 1 });
  await office.say(UNDO, {});
  expect(office.customer()).toMatchObject({ ...karin, language: "da", standing: "unsorted" });
});
