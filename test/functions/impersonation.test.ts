/**
 * Somebody writes as if they were one of the staff, or knows what only staff know: nothing closes, somebody is told that
 * it happened, and the sender learns nothing.
 */
import { describe, expect, it } from "vitest";
import { mailText } from "../support/mail-text.ts";
import { FORGED, type StaffMail } from "../support/staff-mail.ts";
import { createWorld, type SentLetter, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
const TUESDAY_EIGHT = "2026-11-24T07:00:00.000Z";

/** Karin waits, and Anna was alerted. */
async function alerted(): Promise<{ world: World; promiseId: string; alert: SentLetter }> {
  const world = createWorld({ at: MONDAY_NINE });
  const id = await world.receive({ raw: mailText({ subject: "Köksluckor" }) });
  await world.at(TUESDAY_EIGHT);
  const alert = world.alerts()[0];
  if (alert === undefined) throw new Error("nobody was alerted");
  return { world, promiseId: `p-${id}`, alert };
}

const WORDS = "klart\npausa\nborta: 2026-12-20–2027-01-07\nlovar: skicka offert senast fredag\ninte kund";

/** Everything that an order could have changed. */
function decided({ memory }: World) {
  const { promises, customers, threads } = memory.stored;
  return JSON.stringify([
    [...promises.values()].map(({ promiseId, state, owner, version }) => [promiseId, state, owner, version]),
    [...customers.values()].map(({ customerId, standing, owner }) => [customerId, standing, owner]),
    [...threads.values()].map(({ threadId, openPromiseId }) => [threadId, openPromiseId]),
  ]);
}

const claims = (world: World) => world.flags.filter(({ metric }) => metric === "ClaimedStaff");

describe("a mail that claims to be staff without proof", () => {
  it.each<[string, (alert: SentLetter) => StaffMail]>([
    ["in answer to an alert whose id was stolen", (answers) => ({ text: WORDS, answers, verdicts: FORGED })],
    ["as a note", () => ({ text: WORDS, verdicts: FORGED })],
    [
      "where DMARC says nothing",
      () => ({ text: WORDS, verdicts: { dmarc: "GRAY", spf: "NONE", dkim: "NONE" } }),
    ],
    [
      "in the customer's thread, to the customer",
      () => ({
        text: "Hej Karin, det är klart. Betala till konto 1234.",
        to: "karin@kund.example",
        cc: "log@in.bjorkholm.example",
        headers: ["In-Reply-To: <first@kund.example>", "References: <first@kund.example>"],
        verdicts: FORGED,
      }),
    ],
  ])("%s changes nothing, is flagged and watched by people, and gets no answer", async (_name, mail) => {
    const { world, promiseId, alert } = await alerted();
    const state = await world.memory.companyBook.read();
    const sent = world.sent.length;
    const before = world.memory.stored.promises.get(promiseId);
    const id = await world.staffWrites(mail(alert));
    expect(world.memory.stored.promises.get(promiseId)).toEqual(before);
    expect(await world.memory.companyBook.read()).toEqual(state);
    expect(world.sent).toHaveLength(sent);
    expect(claims(world)).toContainEqual({
      metric: "ClaimedStaff",
      facts: { contactId: id, because: "nothing proves it" },
    });
    // Should it be a colleague after all, their words are not lost: a person looks at them, and is warned.
    expect(world.memory.stored.contacts.get(id)).toMatchObject({ kind: "customer", acknowledge: false });
    expect(world.memory.stored.promises.get(`p-${id}`)).toMatchObject({ state: "open", unproven: true });
    expect(world.memory.stored.contacts.get(id)?.answersLetter).toBeUndefined();
  });

  it("by a program that says it is away changes nothing", async () => {
    const { world, alert } = await alerted();
    await world.staffWrites({
      text: "Jag är ledig till 1 februari.",
      answers: alert,
      headers: ["Auto-Submitted: auto-replied"],
      verdicts: FORGED,
    });
    expect((await world.memory.companyBook.read()).away).toEqual([]);
  });
});

describe("a stranger who is proved to be one", () => {
  it("with the id of an alert closes nothing, joins no thread, and is flagged", async () => {
    const { world, promiseId, alert } = await alerted();
    const before = decided(world);
    const id = await world.staffWrites({
      from: "mallory@evil.example",
      to: "handslag@in.bjorkholm.example",
      text: WORDS,
      answers: alert,
    });
    const contact = world.memory.stored.contacts.get(id);
    expect(contact).toMatchObject({ kind: "customer", threadId: id });
    expect(contact?.answersLetter).toBeUndefined();
    expect(claims(world)).toMatchObject([{ facts: { contactId: id, answers: alert.letterId } }]);
    expect(world.confirmations()).toEqual([]);
    const own = world.memory.stored;
    own.promises.delete(`p-${id}`);
    own.customers.delete(`c-${id}`);
    own.threads.delete(id);
    expect(decided(world)).toEqual(before);
    expect(world.memory.stored.promises.get(promiseId)?.state).toBe("open");
    // What a stranger hears is what any stranger hears: nothing of the letter, its reader, or the customer in it.
    const heard = world.sent.filter(({ to }) => to === "mallory@evil.example").map(({ raw }) => raw);
    expect(heard.join("")).not.toMatch(/karin|anna|ses-|alert/i);
  });

  it("at a domain that looks like the company's is a stranger", async () => {
    const { world, promiseId, alert } = await alerted();
    await world.staffWrites({ from: "anna@bjorkho1m.example", text: "klart", answers: alert });
    expect(world.memory.stored.promises.get(promiseId)?.state).toBe("open");
    expect(world.confirmations()).toEqual([]);
    expect(claims(world)).toHaveLength(1);
  });

  it("who is the customer, with the id of the acknowledgement, is no staff and not flagged", async () => {
    const { world, promiseId } = await alerted();
    const [acknowledgement] = world.acknowledgements();
    await world.staffWrites({ from: "karin@kund.example", text: "klart", answers: acknowledgement });
    expect(world.memory.stored.promises.get(promiseId)?.state).toBe("open");
    expect(claims(world)).toEqual([]);
    expect(world.confirmations()).toEqual([]);
  });
});
