/**
 * What a mail server found about a sender, as it writes it into the header (RFC 8601 Authentication-Results). Some of
 * the text is the sender's: whatever could be an address that pretends to be a result makes the whole unreadable.
 * Linear time, never throws.
 */

export interface AuthenticationResults {
  /** Who says so, lower case; undefined when the server does not name itself, as Microsoft's do. */
  readonly server: string | undefined;
  readonly results: readonly MethodResult[];
}

export interface MethodResult {
  /** `spf`, `dkim`, `dmarc` and others, lower case. */
  readonly method: string;
  /** `pass`, `fail`, `none` and others, lower case. */
  readonly result: string;
  /** `smtp.mailfrom`, `header.d`, `header.from` and others: name and value in lower case. */
  readonly properties: ReadonlyMap<string, string>;
  /** What stood in brackets. */
  readonly comment: string;
}

/** Comments, quoted strings, the ";" between results, and what stands between them; a lone mark comes last. */
const PIECES = /\(([^()]*)\)|"([^"]*)"|;|[^();"]+|[()"]/g;

/** Undefined when it cannot be read beyond doubt. */
export function readAuthenticationResults(value: string): AuthenticationResults | undefined {
  const clauses = [{ text: "", comment: "" }];
  for (const [piece, comment, quoted] of value.matchAll(PIECES)) {
    const clause = clauses.at(-1);
    if (clause === undefined || isDoubtful(piece, comment, quoted)) return undefined;
    if (piece === ";") clauses.push({ text: "", comment: "" });
    else if (comment !== undefined) clause.comment += ` ${comment}`;
    else clause.text += quoted ?? piece;
  }
  const results = clauses.map(resultIn);
  const first = clauses[0]?.text.trim().split(/\s+/)[0]?.toLowerCase() ?? "";
  return {
    server: results[0] === undefined && first !== "" ? first : undefined,
    results: results.filter((result) => result !== undefined),
  };
}

/** Addresses may hold brackets, ";" and spaces only in quotes: none of the two is written by a server itself. */
function isDoubtful(piece: string, comment: string | undefined, quoted: string | undefined): boolean {
  if (comment !== undefined) return /["\\]/.test(comment);
  if (quoted !== undefined) return /[\s;()\\]/.test(quoted);
  return /^[()"]$|\\/.test(piece);
}

/** `dkim=pass header.d=kund.example`; undefined for a clause without a result. */
function resultIn({ text, comment }: { text: string; comment: string }): MethodResult | undefined {
  const [head = "", ...rest] = text.trim().toLowerCase().split(/\s+/);
  const [, method, result] = /^([a-z][a-z0-9-]*)=([a-z]+)$/.exec(head) ?? [];
  if (method === undefined || result === undefined) return undefined;
  const properties = rest
    .map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] as const)
    .filter(([name]) => name !== "");
  return { method, result, properties: new Map(properties), comment: comment.trim() };
}
