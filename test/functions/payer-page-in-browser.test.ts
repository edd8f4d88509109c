/**
 * The page of a customer's payments in a real browser, as wide as a phone. Set PAYMENTS_PICTURES to a folder to keep
 * pictures of it, as wide as a desk too: people are to look at them.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../domain/letters/language.ts";
import { type HttpServer, readBody, startHttpServer } from "../../local/http.ts";
import { exampleCompany } from "../support/example-company.ts";
import { afterFirstList, booksReach, entryOf, putInBooks, veryLate } from "../support/payer-world.ts";
import { createPageOf } from "../support/staff-page.ts";
import { createWorld, type World } from "../support/world.ts";

const CHROMIUM = "/usr/bin/chromium";
const pictures = process.env["PAYMENTS_PICTURES"];

describe.skipIf(!existsSync(CHROMIUM))(
  `the page of a customer's payments in a browser (skipped without ${CHROMIUM})`,
  () => {
    let browser: Browser;
    const servers: HttpServer[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    });
    afterAll(async () => {
      await browser.close();
      await Promise.all(servers.map((server) => server.stop()));
    });

    async function open(language: Language): Promise<{ world: World; address: string }> {
      const company = exampleCompany();
      const staff = company.staff.map((each) => ({ ...each, language }));
      const world = createWorld({ at: "2026-11-24T04:00:00.000Z", company: { ...company, staff } });
      await booksReach(world, "2026-11-22");
      await putInBooks(world, [veryLate("bad", { names: [{ name: "Norrtulls Glas AB" }] })]);
      await afterFirstList(world);
      await world.at("2026-11-24T09:00:00.000Z");
      const page = await createPageOf(world);
      const server = await startHttpServer(0, async (request, response) => {
        const { pathname, search } = new URL(request.url ?? "/", "http://page.example");
        const form = Object.fromEntries(new URLSearchParams((await readBody(request)).toString()));
        const answer = await page.send(request.method ?? "GET", pathname.slice(1), form, search);
        response.writeHead(answer.status, { ...answer.headers }).end(answer.body);
      });
      servers.push(server);
      return { world, address: `${server.url}/${page.tokenFor({ is: "payer", accountId: "bad" })}` };
    }

    async function keep(tab: Page, name: string): Promise<void> {
      if (pictures === undefined) return;
      mkdirSync(pictures, { recursive: true });
      await tab.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    }

    it.each(LANGUAGES)(
      "fits a narrow screen in %s, with each field on a line of its own",
      async (language) => {
        const { address } = await open(language);
        const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
        await tab.goto(address);
        expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
        for (const name of ["day", "reason"]) {
          const field = tab.locator(`input[name=${name}]`);
          const [own, label] = [await field.boundingBox(), await field.locator("xpath=..").boundingBox()];
          expect(own?.x).toBe(label?.x);
        }
        await keep(tab, `page-${language}-360`);
        await tab.setViewportSize({ width: 900, height: 740 });
        await keep(tab, `page-${language}-900`);
        await tab.close();
      },
    );

    it("notes a dispute, offers to end it while it runs, and ends it", async () => {
      const { world, address } = await open("en");
      const notes = async () => (await entryOf(world, "bad")).account.notes;
      const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
      const say = async (choice: string): Promise<void> => {
        await tab.goto(address);
        await tab.getByLabel(choice).check();
        await tab.getByRole("button", { name: "Continue" }).click();
        await keep(tab, `page-question-${choice.replaceAll(" ", "-")}`);
        await tab.getByRole("button", { name: "Yes" }).click();
        await keep(tab, `page-done-${choice.replaceAll(" ", "-")}`);
      };
      await tab.goto(address);
      expect(await tab.getByLabel("The dispute is over").count()).toBe(0);
      await say("The customer disputes it");
      expect(await notes()).toMatchObject([{ says: "disputed", from: "2026-11-24" }]);
      await tab.goto(address);
      await keep(tab, "page-disputed");
      await say("The dispute is over");
      expect(await notes()).toMatchObject([{ says: "disputed", to: "2026-11-24" }]);
      await tab.close();
    });
  },
);
