/**
 * Reports by mail systems (RFC 6522 multipart/report): that a letter could not be delivered (RFC 3464), that somebody
 * called it spam (RFC 5965), that it was opened (RFC 8098); and answers to invitations (RFC 6047), which a calendar
 * program sends.
 */
import type { ContentType } from "../content-type.ts";
import type { Sign, SignReader } from "./sign.ts";

/** What a report is about, by `report-type` and by the type of the part that says so to machines. */
const REPORTS: Readonly<Record<string, Sign>> = {
  "feedback-report": { kind: "complaint", code: "complaint-report" },
  "delivery-status": { kind: "bounce", code: "bounce-report" },
  "disposition-notification": { kind: "automatic", code: "read-receipt" },
};

export const report: SignReader = (mail) => {
  const [first, ...inside] = mail.contentTypes;
  if (first?.type === "multipart/report") {
    const named = [
      first.parameters.get("report-type")?.toLowerCase() ?? "",
      ...inside.map(({ type }) => subtypeOfMessage(type)),
    ];
    return [named.map((name) => signOf(name)).find((sign) => sign !== undefined) ?? ANY_REPORT];
  }
  // A part for machines without the report around it: old mail systems, and some that are wrong.
  const part = mail.contentTypes
    .map(({ type }) => signOf(subtypeOfMessage(type)))
    .find((sign) => sign !== undefined);
  return part === undefined ? [] : [part];
};

const ANY_REPORT: Sign = { kind: "automatic", code: "report" };

function signOf(name: string): Sign | undefined {
  return Object.hasOwn(REPORTS, name) ? REPORTS[name] : undefined;
}

/** `message/delivery-status`, `message/global-delivery-status` (RFC 6533) and the like. */
function subtypeOfMessage(type: string): string {
  return type.startsWith("message/") ? type.slice("message/".length).replace(/^global-/, "") : "";
}

export const failedRecipients: SignReader = ({ headers }) =>
  headers
    .all("x-failed-recipients")
    .slice(0, 1)
    .map((value) => ({ kind: "bounce", code: "failed-recipients", fact: value }));

export const calendarReply: SignReader = (mail) =>
  mail.contentTypes.some(isCalendarReply) ? [{ kind: "automatic", code: "calendar-reply" }] : [];

/** An invitation (`REQUEST`) is a person's; its answer is not written to us. */
function isCalendarReply({ type, parameters }: ContentType): boolean {
  const method = parameters.get("method")?.toUpperCase() ?? "";
  return type === "text/calendar" && ["REPLY", "COUNTER", "REFRESH"].includes(method);
}
