/** The page behind a link: what it shows, and that nothing but a person's two clicks changes anything. */
import { describe, expect, it } from "vitest";
import { createPageOf, formsOf } from "../support/staff-page.ts";
import { createWorld } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";

const mail = (subject = "Trappa", body = "Hej, vad kostar en trappa?"): string =>
  [
    "From: Karin Ek <karin@kund.example>",
    "To: info@bjorkholm.example",
    `Subject: ${subject}`,
    "Message-ID: <a@kund.example>",
    "",
    body,
  ].join("\r\n");

async function opened(raw = mail()) {
  const world = createWorld({ at: MONDAY_NINE });
  const contactId = await world.receive({ raw });
  const page = await createPageOf(world);
  const promiseId = `p-${contactId}`;
  return {
    world,
    page,
    contactId,
    token: page.tokenFor({ is: "promise", promiseId }),
    promise: () => world.memory.stored.promises.get(promiseId),
  };
}

describe("the page of a promise", () => {
  it("shows who wrote what, until when they wait, and who is to answer", async () => {
    const { page, token } = await opened();
    const { status, body } = await page.send("GET", token);
    expect(status).toBe(200);
    expect(body).toContain("karin@kund.example");
    expect(body).toContain("Hej, vad kostar en trappa?");
    expect(body).toContain(
      "Kunden ska höra från oss senast kl.\u00a09.00 i morgon, tisdag 24\u00a0november.",
    );
    expect(body).toContain("Kundansvarig: Anna");
  });

  it("shows a stranger's words as words", async () => {
    const attack = `<script>alert(1)</script><img src=x onerror=alert(1)>" onload="x`;
    const { page, token } = await opened(mail(attack, `${attack}\u202e`));
    const { body } = await page.send("GET", token);
    expect(body).not.toContain("<script>");
    expect(body).not.toContain("<img");
    expect(body).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(body).not.toContain("\u202e");
  });

  it("tells the browser to run and load nothing, to store nothing, and to tell nobody its address", async () => {
    const { page, token } = await opened();
    const { headers } = await page.send("GET", token);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self';/,
    );
  });

  it("shows the whole mail on request, and leads to its file", async () => {
    const quoted =
      "Tack!\r\n\r\nDen 20 nov. 2026 kl. 10:12 skrev Anna <anna@bjorkholm.example>:\r\n> Hej Karin";
    const { page, token, contactId } = await opened(mail("Re: Trappa", quoted));
    expect((await page.send("GET", token)).body).not.toContain("Hej Karin");
    expect((await page.send("GET", token, {}, "whole")).body).toContain("Hej Karin");
    expect(await page.send("GET", token, {}, "file")).toMatchObject({
      status: 303,
      headers: { location: `https://files.example/${contactId}` },
    });
  });
});

describe("what a person chooses", () => {
  it.each([
    ["done", {}, { state: "kept", answeredBy: "anna" }],
    ["not-needed", {}, { state: "withdrawn" }],
    ["later", { until: "2026-11-27" }, { state: "open", version: 2, promisedAt: "2026-11-27T15:00:00.000Z" }],
    ["hand-over", { to: "bo" }, { state: "open", owner: "bo" }],
  ])("is done once it was asked: %s", async (choice, more, expected) => {
    const { page, token, promise } = await opened();
    const before = promise();
    const question = await page.send("POST", token, { choice, ...more });
    expect(question.status).toBe(200);
    expect(promise()).toEqual(before);
    const done = await page.send("POST", token, { ...formsOf(question.body)[0]?.fields });
    expect(done.status).toBe(200);
    expect(promise()).toMatchObject(expected);
  });

  it("is done once, however often the answer is sent, and a second person reads who was first", async () => {
    const { page, token, promise } = await opened();
    const question = await page.send("POST", token, { choice: "done" });
    const form = { ...formsOf(question.body)[0]?.fields };
    await page.send("POST", token, form);
    const { revision } = promise() ?? {};
    await page.send("POST", token, form);
    expect(promise()?.revision).toBe(revision);
    const other = await page.send(
      "GET",
      page.tokenFor({ is: "promise", promiseId: promise()?.promiseId ?? "" }, "bo"),
    );
    expect(other.body).toContain("Klart i dag kl.");
    expect(formsOf(other.body)[0]?.choices).not.toContain("done");
  });

  it("is taken back alone, not with what was done there before", async () => {
    const { page, token, promise } = await opened();
    await page.choose(token, { choice: "hand-over", to: "bo" });
    const later = await page.choose(token, { choice: "later", until: "2026-11-27" });
    await page.choose(token, { ...formsOf(later.body)[0]?.fields });
    expect(promise()).toMatchObject({ owner: "bo", promisedAt: "2026-11-24T08:00:00.000Z" });
  });

  it("counts from the yes, not from the question; and a yes that was taken back is none", async () => {
    const { page, token, promise, world } = await opened();
    await world.at("2026-11-24T07:50:00.000Z");
    const question = await page.send("POST", token, { choice: "done" });
    await world.at("2026-11-24T08:30:00.000Z");
    const form = { ...formsOf(question.body)[0]?.fields };
    const done = await page.send("POST", token, form);
    expect(promise()).toMatchObject({ state: "late", endedAt: "2026-11-24T08:30:00.000Z" });
    await page.choose(token, { ...formsOf(done.body)[0]?.fields });
    expect((await page.send("POST", token, form)).body).not.toContain("hållet");
    expect(promise()?.state).toBe("open");
  });

  it("can be taken back", async () => {
    const { page, token, promise } = await opened();
    const before = promise();
    const done = await page.choose(token, { choice: "done" });
    const question = await page.send("POST", token, { ...formsOf(done.body)[0]?.fields });
    await page.send("POST", token, { ...formsOf(question.body)[0]?.fields });
    expect(promise()).toMatchObject({ state: "open", promisedAt: before?.promisedAt });
  });

  it("needs a day that is still to come", async () => {
    const { page, token, promise } = await opened();
    for (const until of ["", "2026-11-20", "sommaren", "2026-13-40"]) {
      const answer = await page.send("POST", token, { choice: "later", until });
      expect(answer.status).toBe(400);
      expect(answer.body).toContain("Välj en dag som inte har varit.");
    }
    expect(promise()?.version).toBe(1);
  });

  it("places a sender, and opens what was closed", async () => {
    const { page, token, promise, world, contactId } = await opened();
    await page.choose(token, { choice: "done" });
    await page.choose(token, { choice: "supplier" });
    const customer = world.memory.stored.customers.get(`c-${contactId}`);
    expect(customer?.standing).toBe("supplier");
    await page.choose(token, { choice: "open-again" });
    expect(promise()?.state).toBe("open");
  });
});

describe("a mail with a virus", () => {
  it("is told of, and neither shown nor handed out", async () => {
    const world = createWorld({ at: MONDAY_NINE });
    const contactId = await world.receive({ raw: mail(), verdicts: { virus: "FAIL" } });
    const page = await createPageOf(world);
    const token = page.tokenFor({ is: "contact", contactId });
    for (const query of ["", "whole", "file"]) {
      const { status, body } = await page.send("GET", token, {}, query);
      expect(status).toBe(200);
      expect(body).toContain("Mejlet bär på virus.");
      expect(body).not.toContain("vad kostar en trappa");
    }
  });
});

describe("a program that opens links and sends forms", () => {
  it("changes nothing, with whatever it finds", async () => {
    const { page, token, promise, world } = await opened();
    const before = structuredClone([promise(), [...world.memory.stored.customers]]);
    for (const method of ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]) await page.send(method, token);
    const { body } = await page.send("GET", token);
    for (const { fields, choices } of formsOf(body)) {
      await page.send("POST", token, { ...fields });
      // Even one that ticks every box gets a question, and has to answer it.
      for (const choice of choices)
        await page.send("POST", token, { ...fields, choice, until: "2026-11-27", mark: "x" });
      for (const choice of choices)
        await page.send("POST", token, { ...fields, choice, until: "2026-11-27" });
    }
    expect([promise(), [...world.memory.stored.customers]]).toEqual(before);
  });

  it("is told that it may not, where nothing can be chosen", async () => {
    const { page, token } = await opened();
    const list = page.tokenFor({ is: "morning", letterId: "morning-anna-2026-11-24" });
    for (const method of ["PUT", "DELETE", "OPTIONS"]) {
      expect(await page.send(method, token)).toMatchObject({ status: 405 });
      expect(await page.send(method, list)).toMatchObject({ status: 405 });
    }
    expect(await page.send("POST", list)).toMatchObject({ status: 405 });
    expect(await page.send("GET", list)).toMatchObject({ status: 200 });
  });

  it("gets no body for HEAD", async () => {
    const { page, token } = await opened();
    expect(await page.send("HEAD", token)).toMatchObject({ status: 200, body: "" });
  });
});

describe("a link that opens nothing", () => {
  it("answers the same whether it was changed, made up, meant for nobody, or too old", async () => {
    const { page, token, world } = await opened();
    const gone = page.tokenFor({ is: "promise", promiseId: "p-never" });
    const nobody = page.tokenFor({ is: "contact", contactId: "m1" }, "zelda");
    const tried = [`${token}x`, "", "favicon.ico", gone, nobody, token.replace(/^./, "X")];
    const answers = await Promise.all(tried.map((each) => page.send("GET", each)));
    await world.at("2026-12-08T08:00:00.000Z");
    answers.push(await page.send("GET", token));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it("does nothing with an answer to another link's question, or to an old one", async () => {
    const { page, token, promise, world, contactId } = await opened();
    const other = page.tokenFor({ is: "contact", contactId }, "bo");
    const form = { ...formsOf((await page.send("POST", token, { choice: "done" })).body)[0]?.fields };
    expect((await page.send("POST", other, form)).status).toBe(400);
    await world.at("2026-11-23T09:30:00.000Z");
    expect((await page.send("POST", token, form)).body).toContain("Det gick för lång tid.");
    expect(promise()?.state).toBe("open");
  });
});
