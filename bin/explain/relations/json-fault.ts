/** Where a text stops being JSON (RFC 8259), for whoever is to mend it. Never throws; linear. */

export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

/** Undefined when the text is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const said = / at position (\d+)(?: \([^()]*\))?$/.exec(String(error))?.[1];
    const at = said === undefined ? placeOfBadValue(text) : Number(said);
    const isCut = text.slice(at).trim() === "";
    const before = isCut ? text.slice(0, at).trimEnd() : text.slice(0, at);
    const problem = isCut ? "it is broken JSON: it ends too early" : "it is broken JSON";
    return { line: before.split("\n").length, problem };
  }
}

const VALUE = /true|false|null|-?\d[\d.eE+-]*/y;

/** The parser says of every fault where it is, but of what stands in the place of a value. */
function placeOfBadValue(text: string): number {
  const isList: boolean[] = [];
  let last = "";
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (/\s/.test(char)) continue;
    const isMissed = last === ":" || (last === "," && isList.at(-1) === true);
    if (isMissed && /[,\]}:]/.test(char)) return at;
    if (char === '"') at = endOfString(text, at);
    else if (char === "[" || char === "{") isList.push(char === "[");
    else if (char === "]" || char === "}") isList.pop();
    else if (char !== "," && char !== ":") {
      VALUE.lastIndex = at;
      if (!VALUE.test(text)) return at;
      at = VALUE.lastIndex - 1;
    }
    last = char;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === "\\") at += 1;
    else if (text.charAt(at) === '"') return at;
  }
  return text.length;
}
