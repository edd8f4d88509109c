import { describe, expect, test } from "vitest";
import { judgeInThread } from "../../../domain/mail/judge-in-thread.ts";
import type { ThreadFacts } from "../../../domain/mail/judge-in-thread.ts";
import type { Judgement } from "../../../domain/mail/judgement.ts";
import { isThanks } from "../../../domain/mail/thanks.ts";

const alone: Judgement = {
  kind: "customer",
  promise: "new",
  acknowledge: true,
  authenticated: true,
  answerTo: "karin@kund.example",
  reasons: ["waits-for-us"],
  because: "a person wrote",
};
const at = "2026-11-23T09:00:00.000Z";
const inThread = (facts: Partial<ThreadFacts>, given: { judgement?: Judgement; isThanks?: boolean } = {}) =>
  judgeInThread(
    given.judgement ?? alone,
    { hasOpenPromise: false, ...facts },
    { at, isThanks: given.isThanks ?? false },
  );

describe("in its thread a mail", () => {
  test("that is the first stays as it was judged", () => {
    expect(inThread({})).toBe(alone);
    expect(inThread({ lastFromCustomerAt: "2026-11-22T09:00:00.000Z" })).toBe(alone);
  });

  test("falls under the open promise, and is not acknowledged again", () => {
    expect(inThread({ hasOpenPromise: true })).toMatchObject({
      promise: "same",
      acknowledge: false,
      reasons: ["already-promised"],
    });
  });

  test("is told of the open promise when nobody was told of it before", () => {
    expect(inThread({ hasOpenPromise: true, isTold: false })).toMatchObject({
      promise: "same",
      acknowledge: true,
      reasons: ["promise-untold", "waits-for-us"],
    });
    expect(inThread({ hasOpenPromise: true, isTold: true })).toMatchObject({ acknowledge: false });
  });

  test.each<[string, Partial<ThreadFacts>, { judgement?: Judgement; isThanks?: boolean }]>([
    ["in a running dialogue", { lastFromStaffAt: "2026-11-22T09:00:00.000Z" }, {}],
    ["that says thanks", {}, { isThanks: true }],
    ["that may not be answered", {}, { judgement: { ...alone, acknowledge: false } }],
  ])("is told of no open promise %s", (_, facts, given) => {
    expect(inThread({ hasOpenPromise: true, isTold: false, ...facts }, given)).toMatchObject({
      promise: "same",
      acknowledge: false,
    });
  });

  test.each([
    ["2026-11-23T08:59:00.000Z", "silent", false],
    ["2026-11-09T09:00:01.000Z", "silent", false],
    ["2026-11-09T09:00:00.000Z", "new", true],
  ])("after staff wrote at %s makes a promise that is %s", (lastFromStaffAt, promise, acknowledge) => {
    expect(inThread({ lastFromStaffAt })).toMatchObject({ promise, acknowledge });
  });

  test("is told of a time when the customer wrote after staff did", () => {
    const facts = {
      lastFromStaffAt: "2026-11-20T09:00:00.000Z",
      lastFromCustomerAt: "2026-11-21T09:00:00.000Z",
    };
    expect(inThread(facts)).toBe(alone);
  });

  test("of thanks promises nothing, where staff wrote last and it is really them", () => {
    const lastFromStaffAt = "2026-11-20T09:00:00.000Z";
    expect(inThread({ lastFromStaffAt }, { isThanks: true })).toMatchObject({
      promise: "none",
      reasons: ["thanks"],
    });
    expect(inThread({}, { isThanks: true })).toBe(alone);
    const forged = {
      ...alone,
      authenticated: false,
      acknowledge: false,
      reasons: ["not-authenticated"],
    } as const;
    expect(inThread({ lastFromStaffAt }, { judgement: forged, isThanks: true })).toMatchObject({
      promise: "silent",
      reasons: ["running-dialogue", "not-authenticated"],
    });
  });

  test("that promises nothing by itself stays so", () => {
    const judgement = { ...alone, promise: "none", acknowledge: false } as const;
    expect(inThread({ hasOpenPromise: true, lastFromStaffAt: at }, { judgement })).toBe(judgement);
  });

  test("that is watched in silence by itself is never told of a time", () => {
    const judgement = { ...alone, promise: "silent", acknowledge: false } as const;
    expect(inThread({}, { judgement })).toBe(judgement);
    expect(inThread({ lastFromStaffAt: "2026-11-22T09:00:00.000Z" }, { judgement })).toBe(judgement);
    expect(inThread({ hasOpenPromise: true }, { judgement })).toMatchObject({ promise: "same" });
  });

  test("that staff answered before it was read here promises nothing", () => {
    expect(inThread({ lastFromStaffAt: "2026-11-23T09:00:01.000Z" })).toMatchObject({
      promise: "none",
      acknowledge: false,
      reasons: ["already-answered"],
      because: expect.stringContaining("2026-11-23T09:00:01.000Z") as string,
    });
  });
});

describe("a thank-you", () => {
  test.each([
    ...[
      "Tack!",
      "Toppen, då säger vi så.\nMvh Karin",
      "Låter bra",
      "Mange tak for hjælpen",
      "Det er en aftale",
    ],
    ...["Kiitos paljon!", "Selvä, sopii.", "Tusen takk, supert", "Thanks a lot, sounds good!"],
  ])("is recognised in %j", (text) => {
    expect(isThanks(text, { attachments: [] })).toBe(true);
  });

  test.each([
    ...[
      "Tack, men det blev fel färg",
      "Tack! När kommer ni?",
      "Tak, men døren binder",
      "Kiitos, mutta ovi on väärä",
    ],
    ...[
      "Takk, men den er for kort",
      "Thanks, but it is broken",
      "Tack, vi ses den 3 maj",
      "Tack, skriv till a@b.example",
    ],
    ...["Hej", "", "Det funkar inte", "Tack, kan ni ringa mig"],
    "Tack för hjälpen och allt arbete, vi är jättenöjda och kommer att berätta för alla våra vänner om er",
  ])("is not seen in %j", (text) => {
    expect(isThanks(text, { attachments: [] })).toBe(false);
  });

  test("is not one that brings an attachment", () => {
    expect(isThanks("Tack!", { attachments: ["x"] })).toBe(false);
  });
});
