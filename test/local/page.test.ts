/** The page of the local run, in a real browser, and the calls beside it. */
import { existsSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalSystem } from "../../local/local-system.ts";
import { startLocal } from "../../local/start-local.ts";
import type { ReceivedRow, SystemView, WaitingRow } from "../../local/system-view.ts";
import { bundleFunctions, stackWith } from "./support/stack.ts";
import type { Bundles } from "./support/stack.ts";

const CHROMIUM = "/usr/bin/chromium";
const HOSTILE = `<img src=x onerror="document.title='broken in'"><script>document.title='broken in'</script>`;

const received: ReceivedRow = {
  id: "m1",
  at: "2026-03-02T08:00:00.000Z",
  from: "kund@customer.example",
  to: ["info@in.company.example"],
  subject: `${HOSTILE}\u202egnp.exe`,
  outcome: "customer",
  acknowledged: true,
  letter: "sent",
  reasons: ["waits-for-us"],
  promisedAt: "2026-03-02T16:00:00.000Z",
};
const waiting: WaitingRow = {
  id: "p1",
  customer: "kund@customer.example",
  subject: "Hej",
  since: "2026-03-02T08:00:00.000Z",
  deadlineAt: "2026-03-02T16:00:00.000Z",
  owner: "Anna",
};
const view: SystemView = {
  received: async () => [received],
  waiting: async () => [waiting],
  pendingLetters: async () => 0,
};

let bundles: Bundles;
let local: LocalSystem;
let url: string;

beforeAll(async () => {
  bundles = await bundleFunctions();
  local = await startLocal({
    stacks: [stackWith(bundles)],
    clock: "2026-03-02T08:00:00.000Z",
    view: () => view,
  });
  url = `http://127.0.0.1:${String(local.httpPort)}`;
  await local.sendMail(`From: a@customer.example\r\nSubject: ${HOSTILE}\r\n\r\ntext`, {
    from: "kund@customer.example",
    to: ["info@in.company.example"],
  });
  await local.quiet();
});
afterAll(async () => {
  await local.stop();
  await bundles.remove();
});

async function ask(path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await fetch(url + path, init);
  return { status: response.status, body: await response.json() };
}

describe("the page", () => {
  it.skipIf(!existsSync(CHROMIUM))(
    `shows who waits, what came in and what went out, on a phone, and runs nothing that a mail brings (skipped without ${CHROMIUM})`,
    async () => {
      const { chromium } = await import("playwright-core");
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
      try {
        const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
        const loaded: string[] = [];
        page.on("request", (each) => loaded.push(each.url()));
        await page.goto(url);
        await page.locator("summary").first().click();
        expect(await page.title()).toBe("Handslag on this machine");
        const text = await page.locator("body").innerText();
        expect(text).toContain("hears from us by Mon, 2 Mar 2026, 16:00 (Anna)");
        expect(text).toContain("customer: acknowledged, promised by Mon, 2 Mar 2026, 16:00");
        expect(text).toContain(`Re: ${HOSTILE}`);
        expect(text).toMatch(/at 2026-03-02T08:00/);
        expect(text).not.toContain("\u202e");
        expect(loaded.every((each) => each.startsWith(url))).toBe(true);
        expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
      } finally {
        await browser.close();
      }
    },
  );

  it("allows no script and nothing from elsewhere", async () => {
    const { headers } = await fetch(url);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'self';/);
  });

  it("answers only programs and pages on this machine", async () => {
    const statusFor = (headers: Record<string, string>) =>
      new Promise((resolve) => {
        request(`${url}/local/sent`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    expect(await statusFor({})).toBe(200);
    expect(await statusFor({ host: "rebound.example" })).toBe(403);
    expect(await statusFor({ origin: "http://elsewhere.example" })).toBe(403);
  });
});

describe("the calls", () => {
  it("show what went out, what came in and who is waiting", async () => {
    const { body } = await ask("/local/sent");
    expect(body).toMatchObject([
      { from: "info@company.example", kind: "acknowledgement", to: ["kund@customer.example"] },
    ]);
    expect((await ask("/local/received")).body).toEqual([received]);
    expect((await ask("/local/waiting")).body).toEqual([waiting]);
  });

  it("move the clock forward only", async () => {
    expect(await ask("/local/clock", { at: "2026-03-02T12:00:00+01:00" })).toMatchObject({
      status: 200,
      body: { at: expect.stringMatching(/^2026-03-02T11:00:0/) as string },
    });
    expect(await ask("/local/clock", { at: "2026-03-01T12:00:00Z" })).toMatchObject({ status: 400 });
    expect(await ask("/local/clock", { at: "soon" })).toMatchObject({ status: 400 });
  });

  it("set verdicts and faults, and say what is wrong with others", async () => {
    expect(await ask("/local/receipt", { spam: "FAIL", dmarc: "FAIL", dmarcPolicy: "reject" })).toMatchObject(
      { status: 200 },
    );
    expect((await ask("/local/receipt", { spam: "MAYBE" })).status).toBe(400);
    expect((await ask("/local/faults", { ses: "throttle", times: 2 })).body).toEqual({
      ses: { fault: "throttle", times: 2 },
    });
    expect((await ask("/local/faults", { ses: null })).body).toEqual({});
    const wrong = await ask("/local/faults", { ses: "slow", moon: "full" });
    expect(wrong.status).toBe(400);
    const { error } = wrong.body as { error: string };
    expect(error).toContain('expected one of "answer-lost"|"throttle"|"timeout"|"down"');
    expect(error).toContain('Unrecognized key: "moon"');
    expect(error).not.toContain('"code"');
    expect((await ask("/local/nothing")).status).toBe(404);
  });
});
