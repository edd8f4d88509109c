/** What can be chosen on the page of a customer's payments, and what a chosen thing asks for. Pure. */
import type { PayerAsk } from "../../domain/action/ask.ts";
import type { Company } from "../../domain/company.ts";
import { cleanLine } from "../../domain/mail/header-text.ts";
import type { PayerAccount } from "../../domain/payment/payer-account.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { dayNumber } from "../../domain/time/day.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { dayIn } from "./day-in.ts";

const PAYER_CHOICES = [
  "go-on",
  "shorter-terms",
  "prepayment",
  "end",
  "promise-to-pay",
  "dispute",
  "dispute-over",
  "exempt",
  "reminded",
] as const;

export type PayerChoice = (typeof PAYER_CHOICES)[number];

const LONGEST_REASON = 120;
const FARTHEST_DAYS = 731;

/** A dispute can begin where none runs, and end where one does. */
export function payerChoicesFor({ notes }: PayerAccount): readonly PayerChoice[] {
  const isDisputed = notes.some((note) => note.says === "disputed" && note.to === undefined);
  return PAYER_CHOICES.filter((each) => each !== (isDisputed ? "dispute" : "dispute-over"));
}

export type PayerChosen =
  | { readonly ask: PayerAsk; readonly choice: PayerChoice }
  | { readonly wrong: "choose-first" | "day-first" | "reason-first" };

/** What the form asks for: `choice`, with `day` and `reason` where it needs them. */
export function payerAskOf(
  form: URLSearchParams,
  offered: readonly PayerChoice[],
  { company, now }: { readonly company: Company; readonly now: Instant },
): PayerChosen {
  const choice = offered.find((each) => each === form.get("choice"));
  if (choice === undefined) return { wrong: "choose-first" };
  const today = dayAt(now, company.calendar.timeZone);
  const day = dayIn(form.get("day") ?? "");
  const reason = cleanLine(form.get("reason") ?? "", LONGEST_REASON);
  const ahead = day === undefined ? undefined : dayNumber(day) - dayNumber(today);
  const isAhead = ahead !== undefined && ahead >= 0 && ahead <= FARTHEST_DAYS;
  switch (choice) {
    case "dispute":
    case "dispute-over":
      return { choice, ask: { does: choice } };
    case "reminded": {
      const on = day ?? today;
      return on > today ? { wrong: "day-first" } : { choice, ask: { does: "reminded", on } };
    }
    case "promise-to-pay":
      return day === undefined || !isAhead
        ? { wrong: "day-first" }
        : { choice, ask: { does: choice, by: day } };
    case "exempt":
      if (day === undefined || !isAhead) return { wrong: "day-first" };
      return reason === ""
        ? { wrong: "reason-first" }
        : { choice, ask: { does: choice, until: day, reason } };
    case "go-on":
    case "shorter-terms":
    case "prepayment":
    case "end":
      if (day === undefined || !isAhead || day === today) return { wrong: "day-first" };
      return reason === ""
        ? { wrong: "reason-first" }
        : { choice, ask: { does: "decide", decision: choice, reason, lookAgainOn: day } };
  }
}
