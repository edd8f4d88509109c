/** Whether a customer is far away: in another country, or at a postcode that the company does not call near. */
import type { Circumstances } from "../circumstances.ts";
import type { RelationCustomer } from "../relation-facts.ts";

/** Nobody is while the company has not said what is near; nor is a customer whose postcode is not known. */
export function isFarAway({ postcode, country }: RelationCustomer, circumstances: Circumstances): boolean {
  const near = circumstances.limits.nearPostcodes;
  if (near.length === 0) return false;
  if (country !== undefined && country !== circumstances.country) return true;
  if (postcode === undefined) return false;
  const written = postcode.toUpperCase().replaceAll(/[^\dA-Z]/g, "");
  // "SE-211 45" is "211 45" to whoever lives there.
  const digits = /^[A-Z]{1,2}(?=\d)/.test(written) && near.every((each) => /^\d/.test(each));
  const plain = digits ? written.replace(/^[A-Z]+/, "") : written;
  return plain !== "" && !near.some((beginning) => plain.startsWith(beginning));
}
