/**
 * Relay mode in spite of everything: each call that a hand-over and the new owner's answer make fails once, before it
 * takes effect and after. Whatever happens, the mail goes to the new owner, and the answer to the customer, once.
 */
import { expect, it } from "vitest";
import type { FaultKind } from "../support/faults.ts";
import { createRelayWorld, read } from "../support/relay-world.ts";

const SOFIE = "sofie@bjorkholm.example";

/** Karin has written, Bo hands over to Sofie, and she answers; a call fails in between; then all is tried again. */
async function play(planted?: { readonly nth: number; readonly kind: FaultKind }) {
  const relay = createRelayWorld();
  const { world } = relay;
  await relay.write();
  await world.at("2026-11-24T07:10:00.000Z");
  const before = world.faults.calls.length;
  if (planted) world.faults.plant(planted);
  await world.staffWrites({
    text: "lämna över till Sofie",
    from: "bo@bjorkholm.example",
    answers: relay.sentOf("alert")[0],
  });
  await world.at("2026-11-24T07:40:00.000Z");
  const relayed = relay.sentOf("hand-over").filter(({ to }) => to === SOFIE);
  const to = (await read(relayed[0])).from?.address ?? "";
  if (to.startsWith("svar+")) await relay.answer({ to, from: SOFIE });
  await world.at("2026-11-24T08:30:00.000Z");
  return { relay, relayed, calls: world.faults.calls.slice(before) };
}

function broken({ relay, relayed }: Awaited<ReturnType<typeof play>>): string[] {
  const { promises } = relay.world.memory.stored;
  const answers = relay.sentOf("answer");
  const isTold = relay.sentOf("returned").length === 1;
  return Object.entries({
    "the new owner got the mail once": relayed.length === 1,
    "the answer went on once, or its writer was told":
      answers.length === 1 || (answers.length === 0 && isTold),
    "the promise was kept by the new owner": promises.get("p-first")?.answeredBy === "sofie",
    "nothing is left behind": relay.world.dead.length === 0,
  })
    .filter(([, holds]) => !holds)
    .map(([what]) => what);
}

it("holds when nothing fails, and when any one call does, before or after it took effect", async () => {
  const undisturbed = await play();
  expect(broken(undisturbed)).toEqual([]);
  // Behind these only the sweep looks around.
  const calls = undisturbed.calls.slice(0, undisturbed.calls.lastIndexOf("letters.sent") + 4);
  expect(calls.length).toBeGreaterThan(50);
  const failures: string[] = [];
  for (const kind of ["before", "after"] as const) {
    for (const [index, call] of calls.entries()) {
      const what = broken(await play({ nth: index + 1, kind }));
      if (what.length > 0) failures.push(`${kind} call ${index + 1}, ${call}: ${what.join("; ")}`);
    }
  }
  expect(failures).toEqual([]);
}, 120_000);
