import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAnswerTo, linkFrom, linkOf, questionMark, tokenOf } from "../../../domain/action/link.ts";
import { plusMilliseconds } from "../../../domain/time/instant.ts";

const KEY = new Uint8Array(32).fill(1);
const OTHER_KEY = new Uint8Array(32).fill(2);
const NOW = "2026-11-23T08:00:00.000Z";
const DAY = 24 * 60 * 60 * 1000;

const link = linkFrom({ is: "promise", promiseId: "p-mail1" }, "anna", NOW);
const token = tokenOf(KEY, link);

describe("a link", () => {
  test.each([
    link,
    linkFrom({ is: "contact", contactId: "mail1" }, "bertil", NOW),
    linkFrom({ is: "morning", letterId: "morning-anna-2026-11-23" }, "anna", NOW),
  ])("opens what it was made for", (each) => {
    expect(linkOf(KEY, tokenOf(KEY, each), NOW)).toEqual(each);
  });

  test("can stand in an address as it is", () => {
    expect(token).toMatch(/^[\w.-]+$/);
  });

  test("ends after a fortnight", () => {
    expect(linkOf(KEY, token, plusMilliseconds(NOW, 14 * DAY - 1))).toEqual(link);
    expect(linkOf(KEY, token, plusMilliseconds(NOW, 14 * DAY))).toBe("ended");
  });

  test("is none when it was made with another key, or when any letter of it was changed", () => {
    expect(linkOf(OTHER_KEY, token, NOW)).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom("A", "a", "0", "-", "_", "."), (at, letter) => {
        fc.pre(token[at] !== letter);
        expect(linkOf(KEY, token.slice(0, at) + letter + token.slice(at + 1), NOW)).toBeUndefined();
      }),
    );
  });

  test("is none when it is something else, and nothing throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), (text) => {
        expect(linkOf(KEY, text, NOW)).toBeUndefined();
      }),
    );
    expect(linkOf(KEY, `${"a".repeat(100_000)}.${"b".repeat(22)}`, NOW)).toBeUndefined();
  });
});

describe("the answer to a question", () => {
  const asked = { token, question: "done", mark: questionMark(KEY, token, "done", NOW), now: NOW };

  test("is one within the hour, for this link and this question alone", () => {
    expect(isAnswerTo(KEY, asked)).toBe(true);
    expect(isAnswerTo(KEY, { ...asked, now: plusMilliseconds(NOW, 59 * 60_000) })).toBe(true);
    expect(isAnswerTo(KEY, { ...asked, now: plusMilliseconds(NOW, 60 * 60_000) })).toBe(false);
    expect(isAnswerTo(KEY, { ...asked, question: "not-needed" })).toBe(false);
    expect(isAnswerTo(KEY, { ...asked, token: `${token}x` })).toBe(false);
    expect(isAnswerTo(OTHER_KEY, asked)).toBe(false);
    expect(isAnswerTo(KEY, { ...asked, mark: asked.mark.replace("08:00", "08:30") })).toBe(false);
    expect(isAnswerTo(KEY, { ...asked, mark: "" })).toBe(false);
  });

  test("is not the link's own digest", () => {
    expect(isAnswerTo(KEY, { ...asked, mark: `${NOW}.${token.slice(-22)}` })).toBe(false);
  });
});
