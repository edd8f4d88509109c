/**
 * The country that a mail address speaks of, by its top-level domain, as far as that can be believed: domains that are
 * sold to everybody (.io, .me, .tv) say nothing, and neither do .com and the like.
 */
import { domainOf } from "./address.ts";

/** Country-code domains of Europe that are used at home, and the country (ISO 3166-1 alpha-2) when it is not the same. */
const BELIEVED = new Set(
  "ax at be bg ch cy cz de dk ee es fi fo fr gl gr hr hu ie is it lt lu lv mt nl no pl pt ro se si sk uk".split(
    " ",
  ),
);

/** For example "FI" of `liisa@virtanen.fi`; undefined when the address does not say. */
export function countryOf(address: string): string | undefined {
  const domain = domainOf(address).split(".").at(-1) ?? "";
  if (!BELIEVED.has(domain)) return undefined;
  return domain === "uk" ? "GB" : domain.toUpperCase();
}
