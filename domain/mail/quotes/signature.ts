/** Signatures below a line of two dashes (RFC 3676 §4.3), and the line that phones and mail programs add. */

/** The line without its space is a separator that people use, too: then only a short rest is a signature. */
const MOST_SIGNATURE_LINES = 8;
const LONGEST_SIGNATURE_LINE = 80;

/** Where the signature begins; the number of lines when there is none. */
export function signatureAt(lines: readonly string[]): number {
  const exact = lines.lastIndexOf("-- ");
  if (exact !== -1) return exact;
  const dashes = lines.lastIndexOf("--");
  return dashes !== -1 && looksLikeSignature(lines.slice(dashes + 1)) ? dashes : lines.length;
}

function looksLikeSignature(lines: readonly string[]): boolean {
  return (
    lines.length <= MOST_SIGNATURE_LINES &&
    lines.every((line) => line.length <= LONGEST_SIGNATURE_LINE && !line.includes("?"))
  );
}

/** How the line begins, in the words of phones and mail programs. */
const PHONE_SIGNATURE = new RegExp(
  `^(?:${[
    "sent from (?:my|mail for|outlook|yahoo|proton|samsung|a |the )",
    "skickat från (?:min|mitt|outlook|mail|e-post|yahoo|en |samsung)|skickades från",
    "sendt fra (?:min|mit|mitt|outlook|mail|e-post|yahoo|en |samsung)",
    "lähetetty (?:\\S+ )?(?:\\S*(?:iphone|ipad|android|outlook|puhelime|laittee|yahoo|samsung|mobiili)\\S*)",
    "von meinem .{1,30} gesendet|gesendet von (?:meinem|outlook|mail|yahoo)",
    "(?:get|hämta|hent|skaffa|hanki|holen sie sich) outlook (?:for|för|til|für|)",
  ].join("|")})`,
  "i",
);

const LONGEST_PHONE_SIGNATURE = 80;

export function isPhoneSignature(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST_PHONE_SIGNATURE && PHONE_SIGNATURE.test(text);
}
