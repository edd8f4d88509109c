/**
 * How often the language of a customer's mail is found. The mails in `samples/language` were written for this test: a
 * line `# se` gives the country of the sender's address (`com`: none), the mail follows. Words and weights were chosen
 * with the development set at hand; the held-out set was written after they were settled and has changed none since.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../domain/mail/detect-language.ts";
import { languageHints } from "../../../domain/mail/language-hints.ts";
import type { DetectedLanguage } from "../../../domain/mail/language-profiles.ts";
import { DETECTED_LANGUAGES } from "../../../domain/mail/language-profiles.ts";
import { readText } from "../../../domain/mail/new-text.ts";

const SETS = ["development", "held-out"] as const;

interface Sample {
  readonly language: DetectedLanguage;
  /** What the text alone says. */
  readonly alone: DetectedLanguage | undefined;
  /** With what the mail brings besides; undefined when it brings nothing. */
  readonly hinted: DetectedLanguage | undefined;
  readonly hasHints: boolean;
  /** With that, and for a company of the same country. */
  readonly atHome: DetectedLanguage | undefined;
}

function samplesOf(set: (typeof SETS)[number], language: DetectedLanguage): Sample[] {
  const file = join(import.meta.dirname, "samples/language", set, `${language}.txt`);
  return readFileSync(file, "utf8")
    .split(/^# /m)
    .slice(1)
    .map((mail) => {
      const [country = "", ...lines] = mail.trim().split("\n");
      const { newText: text, frame } = readText(lines.join("\n"));
      const known = { sender: `kund@firma.${country}`, text, frame };
      const hints = languageHints(known);
      return {
        language,
        alone: detectLanguage(text),
        hinted: detectLanguage(text, hints),
        hasHints: Object.keys(hints).length > 0,
        atHome: detectLanguage(text, languageHints({ ...known, home: language })),
      };
    });
}

describe.each(SETS)("the language of a short mail of the %s set", (set) => {
  const samples = DETECTED_LANGUAGES.flatMap((language) => samplesOf(set, language));
  const right = (answer: "alone" | "hinted" | "atHome", of = samples) =>
    of.filter((sample) => sample[answer] === sample.language).length;
  const hinted = samples.filter(({ hasHints }) => hasHints);

  test("is found without hints, with the hints of the mail, and for a company at home", () => {
    console.log(
      `language, ${set}, ${samples.length} mails: ${right("alone")} right without hints; ` +
        `${right("hinted")} with hints (${right("hinted", hinted)} of the ${hinted.length} that bring one); ` +
        `${right("atHome")} for a company at home`,
    );
    expect(right("alone") / samples.length).toBeGreaterThanOrEqual(0.95);
    expect(right("hinted") / samples.length).toBeGreaterThanOrEqual(0.97);
    expect(right("hinted", hinted) / hinted.length).toBeGreaterThanOrEqual(0.98);
    expect(right("atHome") / samples.length).toBeGreaterThanOrEqual(0.98);
  });

  test("is never Danish or Norwegian for another, nor another for these", () => {
    const far = (language: DetectedLanguage) => language === "da" || language === "nb";
    const mixed = samples.filter(
      ({ language, hinted: found }) => found !== undefined && far(found) !== far(language),
    );
    expect(mixed).toEqual([]);
  });
});

test("there are at least 40 mails in each language to choose by, and 20 that are held out", () => {
  for (const language of DETECTED_LANGUAGES) {
    expect(samplesOf("development", language).length).toBeGreaterThanOrEqual(40);
    expect(samplesOf("held-out", language).length).toBeGreaterThanOrEqual(20);
  }
});
