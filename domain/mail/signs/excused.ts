/**
 * What looks like a machine's mark and was put there by the company itself: by its mailing group, by the rule that
 * passes its mail on, by its contact form. Without it, the signs are read as those of any other mail: everything else
 * still counts. Never throws.
 */
import type { Company } from "../../company.ts";
import { ownMailboxes } from "../addressed-to.ts";
import type { JudgedSender } from "../judge-sender.ts";
import { isGroupsEnvelope, isOfGroup } from "../own-group.ts";
import type { HeaderField, Headers } from "../read-headers.ts";
import type { ReadMail } from "../read-mail.ts";
import type { Receipt } from "../receipt.ts";
import { keyword } from "./automatic-headers.ts";

/** The mail and receipt in which signs are to be looked for. */
export function withoutExcused(
  mail: ReadMail,
  { form, group, receipt }: JudgedSender,
  company: Company,
): { readonly mail: ReadMail; readonly receipt: Receipt } {
  const isByRule = isByOwnRule(mail, company);
  const isAnswer = mail.headers.all("in-reply-to").length > 0;
  const isExcused = (field: HeaderField): boolean =>
    (group !== undefined && isOfGroup(field, group)) ||
    (isByRule && isMarkOfRule(field, isAnswer)) ||
    (form !== undefined && isOfForm(field));
  const envelopeFrom = receipt.envelopeFrom ?? "";
  const isOfOwnSystem = form !== undefined || (group !== undefined && isGroupsEnvelope(envelopeFrom, group));
  return {
    mail: {
      ...mail,
      headers: without(mail.headers, isExcused),
      // A form's own address is often a no-reply; who wrote is in Reply-To.
      ...(form === undefined ? {} : { sender: { is: "missing" }, from: [] }),
    },
    receipt: isOfOwnSystem ? { ...receipt, envelopeFrom: undefined } : receipt,
  };
}

/**
 * Whether a rule in a Microsoft mailbox of the company passed the mail on: it names the mailbox, so that mail does not
 * go round for ever, and calls what it passes on automatic. Anybody can write that: it is enough for a promise, and
 * for an acknowledgement only when the forward is proved.
 */
export function isByOwnRule({ headers }: ReadMail, company: Company): boolean {
  const named = headers.all(RULE_FIELD).flatMap((value) => value.toLowerCase().split(/[\s,;<>]+/));
  const mailboxes = named.filter((word) => word.includes("@"));
  return mailboxes.length > 0 && mailboxes.every((each) => ownMailboxes(company).includes(each));
}

/** A rule that answers leaves the same marks, for its own mailbox, and says what it answers. */
function isMarkOfRule({ name, value }: HeaderField, isAnswer: boolean): boolean {
  return (
    name === RULE_FIELD || (name === "auto-submitted" && !isAnswer && keyword(value) === "auto-generated")
  );
}

const RULE_FIELD = "x-ms-exchange-inbox-rules-loop";

/** That a machine made the mail is no news: a person filled in the form. */
function isOfForm({ name, value }: HeaderField): boolean {
  return (
    name === "feedback-id" ||
    name === "x-auto-response-suppress" ||
    (name === "auto-submitted" && keyword(value) === "auto-generated")
  );
}

function without(headers: Headers, isLeftOut: (field: HeaderField) => boolean): Headers {
  const fields = headers.fields.filter((field) => !isLeftOut(field));
  return {
    ...headers,
    fields,
    all: (name) => fields.filter((field) => field.name === name).map(({ value }) => value),
  };
}
