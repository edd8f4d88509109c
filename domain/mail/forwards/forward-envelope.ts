/**
 * Envelope senders that mail servers make up when they pass a mail on, so that its failure comes back to them: they
 * name the mailbox that passed it on, and some of them the first sender. Linear time, never throws.
 *
 * - Microsoft 365: `info+SRS=hash=day=kund.example=karin@company.example`
 *   (https://learn.microsoft.com/en-us/exchange/reference/sender-rewriting-scheme);
 * - Google: `info+caf_=copy=in.company.example@company.example`;
 * - others: `SRS0=hash=day=kund.example=karin@company.example`, and SRS1 for what was passed on before.
 */

export interface ForwardEnvelope {
  /** Whose mailbox passed it on; undefined when only the domain is known. */
  readonly by: string | undefined;
  /** The first envelope sender. */
  readonly first: string | undefined;
}

/** Longer than any address that can be used, and than what servers make up. */
const LONGEST = 320;

/** Undefined for an ordinary sender. `envelopeFrom` is in lower case. */
export function forwardEnvelope(envelopeFrom: string): ForwardEnvelope | undefined {
  const at = envelopeFrom.lastIndexOf("@");
  if (at === -1 || envelopeFrom.length > LONGEST) return undefined;
  const [local, domain] = [envelopeFrom.slice(0, at), envelopeFrom.slice(at + 1)];
  const marked = /\+(srs|caf_)=/.exec(local);
  if (marked !== null) {
    const first = marked[1] === "srs" ? firstSender(local.slice(marked.index + marked[0].length)) : undefined;
    return { by: `${local.slice(0, marked.index)}@${domain}`, first };
  }
  if (/^srs0[=+-]/.test(local)) return { by: undefined, first: firstSender(local.slice("srs0=".length)) };
  return /^srs1[=+-]/.test(local) ? { by: undefined, first: undefined } : undefined;
}

/** `hash=day=kund.example=karin` as `karin@kund.example`. */
function firstSender(rewritten: string): string | undefined {
  const [, , domain = "", ...local] = rewritten.split("=");
  return domain === "" || local.length === 0 ? undefined : `${local.join("=")}@${domain}`;
}
