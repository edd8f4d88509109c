/** Looks at letters in a real browser: whether they fit the window, and run and load nothing. Keeps pictures for people. */
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";

export const CHROMIUM = "/usr/bin/chromium";

export const hasBrowser = existsSync(CHROMIUM);

/** A browser for the tests of the `describe` that calls this. */
export function withBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { chromium } = await import("playwright-core");
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error("The browser is there once the tests run.");
    return browser;
  };
}

export interface LetterToSee {
  /** Of its picture. */
  readonly name: string;
  readonly subject: string;
  readonly html?: string | undefined;
}

export interface Window {
  readonly width: number;
  readonly colorScheme?: "light" | "dark";
  /** A folder to keep pictures in. */
  readonly pictures: string | undefined;
}

/** Opens one letter after the other; `also` is what else is to be true of each. */
export async function lookAt<L extends LetterToSee>(
  browser: Browser,
  letters: readonly L[],
  { width, colorScheme = "light", pictures }: Window,
  also: (page: Page, letter: L) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const loaded: string[] = [];
  page.on("request", (each) => loaded.push(each.url()));
  for (const letter of letters) {
    await page.setContent(letter.html ?? "");
    expect(await page.title()).toBe(letter.subject);
    expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true);
    await also(page, letter);
    if (pictures === undefined) continue;
    mkdirSync(pictures, { recursive: true });
    const path = join(pictures, `${letter.name}-${String(width)}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
  }
  expect(loaded).toEqual([]);
  await page.close();
}
