/** Settings about how mail comes in, and which of it only looks like a machine's. Part of `settings.ts`. */
import * as z from "zod";
import { FORWARD_PROVIDERS } from "../domain/company.ts";
import { address, domainName, secretAddress, staffId } from "./setting-forms.ts";

export const sharedAddress = z.strictObject({
  address: address.describe(
    "An address of the company that customers write to, for example info@company.example.",
  ),
  acknowledged: z.boolean().default(true).describe("Whether mail to this address may be acknowledged."),
  owner: staffId.describe("Id of the staff member who owns what comes in here and has no owner yet."),
});

export const forwarding = z
  .strictObject({
    provider: z
      .enum(FORWARD_PROVIDERS)
      .describe("The company's own mail server: microsoft365, google, or other with its authservId."),
    address: secretAddress.describe(
      "Where it passes mail on to: a long random name at the receiving domain, which nobody else knows.",
    ),
    authservId: domainName
      .optional()
      .describe(
        "Only for other: the name at the beginning of the Authentication-Results that the mail server writes.",
      ),
  })
  .refine(({ provider, authservId }) => (provider === "other") === (authservId !== undefined), {
    error: 'goes with provider "other", and only with it',
    path: ["authservId"],
  });

export const exceptions = z.strictObject({
  mailingGroups: z
    .array(address)
    .max(20)
    .default([])
    .describe(
      "Shared addresses that are mailing groups, such as a Google Group: their list marks make no newsletter.",
    ),
  contactForms: z
    .array(address)
    .max(20)
    .default([])
    .describe(
      "Sender addresses of the company's own contact forms: who wrote stands in Reply-To and is answered there.",
    ),
  answerSuppressed: z
    .boolean()
    .default(false)
    .describe("Acknowledge mail whose program asks for no automatic answer; ordinary Exchange mail may."),
  answerUnproven: z
    .boolean()
    .default(false)
    .describe(
      "Acknowledge senders that nothing proves, once a day and without the subject. Strangers can misuse it.",
    ),
});
