/** Relay mode, on a company in memory: whoever takes a promise over gets the customer's mail, and can answer it. */
import { beforeEach, describe, expect, it } from "vitest";
import { answerMail } from "../domain/relay/answer-mail.ts";
import { createRelayWorld, INFO, read } from "../support/relay-world.ts";
import { createPageOf } from "../support/staff-page.ts";
import type { SentLetter } from "../support/world.ts";

const TUESDAY_EIGHT_TEN = "2026-11-24T07:10:00.000Z";
const [ANNA, BO, SOFIE] = ["anna", "bo", "sofie"].map((name) => `${name}@bjorkholm.example`);
const OUT_OF_OFFICE = ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"];

let relay: ReturnType<typeof createRelayWorld>;
beforeEach(() => {
  relay = createRelayWorld();
});

/** The letters about promises that changed hands, to this colleague. */
const handedTo = (address: string | undefined): SentLetter[] =>
  relay.sentOf("hand-over").filter(({ to }) => to === address);
const promise = () => relay.world.memory.stored.promises.get("p-first");
const textOf = async (letter: SentLetter | undefined): Promise<string> => (await read(letter)).text ?? "";
const replyAddress = async (letter: SentLetter | undefined): Promise<string> =>
  (await read(letter)).from?.address ?? "";

/** Karin has written, Anna was told an hour before her answer is due, and Bo says who takes over. */
async function handOver(text = "lämna över till Sofie", parts: Parameters<typeof relay.write>[0] = {}) {
  await relay.write({ subject: "Köksluckor", text: "Hej! Kan ni mäta på torsdag?", ...parts });
  await relay.world.at(TUESDAY_EIGHT_TEN);
  await relay.world.staffWrites({ text, from: BO ?? "", answers: relay.sentOf("alert")[0] });
}

/** The same, of a mail with a file. */
async function handOverWithFile() {
  await relay.world.receive({
    id: "first",
    raw: answerMail({
      from: "karin@kund.example",
      to: INFO,
      text: "Se ritningen. När kan ni komma?",
      files: [{ name: "ritning.pdf", content: "%PDF" }],
    }),
    recipients: [INFO],
  });
  await relay.world.at(TUESDAY_EIGHT_TEN);
  await relay.world.staffWrites({
    text: "lämna över till Sofie",
    from: BO ?? "",
    answers: relay.sentOf("alert")[0],
  });
}

describe("whoever is handed a promise", () => {
  it("gets the customer's mail, with who handed it over and by when it is due on top", async () => {
    await handOver();
    const [letter, ...others] = handedTo(SOFIE);
    expect(others).toEqual([]);
    const { text = "", html = "", from, subject, cc } = await read(letter);
    expect([subject, cc, from?.name]).toEqual([
      "Köksluckor",
      undefined,
      "Karin Ek via Björk & Holm Snickeri",
    ]);
    expect(from?.address).toMatch(/^svar\+[a-z2-7]{26}@in\.bjorkholm\.example$/);
    const [first, second, third] = text.split("[Handslag] ").slice(1);
    expect(first).toContain("Bo Holm har givet dette videre til dig");
    expect(second?.replaceAll(/\s+/g, " ")).toMatch(/^Vi har lovet at vende tilbage senest/);
    expect(third).toContain("karin@kund.example (Karin Ek)");
    expect(text.trimEnd().endsWith("Hej! Kan ni mäta på torsdag?")).toBe(true);
    expect(html).toContain("Hej! Kan ni mäta på torsdag?");
  });

  it("gets it with its files", async () => {
    await handOverWithFile();
    const { attachments } = await read(handedTo(SOFIE)[0]);
    expect(attachments.map(({ filename }) => filename)).toEqual(["ritning.pdf"]);
  });

  it("gets it without its files when SES refuses those", async () => {
    await relay.write();
    await relay.world.at(TUESDAY_EIGHT_TEN);
    relay.world.refusals.push({ result: "never", because: "SES: MessageRejected: Illegal filename" });
    await relay.world.staffWrites({
      text: "lämna över till Sofie",
      from: BO ?? "",
      answers: relay.sentOf("alert")[0],
    });
    await relay.world.at("2026-11-24T07:20:00.000Z");
    expect(handedTo(SOFIE)).toHaveLength(1);
    expect(handedTo(SOFIE)[0]?.letterId).toMatch(/-bare$/);
    expect(relay.world.toldElsewhere).toEqual([]);
  });

  it("answers it like any mail: it goes to the customer in her name, in their thread, and keeps the promise", async () => {
    await handOver();
    const to = await replyAddress(handedTo(SOFIE)[0]);
    expect(to).not.toBe(await relay.replyAddressOf());
    await relay.answer({ to, from: `Sofie Lind <${SOFIE ?? ""}>` });
    const [answer, ...others] = relay.sentOf("answer");
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ to: "karin@kund.example", copiesTo: ["per@kund.example"], from: INFO });
    expect((await read(answer)).from?.name).toBe("Sofie Lind, Björk & Holm Snickeri");
    expect(promise()).toMatchObject({ state: "kept", answeredBy: "sofie" });
    expect(relay.world.memory.stored.contacts.get("answer")?.threadId).toBe("first");
  });

  it("leaves nothing of ours in her answer, though she quotes all that she got", async () => {
    await handOver();
    const quoted = (await textOf(handedTo(SOFIE)[0])).replaceAll(/^/gm, "> ");
    const to = await replyAddress(handedTo(SOFIE)[0]);
    await relay.answer({ to, from: SOFIE ?? "", text: `Vi kommer på torsdag.\n\n${to} skrev:\n${quoted}` });
    const [answer] = relay.sentOf("answer");
    expect(await textOf(answer)).toContain("Kan ni mäta på torsdag?");
    expect(answer?.raw).not.toMatch(/Bo Holm|svar\+|\[Handslag\]/);
  });

  it("does not take the earlier owner's own address to answer away", async () => {
    await handOver();
    await relay.answer();
    expect(relay.sentOf("answer")).toHaveLength(1);
    expect(promise()).toMatchObject({ state: "kept", answeredBy: "anna" });
  });

  it("gets it also when she took it herself, on the page", async () => {
    await relay.write();
    await relay.world.at(TUESDAY_EIGHT_TEN);
    const page = await createPageOf(relay.world);
    const token = page.tokenFor({ is: "promise", promiseId: "p-first" }, "sofie");
    await page.choose(token, { choice: "hand-over", to: "sofie" });
    await relay.world.at("2026-11-24T07:30:00.000Z");
    expect(promise()?.owner).toBe("sofie");
    expect(await textOf(handedTo(SOFIE)[0])).toMatch(/^\[Handslag\] Du har overtaget dette/);
    expect(await replyAddress(handedTo(SOFIE)[0])).toMatch(/^svar\+/);
  });

  it("gets it on the page's word", async () => {
    await relay.write();
    const page = await createPageOf(relay.world);
    const token = page.tokenFor({ is: "promise", promiseId: "p-first" }, "anna");
    await page.choose(token, { choice: "hand-over", to: "sofie" });
    await relay.world.at("2026-11-23T08:30:00.000Z");
    expect(await replyAddress(handedTo(SOFIE)[0])).toMatch(/^svar\+/);
  });

  it("gets a letter with a link when the mail is not there any more", async () => {
    await relay.write();
    await relay.world.at(TUESDAY_EIGHT_TEN);
    relay.world.memory.stored.filed.clear();
    await relay.world.staffWrites({
      text: "lämna över till Sofie",
      from: BO ?? "",
      answers: relay.sentOf("alert")[0],
    });
    const [letter] = handedTo(SOFIE);
    expect(await textOf(letter)).toMatch(/https:\/\/page\.example\/\S+/);
    expect(await replyAddress(letter)).toBe("handslag@in.bjorkholm.example");
  });
});

describe("whoever gives a promise away", () => {
  it("is told so in a few words, without the mail and without a link", async () => {
    await handOver();
    const [letter] = handedTo(ANNA);
    expect(await textOf(letter)).not.toMatch(/https:|svar\+|\[Handslag\]/);
    expect(await replyAddress(letter)).toBe("handslag@in.bjorkholm.example");
  });

  it("gets the mail once more when that is taken back, and whoever had it is told", async () => {
    await handOver();
    await relay.world.staffWrites({
      text: "ångra",
      from: BO ?? "",
      answers: relay.world.confirmations()[0],
    });
    expect(promise()).toMatchObject({ state: "open", owner: "anna" });
    const back = handedTo(ANNA).at(-1);
    expect(await textOf(back)).toMatch(/^\[Handslag\] Bo Holm har lämnat över det här till dig/);
    expect(await replyAddress(back)).toBe(await relay.replyAddressOf());
    expect(await textOf(handedTo(SOFIE).at(-1))).not.toContain("[Handslag]");
    await relay.answer();
    expect(promise()).toMatchObject({ state: "kept", answeredBy: "anna" });
  });

  it("tells nobody what they undid themselves", async () => {
    await relay.write();
    const page = await createPageOf(relay.world);
    const token = page.tokenFor({ is: "promise", promiseId: "p-first" }, "sofie");
    const done = await page.choose(token, { choice: "hand-over", to: "sofie" });
    await relay.world.at("2026-11-23T08:30:00.000Z");
    const deed = /name="deed" value="([^"]+)"/.exec(done.body)?.[1] ?? "";
    await page.choose(token, { choice: "undo", deed });
    await relay.world.at("2026-11-23T09:00:00.000Z");
    expect(promise()?.owner).toBe("anna");
    expect(handedTo(SOFIE)).toHaveLength(1);
    expect(handedTo(ANNA)).toHaveLength(2);
  });
});

describe("whoever stands in for a colleague who is away", () => {
  const away = (answers: SentLetter | undefined) =>
    relay.world.staffWrites({
      subject: "Autosvar: Karin Ek väntar på svar",
      text: "Hej! Jag är ledig och tillbaka måndag 30 november.",
      answers,
      headers: OUT_OF_OFFICE,
    });

  it("gets the mail when an out-of-office answers an alert", async () => {
    await relay.write();
    await relay.world.at(TUESDAY_EIGHT_TEN);
    await away(relay.sentOf("alert")[0]);
    const [letter] = handedTo(SOFIE);
    expect(await textOf(letter)).toMatch(/^\[Handslag\] Anna Björk er væk/);
    await relay.answer({ to: await replyAddress(letter), from: SOFIE ?? "" });
    expect(relay.sentOf("answer")).toHaveLength(1);
    expect(promise()).toMatchObject({ state: "kept", answeredBy: "sofie" });
  });

  it("gets it when the out-of-office answers the relayed mail itself", async () => {
    await relay.write();
    await relay.world.receive({
      id: "auto",
      raw: answerMail({
        to: await relay.replyAddressOf(),
        subject: "Autosvar: Köksluckor",
        text: "Hej! Jag är ledig och tillbaka måndag 30 november.",
        headers: [
          ...OUT_OF_OFFICE,
          `In-Reply-To: <${relay.sentOf("relay")[0]?.sesMessageId ?? ""}@eu-west-1.amazonses.com>`,
        ],
      }),
      recipients: [await relay.replyAddressOf()],
      verdicts: { spf: "PASS", dkim: "PASS", dmarc: "PASS" },
    });
    expect(relay.sentOf("answer")).toEqual([]);
    expect(promise()).toMatchObject({ state: "open", owner: "anna" });
    expect(await textOf(handedTo(SOFIE)[0])).toMatch(/^\[Handslag\] Anna Björk er væk/);
  });

  it("gets it with the alert when the owner has said so, once, and not when she has it already", async () => {
    await relay.write();
    await relay.world.staffWrites({ text: "borta: i dag och i morgon" });
    await relay.world.at("2026-11-24T12:30:00.000Z");
    expect(relay.sentOf("alert").filter(({ to }) => to === SOFIE).length).toBeGreaterThan(1);
    expect(handedTo(SOFIE)).toHaveLength(1);
    expect(await textOf(handedTo(SOFIE)[0])).toMatch(/^\[Handslag\] Anna Björk er væk/);
    await relay.write({ id: "second", subject: "Trappa", text: "Vad kostar en trappa?" });
    await relay.world.at("2026-11-25T12:30:00.000Z");
    expect(handedTo(SOFIE)).toHaveLength(1);
  });
});

it("is watched by words alone where staff promised something that is no answer", async () => {
  await relay.write();
  await relay.world.staffWrites({
    text: "lovar: skicka offert senast i morgon",
    from: ANNA ?? "",
  });
  await relay.world.at(TUESDAY_EIGHT_TEN);
  const other = [...relay.world.memory.stored.promises.values()].find(({ kind }) => kind === "other");
  expect(other).toBeDefined();
  const page = await createPageOf(relay.world);
  const token = page.tokenFor({ is: "promise", promiseId: other?.promiseId ?? "" }, "anna");
  await page.choose(token, { choice: "hand-over", to: "sofie" });
  await relay.world.at("2026-11-24T07:40:00.000Z");
  const [letter] = handedTo(SOFIE);
  expect(await replyAddress(letter)).toBe("handslag@in.bjorkholm.example");
  expect(await textOf(letter)).toContain("skicka offert");
});
