/**
 * Looks at the morning letters in a real browser, as wide as a phone: where they fit, they fit a desk. Set
 * MORNING_PICTURES to a folder to draw both, light and dark, and keep the pictures: people are to look at them.
 */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { CHROMIUM, hasBrowser, lookAt, withBrowser } from "../../support/look-at-letters.ts";
import { MORNINGS, written } from "./morning/sample-mornings.ts";

const pictures = process.env["MORNING_PICTURES"];

const WIDTHS = pictures === undefined ? [380] : [380, 900];
const SCHEMES = pictures === undefined ? (["light"] as const) : (["light", "dark"] as const);
const LINK = "https://staff.nordhamn.example/m?t=abc&x=1";

describe.skipIf(!hasBrowser)(`the morning letter in a browser (skipped without ${CHROMIUM})`, () => {
  const browser = withBrowser();

  it.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    "%s fits a window %i wide, and runs and loads nothing",
    async (language, width) => {
      const letters = Object.entries(MORNINGS).map(([name, letter]) => ({
        ...written(letter, language, name === "full" ? { link: LINK } : {}),
        name: `${name}-${language}`,
        lines: letter.lines.length,
      }));
      for (const colorScheme of SCHEMES) {
        await lookAt(browser(), letters, { width, colorScheme, pictures }, async (page, { lines }) => {
          expect(await page.evaluate("document.documentElement.lang")).toBe(language);
          expect(await page.locator("tr").count()).toBe(lines);
        });
      }
    },
  );
});
