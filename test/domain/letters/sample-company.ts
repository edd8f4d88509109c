/** A made-up Swedish company, as far as letters need it. */
import type { Company } from "../../../domain/company.ts";

type Sample = Pick<
  Company,
  "name" | "country" | "legal" | "privacyUrl" | "urgentPhone" | "calendar" | "mode" | "loggingAddress"
>;

const never = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] };

export const nordhamn: Sample = {
  name: "Nordhamn Verktyg",
  country: "SE",
  legal: { name: "Nordhamn Verktyg AB", number: "559999-0001", seat: "Malmö" },
  privacyUrl: "https://nordhamn.example/privacy",
  urgentPhone: { number: "+46 40 123 45 67", answered: "opening" },
  calendar: {
    timeZone: "Europe/Stockholm",
    week: never,
    days: {},
    holidayWeeks: [],
    knownUntilOn: "2036-12-31",
  },
  mode: "copy",
  loggingAddress: "log@in.nordhamn.example",
};

/** Readers see no difference between a space and a no-break space; tests of their places have their own. */
export const plain = (text: string): string => text.replaceAll("\u00a0", " ");
