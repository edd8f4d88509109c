/**
 * The header that Outlook and others put above the mail that is answered, without quote marks: "From: … Sent: … To: …
 * Subject: …", or a line such as "-----Original Message-----". Everything below it is old, unless it is passed on.
 */

/** Without the dashes around them. */
const ORIGINAL = new Set([
  ...["original message", "original appointment", "reply message", "original e-mail", "original email"],
  ...["ursprungligt meddelande", "originalmeddelande", "ursprungligt mail", "ursprungligt mejl"],
  ...["ursprungligt e-postmeddelande", "ursprunglig e-post", "ursprungligt brev"],
  ...[
    "oprindelig meddelelse",
    "original meddelelse",
    "oprindelig besked",
    "oprindelig e-mail",
    "oprindelig mail",
  ],
  ...["opprinnelig melding", "original melding", "opprinnelig e-post"],
  ...["alkuperäinen viesti", "alkuperäinen sähköposti", "alkuperäinen sähköpostiviesti"],
  ...["ursprüngliche nachricht", "originalnachricht", "ursprüngliche e-mail", "message d'origine"],
]);

const FORWARDED = new Set([
  ...["forwarded message", "begin forwarded message", "forwarded mail", "vidarebefordrat mail"],
  ...["vidarebefordrat meddelande", "vidarebefordrat brev", "vidarebefordrad e-post"],
  ...["videresendt meddelelse", "videresendt besked", "videresendt melding", "videresendt e-post"],
  ...["start på videresendt besked", "start på videresendt e-mail", "startet videresending av melding"],
  ...["vidarebefordrat mejl", "börjar vidarebefordrat meddelande", "börja vidarebefordrat meddelande"],
  ...["välitetty viesti", "edelleenlähetetty viesti", "välitetty viesti alkaa", "weitergeleitete nachricht"],
  ...["anfang der weitergeleiteten nachricht", "videresendte meldinger", "videresendt mail"],
]);

/** What mail programs put before the subject of a mail that is passed on. */
const PASSES_ON = /^\s{0,9}(?:fwd?|vb|vl|wg|vs)\s?:/i;

/** "VS" is Danish and Norwegian for passed on ("videresendt"), and Finnish for an answer ("vastaus"). */
const FINNISH_ANSWER = /^\s{0,9}vs\s?:/i;

/** The fields of the block, as Outlook and others name them in each language. */
const FROM = new Set(["from", "från", "fra", "lähettäjä", "von", "frå", "de", "van", "da", "od"]);
const SENT = new Set([
  ...["sent", "date", "skickat", "skickades", "datum", "sendt", "dato", "lähetetty", "päivämäärä", "päiväys"],
  ...["gesendet", "sendt den", "envoyé", "envoyé le", "verzonden", "inviato", "data", "enviado", "pvm"],
]);
const TO = new Set(["to", "till", "til", "vastaanottaja", "an", "à", "a", "aan", "para", "do", "saaja"]);
const SUBJECT = new Set([
  ...["subject", "ämne", "emne", "aihe", "betreff", "rubrik", "objet", "onderwerp", "oggetto", "asunto"],
]);

/** Fields of a block stand close together; To and Cc may take several lines. */
const MOST_LINES = 12;

const LONGEST_FIELD_NAME = 20;

/** Whether what an answered mail said begins at this line. */
export function isHistory(lines: readonly string[], start: number): boolean {
  const line = lines[start] ?? "";
  return ORIGINAL.has(betweenDashes(line)) || isHeader(lines, start) || isOutlooks(lines, start);
}

/**
 * Whether a mail that was passed on begins at this line: a line says so, or the subject of the whole does and the
 * mail's header stands here.
 */
export function isForwarded(lines: readonly string[], start: number, subject: string): boolean {
  if (FORWARDED.has(betweenDashes(lines[start] ?? ""))) return true;
  if (!PASSES_ON.test(subject) || !isHistory(lines, start)) return false;
  const isFinnish = lines.slice(start, start + MOST_LINES).some((line) => fieldName(line) === "lähettäjä");
  return !(isFinnish && FINNISH_ANSWER.test(subject));
}

/** Which field of such a header the line is, if it is one. */
export function historyFieldOf(line: string): "from" | "sent" | "to" | "subject" | undefined {
  const name = fieldName(line);
  if (FROM.has(name)) return "from";
  if (SENT.has(name)) return "sent";
  if (TO.has(name)) return "to";
  return SUBJECT.has(name) ? "subject" : undefined;
}

/** A customer may list "Från: … Till: …" of a journey, and forms name who writes: only the whole block is a mail's. */
function isHeader(lines: readonly string[], start: number): boolean {
  if (historyFieldOf(lines[start] ?? "") !== "from") return false;
  const fields = new Set(lines.slice(start + 1, start + MOST_LINES).map(historyFieldOf));
  return fields.has("sent") && fields.has("subject") && fields.has("to");
}

/** The line that Outlook draws above the header, in plain text; ours for the marks that it leaves in HTML. */
export const OUTLOOKS_LINE = "_".repeat(32);

/** Below Outlook's own line three fields are enough, whatever the language. */
function isOutlooks(lines: readonly string[], start: number): boolean {
  if ((lines[start] ?? "").slice(0, 40).trim() !== OUTLOOKS_LINE) return false;
  const below = lines.slice(start + 1, start + MOST_LINES).filter((line) => line.trim() !== "");
  const first = below.slice(0, 4);
  const fields = first.filter((line) => fieldName(line) !== "");
  return fields.length >= 3 && first.some((line) => /@|\d[:.]\d\d/.test(line.slice(0, 300)));
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
