/** What a settings file says of each of the company's people, and how they are reached beside mail. */
import * as z from "zod";
import { LANGUAGES } from "../domain/letters/language.ts";
import { address, period, phoneNumber, staffId, text } from "./setting-forms.ts";

export const staffMember = z.strictObject({
  id: staffId.describe("Short name that other settings use, for example anna."),
  name: text(80).describe("Full name."),
  address: address.describe("The staff member's own mail address: alerts and morning letters go there."),
  language: z.enum(LANGUAGES).describe("Language of the letters to this staff member."),
  backup: staffId.optional().describe("Id of the staff member who takes over while this one is away."),
  away: z
    .array(period)
    .max(100)
    .default([])
    .describe("Days away. What falls due then goes to the backup, or to the fallback owner."),
  manager: z
    .boolean()
    .default(false)
    .describe("Whether this staff member is told of promises that were not kept."),
});

export const pagesAtOnce = z
  .int()
  .min(1)
  .max(100)
  .optional()
  .describe(
    "How many pages of staff may be made at once, taken from what the account may run at once (reserved concurrency). " +
      "Leave it out in an account whose limit is not at least 100 more than this: the deploy would fail.",
  );

export const secondChannel = z
  .array(z.union([phoneNumber, address], "write a phone number as +46701234567, or a mail address"))
  .max(10)
  .default([])
  .describe(
    "Who is told, by text message or by mail from elsewhere, when mail to staff does not arrive: phone numbers " +
      "as +46701234567, or mail addresses. The alarm address when left out.",
  );
