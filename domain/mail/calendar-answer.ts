/**
 * What a calendar program answers to an invitation (iTIP REPLY and COUNTER, RFC 5546 §3.2.3 and §3.2.7): which one it is
 * about, and what its reader said. Lines are unfolded (RFC 5545 §3.1) and cut; whatever else stands in the file is not
 * looked at. Undefined when it is none, or says neither. Never throws; linear in the part.
 */
import { decodedText } from "../relay/decode-body.ts";
import type { Part } from "./find-parts.ts";
import { cleanLine } from "./header-text.ts";

export type InvitationSays = "accepted" | "declined" | "tentative" | "another-time";

export interface CalendarAnswer {
  readonly uid: string;
  readonly says: InvitationSays;
}

const LONGEST_FILE = 64 * 1024;
const LONGEST_UID = 300;

const SAYS: Readonly<Record<string, InvitationSays>> = {
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
};

export function calendarAnswerIn(parts: readonly Part[]): CalendarAnswer | undefined {
  const part = parts.find(({ contentType }) => contentType.type === "text/calendar");
  const method = part?.contentType.parameters.get("method")?.toUpperCase();
  if (part === undefined || (method !== "REPLY" && method !== "COUNTER")) return undefined;
  const lines = decodedText(part)
    .slice(0, LONGEST_FILE)
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\n[ \t]/g, "")
    .split("\n");
  const uid = lines.find((line) => /^UID[:;]/i.test(line));
  const attendee = lines.find((line) => /^ATTENDEE[:;]/i.test(line));
  const said = /;PARTSTAT="?([A-Z-]{1,20})/i.exec(attendee ?? "")?.[1]?.toUpperCase() ?? "";
  const says = method === "COUNTER" ? "another-time" : SAYS[said];
  if (uid === undefined || says === undefined) return undefined;
  return { uid: cleanLine(uid.slice(uid.indexOf(":") + 1), LONGEST_UID), says };
}
