/** What can be chosen on the page of an item, and what a chosen thing asks for. Pure. */
import type { Ask } from "../../domain/action/ask.ts";
import type { Company } from "../../domain/company.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { readDay } from "../../domain/words/said-day.ts";
import type { Item } from "./read-item.ts";
import type { Choice } from "./texts/texts.ts";

/** What makes sense for this item, in the order in which it is shown. */
export function choicesFor({ promise, contact, customer }: Item): readonly Choice[] {
  const who: readonly Choice[] =
    contact === undefined || customer === undefined
      ? []
      : (["customer", "supplier", "not-a-customer"] as const).filter((each) => each !== customer.standing);
  if (promise?.state === "open") return ["done", "later", "hand-over", "not-needed", ...who];
  return [...(contact?.direction === "in" ? (["open-again"] as const) : []), ...who];
}

export type Chosen = { readonly ask: Ask } | { readonly wrong: "choose-first" | "day-first" };

/** What the form asks for: `choice`, with `until` (a day) or `to` (a staff member's id) where it needs one. */
export function askOf(
  form: URLSearchParams,
  offered: readonly Choice[],
  { company, now }: { company: Company; now: Instant },
): Chosen {
  const choice = offered.find((each) => each === form.get("choice"));
  switch (choice) {
    case undefined:
      return { wrong: "choose-first" };
    case "later": {
      const day = readDay((form.get("until") ?? "").slice(0, 40), { at: now, calendar: company.calendar });
      return "until" in day ? { ask: { does: "later", until: day.until } } : { wrong: "day-first" };
    }
    case "hand-over": {
      const to = company.staff.find(({ id }) => id === form.get("to"));
      return { ask: { does: "hand-over", to: to?.id } };
    }
    case "done":
    case "not-needed":
    case "open-again":
    case "customer":
    case "supplier":
    case "not-a-customer":
      return { ask: { does: choice } };
  }
}
