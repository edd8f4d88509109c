/** What a cell says as text: one line, bounded, and empty where people and programs write that there is nothing. */

/** Of a cell that is looked at. */
const MOST = 500;

const NOTHING = /^(?:[-–—.?*_]+|saknas|ingen|inget|mangler|ei ole|puuttuu|n\/?a|none|null|#n\/a)$/i;

/** Days that programs write where there is none. */
const NO_DAY =
  /^(?:0{4}[-./]?00[-./]?00|0001[-./]?01[-./]?01|0?1[-./]0?1[-./]0001|00[-./]00[-./]0000)(?:[ T].*)?$/;

export function cellText(cell: string | undefined): string {
  if (cell === undefined || cell === "") return "";
  const text = cell
    .slice(0, MOST)
    .replaceAll(/[\s\p{Cc}\u00a0\u202f\ufeff]+/gu, " ")
    .trim();
  return NOTHING.test(text) || NO_DAY.test(text) ? "" : text;
}
