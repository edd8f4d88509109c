/**
 * Whether an address is a private person's mailbox somewhere, rather than one at a company's own domain. Providers at which
 * people have those are more than anybody can list. When in doubt, a domain is taken for the company's. Pure.
 */
import { domainOf } from "../mail/address.ts";
import { isOwnAddress, readPerson } from "./import/person.ts";
import { plain } from "./import/values.ts";

/** What companies of the Nordic countries are called by law or by habit, as words of their names. */
const COMPANY_WORDS = new Set(
  `ab aktiebolag hb handelsbolag kb kommanditbolag ef bolag firma as aksjeselskap asa ans da enk aps ivs is ks pmv
   oy oyj ky ay tmi toiminimi rf ry brf group gruppen konsult consulting ltd inc gmbh`.split(/\s+/),
);

/** Shorter words are in most domains by chance. */
const SHORTEST_NAME = 3;

/**
 * `called` is the customer's name. A person, a mailbox that is named after that person, and a domain that is not: nothing
 * says that others at the domain have to do with the customer.
 */
export function isPrivateMailbox(called: string, address: string): boolean {
  const name = readPerson(called)?.name;
  if (name === undefined || !isOwnAddress(name, address)) return false;
  const words = name.split(" ").map(plain);
  const domain = plain(domainOf(address));
  return !words.some(
    (word) => COMPANY_WORDS.has(word) || (word.length >= SHORTEST_NAME && domain.includes(word)),
  );
}
