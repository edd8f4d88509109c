/**
 * A mail that the company's own mail server passed on. SES then sees that server, not the sender: its verdicts on the
 * sender say nothing, or too much, because the server's own proofs look like the sender's. What the server found when
 * the mail came to it stands in for them, if three things hold together, and none of them alone:
 *
 * 1. it was sent to the company's secret forwarding address;
 * 2. SPF passed for an envelope sender of the company's;
 * 3. the topmost fields that SES did not write have the shape of the configured provider.
 *
 * Fields below what the provider wrote came with the mail: anybody can have written them. Never throws.
 */
import type { Company, Forwarding } from "../../company.ts";
import { domainOf } from "../address.ts";

import type { ReadMail } from "../read-mail.ts";
import { ownAddresses } from "../addressed-to.ts";
import { isAligned, isReadAsWritten } from "../receipt.ts";
import type { Receipt } from "../receipt.ts";
import { isSharedMailDomain } from "../shared-mail-domains.ts";
import type { AuthenticationResults } from "./authentication-results.ts";
import { forwardEnvelope } from "./forward-envelope.ts";
import { policyIn, receivingHost, shapeOf } from "./providers.ts";

export type Forward =
  | {
      readonly isProved: true;
      /** The mailbox that passed it on; undefined when only its domain is known. */
      readonly by: string | undefined;
      /** As if SES had seen the sender itself; its checks for spam and viruses stay. */
      readonly receipt: Receipt;
      /** Whether the mail is really from the address (normalised). */
      readonly proves: (from: string) => boolean;
    }
  | {
      readonly isProved: false;
      /** What is missing, in words; undefined when it was not sent to the forwarding address. */
      readonly because: string | undefined;
      /** Whether the server that passed it on may have made SES believe that it is from this domain. */
      readonly mayVouchFor: (domain: string) => boolean;
    };

/** Undefined when nothing shows that the mail was passed on. */
export function readForward(mail: ReadMail, receipt: Receipt, company: Company): Forward | undefined {
  const { forwarding } = company;
  const envelopeFrom = receipt.envelopeFrom ?? "";
  const envelope = forwardEnvelope(envelopeFrom);
  const isSecret = forwarding !== undefined && receipt.recipients.includes(forwarding.address);
  if (!isSecret && envelope === undefined) return undefined;
  const unproved = (because?: string): Forward => ({
    isProved: false,
    because,
    mayVouchFor: (domain) => {
      const server = domainOf(envelopeFrom);
      const own = domainsOf(company);
      return (
        (envelope !== undefined && isAligned(server, domain)) ||
        (own.includes(server) && own.includes(domain))
      );
    },
  });
  if (!isSecret) return unproved();
  if (receipt.spf !== "PASS" || !isOfCompany(envelopeFrom, envelope?.by, company)) {
    return unproved(`SPF ${receipt.spf} for ${envelopeFrom === "" ? "nobody" : envelopeFrom}`);
  }
  const results = providersResults(mail, forwarding);
  if (results === undefined) return unproved(`its header is not as ${forwarding.provider} writes it`);
  return {
    isProved: true,
    by: envelope === undefined ? envelopeFrom : envelope.by,
    receipt: standIn(receipt, results, envelope?.first),
    proves: (from) => isReadAsWritten(mail.headers) && provesDomain(results, domainOf(from)),
  };
}

/** Where strangers share a domain, the mailbox itself must be the company's. */
function isOfCompany(envelopeFrom: string, by: string | undefined, company: Company): boolean {
  const domain = domainOf(envelopeFrom);
  return isSharedMailDomain(domain)
    ? ownAddresses(company).includes(by ?? envelopeFrom)
    : domainsOf(company).includes(domain);
}

const domainsOf = (company: Company): string[] => ownAddresses(company).map(domainOf);

/** SES's own Received is the first: `by inbound-smtp.eu-west-1.amazonaws.com`. */
const SES_HOST = /^inbound-smtp\.[a-z0-9-]+\.amazonaws\.com$/;

/** The topmost results that SES did not write, if they and the topmost Received are the provider's. */
function providersResults({ headers }: ReadMail, forwarding: Forwarding): AuthenticationResults | undefined {
  const shape = shapeOf(forwarding);
  const received = headers.fields.filter(({ name }) => name === "received");
  const foreign = SES_HOST.test(receivingHost(received[0]?.value ?? "")) ? received.slice(1) : received;
  const [topmost] = foreign;
  if (topmost === undefined || !shape.wroteReceived(topmost.value)) return undefined;
  const end = foreign.find(({ value }) => !shape.wroteReceived(value))?.start ?? headers.bodyStart;
  const written = headers.fields.find(
    ({ name, value, start }) =>
      name === "authentication-results" &&
      start < end &&
      !(start < topmost.start && /^\s*amazonses\.com\s*;/i.test(value)),
  );
  return written === undefined ? undefined : shape.results(written.value);
}

function standIn(receipt: Receipt, { results }: AuthenticationResults, first: string | undefined): Receipt {
  const of = (method: string) => results.filter((each) => each.method === method);
  const [dmarc] = of("dmarc");
  const [spf] = of("spf");
  const mailFrom =
    spf?.properties.get("smtp.mailfrom") ?? (spf?.properties.has("smtp.helo") ? "" : undefined);
  const said = mailFrom === undefined || mailFrom === "" || mailFrom.includes("@") ? mailFrom : undefined;
  return {
    ...receipt,
    envelopeFrom: first ?? said,
    spf: spf?.result === "pass" ? "PASS" : "FAIL",
    dkim: of("dkim").some(({ result }) => result === "pass") ? "PASS" : "FAIL",
    dmarc: dmarcVerdict(of("dmarc").map(({ result }) => result)),
    dmarcPolicy: dmarc?.result === "fail" ? policyIn(dmarc) : undefined,
  };
}

/** Without a policy Microsoft says `none` or `bestguesspass`, and Google says nothing. */
function dmarcVerdict([result, ...more]: readonly string[]): Receipt["dmarc"] {
  if (more.length > 0) return "PROCESSING_FAILED";
  switch (result) {
    case "pass":
      return "PASS";
    case "fail":
      return "FAIL";
    case undefined:
    case "none":
    case "bestguesspass":
      return "GRAY";
    default:
      return "PROCESSING_FAILED";
  }
}

/** The same rule as for what SES finds (`receipt.ts`), but here each signature's domain is known. */
function provesDomain({ results }: AuthenticationResults, domain: string): boolean {
  const dmarc = results.filter(({ method }) => method === "dmarc");
  const verdict = dmarcVerdict(dmarc.map(({ result }) => result));
  if (verdict === "PASS") return domainIn(dmarc[0]?.properties.get("header.from")) === domain;
  if (verdict !== "GRAY") return false;
  return results.some(({ method, result, properties }) => {
    if (result !== "pass") return false;
    if (method === "spf") return isAligned(domainIn(properties.get("smtp.mailfrom")), domain);
    return (
      method === "dkim" &&
      isAligned(domainIn(properties.get("header.d") ?? properties.get("header.i")), domain)
    );
  });
}

const domainIn = (value = ""): string => value.slice(value.lastIndexOf("@") + 1);
