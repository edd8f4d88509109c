/** Bounces, complaints and automatic answers to our letters, told in the words of the domain; ports in memory. */
import { describe, expect, it } from "vitest";
import { mailText, staffAnswer } from "../support/mail-text.ts";
import { type World, createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

/** A world in which a customer was acknowledged; answers with the letter's bytes too. */
async function acknowledged(): Promise<{ world: World; first: string; letter: string }> {
  const world = createWorld({ at: MONDAY_NINE });
  const first = await world.receive({ raw: mailText({ subject: "Köksluckor" }) });
  return { world, first, letter: world.acknowledgements()[0]?.raw ?? "" };
}

/** A delivery report as a mail server writes it, with the header of the letter that came back. */
function bounce(letter: string, status = "5.1.1", recipient = "karin@kund.example"): string {
  const header = letter.slice(0, letter.indexOf("\r\n\r\n"));
  return [
    "From: MAILER-DAEMON@mx.kund.example",
    "To: info@bjorkholm.example",
    "Subject: Undelivered Mail Returned to Sender",
    `Message-ID: <bounce-${status}@mx.kund.example>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.kund.example",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    "Action: failed",
    `Status: ${status}`,
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    header,
    "",
    "--b--",
    "",
  ].join("\r\n");
}

const customers = (world: World) => [...world.memory.stored.customers.values()];

describe("a bounce of our letter", () => {
  it("is linked to the letter and shown on its thread, and the address is marked", async () => {
    const { world, first, letter } = await acknowledged();
    const id = await world.receive({ raw: bounce(letter), envelopeFrom: "" });
    expect(world.memory.stored.contacts.get(id)).toMatchObject({
      kind: "bounce",
      threadId: first,
      aboutLetter: `ack-${first}`,
      promise: "none",
      acknowledge: false,
    });
    expect(customers(world)[0]?.undeliverableSince).toEqual({ "karin@kund.example": MONDAY_NINE });
    expect(world.memory.stored.promises.get(`p-${first}`)?.state).toBe("open");
  });

  it.each([
    ["that may pass", "4.2.2", "karin@kund.example"],
    ["of a full mailbox", "5.2.2", "karin@kund.example"],
    ["of another recipient", "5.1.1", "other@kund.example"],
  ])("%s marks nobody", async (_what, status, recipient) => {
    const { world, letter } = await acknowledged();
    await world.receive({ raw: bounce(letter, status, recipient), envelopeFrom: "" });
    expect(customers(world)[0]?.undeliverableSince).toBeUndefined();
  });

  it("that somebody made up is linked to nothing and marks nobody", async () => {
    const { world, first, letter } = await acknowledged();
    const forged = letter.replace(/^X-Handslag-Mark:.*$/m, `X-Handslag-Mark: ack-${first}.${"A".repeat(22)}`);
    const id = await world.receive({ raw: bounce(forged), envelopeFrom: "" });
    expect(world.memory.stored.contacts.get(id)).toMatchObject({ kind: "bounce", threadId: id });
    expect(customers(world)[0]?.undeliverableSince).toBeUndefined();
  });

  it("that SES itself reports marks the address, too", async () => {
    const { world, first } = await acknowledged();
    await world.tellNews(`ack-${first}`, { what: "bounce", at: world.now(), permanent: true });
    expect(customers(world)[0]?.undeliverableSince).toEqual({ "karin@kund.example": MONDAY_NINE });
    expect(world.flags.map(({ metric }) => metric)).toContain("FailedLetter");
  });
});

describe("an address that could not be reached", () => {
  const again = mailText({ id: "again", subject: "Är ni där?" });
  const unreachable = async () => {
    const { world, first } = await acknowledged();
    await world.tellNews(`ack-${first}`, { what: "bounce", at: world.now(), permanent: true });
    await world.at("2026-12-23T08:00:00.000Z");
    return world;
  };

  it("is answered again as soon as a mail from it proves that it is in use", async () => {
    const world = await unreachable();
    await world.receive({ raw: again });
    expect(world.acknowledgements()).toHaveLength(2);
    expect(customers(world)[0]?.undeliverableSince).toBeUndefined();
  });

  it("stays so for a mail that nothing proves", async () => {
    const world = await unreachable();
    const id = await world.receive({ raw: again, verdicts: { dmarc: "FAIL", spf: "FAIL" } });
    expect(world.memory.stored.contacts.get(id)?.reasons).toContain("undeliverable-address");
    expect(customers(world)[0]?.undeliverableSince).toBeDefined();
  });
});

describe("an automatic answer to our letter", () => {
  it("is linked by the id that SES gave it, and promises nothing", async () => {
    const { world, first } = await acknowledged();
    const { sesMessageId = "" } = world.memory.stored.letters.get(`ack-${first}`) ?? {};
    const id = await world.receive({
      raw: mailText({
        id: "ooo",
        subject: "Frånvaro: Köksluckor",
        inReplyToRaw: `<${sesMessageId}@eu-west-1.amazonses.com>`,
        headers: ["Auto-Submitted: auto-replied"],
      }),
      envelopeFrom: "",
    });
    expect(world.memory.stored.contacts.get(id)).toMatchObject({
      kind: "automatic",
      threadId: first,
      aboutLetter: `ack-${first}`,
      promise: "none",
    });
    expect(world.acknowledgements()).toHaveLength(1);
  });
});

describe("a sender whom nobody has placed", () => {
  it("becomes a prospect when staff answer", async () => {
    const { world } = await acknowledged();
    expect(customers(world)[0]?.standing).toBe("unsorted");
    await world.receive({
      raw: staffAnswer(),
      recipients: ["log@in.bjorkholm.example"],
    });
    expect(customers(world)[0]?.standing).toBe("prospect");
  });
});
