/** Why to be in touch, read aloud: every kind of reason in every language, and what people wrote in it made harmless. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../domain/letters/language.ts";
import type { Language } from "../../../domain/letters/language.ts";
import {
  classWords,
  contactParts,
  contactWords,
  phaseWords,
  ruleWords,
} from "../../../domain/relation/reason-words.ts";
import { PHASES } from "../../../domain/relation/relation-facts.ts";
import { VALUE_CLASSES } from "../../../domain/customer/value-class.ts";
import { CONTACT_RULES } from "../../../domain/relation/relation-standing.ts";
import type { ContactDue } from "../../../domain/relation/relation-standing.ts";
import { DUE_SAMPLES, SAID_ON } from "./due-samples.ts";
import type { DueSample } from "./due-samples.ts";
import { SAID } from "./reasons-said.ts";

const samples = Object.keys(DUE_SAMPLES) as DueSample[];
const say = (due: ContactDue, language: Language): string => contactWords(due, { language, on: SAID_ON });
const readable = (words: string): string => words.replaceAll("\u00a0", " ");

describe.each(LANGUAGES)("why to be in touch, in %s", (language) => {
  it.each(samples)("is said of: %s", (sample) => {
    expect(readable(say(DUE_SAMPLES[sample], language))).toBe(SAID[language][sample]);
  });

  it("is said in sentences that fit a line, calm and without the letter of a class", () => {
    for (const sample of samples) {
      const words = say(DUE_SAMPLES[sample], language);
      expect(words).toMatch(/^\p{Ll}.*\.$/u);
      expect(words).not.toMatch(/!|undefined|NaN|\b[ABC]\b/);
      expect(words.length).toBeLessThan(300);
    }
  });

  it("names every phase, class and rule in a few words", () => {
    const words = [
      ...PHASES.map((phase) => phaseWords(phase, language)),
      ...VALUE_CLASSES.flatMap((valueClass) => classWords(valueClass, language) ?? []),
      ...CONTACT_RULES.map((rule) => ruleWords(rule, language)),
    ];
    for (const each of words) expect(each).toMatch(/^\p{Ll}[^.]{3,40}$/u);
    expect(new Set(PHASES.map((phase) => phaseWords(phase, language))).size).toBe(PHASES.length);
  });
});

describe("why to be in touch", () => {
  it("is there for every rule", () => {
    const rules = new Set(Object.values<ContactDue>(DUE_SAMPLES).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual([...CONTACT_RULES].sort());
  });

  it("keeps a day and its month on one line", () => {
    expect(say(DUE_SAMPLES.complaint, "sv")).toContain("20\u00a0november");
    expect(say(DUE_SAMPLES.complaint, "da")).toContain("den 20.\u00a0november");
  });

  it("comes in parts, too", () => {
    expect(contactParts(DUE_SAMPLES["far away"], { language: "en", on: SAID_ON })).toEqual({
      why: "is some way off, so it is good to talk a little more often.",
      last: "Last in touch on 29\u00a0May by video: “Köksluckor”.",
      todo: "Suggest a visit or a video call.",
    });
  });

  it("has room for what people wrote, on one line and no longer than that", () => {
    const what = `Kök\r\nBcc: all@example.com ${"mycket långt ".repeat(1000)}`;
    const words = say({ ...DUE_SAMPLES.offer, because: { ...DUE_SAMPLES.offer.because, what } }, "sv");
    expect(words).not.toMatch(/[\r\n]/);
    expect(words.length).toBeLessThan(300);
  });

  it("leaves out what is empty", () => {
    const due: ContactDue = { rule: "repair", dueOn: SAID_ON, because: { cause: "complaint", what: " \n" } };
    expect(readable(say(due, "sv"))).toBe(
      "berättade 23 november att de inte var nöjda. Ring helst i dag och hör hur det är nu.",
    );
  });
});
