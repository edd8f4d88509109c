/**
 * The properties of the cards in a vCard file, as they stand there: 3.0 (RFC 2426) and 4.0 (RFC 6350) write them alike.
 * Lines that were folded are put together, escapes are taken away; pictures, notes and whatever else nobody asks for are
 * passed over. Linear time on any bytes; never throws.
 */

export interface Property {
  /** In capitals, without its group. */
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
  /** Parameters as they are written, in capitals: `TYPE=WORK,PREF`. */
  readonly parameters: string;
  /** As it stands in the file; `parts` reads it. */
  readonly value: string;
}

/** Longer than any name, title or address. */
const LONGEST = 4000;

/** Each card's properties come between its `BEGIN` and its `END`. `wanted`: names in capitals. */
export function* propertiesOf(text: string, wanted: ReadonlySet<string>): Generator<Property, void> {
  let current: { line: number; text: string } | undefined;
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    line += 1;
    if (text[from] === " " || text[from] === "\t") {
      if (current !== undefined && current.text.length < LONGEST) {
        current.text += text.slice(from + 1, Math.min(to, from + 1 + LONGEST));
      }
    } else {
      if (current !== undefined) yield* propertyIn(current);
      const name = nameOf(text.slice(from, Math.min(to, from + LONGEST_NAME)));
      current = wanted.has(name) ? { line, text: text.slice(from, Math.min(to, from + LONGEST)) } : undefined;
    }
    from = to + 1;
  }
  if (current !== undefined) yield* propertyIn(current);
}

const LONGEST_NAME = 80;

/** `item1.EMAIL;type=pref:…` is an EMAIL. */
function nameOf(beginning: string): string {
  const [name = ""] = beginning.split(/[:;]/, 1);
  return name
    .slice(name.indexOf(".") + 1)
    .trim()
    .toUpperCase();
}

/** A colon within quotes belongs to a parameter. */
function* propertyIn({ line, text }: { line: number; text: string }): Generator<Property, void> {
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (text[at] !== ":" || isQuoted) continue;
    const before = text.slice(0, at);
    const begins = before.indexOf(";");
    const parameters = begins === -1 ? "" : before.slice(begins + 1).toUpperCase();
    yield { name: nameOf(before), line, parameters, value: text.slice(at + 1) };
    return;
  }
}

/** The parts of a value between semicolons, without escapes (RFC 6350 §3.4). */
export function partsOf(value: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    if (sign === ";") {
      parts.push(part.trim());
      part = "";
    } else if (sign === "\\") {
      at += 1;
      const escaped = value.charAt(at);
      part += escaped === "n" || escaped === "N" ? " " : escaped;
    } else part += sign;
  }
  return [...parts, part.trim()];
}

/** A value of one part: some programs leave its semicolons unescaped. */
export const textOf = (value: string): string =>
  partsOf(value)
    .filter((part) => part !== "")
    .join("; ");
