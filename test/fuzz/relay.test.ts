/** Made-up and broken mails in relay mode: each goes on to staff, or stays here for a reason; none makes anything fail. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { createRelayWorld, INFO } from "../support/relay-world.ts";
import { brokenMail, mailOfPieces, ownMails } from "./made-up-mails.ts";

/** What does not go on, whoever wrote it. */
const STAYS = new Set(["spam", "virus", "own", "staff"]);

async function goesOn(raw: Uint8Array): Promise<void> {
  const { world, sentOf } = createRelayWorld();
  await world.receive({ raw, recipients: [INFO], id: "mail" });
  const contact = world.memory.stored.contacts.get("mail");
  const isFromUs =
    contact?.from.toLowerCase().includes("bjorkholm.example") === true && contact.kind !== "customer";
  const mayStay = contact === undefined || STAYS.has(contact.kind) || isFromUs;
  const because = world.memory.stored.letters.get("relay-mail")?.because;
  expect([mayStay ? 1 : sentOf("relay").length, because]).toEqual([1, undefined]);
  expect(sentOf("answer")).toEqual([]);
  expect(world.dead).toEqual([]);
}

it("mails made of pieces go on (property)", async () => {
  await fc.assert(fc.asyncProperty(mailOfPieces, goesOn), { numRuns: 60 });
}, 60_000);

it("our own mails, broken anywhere, go on (property)", async () => {
  await fc.assert(fc.asyncProperty(brokenMail(ownMails()), goesOn), { numRuns: 60 });
}, 60_000);
