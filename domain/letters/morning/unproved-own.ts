/**
 * Mails of a morning that say they are from the company itself, where nothing proves it. One may be forged; several are
 * more likely to be the staff's own, from a domain whose records lack DKIM or DMARC: then each of their answers is taken
 * for a stranger's mail and keeps no promise. Whoever keeps what nobody owns is told, for as long as it goes on. Pure.
 */
import { domainOf, normaliseAddress } from "../../mail/address.ts";
import { isSharedMailDomain } from "../../mail/shared-mail-domains.ts";
import type { MorningFacts } from "./facts.ts";
import type { UnprovedOwn } from "./morning-letter.ts";

/** Fewer are more likely to be forged, and each is listed with its warning. */
const SEVERAL = 3;

/** Nobody has more domains to mend at once. */
const MOST_DOMAINS = 3;

export function unprovedOwn({ contacts }: Pick<MorningFacts, "contacts">): UnprovedOwn | undefined {
  const domains = contacts
    .filter(({ reasons, duplicateOf }) => reasons.includes("claims-to-be-own") && duplicateOf === undefined)
    .map(({ from }) => domainOf(normaliseAddress(from) ?? ""))
    // Nobody at the company can mend the records of a domain that it shares with strangers.
    .filter((domain) => domain !== "" && !isSharedMailDomain(domain));
  return domains.length < SEVERAL
    ? undefined
    : { count: domains.length, domains: [...new Set(domains)].sort().slice(0, MOST_DOMAINS) };
}
