/** Companies with other settings, and templates with a wire missing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import type { LocalOptions, LocalSystem } from "../../local/local-system.ts";
import { mailText, readableText } from "../support/mail-text.ts";

const example = JSON.parse(
  readFileSync(new URL("../../companies/example.json", import.meta.url), "utf8"),
) as Record<string, unknown>;

const MONDAY = "2026-11-23T08:00:00.000Z";
const undo: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

/** The example company with other settings, running. */
async function start(
  settings: Record<string, unknown>,
  options: Partial<LocalOptions> = {},
): Promise<LocalSystem> {
  const folder = mkdtempSync(join(tmpdir(), "handslag-companies-"));
  writeFileSync(join(folder, "nordlys.json"), JSON.stringify({ ...example, ...settings }));
  const local = await startCompany("nordlys", { clock: MONDAY, folder, ...options });
  undo.push(async () => {
    await local.stop();
    rmSync(folder, { recursive: true });
  });
  return local;
}

async function send(local: LocalSystem, id = "first"): Promise<void> {
  await local.sendMail(mailText({ id }), { from: "karin@kund.example", to: ["info@in.bjorkholm.example"] });
  await local.quiet();
}

/** What went out, but for the morning letters, which come whatever happens. */
const sent = (local: LocalSystem) => local.sent().filter(({ kind }) => kind !== "morning");

describe("a company in preview", () => {
  it("sends nothing to the customer; its owner sees what would have gone, and who is waiting", async () => {
    const { letters: _on, ...preview } = example;
    const local = await start({ ...preview, letters: undefined });
    await send(local);
    await local.moveClock("2026-11-30T12:00:00.000Z");
    const letters = sent(local);
    for (const { to } of local.sent()) expect(to.join()).toMatch(/^(anna|bo|sofie)@bjorkholm\.example$/);
    // Before the deadline, at it to two, and four opening hours later.
    expect(letters.map(({ kind }) => kind)).toEqual(["preview", "alert", "alert", "alert", "alert"]);
    const shown = readableText(letters[0]?.raw ?? "");
    expect(shown).toContain("karin@kund.example");
    expect(shown).toContain("Tack för ditt mejl");
    expect((await local.view.waiting()).map(({ customer }) => customer)).toEqual(["karin@kund.example"]);
  });
});

describe("a paused company", () => {
  it("holds its letters", async () => {
    const local = await start({ letters: "paused" });
    await send(local);
    await local.moveClock("2026-11-23T10:00:00.000Z");
    expect(sent(local)).toEqual([]);
  });
});

describe("a company that waits before it acknowledges", () => {
  it("sends nothing when a person was quicker", async () => {
    const local = await start({ acknowledgeAfter: 5 });
    await send(local);
    await local.moveClock("2026-11-23T08:02:00.000Z");
    await local.sendMail(
      mailText({
        id: "answer",
        from: "anna@bjorkholm.example",
        to: "karin@kund.example",
        cc: "log@in.bjorkholm.example",
        inReplyTo: "first",
      }),
      { from: "anna@bjorkholm.example", to: ["log@in.bjorkholm.example"] },
    );
    await local.moveClock("2026-11-23T09:00:00.000Z");
    expect(sent(local)).toEqual([]);
    expect((await local.view.received()).map(({ letter }) => letter)).toEqual(["withdrawn", undefined]);
    expect(await local.view.waiting()).toEqual([]);
  });

  it("sends it after five minutes when nobody was", async () => {
    const local = await start({ acknowledgeAfter: 5 });
    await send(local);
    await local.moveClock("2026-11-23T08:04:30.000Z");
    expect(sent(local)).toEqual([]);
    await local.moveClock("2026-11-23T08:05:30.000Z");
    expect(sent(local).map(({ kind }) => kind)).toEqual(["acknowledgement"]);
  });
});

describe("a template with a wire missing", () => {
  /** Takes away all resources of a type that `matches` says. */
  const without =
    (type: string, matches: (properties: string) => boolean): LocalOptions["mutateTemplate"] =>
    (template) => {
      for (const [id, resource] of Object.entries(template.Resources)) {
        if (resource.Type === type && matches(JSON.stringify(resource))) {
          Reflect.deleteProperty(template.Resources, id);
        }
      }
    };

  it.each([
    ["the incoming queue's event source", "AWS::Lambda::EventSourceMapping", /incoming/i],
    ["the letters queue's event source", "AWS::Lambda::EventSourceMapping", /letters/i],
    ["the topic's subscription", "AWS::SNS::Subscription", /incoming/i],
    ["SES's leave to publish", "AWS::SNS::TopicPolicy", /ses\.amazonaws\.com/],
  ])("without %s, the mail stays unanswered", async (_what, type, which) => {
    let removed = 0;
    const local = await start(
      {},
      {
        mutateTemplate: (template, stack) => {
          const before = Object.keys(template.Resources).length;
          without(type, (text) => which.test(text))?.(template, stack);
          removed += before - Object.keys(template.Resources).length;
        },
      },
    );
    expect(removed).toBeGreaterThan(0);
    await local.sendMail(mailText(), { from: "karin@kund.example", to: ["info@in.bjorkholm.example"] });
    await local.quiet().catch(() => undefined);
    expect(sent(local)).toEqual([]);
  });
});
