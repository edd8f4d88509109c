/** Mornings with all that relations ask for, each kind and each way to say it, and with the month's figures. */
import type { Hint, HintKind } from "../../../../domain/relation/hints/hint.ts";
import type { HintBecause } from "../../../../domain/relation/hints/hint.ts";
import type { MorningLine } from "../../../../domain/letters/morning/morning-letter.ts";
import type { RelationsMonth } from "../../../../domain/relation/month/relations-month.ts";
import { contactLine, type Letter, madeLine, quiet } from "./sample-mornings.ts";

export const hintLine = (
  who: string,
  kind: HintKind,
  because: HintBecause,
  changes: Partial<Hint> = {},
): MorningLine =>
  madeLine({
    section: "hints",
    about: { customerId: who },
    who,
    hint: { kind, key: "k", fromOn: "2026-11-23", because, ...changes },
  });

export const hints: Letter = {
  ...quiet,
  lines: [
    hintLine("Kajplats 3", "thank", { whom: "Berg & Dal", day: "2026-11-20", latestOn: "2026-11-24" }),
    hintLine("Inköp Syd", "milestone", { day: "2026-11-27", what: "25 år", level: 3 }),
    hintLine("Hotell Lyktan", "milestone", { day: "2026-11-30", years: 10 }),
    hintLine("Möller & Søn", "at-risk", {
      risks: [
        { code: "silent", since: "2026-09-29", missing: "word", on: "2026-04-02" },
        { code: "broken-promises", since: "2026-09-29", count: 2, on: "2026-09-29" },
        { code: "falling-purchases", since: "2026-09-29", percent: 40 },
      ],
    }),
    hintLine("Nordlund Fastigheter", "breadth", {
      ...{ side: "ours", staff: ["Bo Holm"], contacts: 4 },
    }),
    hintLine("Ateljé Norr", "level", {
      ...{ level: 2, since: "2025-05-12", target: 4, nextStep: "visa kalkylen" },
    }),
    hintLine("Västerviks Båtklubb", "improvement", {
      ...{ spokeOn: "2026-11-16", spokeWhat: "leveranser i vinter", people: ["Karin Lund"] },
    }),
  ],
  more: 3,
};

const month: RelationsMonth = {
  month: "2026-11",
  all: { of: 31, kept: 28 },
  byLevel: { "2": { of: 12, kept: 10 }, "4": { of: 4, kept: 3 }, unset: { of: 15, kept: 15 } },
  byPhase: { new: { of: 3, kept: 3 }, established: { of: 28, kept: 25 } },
  atRisk: [
    {
      ...{ customerId: "a", name: "Möller & Søn", valueClass: "A" },
      reasons: [
        { code: "silent", since: "2026-09-29", missing: "purchase", on: "2026-04-02" },
        { code: "complaint", since: "2026-09-29", on: "2026-09-29" },
      ],
    },
    {
      ...{ customerId: "b", name: "Ateljé Norr", valueClass: "B" },
      reasons: [
        { code: "pays-late", since: "2026-09-29", on: "2026-09-29" },
        { code: "falling-purchases", since: "2026-09-29", percent: 35 },
      ],
    },
  ],
  atRiskCount: 7,
};

/** The other ways to say it, before a call what is worth remembering, and the month's figures. */
export const moreHints: Letter = {
  ...quiet,
  lines: [
    contactLine("Inköp Syd", { because: { valueClass: "A", lastOn: "2026-10-22", lastWay: "meeting" } }),
    hintLine("Kajplats 3", "thank", { whom: "Berg & Dal", day: "2026-11-19", latestOn: "2026-11-23" }),
    hintLine("Hotell Lyktan", "milestone", { day: "2026-11-23", what: "öppnar i Malmö", level: 5 }),
    hintLine("Karin Lund", "milestone", { day: "2026-11-27", years: 1 }, { bare: true }),
    hintLine("Nordlund Fastigheter", "breadth", {
      ...{ side: "both", staff: ["Bo Holm"], people: ["Karin Lund"], contacts: 5 },
    }),
    hintLine("Ateljé Norr", "favour", { spokeOn: "2026-11-13", people: ["Karin Lund"] }),
    hintLine("Västerviks Båtklubb", "feedback", { spokeOn: "2026-11-16", spokeWhat: "bryggor" }),
  ],
  relationsMonth: month,
};

/** By customer id. */
export const personal: ReadonlyMap<string, readonly string[]> = new Map([
  ["Inköp Syd", ["Karin seglar", "Olle har just börjat"]],
]);
