/**
 * Text from a mail, made fit for a header or for one line of a letter to staff. What is invisible, reorders what a
 * reader sees, or could end the line goes; letters and marks of every script stay. Linear time, never throws.
 */

/** Ends a line, or shows as a gap: becomes one space. */
const GAP = /\p{White_Space}+/gu;

/**
 * Controls, bidirectional controls, zero-width and other invisible characters (Unicode TR36 §2.8, TR9 §2), tags,
 * half surrogates, private use and noncharacters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** One visible letter may carry any number of marks; so many units of UTF-16, on average, is plenty. */
const UNITS_PER_GRAPHEME = 4;

/** Made when the first text is too long: it takes as long as writing a letter. */
let segmenter: Intl.Segmenter | undefined;

/** One clean line of at most `longest` graphemes; a line that was cut ends in "…". */
export function cleanLine(text: string, longest: number): string {
  // A text that still looks like an encoded word (RFC 2047) would be decoded once more by whoever reads the header.
  const clean = bounded(text, longest)
    .replace(GAP, " ")
    .replace(UNSEEN, "")
    .replaceAll("=?", "= ?")
    .replace(/ {2,}/g, " ");
  return cutAtGrapheme(clean.trim(), longest);
}

/** `text`, or its beginning and "…": at most `longest` graphemes, none of them split. */
export function cutAtGrapheme(text: string, longest: number): string {
  if (text.length <= longest) return text;
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  const most = longest * UNITS_PER_GRAPHEME;
  let kept = "";
  let count = 0;
  let beforeLast = "";
  for (const { segment } of segmenter.segment(bounded(text, longest))) {
    if (count === longest || kept.length + segment.length > most) return `${beforeLast.trimEnd()}…`;
    beforeLast = kept;
    kept += segment;
    count += 1;
  }
  return kept;
}

/** Cuts what can only be thrown away before anything slower looks at it. */
function bounded(text: string, longest: number): string {
  return text.slice(0, 4 * longest * UNITS_PER_GRAPHEME);
}
