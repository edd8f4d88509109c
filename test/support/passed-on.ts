/**
 * Mails as the company's own mail server hands them to Handslag: the customer's mail untouched, below the lines that the
 * servers on its way wrote. A redirect keeps the envelope; Microsoft 365 makes up a sender of its own.
 */

export interface PassedOnMail {
  /** Local time of Monday 23 November 2026, "09:02". */
  readonly at: string;
  /** `Karin Ek <karin@ek.example>`. */
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  readonly subject: string;
  readonly text: string;
  readonly id?: string;
  /** Of a mail that this one answers, without its brackets. */
  readonly inReplyTo?: string;
  readonly headers?: readonly string[];
  /** `text/plain` when left out. */
  readonly type?: string;
}

export const addressIn = (mailbox: string): string => /<(.+)>/.exec(mailbox)?.[1] ?? mailbox;

const domainIn = (mailbox: string): string => addressIn(mailbox).split("@")[1] ?? "";

export const idOf = ({ id, at, from }: Pick<PassedOnMail, "id" | "at" | "from">): string =>
  id ?? `${at.replace(":", "")}.${addressIn(from).split("@")[0]}@${domainIn(from)}`;

const dateOf = (at: string): string => `Mon, 23 Nov 2026 ${at}:00 +0100`;

/** As it left the customer's mail server. */
export function mailFrom(mail: PassedOnMail): string {
  const { at, from, to, cc, subject, text, inReplyTo, headers = [], type = "text/plain" } = mail;
  return [
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domainIn(from)}; s=mail;`,
    "\th=from:to:subject:date:message-id; bh=3J4wFhCbPzAlzXKWMpYQh8sXw1lqkqJd9i2n0yq0cVQ=; b=c2lnbmVk",
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    `Date: ${dateOf(at)}`,
    `Message-ID: <${idOf(mail)}>`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: <${inReplyTo}>`, `References: <${inReplyTo}>`]),
    ...headers,
    "MIME-Version: 1.0",
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
    "",
    text,
    "",
  ].join("\r\n");
}

/** Redirected by a server such as Postfix: what came to `mailbox` goes on as it is. */
export function redirected(mailbox: string, mail: PassedOnMail): string {
  const own = `mail.${domainIn(mailbox)}`;
  const theirs = `mx.${domainIn(mail.from)}`;
  return [
    `X-Original-To: ${mailbox}`,
    `Delivered-To: ${mailbox}`,
    `Received: from ${theirs} (${theirs} [203.0.113.70])`,
    "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
    `\tby ${own} (Postfix) with ESMTPS id 44C1A1ZYC7R`,
    `\tfor <${mailbox}>; ${dateOf(mail.at)} (CET)`,
    mailFrom(mail),
  ].join("\r\n");
}

/** Forwarded by a mailbox of Microsoft 365 (Mail flow, or `ForwardingSmtpAddress`): see `envelopeOfMicrosoft`. */
export function forwardedByMicrosoft(mailbox: string, mail: PassedOnMail): string {
  const domain = domainIn(mail.from);
  const host = "AM0PR09MB3924.eurprd09.prod.outlook.com";
  return [
    `Received: from ${host} (2603:10a6:208:190::14) by`,
    " VI1PR09MB4160.eurprd09.prod.outlook.com (2603:10a6:803:131::19) with Microsoft SMTP Server",
    ` (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.16; ${dateOf(mail.at)}`,
    "Authentication-Results: spf=pass (sender IP is 203.0.113.70)",
    ` smtp.mailfrom=${domain}; dkim=pass (signature was verified) header.d=${domain};dmarc=pass`,
    ` action=none header.from=${domain};compauth=pass reason=100`,
    `Received: from mx.${domain} (203.0.113.70) by DB5EUR02FT012.mail.protection.outlook.com`,
    ` (10.13.58.79) with Microsoft SMTP Server id 15.20.9343.16; ${dateOf(mail.at)}`,
    `Resent-From: <${mailbox}>`,
    "X-MS-Exchange-Organization-MessageDirectionality: Incoming",
    mailFrom(mail),
  ].join("\r\n");
}

/** `info+SRS=…=customer.example=name@company.example`: where failures come back to. */
export function envelopeOfMicrosoft(mailbox: string, { from }: Pick<PassedOnMail, "from">): string {
  const [name = "", domain = ""] = mailbox.split("@");
  return `${name}+SRS=kq3fz=XG=${domainIn(from)}=${addressIn(from).split("@")[0]}@${domain}`;
}
