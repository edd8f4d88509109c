/**
 * Reports by mail systems (RFC 6522 multipart/report): that a letter could not be delivered (RFC 3464), that somebody
 * called it spam (RFC 5965), that it was opened (RFC 8098); and answers to invitations (RFC 6047), which a calendar
 * program sends. A person who passes one on, with words of their own, is a person.
 */
import type { PartType } from "../read-content.ts";
import type { ReadMail } from "../read-mail.ts";
import { isFromMailSystem } from "./machine-senders.ts";
import type { Sign, SignReader } from "./sign.ts";

/** What a report is about, by `report-type` and by the type of the part that says so to machines. */
const REPORTS: Readonly<Record<string, Sign>> = {
  "feedback-report": { kind: "complaint", code: "complaint-report" },
  "delivery-status": { kind: "bounce", code: "bounce-report" },
  "disposition-notification": { kind: "automatic", code: "read-receipt" },
};

const ANY_REPORT: Sign = { kind: "automatic", code: "report" };

export const report: SignReader = (mail, receipt) => {
  const at = mail.contentTypes.findIndex(({ type }) => type === "multipart/report");
  const [outer, ...inside] = at === -1 ? [] : mail.contentTypes.slice(at);
  // Behind words of somebody's own a person passes it on; a list puts its footer below.
  const isTheMail = at <= 1 || isFromMailSystem(mail, receipt) || !hasOwnWords(mail);
  if (outer !== undefined && isTheMail) {
    const named = [
      signOf(outer.parameters.get("report-type")?.toLowerCase() ?? ""),
      ...inside.map(signOfPart),
    ];
    return [named.find((sign) => sign !== undefined) ?? ANY_REPORT];
  }
  // A part for machines without the report around it: an old mail system wrote it, or somebody passes it on.
  const [part] = partsForMachines(mail);
  const isAlone = mail.contentTypes.length === 1;
  return part !== undefined && (isAlone || isFromMailSystem(mail, receipt)) ? [part] : [];
};

function partsForMachines({ contentTypes }: ReadMail): Sign[] {
  return contentTypes.map(signOfPart).filter((sign) => sign !== undefined);
}

/** `message/delivery-status`, `message/global-delivery-status` (RFC 6533) and the like. */
function signOfPart({ type }: PartType): Sign | undefined {
  return type.startsWith("message/")
    ? signOf(type.slice("message/".length).replace(/^global-/, ""))
    : undefined;
}

function signOf(name: string): Sign | undefined {
  return Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
}

/** That a mail was opened, as Outlook says it where the report around it was lost on the way. */
export const plainReceipt: SignReader = ({ subject, text }) => {
  const said = text.slice(0, LONGEST_RECEIPT + 1).trim();
  const isReceipt =
    said.length <= LONGEST_RECEIPT && OPENED.test(subject) && YOUR_MAIL.test(said) && WAS_READ.test(said);
  return isReceipt ? [{ kind: "automatic", code: "read-receipt" }] : [];
};

const LONGEST_RECEIPT = 1000;
const OPENED = /^(?:läst|læst|lest|luettu|read|gelesen)\s?:/i;
const YOUR_MAIL = /^(?:ditt meddelande|din meddelelse|meldingen|viestisi|your message|ihre nachricht)/i;
const WAS_READ = /lästs|lästes|blev læst|ble lest|er lest|luettiin|on luettu|was read|gelesen/i;

export const failedRecipients: SignReader = ({ headers }) =>
  headers
    .all("x-failed-recipients")
    .slice(0, 1)
    .map((value) => ({ kind: "bounce", code: "failed-recipients", fact: value }));

/** An answer to an invitation: a calendar's, whatever its sender wrote beside it. */
export const calendarAnswer: SignReader = (mail) =>
  mail.contentTypes.some((part) => isCalendarAnswer(part) && isWhatIsSaid(part, mail))
    ? [{ kind: "automatic", code: "calendar-reply" }]
    : [];

/** One that says nothing but yes or no. */
export const calendarReply: SignReader = (mail, receipt) =>
  saysMoreThanYesOrNo(mail) ? [] : calendarAnswer(mail, receipt);

/** Whether an answer to an invitation wants something of us: it proposes another time, or brings words. */
export function saysMoreThanYesOrNo(mail: ReadMail): boolean {
  return mail.contentTypes.some(
    (part) => isCalendarAnswer(part) && isWhatIsSaid(part, mail) && (isProposal(part) || hasOwnWords(mail)),
  );
}

export function proposesTime({ contentTypes }: ReadMail): boolean {
  return contentTypes.some((part) => isCalendarAnswer(part) && isProposal(part));
}

/** Whether it is only somebody else's report or answer, passed on without a word. */
export function bringsOnlyReport(mail: ReadMail): boolean {
  return partsForMachines(mail).length > 0 && !hasOwnWords(mail);
}

/** An invitation (`REQUEST`) is a person's. */
function isCalendarAnswer({ type, parameters }: PartType): boolean {
  return (
    type === "text/calendar" && ["REPLY", "COUNTER", "REFRESH"].includes(methodIn(parameters.get("method")))
  );
}

const isProposal = ({ parameters }: PartType): boolean => methodIn(parameters.get("method")) === "COUNTER";

const methodIn = (method = ""): string => method.toUpperCase();

/** The mail itself, or one way of showing it (RFC 6047 §2.4); what is attached beside a text is only passed on. */
function isWhatIsSaid({ parent }: PartType, mail: ReadMail): boolean {
  const around = parent === undefined ? undefined : mail.contentTypes[parent]?.type;
  return around === undefined || around === "multipart/alternative" || !hasOwnWords(mail);
}

/** Whether anything is written in it but that somebody accepted "the invitation", which calendars say in words, too. */
function hasOwnWords({ text }: ReadMail): boolean {
  return text
    .split("\n")
    .some((line) => line.trim() !== "" && (!INVITATION.test(line) || line.includes("?")));
}

const INVITATION = /invitation|inbjudan|indbydelse|invitasjon|kutsu|einladung/i;
