/** Relay mode, on a company in memory: an answer that never reaches the customer keeps no promise. */
import { beforeEach, describe, expect, it } from "vitest";
import { createRelayWorld } from "../support/relay-world.ts";

let relay: ReturnType<typeof createRelayWorld>;
beforeEach(async () => {
  relay = createRelayWorld();
  await relay.write({ subject: "Köksluckor" });
});

const promise = () => relay.world.memory.stored.promises.get("p-first");
const bounce = (letterId: string, permanent: boolean) =>
  relay.world.tellNews(letterId, { what: "bounce", at: relay.world.now(), permanent, detail: "550 5.1.1" });

async function refusedBySes(): Promise<void> {
  const to = await relay.replyAddressOf();
  relay.world.refusals.push({ result: "never", because: "SES: MessageRejected: no" });
  await relay.answer({ to });
}

async function cameBack(): Promise<void> {
  await relay.answer();
  await bounce("answer-answer", true);
}

describe.each([
  ["that SES refused", refusedBySes],
  ["that came back", cameBack],
])("an answer %s", (_, fail) => {
  beforeEach(fail);

  it("leaves the promise open, so that alerts follow", async () => {
    expect(promise()).toMatchObject({ state: "open", version: 2, endedBy: undefined });
    await relay.world.at("2026-11-24T16:00:00.000Z");
    expect(relay.sentOf("alert").map(({ to }) => to)).toContain("anna@bjorkholm.example");
    expect(relay.world.memory.stored.contacts.get("answer")?.answers).toBe(true);
  });

  it("is made good by the next answer, which keeps the promise", async () => {
    await relay.answer({ contactId: "again", id: "again@b.example", text: "En gång till: på torsdag." });
    expect(promise()).toMatchObject({ state: "kept", endedBy: "again" });
  });

  it("does not hide what the customer writes next", async () => {
    await relay.write({ id: "more", inReplyTo: "first", text: "Hallå, har ni fått mitt mejl?" });
    expect(relay.world.memory.stored.contacts.get("more")).toMatchObject({
      promise: "same",
      promiseId: "p-first",
    });
  });
});

it("an answer that came back after the next one had gone leaves the promise kept by that", async () => {
  await relay.answer();
  await relay.world.at("2026-11-23T08:30:00.000Z");
  await relay.answer({ contactId: "again", id: "again@b.example", text: "En sak till." });
  await bounce("answer-answer", true);
  expect(promise()).toMatchObject({ state: "kept", endedBy: "again" });
});

it("an answer that came back after the customer wrote again leaves one promise to watch", async () => {
  await relay.answer();
  await relay.world.at("2026-11-23T08:30:00.000Z");
  await relay.write({
    id: "more",
    inReplyTo: "first",
    text: "Hallå, har ni fått mitt mejl? Vad kostar det?",
  });
  await bounce("answer-answer", true);
  const open = [...relay.world.memory.stored.promises.values()].filter(({ state }) => state === "open");
  expect(open.map(({ contactId }) => contactId)).toEqual(["more"]);
  expect(promise()?.state).toBe("withdrawn");
});

it("news that comes twice opens it once; a mailbox that is full for now opens nothing", async () => {
  await relay.answer();
  await bounce("answer-answer", false);
  expect(promise()?.state).toBe("kept");
  await bounce("answer-answer", true);
  await bounce("answer-answer", true);
  expect(promise()).toMatchObject({ state: "open", version: 2 });
});

it.each([
  ["a colleague of the settings", "bo@bjorkholm.example", /Bo Holm/],
  ["another colleague: the fallback owner is told", "eva@bjorkholm.example", /Anna Björk/],
])("when the word of it cannot reach %s, the second channel has it", async (_, from, who) => {
  const to = await relay.replyAddressOf();
  const no = { result: "never", because: "SES: MessageRejected: no" } as const;
  relay.world.refusals.push(no, no);
  await relay.answer({ to, from });
  await relay.world.at("2026-11-23T08:10:00.000Z");
  expect(relay.sentOf("returned")).toEqual([]);
  expect(relay.world.toldElsewhere.map(({ text }) => text)).toEqual([expect.stringMatching(who)]);
});
