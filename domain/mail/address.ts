/**
 * Mail addresses that are safe to write to. Stricter than the mail standards on purpose: a customer with a quoted
 * or international local part is flagged for a person, an attacker with a newline, a comma or a second "@" gets
 * nowhere. Linear time on any input; nothing throws.
 */
import { domainToASCII } from "node:url";

// RFC 5321 §4.5.3.1: local part at most 64 octets, domain 255, and a path 256 with its angle brackets: 254 without.
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;
// RFC 1035 §2.3.4, RFC 1123 §2.1.
const LONGEST_LABEL = 63;

/** RFC 5322 §3.2.3 `atext`. No quoted strings, no comments, no RFC 6531 characters. */
const ATOM = /^[a-z0-9!#$%&'*+\-/=?^_`{|}~]+$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
/** What a domain may hold before it is turned into A-labels; keeps `%`, `/`, `:` and `[` from the URL parser. */
const DOMAIN_TEXT = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * True for a plain ASCII `local@domain.example` (RFC 5321 §4.1.2 Dot-string; domain of letters, digits and hyphens,
 * at least two labels, the last not a number), within the length limits.
 */
export function isSafeAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS) return false;
  const [local, domain, ...more] = address.split("@");
  if (local === undefined || domain === undefined || more.length > 0) return false;
  return (
    local.length <= LONGEST_LOCAL_PART &&
    local.split(".").every((atom) => ATOM.test(atom)) &&
    isDomain(domain)
  );
}

/**
 * The one form in which addresses are stored and compared: lower case, the domain in A-labels (RFC 5890). Undefined
 * when the result is not safe, an international local part (RFC 6531) included: SES takes 7-bit addresses only.
 */
export function normaliseAddress(address: string): string | undefined {
  if (address.length > LONGEST_ADDRESS) return undefined;
  const [local, domain, ...more] = address.split("@");
  if (local === undefined || domain === undefined || more.length > 0 || !DOMAIN_TEXT.test(domain))
    return undefined;
  const normal = `${local}@${domainToASCII(domain)}`.toLowerCase();
  return isSafeAddress(normal) ? normal : undefined;
}

/** What stands after the "@", lower case. For an address that is safe; "" when there is no "@". */
export function domainOf(address: string): string {
  const at = address.lastIndexOf("@");
  return at === -1 ? "" : address.slice(at + 1).toLowerCase();
}

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  const last = labels.at(-1) ?? "";
  return (
    labels.length >= 2 &&
    labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label)) &&
    // A last label of digits is an IP address or a mistake.
    !/^\d+$/.test(last)
  );
}
