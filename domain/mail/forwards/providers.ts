/**
 * How the mail servers that pass mail on write their part of the header. Taken from mails that such servers passed on
 * (public archives, 2020 to 2026).
 *
 * - Microsoft 365 writes `Received: … by HOST.prod.outlook.com … with Microsoft SMTP Server …`, below it results
 *   without a server's name, `spf=… smtp.mailfrom=…; dkim=… header.d=…;dmarc=… action=… header.from=…`, and below those
 *   the `Received` of its border. It renames results that a mail brings with it.
 * - Google writes `Received: by mail-….google.com with SMTP id …`, then its inner ones, that of its border
 *   (`by mx.google.com`), and right below it `mx.google.com; dkim=… header.i=…; spf=… smtp.mailfrom=…; dmarc=…`.
 * - Any other server names itself in its results; the company says which name that is.
 */
import type { Forwarding } from "../../company.ts";
import { withoutComments } from "../structured-value.ts";
import { readAuthenticationResults } from "./authentication-results.ts";
import type { AuthenticationResults, MethodResult } from "./authentication-results.ts";

export interface ProviderShape {
  /** Whether the provider wrote this Received field. */
  wroteReceived(value: string): boolean;
  /** The provider's results; undefined when they are not of its shape. */
  results(value: string): AuthenticationResults | undefined;
}

const MICROSOFT_HOST = /(?:^|\.)(?:outlook\.com|outlook\.office365\.com|prod\.exchangelabs\.com)$/;
/** Inner servers of Google's write addresses of 10.0.0.0/8 in the form of RFC 3056. */
const GOOGLE_HOST = /(?:^|\.)google\.com$|^2002:a[0-9a-f]{2}:/;

export function shapeOf({ provider, authservId = "" }: Forwarding): ProviderShape {
  switch (provider) {
    case "microsoft365":
      return {
        wroteReceived: (value) =>
          MICROSOFT_HOST.test(receivingHost(value)) &&
          /\bwith (?:microsoft smtp server|mapi|https)\b/i.test(value),
        results: (value) => resultsIf(value, isMicrosofts),
      };
    case "google":
      return {
        wroteReceived: (value) => GOOGLE_HOST.test(receivingHost(value)),
        results: (value) => resultsIf(value, ({ server }) => server === "mx.google.com"),
      };
    case "other":
      return {
        wroteReceived: (value) => isOrIsIn(receivingHost(value), authservId),
        results: (value) => resultsIf(value, ({ server }) => server === authservId),
      };
  }
}

function resultsIf(
  value: string,
  hasShape: (results: AuthenticationResults) => boolean,
): AuthenticationResults | undefined {
  const read = readAuthenticationResults(value);
  return read !== undefined && hasShape(read) ? read : undefined;
}

function isMicrosofts({ server, results }: AuthenticationResults): boolean {
  const dmarc = results.find(({ method }) => method === "dmarc");
  return (
    server === undefined &&
    results[0]?.method === "spf" &&
    dmarc?.properties.has("action") === true &&
    dmarc.properties.has("header.from")
  );
}

/** The host that says it received the mail (RFC 5321 §4.4: "by"), lower case; "" when there is none. */
export function receivingHost(received: string): string {
  const words = withoutComments(received)
    .toLowerCase()
    .split(/[\s;]+/);
  const by = words.indexOf("by");
  return by === -1 ? "" : (words[by + 1] ?? "");
}

function isOrIsIn(host: string, domain: string): boolean {
  return domain !== "" && (host === domain || host.endsWith(`.${domain}`));
}

/** What the domain in From asks for when DMARC fails: Google says `p=REJECT`, Microsoft what it did about it. */
export function policyIn({ comment, properties }: MethodResult): "none" | "quarantine" | "reject" {
  const said = `${properties.get("action") ?? ""} ${/\bp=(\w+)/i.exec(comment)?.[1] ?? ""}`.toLowerCase();
  if (said.includes("reject")) return "reject";
  return said.includes("quarantine") ? "quarantine" : "none";
}
