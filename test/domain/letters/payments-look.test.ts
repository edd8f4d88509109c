/**
 * Looks at the letters about payments in a real browser, as wide as a phone. Set PAYMENTS_PICTURES to a folder to draw
 * them on a desk too, light and dark, and keep the pictures: people are to look at them.
 */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { lettersIn } from "./sample-payments.ts";

const CHROMIUM = "/usr/bin/chromium";
const pictures = process.env["PAYMENTS_PICTURES"];

const WIDTHS = pictures === undefined ? [360] : [360, 900];
const SCHEMES = pictures === undefined ? (["light"] as const) : (["light", "dark"] as const);

describe.skipIf(!existsSync(CHROMIUM))(
  `the letters about payments in a browser (skipped without ${CHROMIUM})`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      const { chromium } = await import("playwright-core");
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    });
    afterAll(() => browser.close());

    it.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
      "in %s fit a window %i wide, and load nothing",
      async (language, width) => {
        for (const colorScheme of SCHEMES) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
          const loaded: string[] = [];
          page.on("request", (each) => loaded.push(each.url()));
          for (const [number, { html = "", subject }] of lettersIn(language).entries()) {
            await page.setContent(html);
            expect(await page.title()).toBe(subject);
            expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(
              true,
            );
            if (pictures !== undefined) {
              mkdirSync(pictures, { recursive: true });
              const file = `${language}-${String(number).padStart(2, "0")}-${String(width)}-${colorScheme}.png`;
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
