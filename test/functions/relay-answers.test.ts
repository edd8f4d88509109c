/** Relay mode, on a company in memory: what staff answer goes on to the customer, and nothing that anybody else writes. */
import { beforeEach, describe, expect, it } from "vitest";
import { answerMail } from "../domain/relay/answer-mail.ts";
import { createRelayWorld, FORGED, headersOf, INFO, read } from "../support/relay-world.ts";

const OUTLOOK_RECEIPT =
  "Ditt meddelande\n\n  Till: Anna\n  Ämne: Köksluckor\n  Skickat: den 23 november 2026\n\nhar lästs den 23 november 2026.";

let relay: ReturnType<typeof createRelayWorld>;
beforeEach(() => {
  relay = createRelayWorld();
});

describe("an answer by staff", () => {
  beforeEach(async () => {
    await relay.write({ subject: "Köksluckor", headers: ["References: <root@kund.example>"] });
  });

  it("goes on to the customer and those in copy, in their thread, under the writer's and the company's name", async () => {
    await relay.answer({ files: [{ name: "offert.pdf", content: "%PDF" }] });
    const [letter] = relay.sentOf("answer");
    expect(letter).toMatchObject({ to: "karin@kund.example", copiesTo: ["per@kund.example"], from: INFO });
    const { from, text, attachments, subject } = await read(letter);
    expect(from).toEqual({ name: "Anna Björk, Björk & Holm Snickeri", address: INFO });
    expect([text?.trim(), subject]).toEqual(["Vi kommer på torsdag.", "Re: Köksluckor"]);
    expect(attachments.map(({ filename }) => filename)).toEqual(["offert.pdf"]);
    const headers = await headersOf(letter);
    expect(headers.get("in-reply-to")).toBe("<first@kund.example>");
    expect(headers.get("references")).toBe("<root@kund.example> <first@kund.example>");
    for (const sign of ["auto-submitted", "precedence", "x-auto-response-suppress"]) {
      expect(headers.has(sign), sign).toBe(false);
    }
  });

  it("keeps the promise, and is logged as a mail to the customer", async () => {
    await relay.answer();
    expect(relay.world.memory.stored.promises.get("p-first")).toMatchObject({
      state: "kept",
      answeredBy: "anna",
    });
    expect(relay.world.memory.stored.contacts.get("answer")).toMatchObject({
      direction: "out",
      kind: "staff",
      answers: true,
      threadId: "first",
      to: ["karin@kund.example", "per@kund.example"],
    });
  });

  it("is answered in the same thread, by those in copy as well", async () => {
    await relay.answer();
    const [sent] = relay.sentOf("answer");
    const inReplyToRaw = `<${sent?.sesMessageId ?? ""}@eu-west-1.amazonses.com>`;
    await relay.write({ id: "more", inReplyToRaw, text: "Tack, men kan ni komma klockan nio?" });
    await relay.write({ id: "copy", from: "per@kund.example", inReplyToRaw, text: "Och vad kostar det?" });
    const threads = ["more", "copy"].map((id) => relay.world.memory.stored.contacts.get(id)?.threadId);
    expect(threads).toEqual(["first", "first"]);
    expect(relay.sentOf("relay")).toHaveLength(3);
  });

  it("goes on also when it was relayed under an older key", async () => {
    const { replyKeys } = relay.world.memory;
    replyKeys.unshift(new Uint8Array(32).fill(77));
    await relay.answer();
    expect(relay.sentOf("answer")).toHaveLength(1);
  });

  it("does not when that key was thrown away", async () => {
    const { replyKeys } = relay.world.memory;
    replyKeys.unshift(new Uint8Array(32).fill(77));
    replyKeys.pop();
    await relay.answer();
    expect(relay.sentOf("answer")).toEqual([]);
  });

  it("can be written by a colleague, named in the settings or not, several times, and after the promise was kept", async () => {
    await relay.answer({ contactId: "a1", id: "a1@b.example", from: "bo@bjorkholm.example" });
    await relay.answer({
      contactId: "a2",
      id: "a2@b.example",
      from: "Eva Ny <eva@bjorkholm.example>",
      text: "Och en sak till.",
    });
    await relay.world.at("2026-11-25T08:00:00.000Z");
    await relay.answer({ contactId: "a3", id: "a3@b.example", text: "En sista sak." });
    const names = await Promise.all(
      relay.sentOf("answer").map(async (letter) => (await read(letter)).from?.name),
    );
    expect(names).toEqual([
      "Bo Holm, Björk & Holm Snickeri",
      "Eva Ny, Björk & Holm Snickeri",
      "Anna Björk, Björk & Holm Snickeri",
    ]);
    expect(relay.world.memory.stored.promises.get("p-first")?.endedBy).toBe("a1");
  });

  it.each(["Fel på lucka [#ORDERABC]", "Fråga om [Handslag]"])(
    "goes on when the customer's subject has brackets as ours have: %s",
    async (subject) => {
      relay = createRelayWorld();
      await relay.write({ subject, text: "Hej! Vad kostar nya luckor?" });
      await relay.answer({ subject: `Re: ${(await read(relay.sentOf("relay")[0])).subject ?? ""}` });
      expect(relay.sentOf("answer")).toHaveLength(1);
    },
  );

  it.each(["Accepterad: offert 12", "Ledig: tid i december"])(
    "goes on under the customer's own subject, whatever a program would mean by it: %s",
    async (subject) => {
      relay = createRelayWorld();
      await relay.write({ subject, text: "Hej! Vad kostar nya luckor?" });
      await relay.answer({ subject });
      expect(relay.sentOf("answer")).toHaveLength(1);
    },
  );

  it("goes on once, however often it is delivered", async () => {
    const to = await relay.replyAddressOf();
    const raw = answerMail({ to, text: "Hej" });
    await relay.world.receive({ id: "answer", raw, recipients: [to] });
    await relay.world.redeliver("answer", { raw, recipients: [to] });
    await relay.world.receive({ id: "answer-again", raw, recipients: [to] });
    expect(relay.sentOf("answer")).toHaveLength(1);
  });

  it("goes on also while letters to customers are paused: a person sent it", async () => {
    relay = createRelayWorld({ letters: "paused" });
    await relay.write();
    await relay.answer();
    expect(relay.sentOf("answer")).toHaveLength(1);
  });

  it.each([
    ["an absence in words of their own", { subject: "Ledig: Köksluckor" }],
    ["an accepted invitation", { subject: "Accepterad: Mätning" }],
    ["a receipt without any mark", { subject: "Läst: Köksluckor" }],
    ["an out-of-office", { headers: ["Auto-Submitted: auto-replied"] }],
    [
      "a receipt",
      { headers: ["Content-Disposition: inline", "X-Auto-Response-Suppress: All", "Precedence: auto_reply"] },
    ],
    ["a read receipt without a report around it", { subject: "Läst: Köksluckor", text: OUTLOOK_RECEIPT }],
  ])("is none when it is %s: nothing goes on, and nothing ends", async (_, parts) => {
    await relay.answer({ text: "Jag är borta till måndag.", ...parts });
    expect(relay.sentOf("answer")).toEqual([]);
    expect(relay.sentOf("relay")).toHaveLength(1);
    expect(relay.world.memory.stored.promises.get("p-first")?.state).toBe("open");
  });
});

describe("an answer that does not go on", () => {
  beforeEach(() => relay.write({ subject: "Köksluckor" }));
  const told = async () => {
    await relay.world.at("2026-11-23T09:00:00.000Z");
    const letters = relay.sentOf("returned");
    return {
      count: letters.length,
      to: letters[0]?.to,
      text: (await read(letters[0])).text?.replaceAll("\n", " ") ?? "",
    };
  };

  it("because something of ours is left in it is told to its writer; the promise stays", async () => {
    await relay.answer({
      text: `Hej!\n${(await relay.replyAddressOf()).replace("@", " @ ")}`,
      from: "bo@bjorkholm.example",
    });
    expect(await told()).toMatchObject({
      count: 1,
      to: "bo@bjorkholm.example",
      text: expect.stringContaining("har inte gått iväg") as string,
    });
    expect(relay.sentOf("answer")).toEqual([]);
    expect(relay.world.memory.stored.promises.get("p-first")?.state).toBe("open");
    expect(relay.world.memory.stored.contacts.get("answer")).toMatchObject({
      answers: false,
      passesOn: { held: "ours" },
    });
  });

  it("because it links to a page of ours is known at once: the promise is not kept by it", async () => {
    await relay.answer({ text: "Hej!\n\nhttps://page.example/abc.def" });
    expect(relay.world.memory.stored.promises.get("p-first")?.state).toBe("open");
    expect(await told()).toMatchObject({ count: 1 });
    expect(relay.sentOf("answer")).toEqual([]);
  });

  it("because SES refused it", async () => {
    const to = await relay.replyAddressOf();
    relay.world.refusals.push({ result: "never", because: "SES: MessageRejected: no" });
    await relay.answer({ to });
    const { count, text } = await told();
    expect(count).toBe(1);
    expect(text).toContain("MessageRejected");
  });

  it("because nobody knows what SES did with it: it is not sent twice, and its writer is asked", async () => {
    const to = await relay.replyAddressOf();
    relay.world.refusals.push({ result: "unclear", because: "SES did not answer" });
    await relay.answer({ to });
    expect(relay.sentOf("answer")).toEqual([]);
    expect((await told()).text).toContain("Vi vet inte om ditt svar");
    expect(relay.sentOf("answer")).toEqual([]);
  });

  it("because it came back", async () => {
    await relay.answer();
    await relay.world.tellNews("answer-answer", {
      what: "bounce",
      at: "2026-11-23T08:05:00.000Z",
      permanent: true,
      detail: "550 5.1.1 no such user",
    });
    const { count, text } = await told();
    expect(count).toBe(1);
    expect(text).toContain("kom inte fram");
    expect(text).toContain("550 5.1.1 no such user");
  });

  it("because what it answers is gone", async () => {
    const to = await relay.replyAddressOf();
    relay.world.memory.stored.filed.delete("first");
    await relay.answer({ to });
    expect((await told()).text).toContain("finns inte kvar");
  });
});

describe("somebody with a stolen reply address", () => {
  const ATTACKERS = "Ändra kontonumret till 1234.";

  beforeEach(() => relay.write({ subject: "Köksluckor" }));

  it("who pretends to be of the staff reaches no customer, closes nothing, and learns nothing", async () => {
    const before = relay.world.sent.length;
    await relay.answer({ text: ATTACKERS, verdicts: FORGED });
    await relay.world.at("2026-11-23T08:30:00.000Z");
    expect(relay.sentOf("answer")).toEqual([]);
    expect(relay.world.memory.stored.promises.get("p-first")?.state).toBe("open");
    expect(relay.world.memory.stored.contacts.get("answer")).toMatchObject({
      kind: "customer",
      acknowledge: false,
      answers: false,
    });
    const after = relay.world.sent.slice(before);
    expect(after.map(({ kind, to }) => `${kind} ${to}`)).toEqual(["relay anna@bjorkholm.example"]);
    const { text = "", from } = await read(after[0]);
    expect(text).toMatch(/Var försiktig: mejlet är troligen förfalskat/);
    // Nobody can say for sure whom an answer would reach.
    expect(from?.address).toBe("handslag@in.bjorkholm.example");
  });

  it("who writes as themselves is a stranger with a thread of their own, shown to the owner with a warning", async () => {
    await relay.answer({ text: ATTACKERS, from: "mallory@evil.example" });
    expect(relay.sentOf("answer")).toEqual([]);
    expect(relay.world.acknowledgements().map(({ to }) => to)).toEqual(["karin@kund.example"]);
    expect(relay.world.memory.stored.contacts.get("answer")).toMatchObject({
      kind: "customer",
      threadId: "answer",
    });
    const { text = "" } = await read(relay.sentOf("relay").at(-1));
    expect(text.replaceAll("\n", " ")).toContain("en svarsadress som bara vi har");
    expect(relay.world.flags).toEqual([
      { metric: "ClaimedStaff", facts: { contactId: "answer", because: "came to a reply address" } },
    ]);
  });

  it("and a token made up is nobody's", async () => {
    await relay.answer({ to: "svar+abcdefghijklmnopqrstuvwxyz@in.bjorkholm.example" });
    expect(relay.sentOf("answer")).toEqual([]);
  });
});
