/** Whom letters come from, and the domains that SES must know for that and for receiving. Cannot fail. */
import type { Company } from "../domain/company.ts";
import { domainOf } from "../domain/mail/address.ts";

type Addressed = Pick<
  Company,
  "addresses" | "forwarding" | "receivingDomain" | "loggingAddress" | "ownAddress" | "mode"
>;

/** Every address that a letter of Handslag's may come from. */
export function senderAddresses({ addresses, ownAddress }: Addressed): string[] {
  return distinct([...addresses.map(({ address }) => address), ownAddress]);
}

/** Every domain that letters are sent from or mail is received at. */
export function mailDomains(company: Addressed): string[] {
  return distinct([company.receivingDomain, ...senderAddresses(company).map(domainOf)]);
}

/**
 * Every address that SES takes mail for. In copy mode the company's own mail server sends its copies to the same
 * local part at the receiving domain. Never empty: a rule without recipients takes every mail of every domain.
 */
export function recipients({
  addresses,
  forwarding,
  receivingDomain,
  loggingAddress,
  ownAddress,
  mode,
}: Addressed): string[] {
  const shared = addresses.map(({ address }) => address);
  const copies = mode === "copy" ? shared.map((address) => `${localPartOf(address)}@${receivingDomain}`) : [];
  const secret = forwarding === undefined ? [] : [forwarding.address];
  return distinct([...shared, ...copies, ...secret, loggingAddress, ownAddress]);
}

const localPartOf = (address: string): string => address.slice(0, address.lastIndexOf("@"));

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
