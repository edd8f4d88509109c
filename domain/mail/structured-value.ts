/** What structured header values have in common (RFC 5322 §3.2.2). Linear time, never throws. */

/** The value without its comments, which may be nested; each becomes a space. Quoted strings stay as they are. */
export function withoutComments(value: string): string {
  let kept = "";
  let quoted = false;
  let depth = 0;
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    const escaped = char === "\\" ? value.charAt((i += 1)) : "";
    if (depth > 0) {
      if (char === "(") depth += 1;
      else if (char === ")") depth -= 1;
      continue;
    }
    if (char === "(" && !quoted) {
      depth = 1;
      kept += " ";
      continue;
    }
    if (char === '"') quoted = !quoted;
    kept += char + escaped;
  }
  return kept;
}
