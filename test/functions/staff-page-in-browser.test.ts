/** The staff page in a real browser: what a person sees and does on a phone, with every rule of the page in force. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type HttpServer, readBody, startHttpServer } from "../../local/http.ts";
import { createPageOf } from "../support/staff-page.ts";
import { type World, createWorld } from "../support/world.ts";

const CHROMIUM = "/usr/bin/chromium";
const HOSTILE = `<img src=x onerror="document.title='broken in'"><script>document.title='broken in'</script>`;
const MAIL = [
  "From: Karin Ek <karin@kund.example>",
  "To: info@bjorkholm.example",
  "Subject: Trappa",
  "Message-ID: <a@kund.example>",
  "",
  `Hej, vad kostar en trappa? ${HOSTILE}`,
].join("\r\n");

describe.skipIf(!existsSync(CHROMIUM))(`the staff page in a browser (skipped without ${CHROMIUM})`, () => {
  let browser: Browser;
  let server: HttpServer;
  let world: World;
  let address: string;
  const promise = () => world.memory.stored.promises.get("p-mail1");

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    world = createWorld({ at: "2026-11-23T08:00:00.000Z" });
    await world.receive({ id: "mail1", raw: MAIL });
    const page = await createPageOf(world);
    server = await startHttpServer(0, async (request, response) => {
      const { pathname, search } = new URL(request.url ?? "/", "http://page.example");
      const form = Object.fromEntries(new URLSearchParams((await readBody(request)).toString()));
      const answer = await page.send(request.method ?? "GET", pathname.slice(1), form, search);
      response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
    });
    address = `${server.url}/${page.tokenFor({ is: "promise", promiseId: "p-mail1" })}`;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it("shows the mail as words, in its own style, on a narrow screen without scrolling sideways", async () => {
    const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const refused: string[] = [];
    tab.on("console", (message) => refused.push(message.text()));
    await tab.goto(address);
    expect(await tab.title()).toBe("Mejl från karin@kund.example");
    expect(await tab.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")).toContain(
      "system-ui",
    );
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await tab.locator(".mail").innerText()).toContain(HOSTILE);
    expect(refused).toEqual([]);
    await tab.close();
  });

  it("asks for the day when that is chosen, asks once more, does it, and takes it back", async () => {
    const tab = await browser.newPage();
    await tab.goto(address);
    await tab.getByRole("button", { name: "Fortsätt" }).click();
    expect(await tab.getByRole("alert").innerText()).toBe("Välj först vad du vill göra.");
    const day = tab.getByLabel("Ny dag");
    expect(await day.isVisible()).toBe(false);
    await tab.getByLabel("Senare: kunden har fått en ny tid").check();
    await day.fill("2026-11-26");
    await tab.getByRole("button", { name: "Fortsätt" }).click();
    expect(await tab.locator("main").innerText()).toContain("Ska den nya dagen gälla?");
    expect(promise()?.version).toBe(1);
    await tab.getByRole("button", { name: "Ja" }).click();
    expect(promise()).toMatchObject({ version: 2, promisedAt: "2026-11-26T16:00:00.000Z" });
    await tab.getByRole("button", { name: "Ångra" }).click();
    await tab.getByRole("button", { name: "Ja" }).click();
    expect(promise()).toMatchObject({ state: "open", promisedAt: "2026-11-24T08:00:00.000Z" });
    await tab.close();
  });

  it("cannot be put into a page elsewhere", async () => {
    const tab = await browser.newPage();
    await tab.setContent(`<iframe src="${address}"></iframe>`);
    await tab.waitForTimeout(300);
    const shown = await Promise.all(tab.frames().map((frame) => frame.content()));
    expect(shown.join()).not.toContain("karin@kund.example");
    await tab.close();
  });
});
