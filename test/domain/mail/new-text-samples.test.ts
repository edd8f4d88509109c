/**
 * What is new in whole mails, as mail programs of the countries we serve write them. `samples/quotes` holds mails of
 * ours (HTML where the name says so), each with what is new in it beside; the fixtures are mails that another project reads, of which
 * `samples/quotes-of-crisp.txt` names the lines that the sender wrote.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../../domain/mail/clean-text.ts";
import { htmlToText } from "../../../domain/mail/html-to-text.ts";
import { newText } from "../../../domain/mail/new-text.ts";

const SAMPLES = join(import.meta.dirname, "samples");
const OURS = join(SAMPLES, "quotes");
const CRISP = join(
  import.meta.dirname,
  "../../../../shared/fixtures/mail/crisp-email-reply-parser/test/fixtures",
);

interface Sample {
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  /** What the sender wrote. */
  readonly own: readonly string[];
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** All is left out that should be; or less; or so much that the sender's own words are missing. */
function outcome({ subject, text, own }: Sample): "clean" | "kept whole" | "kept more" | "wrong" {
  const found = linesOf(newText(text, subject));
  let at = 0;
  for (const line of found) if (line === own[at]) at += 1;
  if (at < own.length) return "wrong";
  if (found.length === own.length) return "clean";
  return found.length === linesOf(text).length ? "kept whole" : "kept more";
}

function figures(what: string, samples: readonly Sample[]) {
  const count = { clean: 0, "kept whole": 0, "kept more": 0, wrong: 0 };
  for (const sample of samples) count[outcome(sample)] += 1;
  console.log(`what is new, ${what}, ${samples.length} mails: ${JSON.stringify(count)}`);
  return count;
}

function ourSample(file: string): Sample {
  const whole = readFileSync(join(OURS, file), "utf8");
  const [, subject = ""] = /^Subject: (.*)$/m.exec(whole) ?? [];
  const body = whole.slice(whole.indexOf("\n") + 1);
  return {
    name: file,
    subject,
    text: cleanText(file.startsWith("html-") ? htmlToText(body) : body).trim(),
    own: linesOf(readFileSync(join(OURS, file.replace(/\.\w+$/, ".new.txt")), "utf8")),
  };
}

describe("what is new in our own sample mails", () => {
  const samples = readdirSync(OURS)
    .filter((file) => !file.endsWith(".new.txt"))
    .map(ourSample);

  test("is found in at least 40, and 95 of 100 of them clean", () => {
    const { clean } = figures("our own", samples);
    expect(samples.length).toBeGreaterThanOrEqual(40);
    expect(clean / samples.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each(samples.map((sample) => [sample.name, sample] as const))(
    "holds the customer's own words: %s",
    (_, sample) => {
      const found = linesOf(newText(sample.text, sample.subject));
      expect(found).toEqual(expect.arrayContaining([...sample.own]));
      expect(outcome(sample)).not.toBe("wrong");
    },
  );
});

describe.skipIf(!existsSync(CRISP))(
  "what is new in the fixtures of email-reply-parser (skipped when absent)",
  () => {
    const samples = readFileSync(join(SAMPLES, "quotes-of-crisp.txt"), "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line): Sample => {
        const [name = "", ...ranges] = line.split(/\s+/);
        const text = existsSync(join(CRISP, name)) ? cleanText(readFileSync(join(CRISP, name), "utf8")) : "";
        const own = ranges.flatMap((range) => {
          const [from = 0, to = from] = range.split("-").map(Number);
          return linesOf(
            text
              .split("\n")
              .slice(from - 1, to)
              .join("\n"),
          );
        });
        return { name, subject: "", text, own };
      });

    test("is found in all 90, and 85 of 100 of them clean", () => {
      const { clean } = figures("fixtures of email-reply-parser", samples);
      expect(samples.map(({ name }) => name).toSorted()).toEqual(readdirSync(CRISP).toSorted());
      expect(clean / samples.length).toBeGreaterThanOrEqual(0.85);
    });

    test("holds the sender's own words in each", () => {
      expect(samples.filter((sample) => outcome(sample) === "wrong").map(({ name }) => name)).toEqual([]);
    });
  },
);
