/**
 * Looks at the morning letters in a real browser, as wide as a phone: where they fit, they fit a desk. Set
 * MORNING_PICTURES to a folder to draw both, light and dark, and keep the pictures: people are to look at them.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { MORNINGS, written } from "./morning/sample-mornings.ts";

const CHROMIUM = "/usr/bin/chromium";
const pictures = process.env["MORNING_PICTURES"];

const WIDTHS = pictures === undefined ? [380] : [380, 900];
const SCHEMES = pictures === undefined ? (["light"] as const) : (["light", "dark"] as const);
const LINK = "https://staff.nordhamn.example/m?t=abc&x=1";

describe.skipIf(!existsSync(CHROMIUM))(
  `the morning letter in a browser (skipped without ${CHROMIUM})`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      const { chromium } = await import("playwright-core");
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    });
    afterAll(() => browser.close());

    it.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
      "%s fits a window %i wide, and runs and loads nothing",
      async (language, width) => {
        for (const colorScheme of SCHEMES) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
          const loaded: string[] = [];
          page.on("request", (each) => loaded.push(each.url()));
          for (const [name, letter] of Object.entries(MORNINGS)) {
            const { html = "", subject } = written(letter, language, name === "full" ? { link: LINK } : {});
            await page.setContent(html);
            expect(await page.title()).toBe(subject);
            expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(
              true,
            );
            expect(await page.evaluate("document.documentElement.lang")).toBe(language);
            expect(await page.locator("tr").count()).toBe(letter.lines.length);
            if (pictures !== undefined) {
              mkdirSync(pictures, { recursive: true });
              const file = `${name}-${language}-${String(width)}-${colorScheme}.png`;
              await page.screenshot({ path: join(pictures, file), fullPage: true });
            }
          }
          expect(loaded).toEqual([]);
          await page.close();
        }
      },
    );
  },
);
