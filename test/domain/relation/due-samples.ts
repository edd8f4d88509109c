/** A due contact of every kind that words are made for, as the rules give them; said on Monday 23 November 2026. */
import type { ContactBecause, ContactDue } from "../../../domain/relation/relation-standing.ts";

export const SAID_ON = "2026-11-23";

const last: ContactBecause = { lastOn: "2026-05-29", lastWay: "call", lastWhat: "Köksluckor" };

const due = (
  rule: ContactDue["rule"],
  because: ContactBecause,
  more: Partial<ContactDue> = {},
): ContactDue => ({
  rule,
  dueOn: SAID_ON,
  because,
  ...more,
});

export const DUE_SAMPLES = {
  "late reply": due(
    "repair",
    { cause: "broken-promise", causeOn: "2026-11-20", promisedOn: "2026-11-18" },
    { latestOn: "2026-11-27" },
  ),
  "broken promise": due(
    "repair",
    { ...last, cause: "broken-promise", causeOn: "2026-11-16", what: "Ritningar" },
    { latestOn: SAID_ON },
  ),
  complaint: due(
    "repair",
    { cause: "complaint", causeOn: "2026-11-20", what: "Repa i bänken" },
    { latestOn: "2026-11-27" },
  ),
  "planned for today": due("planned", { ...last, causeOn: SAID_ON, what: "Ny offert" }),
  "planned and passed": due("planned", { causeOn: "2026-11-20" }),
  "planned ahead": due("planned", { causeOn: "2027-01-12" }),
  "talk today": due("planned", { cause: "talk", causeOn: SAID_ON }),
  "talk ahead": due("planned", { cause: "talk", causeOn: "2027-01-12" }),
  "talk passed": due("planned", { cause: "talk", causeOn: "2026-11-20" }),
  wish: due("wish", { ...last, everyDays: 45 }),
  offer: due(
    "undecided",
    { lastOn: "2026-11-16", lastWay: "mail", lastWhat: "Offert kök", causeOn: "2026-11-12", what: "Kök" },
    { latestOn: "2026-11-26" },
  ),
  "new customer": due("new", { ...last, causeOn: "2026-10-30", everyDays: 14 }),
  "bought once": due("bought-once", { causeOn: "2026-08-25" }),
  "nothing heard": due("silent", { cause: "nothing-heard", causeOn: "2026-04-30", silentForDays: 207 }),
  "nothing bought": due("silent", {
    cause: "no-purchase",
    causeOn: "2026-06-01",
    usualDays: 30.5,
    silentForDays: 175,
  }),
  "nothing bought, Denmark": due(
    "silent",
    { cause: "no-purchase", causeOn: "2026-06-01", usualDays: 44.5 },
    { suggest: "call-or-visit" },
  ),
  "far away": due("far-away", { ...last, lastWay: "video" }, { suggest: "visit-or-video" }),
  "not met": due("not-met", { ...last, metOn: "2026-01-15" }, { suggest: "visit-or-video" }),
  "never met": due("not-met", {}, { suggest: "visit-or-video" }),
  "most important": due("value", { ...last, lastWay: "meeting", lastWhat: undefined, valueClass: "A" }),
  important: due("value", { ...last, lastWay: "message", valueClass: "B" }),
  "any customer": due("value", { ...last, lastWay: "other", lastOn: "2025-11-20", valueClass: "C" }),
  prospect: due("prospect", { ...last, lastWhat: undefined }),
  imported: due("day-one", { causeOn: "2026-10-01" }),
} satisfies Readonly<Record<string, ContactDue>>;

export type DueSample = keyof typeof DUE_SAMPLES;
