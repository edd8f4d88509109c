/**
 * Looks at the letters about payments in a real browser, as wide as a phone. Set PAYMENTS_PICTURES to a folder to draw
 * them on a desk too, light and dark, and keep the pictures: people are to look at them.
 */
import { describe, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import { CHROMIUM, hasBrowser, lookAt, withBrowser } from "../../support/look-at-letters.ts";
import { lettersIn } from "./sample-payments.ts";

const pictures = process.env["PAYMENTS_PICTURES"];

const WIDTHS = pictures === undefined ? [360] : [360, 900];
const SCHEMES = pictures === undefined ? (["light"] as const) : (["light", "dark"] as const);

describe.skipIf(!hasBrowser)(`the letters about payments in a browser (skipped without ${CHROMIUM})`, () => {
  const browser = withBrowser();

  it.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    "in %s fit a window %i wide, and load nothing",
    async (language, width) => {
      const letters = lettersIn(language).map(({ html, subject }, number) => ({
        name: `${language}-${String(number).padStart(2, "0")}`,
        html,
        subject,
      }));
      for (const colorScheme of SCHEMES) await lookAt(browser(), letters, { width, colorScheme, pictures });
    },
  );
});
