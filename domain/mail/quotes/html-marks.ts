/** The marks in HTML by which mail programs tell what is old. Their attributes, as written, are all that is looked at. */

const CITED = /\b(?:type\s*=\s*["']?cite|cite\s*=|class\s*=\s*["']?[^"'>]*quote)/i;

/** Gmail moves the sender's own words to the right with the class of a quote, but without its line. */
const WITHOUT_LINE = /border(?:-left)?\s*:\s*(?:none|0)/i;

const LINE_AT_LEFT = /border-left(?:-\w+)?\s*:/i;

/** Whether a `blockquote` quotes; one without a mark of any program is the sender's own text, moved to the right. */
export function isQuote(attributes: string): boolean {
  return !WITHOUT_LINE.test(attributes) && (CITED.test(attributes) || LINE_AT_LEFT.test(attributes));
}

/** `divRplyFwdMsg` on the web and phones (prefixed when quoted again), a grey line on top on the desktop. */
const OUTLOOKS_HEADER = /\bid\s*=\s*["']?(?:x_)*divRplyFwdMsg|border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)/i;

/** Whether this `div` holds the header that Outlook puts above the mail that is answered or passed on. */
export function isOutlooksHeader(attributes: string): boolean {
  return OUTLOOKS_HEADER.test(attributes);
}
