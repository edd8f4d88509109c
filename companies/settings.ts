/**
 * The schema of a company's settings file: the one place that says what a setting is called, what it may be and what
 * it is when it is left out. `company.schema.json`, which editors use for completion and help, is generated from it
 * (`npm run schema`), so every field carries a line of help.
 */
import * as z from "zod";
import { COUNTRIES } from "../domain/company.ts";
import { LANGUAGES } from "../domain/letters/language.ts";
import { agendas } from "./agenda-settings.ts";
import { exceptions, forwarding, sharedAddress } from "./incoming-settings.ts";
import { bookkeeper, paymentSettings } from "./payment-settings.ts";
import { relations } from "./relation-settings.ts";
import { pagesAtOnce, secondChannel, staffMember } from "./staff-settings.ts";
import { ownWords, urgentPhone } from "./text-settings.ts";
import {
  address,
  clockTime,
  day,
  domainName,
  intervals,
  period,
  staffId,
  text,
  timeZone,
} from "./setting-forms.ts";

/** A settings file as it is written, after defaults. Relations between settings are checked in `read.ts`. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional().describe("Path of the schema, so that editors help: ./company.schema.json"),
  name: text(60).describe(
    "The company's name as customers know it; the sender's name of every letter to them.",
  ),
  country: z.enum(COUNTRIES).describe("Country whose closed days and company law apply: SE, DK, FI or NO."),
  account: z
    .string()
    .regex(/^\d{12}$/, "write the 12 digits of the AWS account")
    .describe("The company's own AWS account: 12 digits."),
  region: z
    .string()
    .regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/, "write an AWS region, for example eu-west-1")
    .default("eu-west-1")
    .describe("AWS region, one that receives mail with SES (eu-west-1 for long)."),
  legal: z
    .strictObject({
      name: text(120).describe("The company's full legal name."),
      number: text(30).describe("Registration number as the country writes it (org.nr, CVR-nr., Y-tunnus)."),
      seat: text(60).describe("Town where the company has its registered seat."),
    })
    .describe("What company law wants in a company's letters."),
  privacyUrl: z
    .url({ protocol: /^https$/, error: "write the https:// address of the company's privacy information" })
    .max(200)
    .describe("Page that says how the company handles personal data; in every letter to a customer."),
  languages: z
    .tuple([z.enum(LANGUAGES)], z.enum(LANGUAGES))
    .describe(
      "Languages that customers are answered in. The first is used when a mail's language is not known.",
    ),
  receivingDomain: domainName.describe(
    "Domain or subdomain whose MX leads to SES, for example in.company.example. Never the staff's mail domain.",
  ),
  mode: z
    .enum(["copy", "relay"])
    .default("copy")
    .describe(
      "copy: the company keeps its mail server, which sends copies. relay: Handslag receives and passes on to the owner.",
    ),
  letters: z
    .enum(["preview", "on", "paused"])
    .default("preview")
    .describe(
      "Letters to customers: preview shows them to the owner instead, on sends them, paused holds them.",
    ),
  acknowledgeAfter: z
    .int()
    .min(0)
    .max(15)
    .default(3)
    .describe(
      "Minutes that an acknowledgement waits for a person to be quicker while the company is open; 0 to 15.",
    ),
  acknowledgementsAnHour: z
    .int()
    .min(10)
    .max(1000)
    .default(200)
    .describe(
      "Acknowledgements to all customers together in one hour; above it customers wait untold, and an alarm goes off.",
    ),
  addresses: z.array(sharedAddress).min(1).max(40).describe("The company's shared addresses."),
  fallbackOwner: staffId.describe("Id of the staff member who owns what nobody else owns."),
  bookkeeper,
  staff: z.array(staffMember).min(1).max(200).describe("The people of the company."),
  forwarding: forwarding
    .optional()
    .describe(
      "How the company's own mail server passes mail on, so that what it found about senders is believed.",
    ),
  exceptions: exceptions
    .prefault({})
    .describe("Mail that looks like a machine's and is not, and where the company wants to be less careful."),
  payments: paymentSettings.prefault({}).describe("From when on a customer is said to pay slowly."),
  relations,
  agendas,
  ownWords,
  timeZone: timeZone.optional().describe("IANA time zone; the country's own when left out."),
  openingHours: z
    .strictObject({
      monday: intervals
        .default([])
        .describe("Hours on Mondays; several when there is a lunch break; none is closed."),
      tuesday: intervals.default([]).describe("Hours on Tuesdays."),
      wednesday: intervals.default([]).describe("Hours on Wednesdays."),
      thursday: intervals.default([]).describe("Hours on Thursdays."),
      friday: intervals.default([]).describe("Hours on Fridays."),
      saturday: intervals.default([]).describe("Hours on Saturdays."),
      sunday: intervals.default([]).describe("Hours on Sundays."),
    })
    .describe(
      "The usual week, local time. Public closed days of the country are known and need not be listed.",
    ),
  closedDays: z
    .strictObject({
      customary: z
        .boolean()
        .default(true)
        .describe("Closed on days that are customarily free in the country, such as Christmas Eve."),
      squeezeDays: z
        .boolean()
        .default(false)
        .describe(
          "Closed on days squeezed between a closed day and a weekend, such as the Friday after Ascension.",
        ),
      shortDays: z
        .union([
          z.enum(["open", "closed"]),
          z.strictObject({ until: clockTime.describe("Closes at, HH:MM.") }),
        ])
        .default("open")
        .describe(
          "What to do on days that are customarily short in the country: open, closed, or a closing time.",
        ),
      closures: z
        .array(period)
        .max(200)
        .default([])
        .describe("The company's own closures, for example holidays."),
      special: z
        .array(
          z.strictObject({
            on: day.describe("The day, YYYY-MM-DD."),
            open: intervals.describe("Hours on that day; an empty list is closed."),
            why: text(80).optional().describe("Why, in a few words; shown by `explain`."),
          }),
        )
        .max(500)
        .default([])
        .describe("Days with hours of their own; they win over everything else."),
      holidayWeeks: z
        .array(z.int().min(1).max(53))
        .max(53)
        .optional()
        .describe(
          "ISO week numbers in which the reply time is doubled; the country's usual ones when left out.",
        ),
    })
    .prefault({})
    .describe("When the company is closed besides its week."),
  replyTime: z
    .strictObject({
      usual: z
        .number()
        .min(0.5)
        .max(80)
        .default(8)
        .describe("Opening hours within which the company is in touch."),
      atLeast: z
        .number()
        .min(0.5)
        .max(80)
        .default(1)
        .describe("Never promise less than this many opening hours."),
      atMost: z
        .number()
        .min(0.5)
        .max(80)
        .default(24)
        .describe("Never promise more than this many opening hours."),
    })
    .refine(({ usual, atLeast, atMost }) => atLeast <= usual && usual <= atMost, {
      error: "must lie between atLeast and atMost",
      path: ["usual"],
    })
    .prefault({})
    .describe("How soon the company says it will be in touch, in opening hours."),
  warnBefore: z
    .int()
    .min(15)
    .max(480)
    .default(60)
    .describe("Minutes of opening time before a deadline at which its owner is warned; 15 to 480."),
  staffInformedOn: day
    .optional()
    .describe(
      "The day on which staff were told that managers see each person's reply times and kept promises, YYYY-MM-DD. From then on they do; without it nobody but the person does.",
    ),
  urgentPhone,
  retention: z
    .strictObject({
      mailDays: z
        .int()
        .min(30)
        .max(3650)
        .default(1095)
        .describe(
          "Days that mails, and what is noted of them, are kept; 30 to 3650. Three years unless the company says otherwise.",
        ),
      logDays: z
        .union([z.literal(30), z.literal(90), z.literal(180), z.literal(365)])
        .default(90)
        .describe("Days that the functions' technical logs are kept: 30, 90, 180 or 365."),
    })
    .prefault({})
    .describe("How long things are kept."),
  alarmAddress: address.describe(
    "Where technical alarms go: usually the consultant who runs Handslag for the company.",
  ),
  secondChannel,
  pagesAtOnce,
  ses: z
    .strictObject({
      existingRuleSet: text(64)
        .optional()
        .describe(
          "Name of a receipt rule set that the account already uses; Handslag's rule is added to it.",
        ),
      verifiedDomains: z
        .array(domainName)
        .max(20)
        .default([])
        .describe(
          "Domains that the account has verified with SES already; the others get an identity of their own.",
        ),
    })
    .prefault({})
    .describe("What the account already has in SES."),
});

export type Settings = z.output<typeof settingsSchema>;
