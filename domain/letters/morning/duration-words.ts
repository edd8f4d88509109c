/** A time in opening hours, in words that a person would say: "40 minuter", "2,5 timmar", "3 timmer". */
import type { Language } from "../language.ts";
import { LOCALES } from "../locales.ts";

export function sayDuration(minutes: number, language: Language): string {
  if (minutes >= 60) return inUnit(Math.round(minutes / 30) / 2, "hour", language);
  // Nobody means "43 minutes".
  const rounded = minutes < 10 ? Math.round(minutes) : Math.round(minutes / 5) * 5;
  return inUnit(Math.max(1, rounded), "minute", language);
}

function inUnit(count: number, unit: "minute" | "hour", language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(count);
}
