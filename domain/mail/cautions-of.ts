/**
 * What staff should know before they act on a mail: found while it was read and judged. It only warns; what is promised
 * and who is written to was decided without it. Pure, never throws.
 */
import type { Company } from "../company.ts";
import { normaliseAddress } from "./address.ts";
import type { Mailbox } from "./addresses-in.ts";
import type { Caution, CautionCode } from "./caution.ts";
import { cleanLine } from "./header-text.ts";
import type { Judgement } from "./judgement.ts";
import type { ReadMail } from "./read-mail.ts";

export interface MailToWarnOf {
  readonly mail: ReadMail;
  readonly judgement: Judgement;
  readonly company: Company;
  /** The known address or domain that the sender's looks like, but is not. */
  readonly looksLike?: string | undefined;
  /** Whether another mail had the same Message-ID. */
  readonly idReused?: boolean | undefined;
}

const LONGEST_FACT = 120;

/** The cautions, each code once, those about the sender first. */
export function cautionsOf(toWarnOf: MailToWarnOf): Caution[] {
  const { mail, judgement, looksLike, idReused = false } = toWarnOf;
  // Nobody acts on what a machine says of itself.
  const isActedOn = judgement.kind === "customer" || judgement.promise !== "none";
  const found: readonly Caution[] = [
    ...(isActedOn ? aboutSender(toWarnOf) : []),
    ...(looksLike === undefined ? [] : [{ code: "looks-like", fact: looksLike } as const]),
    ...(idReused ? [{ code: "id-reuse", fact: mail.messageId } as const] : []),
    ...mail.damaged.map((words) => ({ code: codeOfDamage(words), fact: words })),
  ];
  const firsts = found.filter(({ code }, index) => found.findIndex((each) => each.code === code) === index);
  return firsts.map(({ code, fact = "" }) =>
    fact === "" ? { code } : { code, fact: cleanLine(fact, LONGEST_FACT) },
  );
}

function aboutSender({ mail, judgement, company }: MailToWarnOf): Caution[] {
  const { sender, from } = mail;
  if (sender.is !== "clear") {
    const named = from.map(({ address }) => address).join(", ");
    return [{ code: "sender-unclear", fact: named }, ...replyToElsewhere(mail)];
  }
  // What is typed into the company's own form proves nothing, as whoever reads it knows.
  const fact = sender.address;
  const isForm = company.exceptions.contactForms.includes(fact);
  if (judgement.reasons.includes("possible-spoof")) {
    return [{ code: "possible-spoof", fact }, ...replyToElsewhere(mail)];
  }
  return isForm && !judgement.reasons.includes("not-authenticated")
    ? []
    : [...(judgement.authenticated ? [] : [{ code: "unproven", fact } as const]), ...replyToElsewhere(mail)];
}

function replyToElsewhere({ replyTo, from }: ReadMail): Caution[] {
  const known = from.map(inOneForm);
  const fact = replyTo.map(inOneForm).find((address) => address !== "" && !known.includes(address));
  return fact === undefined ? [] : [{ code: "reply-to-differs", fact }];
}

const inOneForm = ({ address }: Mailbox): string => normaliseAddress(address) ?? address;

/** What was wrong is said in words where it is found; the code says what kind of harm it did. */
function codeOfDamage(words: string): CautionCode {
  if (words.startsWith("unreadable")) return "unreadable";
  if (words.includes("too deeply nested")) return "too-deeply-nested";
  return /\btoo (?:large|long|many|much)\b|only its header was read/.test(words) ? "too-large" : "damaged";
}
