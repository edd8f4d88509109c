/** A handwritten stack, deployed to this machine, does what the same stack would do on AWS. */
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { CLOCK, ENVELOPE, MAIL, sesEvents, useLocal } from "./support/local.ts";
import { messagesIn, recordedRows, sendToRecord } from "./support/rows.ts";

const { start, said } = useLocal();

describe("a mail", () => {
  it("that a rule takes is answered, and the events that the template asks for come back", async () => {
    const local = await start();
    const id = await local.sendMail(MAIL, ENVELOPE);
    await local.quiet();
    expect(id).toMatch(/^[0-9a-f]{40}$/);
    const [letter, ...others] = local.sent();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ kind: "acknowledgement", to: ["kund@customer.example"] });
    expect(letter?.raw).toContain("Subject: Re: Hej");
    expect(letter?.at.slice(0, 16)).toBe(CLOCK.slice(0, 16));
    const told = await sesEvents(local);
    // The delivery is not among the types that the event destination lists.
    expect(told.map(({ eventType }) => eventType)).toEqual(["Send"]);
    expect(told[0]?.mail.tags).toMatchObject({
      kind: ["acknowledgement"],
      "ses:configuration-set": ["letters"],
    });
  });

  it("that no rule takes is refused with 550, beside one that is taken", async () => {
    const local = await start();
    await expect(
      local.sendMail(MAIL, { ...ENVELOPE, to: ["nobody@in.company.example"] }),
    ).rejects.toMatchObject({
      responseCode: 550,
    });
    await local.sendMail(MAIL, { ...ENVELOPE, to: ["nobody@in.company.example", "info@in.company.example"] });
    await local.quiet();
    expect(local.sent()).toHaveLength(1);
  });

  it("of 20 MB from the null sender is taken whole", async () => {
    const local = await start();
    const large = MAIL + `${"x".repeat(78)}\r\n`.repeat(262_144);
    const id = await local.sendMail(large, { ...ENVELOPE, from: "" });
    const bucket = `${local.access.endpoints.s3}/example-service-bucket`;
    const stored = await (await fetch(`${bucket}/incoming/${id}`)).text();
    expect(stored).toMatch(/^Return-Path: <>\r\nReceived: /);
    expect(stored.endsWith(large)).toBe(true);
  });

  it.runIf(spawnSync("swaks", ["--version"]).status === 0)("can be sent by swaks over TLS", async () => {
    const local = await start();
    const args = ["--server", `127.0.0.1:${String(local.smtpPort)}`, "--tls", "--from", ENVELOPE.from];
    const swaks = spawn("swaks", [...args, "--to", "info@in.company.example", "--silent", "2"]);
    expect(await new Promise((resolve) => swaks.on("exit", resolve))).toBe(0);
    await local.quiet();
    expect(local.sent()).toHaveLength(1);
  });
});

describe("wiring that a template forgets", () => {
  it.each<[string, string, string]>([
    ["the queue's event source", "AnswerSource", ""],
    ["the subscription", "MailSubscription", ""],
    ["the queue's policy", "MailQueuePolicy", "does not let SNS send"],
    ["the topic's policy", "MailTopicPolicy", "does not let SES publish"],
    ["the bucket's policy", "BucketPolicy", "does not let SES write"],
  ])("stays silent: %s", async (_, forgotten, line) => {
    const local = await start({
      mutateTemplate: (template) => {
        const { [forgotten]: __, ...others } = template.Resources;
        template.Resources = others;
      },
    });
    await local.sendMail(MAIL, ENVELOPE);
    await local.moveClock("2026-03-02T09:30:00Z");
    expect(local.sent()).toEqual([]);
    expect(said()).toContain(line);
  });

  it("is an error where CloudFormation would refuse it", async () => {
    const broken = start({
      mutateTemplate: (template) => {
        const { Table: _, ...others } = template.Resources;
        template.Resources = others;
      },
    });
    await expect(broken).rejects.toThrow("Example-Service Record.Environment.Variables.TABLE");
  });

  it("names what is not known on this machine", async () => {
    const local = await start();
    expect(said()).toContain("not known on this machine: AWS::Strange::Thing (Example-Service Strange)");
    expect([...local.deployment.withoutEffect.keys()]).toEqual(["AWS::CloudWatch::Alarm"]);
  });
});

describe("the clock", () => {
  it("lets a delayed message wait until it is moved there", async () => {
    const local = await start();
    await sendToRecord(local, "later", 600);
    await local.moveClock("2026-03-02T08:09:00Z");
    expect(await recordedRows(local)).toEqual([]);
    await local.moveClock("2026-03-02T08:30:00Z");
    expect(await recordedRows(local)).toEqual([
      { body: "later", at: expect.stringMatching(/^2026-03-02T08:10:0/) as string },
    ]);
  });

  it("fires the template's recurring schedule as often as it is due on the way", async () => {
    const local = await start();
    await local.moveClock("2026-03-02T11:30:00Z");
    const rows = await recordedRows(local);
    expect(rows.map(({ body }) => body)).toEqual(Array(3).fill('{"hourly":true}'));
    expect(rows.map(({ at }) => at.slice(11, 13))).toEqual(["09", "10", "11"]);
  });

  it("fires a schedule that a function made, once, and forgets it", async () => {
    const local = await start();
    const make = () =>
      local.invoke("schedule", { name: "p1-warning-1", expression: "at(2026-03-02T08:20:00)" });
    expect(await make()).toMatchObject({
      ok: true,
      payload: expect.stringContaining("deadlines/p1-warning-1") as string,
    });
    expect(await make()).toMatchObject({ ok: true, payload: "ConflictException" });
    await local.moveClock("2026-03-02T08:30:00Z");
    expect(await recordedRows(local)).toEqual([
      { body: '{"name":"p1-warning-1"}', at: expect.stringMatching(/^2026-03-02T08:20:0/) as string },
    ]);
    expect(await local.invoke("schedule", { name: "p1-warning-1", expression: "soon" })).toMatchObject({
      payload: "ValidationException",
    });
    expect(await make()).toMatchObject({ payload: expect.stringContaining("p1-warning-1") as string });
  });

  it.each([
    ["but for two hours and the last", undefined, 24 + 10 * 2],
    ["but none where something may be lost", "lost", 12 * 12 - 1],
  ] as const)(
    "thins out what comes every few minutes on the first day, %s",
    async (_how, notifications, count) => {
      const local = await start({
        mutateTemplate: (template) => {
          const { Properties } = template.Resources["Hourly"] ?? { Properties: {} };
          Object.assign(Properties ?? {}, { ScheduleExpression: "rate(5 minutes)" });
        },
      });
      if (notifications !== undefined) local.faults.set({ notifications });
      await local.moveClock("2026-03-02T19:58:00Z");
      const at = (await recordedRows(local)).map((row) => row.at.slice(11, 16));
      expect(at.filter((each) => each <= "10:00")).toHaveLength(24);
      expect(at).toHaveLength(count);
      expect(at.at(-1)).toBe("19:55");
    },
  );

  it("thins out what comes often over a long quiet stretch, half-hourly things not on the first day, and never what comes daily", async () => {
    const local = await start({
      mutateTemplate: (template) => {
        const hourly = template.Resources["Hourly"];
        if (hourly === undefined) return;
        const schedule = (changes: object) => ({
          ...hourly,
          Properties: { ...hourly.Properties, ...changes },
        });
        const { Target } = hourly.Properties as { Target: object };
        template.Resources["Hourly"] = schedule({ ScheduleExpression: "rate(30 minutes)" });
        template.Resources["Daily"] = schedule({
          ScheduleExpression: "cron(15 6 * * ? *)",
          Target: { ...Target, Input: '{"daily":true}' },
        });
      },
    });
    await local.moveClock("2026-04-01T08:20:00Z");
    const rows = await recordedRows(local);
    const at = rows.filter(({ body }) => body.includes("hourly")).map((row) => row.at);
    expect(at.filter((each) => each < "2026-03-03T08:00")).toHaveLength(47);
    expect(at.length).toBeLessThan(120);
    expect(at.at(-1)).toMatch(/^2026-04-01T08:00/);
    expect(rows.filter(({ body }) => body.includes("daily"))).toHaveLength(30);
  });
});

describe("a function that fails", () => {
  it("finds the failed part of a batch again after the visibility timeout, and then in the dead-letter queue", async () => {
    const local = await start();
    await Promise.all([sendToRecord(local, "good"), sendToRecord(local, "fail")]);
    await local.quiet();
    expect((await recordedRows(local)).map(({ body }) => body)).toEqual(["good"]);
    await local.moveClock("2026-03-02T08:10:00Z");
    expect(await messagesIn(local, "Example-Service-RecordDead")).toBe(1);
    expect(await messagesIn(local, "record")).toBe(0);
  });

  it.each([
    ["hang", "Task timed out after 2.00 seconds"],
    ["crash", "exit code 3"],
  ])("by %s is ended, and the next message is handled all the same", async (body, line) => {
    const local = await start();
    await sendToRecord(local, body);
    await local.quiet();
    expect(said()).toContain(line);
    await sendToRecord(local, "good");
    await local.quiet();
    expect((await recordedRows(local)).map((row) => row.body)).toEqual(["good"]);
  });
});

describe("the start", () => {
  it("says which option helps when a port is in use, and leaves nothing running", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.on("listening", resolve));
    const { port } = other.address() as { port: number };
    await expect(start({ httpPort: port })).rejects.toThrow(`Port ${String(port)} is in use`);
    await expect(start({ smtpPort: port })).rejects.toThrow("--smtp-port N");
    other.close();
  });
});
