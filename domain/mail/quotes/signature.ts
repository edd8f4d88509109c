/** Signatures below a line of two dashes (RFC 3676 §4.3), and the line that phones and mail programs add. */

/** With a firm, its address, its pages and a disclaimer. */
const MOST_SIGNATURE_LINES = 25;

/** The line without its space is a separator that people use, too: then only a short rest is a signature. */
const MOST_LINES_BELOW_SEPARATOR = 8;
const LONGEST_LINE_BELOW_SEPARATOR = 80;

/** Where the signature of these lines begins; the number of lines when there is none. */
export function signatureAt(lines: readonly string[]): number {
  const exact = lines.lastIndexOf("-- ");
  if (exact !== -1 && isSignature(lines.slice(exact + 1), MOST_SIGNATURE_LINES)) return exact;
  const dashes = lines.lastIndexOf("--");
  const below = lines.slice(dashes + 1);
  const isShort = below.every((line) => line.length <= LONGEST_LINE_BELOW_SEPARATOR);
  return dashes !== -1 && isShort && isSignature(below, MOST_LINES_BELOW_SEPARATOR) ? dashes : lines.length;
}

/** Some people write below their signature: then it stays. */
function isSignature(lines: readonly string[], mostLines: number): boolean {
  return (
    lines.filter((line) => line.trim() !== "").length <= mostLines &&
    !lines.some((line) => line.includes("?"))
  );
}

/** How the line begins; "von meinem iPhone gesendet". */
const SENT_FROM =
  /^(?:sent (?:from|via|with)|skicka(?:t|d|des) (?:från|med|via)|sendt (?:fra|med|via)|lähetetty|gesendet (?:von|mit)|von mein|get|hämta|hent|skaff deg|få|hanki|laden sie|holen sie sich) ?/i;

/** Devices and mail programs by name, anywhere in the line. */
const BRAND =
  /(?:^|[\s"-])(?:iphone|ipad|android|galaxy|samsung|outlook|yahoo|proton|windows|gmail|blackberry|huawei|xiaomi|redmi|oneplus|nokia|sony|xperia|honor|motorola|pixel|thunderbird|bluemail|typeapp|spark|gmx|aol|telia|altibox|onlime|elisa)/i;

/** "min mobil", "my phone", "puhelimestani" last in the line. */
const DEVICE =
  /\s(?:(?:min|mitt|my|mein(?:em|er)?)\s(?:\S+\s)?(?:mobil\S*|telefon\S*|phone|mobile\S*|smartphone\S*|handy|tablet|surfplatta|nettbrett)|puhelime\S+|kännykä\S+|mobiililait\S+|mobile device)\.?$/i;

const LONGEST_PHONE_LINE = 80;

/** A line that holds a sentence is a person's, even when it begins like a program's. */
export function isPhoneLine(line: string): boolean {
  // "Hämta Outlook för iOS<https://…>" and the stars or lines that some put around it.
  const text = line
    .slice(0, 200)
    .replace(/[<([]https?:[^\s>)\]]*[>)\]]?/, "")
    .replace(/^[*_\s]+|[*_\s]+$/g, "");
  return (
    text.length <= LONGEST_PHONE_LINE &&
    SENT_FROM.test(text) &&
    !/[,;!?]|\.\s/.test(text) &&
    (BRAND.test(text) || DEVICE.test(text))
  );
}
