/**
 * The lines above a relayed mail, for whoever it is relayed to: what was decided about it or who handed it over, who
 * wrote, how to answer, and what could not come along. Written when it is handed over, so that "today" is true. What a stranger wrote in them is
 * cleaned and cut. Pure.
 */
import type { Company, StaffMember } from "../company.ts";
import type { Contact } from "../contact/contact.ts";
import { cleanLine } from "../mail/header-text.ts";
import type { ReasonCode } from "../mail/reasons.ts";
import type { Instant } from "../time/instant.ts";
import { cautionWords } from "./caution-words.ts";
import { dueWords } from "./confirmation/due-words.ts";
import type { Language } from "./language.ts";
import { sayReplyBy } from "./reply-by-words.ts";
import { CONFIRMATION_TEXTS } from "./texts/confirmation/by-language.ts";
import { RELAY_TEXTS } from "./texts/relay/by-language.ts";
import type { WhyNot } from "./texts/relay/texts.ts";

const LONGEST = { name: 60, address: 254, others: 400, files: 400 };

/**
 * Whether the writer was told a time: `told` by an acknowledgement that went out, `soon` by one that waits, `previewed`
 * when it was only shown, `before` when an earlier mail's time holds, `not` otherwise.
 */
export type Told = "told" | "soon" | "previewed" | "before" | "paused" | "not";

/** By when somebody is to be in touch, if anybody is. */
export type Standing =
  | { readonly told: Told; readonly promisedAt: Instant | undefined }
  | { readonly handedOver: HandedOver; readonly told: boolean; readonly promisedAt: Instant };

/** How the reader came to a promise that was somebody else's. */
export interface HandedOver {
  readonly what: "given" | "away";
  /** Name of whoever handed it over, or is away; undefined for a colleague whom the settings do not name. */
  readonly by: string | undefined;
  /** The reader took it. */
  readonly isOwnDoing: boolean;
}

export interface RelayLinesInput {
  readonly company: Pick<Company, "country" | "calendar">;
  readonly staff: Pick<StaffMember, "language">;
  readonly contact: Pick<Contact, "kind" | "from" | "fromName" | "reasons" | "cautions">;
  readonly standing: Standing;
  /** Where an answer goes, and who gets a copy; undefined when it would go nowhere. */
  readonly answer: { readonly to: string; readonly others: readonly string[] } | undefined;
  /** How many else it went to, when they are too many to be answered. */
  readonly tooMany: number;
  /** It came to a reply address, and nothing proves that staff wrote it. */
  readonly isAtReplyAddress: boolean;
  readonly leftBehind: readonly { readonly name: string; readonly bytes: number }[];
  /** It has more to show than its text, and that is not among the files. */
  readonly isCut: boolean;
  /** A page that shows all of it, and the name under which it is kept. */
  readonly link?: string | undefined;
  readonly keptAs: string;
  readonly saidAt: Instant;
}

export function relayLines(input: RelayLinesInput): string[] {
  const { contact, answer, tooMany, leftBehind } = input;
  const { language } = input.staff;
  const texts = RELAY_TEXTS[language];
  const others = answer === undefined || answer.others.length === 0 ? undefined : answer.others.join(", ");
  const isWhole = leftBehind.length === 0 && !input.isCut;
  const replyIsSaid = (code: string): boolean => code !== "reply-to-differs";
  return [
    ...standingLines(input),
    ...(contact.cautions ?? [])
      .filter(({ code }) => replyIsSaid(code))
      .map((caution) => cautionWords(caution, language)),
    ...(input.isAtReplyAddress ? [texts.strangerAnswers] : []),
    texts.from(who(contact), others === undefined ? undefined : cleanLine(others, LONGEST.others)),
    ...(tooMany > 0 ? [texts.tooMany(tooMany)] : []),
    ...(leftBehind.length > 0 ? [texts.leftBehind(cleanLine(filesInWords(leftBehind), LONGEST.files))] : []),
    ...(input.isCut ? [texts.cut] : []),
    ...(isWhole ? [] : [texts.whereAll(input.link, input.keptAs)]),
    answer === undefined ? texts.noAnswer : texts.answer(answer.to, others !== undefined),
  ];
}

/** What was decided about the mail; or who handed it over and why, and by when it is due. */
function standingLines({ company, staff, contact, standing, saidAt }: RelayLinesInput): string[] {
  const { language } = staff;
  if (!("handedOver" in standing)) return [verdict({ company, staff, contact, saidAt, ...standing })];
  const { handedOver, told, promisedAt } = standing;
  return [handedOverLine(handedOver, language), dueWords({ company, language, promisedAt, told, saidAt })];
}

function handedOverLine({ what, by, isOwnDoing }: HandedOver, language: Language): string {
  const { handedOver: texts } = RELAY_TEXTS[language];
  if (isOwnDoing) return texts.own;
  return texts[what](cleanLine(by ?? "", LONGEST.name) || CONFIRMATION_TEXTS[language].handOver.someone);
}

type ToJudge = Pick<RelayLinesInput, "company" | "staff" | "contact" | "saidAt"> & {
  readonly told: Told;
  readonly promisedAt: Instant | undefined;
};

function verdict({ company, staff, contact, told, promisedAt, saidAt }: ToJudge): string {
  const { language } = staff;
  const { verdict: texts, why } = RELAY_TEXTS[language];
  if (contact.kind === "staff") return texts.colleague;
  const replyBy =
    promisedAt === undefined
      ? undefined
      : sayReplyBy({
          promisedAt,
          saidAt,
          language,
          timeZone: company.calendar.timeZone,
          companyCountry: company.country,
        });
  if (replyBy !== undefined) {
    if (told === "told") return texts.acknowledged(replyBy);
    if (told === "soon") return texts.soon(replyBy);
    if (told === "previewed") return texts.previewed(replyBy);
    if (told === "before") return texts.promised(replyBy);
  }
  return texts.not(why[told === "paused" ? "paused" : whyNot(contact.reasons)], replyBy);
}

/** Nobody's name stands without the address, which it may try to hide. */
function who({ from, fromName }: Pick<Contact, "from" | "fromName">): string {
  const address = cleanLine(from, LONGEST.address);
  const name = cleanLine(fromName, LONGEST.name);
  return name === "" ? address || "?" : `${address} (${name})`;
}

function filesInWords(files: RelayLinesInput["leftBehind"]): string {
  return files.map(({ name, bytes }) => `${name} (${inMegabytes(bytes)})`).join(", ");
}

const inMegabytes = (bytes: number): string =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Codes of `mail/reasons.ts`, in the few words that staff need. */
const WHY_NOT: Partial<Readonly<Record<ReasonCode, WhyNot>>> = {
  unreadable: "unreadable",
  "complaint-report": "report",
  "bounce-report": "report",
  "failed-recipients": "report",
  "read-receipt": "report",
  report: "report",
  "calendar-reply": "report",
  "passes-on-report": "report",
  "null-sender": "machine",
  "auto-submitted": "machine",
  "automatic-header": "machine",
  precedence: "machine",
  "machine-address": "machine",
  "automatic-subject": "machine",
  "mailing-list": "list",
  "not-scanned": "doubt",
  "sender-missing": "doubt",
  "sender-ambiguous": "doubt",
  "sender-unsafe": "doubt",
  "not-authenticated": "doubt",
  "possible-spoof": "doubt",
  "claims-to-be-own": "doubt",
  "forward-not-proved": "doubt",
  "form-not-named": "doubt",
  "form-without-writer": "doubt",
  "group-hides-writer": "doubt",
  supplier: "supplier",
  "not-a-customer": "not-a-customer",
  "wants-no-letters": "no-letters",
  "undeliverable-address": "undeliverable",
  "only-in-copy": "in-copy",
  "not-addressed": "not-addressed",
  "many-recipients": "to-many",
  "address-not-acknowledged": "address",
  "asks-for-no-answer": "asked",
  "by-own-rule": "asked",
  "already-answered": "dialogue",
  "running-dialogue": "dialogue",
  thanks: "thanks",
};

/** What there are words for, of the first reasons that have any. */
function whyNot(reasons: readonly string[]): WhyNot {
  const known = Object.entries(WHY_NOT);
  return (
    reasons.map((reason) => known.find(([code]) => code === reason)?.[1]).find((why) => why !== undefined) ??
    "other"
  );
}
