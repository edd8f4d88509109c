/**
 * Relay mode in spite of everything: each call that a customer's mail and its answer make fails once, before it takes
 * effect and after. Whatever happens, the mail goes on, the answer goes on at most once, and whoever wrote it knows.
 */
import { expect, it } from "vitest";
import type { FaultKind } from "../support/faults.ts";
import { createRelayWorld } from "../support/relay-world.ts";

interface Planted {
  readonly nth: number;
  readonly kind: FaultKind;
}

/** Karin writes and Anna answers; the call fails in between; then time passes until all was tried again. */
async function play(planted?: Planted) {
  const relay = createRelayWorld();
  const { world } = relay;
  if (planted) world.faults.plant(planted);
  await relay.write();
  await world.at("2026-11-23T08:40:00.000Z");
  await relay.answer();
  await world.at("2026-11-23T09:40:00.000Z");
  return relay;
}

function broken({ world, sentOf }: Awaited<ReturnType<typeof play>>): string[] {
  const { letters, promises, contacts, incoming } = world.memory.stored;
  const answers = sentOf("answer");
  const isTold = sentOf("returned").length === 1;
  return Object.entries({
    "the mail went on once": sentOf("relay").length === 1,
    "the answer went on once, or its writer was told":
      answers.length === 1 || (answers.length === 0 && isTold),
    "nobody was told of an answer that is known to have gone": !(
      letters.get("answer-answer")?.state === "sent" && isTold
    ),
    "to the customer and those in copy": answers.every(
      ({ to, copiesTo }) => to === "karin@kund.example" && copiesTo?.join() === "per@kund.example",
    ),
    "both are in the log": contacts.has("first") && contacts.get("answer")?.kind === "staff",
    "the promise was kept": promises.get("p-first")?.state === "kept",
    "nothing is left behind": incoming.size === 0 && world.dead.length === 0,
  })
    .filter(([, holds]) => !holds)
    .map(([what]) => what);
}

it("holds when nothing fails, and when any one call does, before or after it took effect", async () => {
  const undisturbed = await play();
  expect(broken(undisturbed)).toEqual([]);
  const all = undisturbed.world.faults.calls;
  // Behind these only the sweep looks around.
  const calls = all.slice(0, all.lastIndexOf("letters.sent") + 4);
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
