/**
 * Breaks a paragraph into lines of less than 76 characters, so that every mail program shows it alike (RFC 5322
 * §2.1.1, RFC 3676 §4.2 leave room for quoting). Breaks at plain spaces only: no-break spaces hold, and a word that
 * is longer than a line, such as a link, stays whole on a line of its own.
 */
const LONGEST_LINE = 75;

/** `first` stands before the first line, as many spaces before the others: "• " makes a bullet. */
export function wrap(paragraph: string, first = ""): string {
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && charactersIn(indent + longer) > LONGEST_LINE) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.map((text, index) => (index === 0 ? first : indent) + text).join("\n");
}

function charactersIn(text: string): number {
  return Array.from(text).length;
}
