/** What a settings file says of the texts of letters. */
import * as z from "zod";
import { text } from "./setting-forms.ts";

export const urgentPhone = z
  .strictObject({
    number: z
      .string()
      .regex(/^\+?[\d][\d \-()]{3,24}$/, "write a phone number, for example +46 40 123 45 67")
      .describe("Phone number for urgent matters."),
    answered: z
      .enum(["opening", "always"])
      .describe(
        "When somebody answers it: in opening hours, or always. It is printed only when somebody does.",
      ),
  })
  .optional()
  .describe("Phone for urgent matters; leave it out when there is none.");

export const ownWords = z
  .array(text(60))
  .max(500)
  .default([])
  .describe(
    "Words of the company's own that are spelt right: products, trade names. Names of staff need not be here.",
  );
