/**
 * The header that Outlook and others put above the mail that is answered, without quote marks: "From: … Sent: … To: …
 * Subject: …", or a line such as "-----Original Message-----". Everything below it is old.
 */

/** Without the dashes around them. */
const ORIGINAL = new Set([
  ...["original message", "original appointment", "reply message", "original e-mail", "original email"],
  ...["ursprungligt meddelande", "originalmeddelande", "ursprungligt mail", "ursprungligt mejl"],
  ...["oprindelig meddelelse", "original meddelelse", "oprindelig besked", "oprindelig e-mail"],
  ...["opprinnelig melding", "original melding", "opprinnelig e-post"],
  ...["alkuperäinen viesti", "alkuperäinen sähköposti"],
  ...["ursprüngliche nachricht", "originalnachricht", "ursprüngliche e-mail"],
]);

const FORWARDED = new Set([
  ...["forwarded message", "begin forwarded message", "vidarebefordrat meddelande", "vidarebefordrat mail"],
  ...["videresendt meddelelse", "videresendt besked", "videresendt melding", "videresendt e-post"],
  ...["välitetty viesti", "edelleenlähetetty viesti", "weitergeleitete nachricht"],
  ...["vidarebefordrat brev", "vidarebefordrad e-post", "startet videresending av melding"],
]);

/** The four fields of the block, as Outlook names them in each language. */
const FROM = new Set(["from", "från", "fra", "lähettäjä", "von", "frå"]);
const SENT = new Set([
  ...["sent", "date", "skickat", "skickades", "datum", "sendt", "dato", "lähetetty", "päivämäärä", "päiväys"],
  ...["gesendet", "sendt den"],
]);
const SUBJECT = new Set(["subject", "ämne", "emne", "aihe", "betreff", "rubrik"]);

/** Fields of a block stand close together; To and Cc may take several lines. */
const MOST_LINES = 10;

const LONGEST_FIELD_NAME = 20;

/** Whether what an answered mail said begins at this line. */
export function isHistory(lines: readonly string[], start: number): boolean {
  const line = lines[start] ?? "";
  if (ORIGINAL.has(betweenDashes(line))) return true;
  if (!FROM.has(fieldName(line))) return false;
  // A customer may list "Från: … Till: …" of a journey: only the whole block is a mail's.
  const names = lines.slice(start + 1, start + MOST_LINES).map(fieldName);
  return names.some((name) => SENT.has(name)) && names.some((name) => SUBJECT.has(name));
}

/** Whether a mail that was passed on begins at this line. */
export function isForwarded(lines: readonly string[], start: number): boolean {
  return FORWARDED.has(betweenDashes(lines[start] ?? ""));
}

/** Which field of such a header the line is, if it is one. */
export function historyFieldOf(line: string): "from" | "sent" | "subject" | undefined {
  const name = fieldName(line);
  if (FROM.has(name)) return "from";
  if (SENT.has(name)) return "sent";
  return SUBJECT.has(name) ? "subject" : undefined;
}

/** `-----Original Message-----` as `original message`; empty for a line without dashes or colon. */
function betweenDashes(line: string): string {
  const text = line.slice(0, 100).trim();
  if (!/^[-_*>]{2}|:$/.test(text)) return "";
  return text.replace(/^[-_*>\s]+|[-_*:\s]+$/g, "").toLowerCase();
}

/** `*Från:* Anna` as `från`; empty for a line that is no field. */
function fieldName(line: string): string {
  const colon = line.slice(0, LONGEST_FIELD_NAME).indexOf(":");
  return colon === -1
    ? ""
    : line
        .slice(0, colon)
        .replace(/[*_\s]+/g, " ")
        .trim()
        .toLowerCase();
}
