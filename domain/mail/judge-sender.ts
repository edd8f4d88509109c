/**
 * Who wrote a mail, and whether that is proved: by what SES found, or, for a mail that the company's own server passed
 * on, by what that server found. The company's contact forms and mailing groups write in the name of others. Never
 * throws.
 */
import type { Company } from "../company.ts";
import { domainOf } from "./address.ts";
import { isStaffAddress } from "./addressed-to.ts";
import { senderOf } from "./addresses-in.ts";
import type { Sender } from "./addresses-in.ts";
import { readForward } from "./forwards/read-forward.ts";
import type { Forward } from "./forwards/read-forward.ts";
import { ownGroup } from "./own-group.ts";
import type { ReadMail } from "./read-mail.ts";
import { authenticated } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";

export interface JudgedSender {
  readonly forward: Forward | undefined;
  /** What was found about the sender; of mail that was passed on, before it was. */
  readonly receipt: Receipt;
  /** Whether the mail is really from the address in From. */
  readonly isAuthenticated: boolean;
  /** The company's own contact form that sent it, or that it claims to be from. */
  readonly form: string | undefined;
  /** The company's own mailing group that it came through. */
  readonly group: string | undefined;
  /** True when that group put itself into From. */
  readonly isHidden: boolean;
  /** Who wrote: From, or what was typed into a form that is proved to be the company's. */
  readonly writer: Sender;
  /** True when the writer is, or says to be, of the company. */
  readonly isOwn: boolean;
}

export function judgeSender(mail: ReadMail, receipt: Receipt, company: Company): JudgedSender {
  const from = mail.sender.address;
  const forward = readForward(mail, receipt, company);
  const found = findingsOf(receipt, forward, from);
  // Where readers of a header differ, the verdicts are about what SES read.
  const isSeenAlike = receipt.headerFrom === undefined || receipt.headerFrom === from;
  const isAuthenticated =
    from !== undefined &&
    isSeenAlike &&
    (forward?.isProved === true ? forward.proves(from) : authenticated(found, mail.headers, from));
  const form = company.exceptions.contactForms.find((address) => address === from);
  const group = ownGroup(mail, company);
  const writer = form !== undefined && isAuthenticated ? senderOf(mail.headers.all("reply-to")) : mail.sender;
  return {
    forward,
    receipt: found,
    isAuthenticated,
    form,
    group,
    isHidden: group !== undefined && from === group && mail.headers.all("x-original-from").length > 0,
    writer,
    isOwn:
      writer.is === "clear" &&
      (isStaffAddress(company, writer.address) || company.exceptions.contactForms.includes(writer.address)),
  };
}

/**
 * A server that passes mail on signs it, and rewrites its envelope: SES then finds that a mail with a forged sender of
 * the server's own domain is from that domain. Such findings count for nothing.
 */
function findingsOf(receipt: Receipt, forward: Forward | undefined, from: string | undefined): Receipt {
  if (forward === undefined || from === undefined) return receipt;
  if (forward.isProved) return forward.receipt;
  return forward.mayVouchFor(domainOf(from))
    ? { ...receipt, spf: "NONE", dkim: "NONE", dmarc: receipt.dmarc === "FAIL" ? "FAIL" : "NONE" }
    : receipt;
}
