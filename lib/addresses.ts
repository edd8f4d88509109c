/** Whom letters come from, and the domains that SES must know for that and for receiving. Cannot fail. */
import type { Company } from "../domain/company.ts";
import { domainOf } from "../domain/mail/address.ts";
import { REPLY_MAILBOX } from "../domain/relay/reply-token.ts";

type Addressed = Pick<
  Company,
  "addresses" | "forwarding" | "receivingDomain" | "loggingAddress" | "ledgerAddress" | "ownAddress" | "mode"
>;

/** Every address that a letter of Handslag's may come from. */
export function senderAddresses({ addresses, ownAddress, ledgerAddress }: Addressed): string[] {
  return distinct([...addresses.map(({ address }) => address), ownAddress, ledgerAddress]);
}

/** The addresses that a relayed mail may come from, as IAM compares (`*` is any token); none in copy mode. */
export function replySenders({ mode, receivingDomain }: Addressed): string[] {
  return mode === "relay" ? [`${REPLY_MAILBOX}+*@${receivingDomain}`] : [];
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
  ledgerAddress,
  ownAddress,
  mode,
}: Addressed): string[] {
  const shared = addresses.map(({ address }) => address);
  const copies = mode === "copy" ? shared.map((address) => `${localPartOf(address)}@${receivingDomain}`) : [];
  const secret = forwarding === undefined ? [] : [forwarding.address];
  // SES matches an address with or without a label: `svar+<token>` comes to whoever takes `svar`.
  const replies = mode === "relay" ? [`${REPLY_MAILBOX}@${receivingDomain}`] : [];
  return distinct([...shared, ...copies, ...secret, ...replies, loggingAddress, ledgerAddress, ownAddress]);
}

const localPartOf = (address: string): string => address.slice(0, address.lastIndexOf("@"));

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
