/** The days in examples of answers: ahead of the letter's own, so that an example is understood as it stands. */
import { comingDayWords } from "../../payment/money-words.ts";
import { plusDays } from "../../time/day.ts";
import type { Day } from "../../time/instant.ts";
import type { Language } from "../language.ts";
import type { ExampleDays } from "../texts/payments-alert/texts.ts";
import { againOn } from "./again-on.ts";

const DAYS_TO_PAY = 14;

export function exampleDays(today: Day, language: Language): ExampleDays {
  return {
    payBy: comingDayWords(plusDays(today, DAYS_TO_PAY), language),
    until: comingDayWords(againOn(today), language),
  };
}
