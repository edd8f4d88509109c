/** What can be chosen on the page of a relation, and what a chosen thing asks for. Pure. */
import type { Ask } from "../../domain/action/ask.ts";
import type { Company } from "../../domain/company.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { dayIn } from "./day-in.ts";

const RELATION_CHOICES = [
  "done",
  "next",
  "hand-over",
  "talk-booked",
  "talk-later",
  "not-a-customer",
] as const;

export type RelationChoice = (typeof RELATION_CHOICES)[number];

/** Of talks only while one is to be arranged or held. */
export function relationChoicesFor(hasTalk: boolean): readonly RelationChoice[] {
  return RELATION_CHOICES.filter((each) => hasTalk || !each.startsWith("talk-"));
}

export type RelationChosen =
  { readonly ask: Ask; readonly choice: RelationChoice } | { readonly wrong: "choose-first" | "day-first" };

/** What the form asks for: `choice`, with `day` or `to` (a staff member's id) where it needs one. */
export function relationAskOf(
  form: URLSearchParams,
  offered: readonly RelationChoice[],
  { company, now }: { readonly company: Company; readonly now: Instant },
): RelationChosen {
  const choice = offered.find((each) => each === form.get("choice"));
  const today = dayAt(now, company.calendar.timeZone);
  const on = dayIn(form.get("day") ?? "");
  const day = on === undefined || on < today ? undefined : on;
  switch (choice) {
    case undefined:
      return { wrong: "choose-first" };
    case "done":
      return { choice, ask: { does: "met", way: "other", direction: "both", what: "", with: [] } };
    case "next":
      return day === undefined ? { wrong: "day-first" } : { choice, ask: { does: "next", on: day } };
    case "hand-over": {
      const to = company.staff.find(({ id }) => id === form.get("to"));
      return { choice, ask: { does: "next", on: day ?? today, by: to?.id ?? "" } };
    }
    case "talk-booked":
      return day === undefined
        ? { wrong: "day-first" }
        : { choice, ask: { does: "talk-booked", kinds: [], on: day } };
    case "talk-later":
      return day === undefined
        ? { wrong: "day-first" }
        : { choice, ask: { does: "talk-later", kinds: [], until: day } };
    case "not-a-customer":
      return { choice, ask: { does: "not-a-customer" } };
  }
}
