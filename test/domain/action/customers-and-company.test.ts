/** What staff say of customers and of the company, carried out. */
import { describe, expect, it } from "vitest";
import { FRIDAY, openOffice, TEN } from "./office.ts";

describe("what staff say of who wrote", () => {
  it("not a customer: it sticks, and every promise to them ends, withdrawn", async () => {
    const office = await openOffice();
    await office.memory.promises.store({
      ...(office.promise() as NonNullable<ReturnType<typeof office.promise>>),
      promiseId: "p-other",
      revision: 0,
    });
    expect(await office.say({ does: "not-a-customer" })).toMatchObject({ is: "done" });
    expect(office.customer()?.standing).toBe("not-a-customer");
    expect(office.promise()?.state).toBe("withdrawn");
    expect(office.promise("p-other")?.state).toBe("withdrawn");
    expect(await office.say({ does: "not-a-customer" })).toMatchObject({ is: "already" });
  });

  it("a customer after all", async () => {
    const office = await openOffice({ promise: {}, customer: { standing: "supplier" } });
    await office.say({ does: "customer" });
    expect(office.customer()?.standing).toBe("customer");
    expect(office.promise()?.state).toBe("open");
  });

  it("mine: the one who says so is the owner, and has the promise", async () => {
    const office = await openOffice({ promise: {}, customer: { proposedOwner: "anna" } });
    expect(await office.say({ does: "mine" }, undefined, { staffId: "bo" })).toMatchObject({ to: "Bo Holm" });
    expect(office.customer()).toMatchObject({ owner: "bo" });
    expect(office.customer()?.proposedOwner).toBeUndefined();
    expect(office.promise()?.owner).toBe("bo");
    expect(await office.say({ does: "mine" }, undefined, { staffId: undefined })).toMatchObject({
      why: "not-in-settings",
    });
  });

  it("mine: has all that the customer waits for, and whoever had it is told of each; taken back, too", async () => {
    const office = await openOffice();
    const quote = { does: "promise", what: "skicka offert", until: FRIDAY } as const;
    await office.say(quote);
    await office.say({ does: "mine" }, undefined, { staffId: "bo" });
    const owners = () => ["p-mail1", "p-d-1"].map((id) => office.promise(id)?.owner);
    expect(owners()).toEqual(["bo", "bo"]);
    const told = () =>
      office
        .letters()
        .flatMap((letter) =>
          letter.kind === "hand-over" ? [`${letter.promiseId} ${letter.what} ${letter.staffId}`] : [],
        );
    expect(told()).toEqual(["p-mail1 taken anna", "p-d-1 taken anna"]);
    await office.say({ does: "undo" }, undefined, { staffId: "bo" });
    expect(owners()).toEqual(["anna", "anna"]);
    expect(told().slice(2)).toEqual(["p-mail1 given anna", "p-d-1 given anna"]);
  });
});

describe("what staff promise", () => {
  it("is the customer's whose address stands in it", async () => {
    const office = await openOffice();
    await office.say({ does: "promise", what: "skicka ritning till Karin@Kund.example.", until: FRIDAY }, {});
    expect(office.promise("p-d-1")).toMatchObject({ customerId: "c-mail1", from: "karin@kund.example" });
    await office.say({ does: "promise", what: "ringa ture@annan.example", until: FRIDAY }, {});
    expect(office.promise("p-d-2")?.customerId).toBeUndefined();
  });

  it("is open again by itself, whatever else the customer waits for; and needs a new day once its own has passed", async () => {
    const office = await openOffice();
    await office.say({ does: "promise", what: "skicka offert", until: FRIDAY });
    const about = { promiseId: "p-d-1" };
    await office.say({ does: "done" }, about);
    expect(office.promise("p-d-1")?.state).toBe("kept");
    expect(await office.say({ does: "open-again" }, about)).toMatchObject({ is: "done", until: FRIDAY });
    expect(office.promise("p-d-1")?.state).toBe("open");
    await office.say({ does: "done" }, about);
    office.at("2026-11-30T09:00:00.000Z");
    expect(await office.say({ does: "open-again" }, about)).toMatchObject({
      why: "new-day-needed",
      what: "skicka offert",
    });
    expect([...office.memory.stored.promises.keys()]).toEqual(["p-mail1", "p-d-1"]);
  });

  it("is a promise of its own, kept by whoever wrote, and not by an answer in the thread", async () => {
    const office = await openOffice({ promise: { state: "open" }, customer: { name: "Kund AB" } });
    const ask = { does: "promise", what: "skicka offert", until: FRIDAY } as const;
    expect(await office.say(ask, { promiseId: "p-mail1" }, { staffId: "bo" })).toMatchObject({
      is: "done",
      who: "Kund AB",
      what: "skicka offert",
      until: FRIDAY,
    });
    expect(office.promise("p-d-1")).toMatchObject({
      kind: "other",
      what: "skicka offert",
      owner: "bo",
      customerId: "c-mail1",
      threadId: "mail1",
      promisedAt: FRIDAY,
    });
    expect(office.thread()?.openPromiseId).toBe("p-mail1");
  });

  it("can be about nobody that Handslag knows", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "promise", what: "ring banken", until: FRIDAY }, {})).toMatchObject({
      is: "done",
    });
    expect(office.promise("p-d-1")).toMatchObject({ from: "", owner: "anna", threadId: "d-1" });
  });
});

describe("the company", () => {
  it("knows who is away, and who stands in", async () => {
    const office = await openOffice();
    const days = { from: "2026-12-20", to: "2027-01-07" };
    expect(await office.say({ does: "away", ...days, backup: "bo" }, {})).toMatchObject({
      days,
      to: "Bo Holm",
    });
    expect(await office.say({ does: "away", ...days, backup: "Bo" }, {})).toMatchObject({ is: "already" });
    expect(await office.say({ does: "away", ...days, backup: "Kerstin" }, {})).toMatchObject({
      why: "nobody",
    });
  });

  it("knows another backup for a day of somebody's absence, and takes back just that", async () => {
    const office = await openOffice();
    const july = { from: "2027-07-01", to: "2027-07-31", backup: "bo" };
    const aDay = { from: "2027-07-15", to: "2027-07-15", backup: "sofie" };
    await office.say({ does: "away", ...july }, {}, { letterId: "alert-0" });
    await office.say({ does: "away", ...aDay }, {}, { letterId: "alert-1" });
    const away = async () =>
      (await office.memory.companyBook.read()).away
        .map(({ from, to, backup }) => `${from} ${to} ${backup ?? ""}`)
        .sort();
    expect(await away()).toEqual([
      "2027-07-01 2027-07-14 bo",
      "2027-07-15 2027-07-15 sofie",
      "2027-07-16 2027-07-31 bo",
    ]);
    await office.say({ does: "undo" }, undefined, { letterId: "alert-1" });
    expect(await away()).toEqual(["2027-07-01 2027-07-31 bo"]);
  });

  it("is closed for some days", async () => {
    const office = await openOffice();
    const days = { from: "2026-11-25", to: "2026-11-25" };
    expect(await office.say({ does: "closed", ...days }, {})).toMatchObject({ is: "done", days });
    expect(await office.say({ does: "closed", ...days }, {})).toMatchObject({ is: "already" });
    expect((await office.memory.companyBook.read()).closed).toMatchObject([days]);
  });

  it("holds letters to customers, and lets them go", async () => {
    const office = await openOffice();
    expect(await office.say({ does: "pause" }, {}, { staffId: undefined })).toMatchObject({ is: "done" });
    expect((await office.memory.companyBook.read()).paused).toMatchObject({ deedId: "d-1" });
    expect(await office.say({ does: "pause" }, {})).toMatchObject({ is: "already", at: TEN });
    expect(await office.say({ does: "resume" }, {})).toMatchObject({ is: "done" });
    expect(await office.say({ does: "resume" }, {})).toMatchObject({ is: "already" });
    expect((await office.memory.companyBook.read()).paused).toBeUndefined();
  });
});
