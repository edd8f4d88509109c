/** Relay mode, on a company in memory: whoever takes a promise over has not got the customer's mail, and must find it. */
import { expect, it } from "vitest";
import { createRelayWorld, read } from "../support/relay-world.ts";

it("whoever takes a promise over gets a link to the mail; whoever gives it away needs none", async () => {
  const relay = createRelayWorld();
  await relay.write();
  await relay.world.at("2026-11-24T07:10:00.000Z");
  const [alert] = relay.sentOf("alert");
  await relay.world.staffWrites({
    text: "lämna över till Sofie",
    from: "bo@bjorkholm.example",
    ...(alert === undefined ? {} : { answers: alert }),
  });
  const letters = relay.sentOf("hand-over");
  const texts = new Map(
    await Promise.all(letters.map(async (each) => [each.to, (await read(each)).text ?? ""] as const)),
  );
  expect(texts.get("sofie@bjorkholm.example")).toMatch(/https:\/\/page\.example\/\S+/);
  expect(texts.get("anna@bjorkholm.example")).not.toContain("https:");
});
