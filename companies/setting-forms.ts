/**
 * The forms that values in a settings file may take: times, days, addresses, periods. Each refuses with words that say
 * what to write instead.
 */
import * as z from "zod";
import { isSafeAddress } from "../domain/mail/address.ts";

export const clockTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, "write a time as HH:MM, from 00:00 to 24:00");

export const day = z.iso.date("write a day as YYYY-MM-DD");

export const address = z
  .string()
  .toLowerCase()
  .refine(isSafeAddress, "write one plain mail address, for example info@company.example")
  .meta({ format: "email" });

/** Nobody guesses this: small letters and digits, as `openssl rand -hex 16` gives them. */
export const secretAddress = address.refine(
  (value) => {
    const name = value.slice(0, value.lastIndexOf("@"));
    return /^[a-z\d]{24,64}$/.test(name) && /[a-z]/.test(name) && /\d/.test(name) && new Set(name).size >= 10;
  },
  {
    error: "is too easy to guess: use 24 or more random letters and digits (openssl rand -hex 16)",
    abort: true,
  },
);

/** As SNS takes it (ITU-T E.164). */
export const phoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, "write a phone number with + and the country, for example +46701234567");

export const domainName = z
  .string()
  .toLowerCase()
  .regex(
    /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/,
    "write a domain name, for example in.company.example (international names in their xn-- form)",
  );

export const staffId = z
  .string()
  .regex(/^[a-z][a-z\d-]{0,30}$/, "write a short name in small letters, for example anna");

export const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(longest)
    .refine((value) => !/[\p{Cc}\p{Cf}]/u.test(value), "must be one line without control characters");

export const interval = z
  .strictObject({
    from: clockTime.describe("Opens, local time, HH:MM."),
    until: clockTime.describe("Closes, local time, HH:MM; 24:00 is midnight at the end of the day."),
  })
  .refine(({ from, until }) => from < until, { error: "must close later than it opens", path: ["until"] });

export const intervals = z
  .array(interval)
  .max(12)
  .refine(
    (list) => list.every((each, index) => index === 0 || (list[index - 1]?.until ?? "") <= each.from),
    "list the hours of a day in order, without overlap",
  );

export const period = z
  .strictObject({
    from: day.describe("First day, YYYY-MM-DD."),
    to: day.describe("Last day, included, YYYY-MM-DD."),
    why: text(80).optional().describe("Why, in a few words; shown by `explain`."),
  })
  .refine(({ from, to }) => from <= to, { error: "must not end before it begins", path: ["to"] });

/** An IANA name that this machine knows too. */
export const timeZone = z
  .string()
  .refine(isTimeZone, "write an IANA time zone, for example Europe/Stockholm");

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name.includes("/");
  } catch {
    return false;
  }
}
