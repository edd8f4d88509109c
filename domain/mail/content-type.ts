/**
 * The value of a Content-Type field (RFC 2045 §5.1) as far as it decides how a mail is treated: type and plain
 * parameters. Content-Disposition (RFC 2183) has the same shape. File names in other alphabets (RFC 2231) are left to the body's reader. Linear time, never throws.
 */
import { withoutComments } from "./structured-value.ts";

export interface ContentType {
  /** For example `text/plain`, which is also what stands for a broken value (RFC 2045 §5.2). */
  readonly type: string;
  /** By name, in lower case. The first of a name holds. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The type of what does not say its own: text, but a mail inside a digest (RFC 2046 §5.1.5). */
export type UnsaidType = "text/plain" | "message/rfc822";

export function readContentType(value: string | undefined, unsaid: UnsaidType = "text/plain"): ContentType {
  if (value === undefined) return { type: unsaid, parameters: new Map() };
  const [first = "", ...others] = splitOutsideQuotes(withoutComments(value));
  // A forgotten ";" behind the type: the boundary that follows is worth having.
  const [written = "", ...stray] = first.trim().split(/\s+/, 2);
  const type = written.toLowerCase();
  const rest = [...stray, ...others];
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf("=");
    const name = parameter.slice(0, Math.max(equals, 0)).trim().toLowerCase();
    if (name !== "" && !parameters.has(name))
      parameters.set(name, unquote(parameter.slice(equals + 1).trim()));
  }
  return { type: /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type) ? type : "text/plain", parameters };
}

function splitOutsideQuotes(value: string): string[] {
  const parts = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i += 1) {
    const char = value[i];
    if (char === "\\") i += 1;
    else if (char === '"') quoted = !quoted;
    else if (char === ";" && !quoted) {
      parts.push(value.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, value.slice(start)];
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  const inside = value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value.slice(1);
  return inside.replace(/\\(.)/g, "$1");
}
