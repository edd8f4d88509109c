/**
 * Mail that the company's own server passed on: three made-up mails as such servers write them, and what becomes of
 * them when one of the three conditions is missing, or when a sender forges what the server would have written.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Company, Forwarding } from "../../../../domain/company.ts";
import { judge } from "../../../../domain/mail/judge.ts";
import type { Judgement } from "../../../../domain/mail/judgement.ts";
import { readMail } from "../../../../domain/mail/read-mail.ts";
import type { Receipt } from "../../../../domain/mail/receipt.ts";
import { exampleCompany } from "../../../support/example-company.ts";
import { bytes, receiptWith } from "../made-mail.ts";

const SECRET = "5f0c93b1d27ae8641b7f20e9ac35d486@in.bjorkholm.example";

type Provider = Forwarding["provider"];

const ENVELOPES: Record<Provider, string> = {
  microsoft365: "info+srs=kq3fz=xg=kund.example=karin@bjorkholm.example",
  google: "info+caf_=5f0c93b1d27ae8641b7f20e9ac35d486=in.bjorkholm.example@bjorkholm.example",
  other: "srs0=kq3f=xg=kund.example=karin@bjorkholm.example",
};

const PROVIDERS = Object.keys(ENVELOPES) as Provider[];

interface Changes {
  readonly receipt?: Partial<Receipt>;
  readonly raw?: (raw: string) => string;
  readonly company?: Partial<Company>;
}

async function judged(
  provider: Provider,
  { receipt, raw = (text) => text, company }: Changes = {},
): Promise<Judgement> {
  const text = readFileSync(join(import.meta.dirname, `${provider}.eml`), "utf8");
  const forwarding = {
    provider,
    address: SECRET,
    authservId: provider === "other" ? "posthus.example" : undefined,
  };
  return judge({
    mail: await readMail(bytes(raw(text))),
    // What SES finds of a mail that was passed on: the server's SPF, and no DMARC of the sender's.
    receipt: receiptWith({
      envelopeFrom: ENVELOPES[provider],
      recipients: [SECRET],
      dkim: "FAIL",
      dmarc: "FAIL",
      dmarcPolicy: "reject",
      ...receipt,
    }),
    company: exampleCompany({ forwarding, ...company }),
  });
}

const replacing = (one: string | RegExp, other: string) => ({
  raw: (text: string): string => {
    const changed = text.replace(one, other);
    if (changed === text) throw new Error(`Nothing in the mail is "${String(one)}".`);
    return changed;
  },
});

/** The mail as it was before the server took it, and instead of the server's part only SES's. */
const withoutServersPart = (text: string): string => {
  const ses = text.slice(0, text.indexOf("X-SES-RECEIPT"));
  return ses + text.slice(text.indexOf("Received: from [192.0.2.20]"));
};

const serversPart = (text: string): string =>
  text.slice(text.indexOf("X-SES-RECEIPT"), text.indexOf("Received: from [192.0.2.20]"));

describe.each(PROVIDERS)("a mail that %s passed on", (provider) => {
  test("is judged by what the server found of its sender", async () => {
    expect(await judged(provider)).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: true,
      authenticated: true,
      answerTo: "karin@kund.example",
      reasons: ["waits-for-us", "passed-on"],
    });
  });

  test("is not believed when it came to another address", async () => {
    expect(await judged(provider, { receipt: { recipients: ["info@in.bjorkholm.example"] } })).toMatchObject({
      promise: "new",
      acknowledge: false,
      authenticated: false,
    });
  });

  test.each<[string, Partial<Receipt>]>([
    ["SPF failed", { spf: "FAIL" }],
    ["SPF said nothing", { spf: "GRAY" }],
    ["SPF passed for somebody else", { envelopeFrom: "x@evil.example" }],
    ["SPF passed for a neighbour's domain", { envelopeFrom: "info@bjorkholm.example.evil.example" }],
    ["SPF passed for nobody", { envelopeFrom: undefined }],
  ])("is not believed when %s", async (_, receipt) => {
    expect(await judged(provider, { receipt })).toMatchObject({
      promise: "new",
      acknowledge: false,
      authenticated: false,
      reasons: expect.arrayContaining(["not-authenticated", "forward-not-proved"]) as string[],
    });
  });

  test("is not believed when its header is not the server's", async () => {
    expect(await judged(provider, { raw: withoutServersPart })).toMatchObject({
      acknowledge: false,
      authenticated: false,
      reasons: expect.arrayContaining(["forward-not-proved"]) as string[],
    });
  });

  test("is not believed for fields that came with the mail, below those of other servers", async () => {
    const forged = (text: string): string =>
      withoutServersPart(text).replace("From: Karin", () => `${serversPart(text)}From: Karin`);
    expect(await judged(provider, { raw: forged })).toMatchObject({
      acknowledge: false,
      authenticated: false,
    });
  });

  test("is believed for the topmost findings only, when it brought some of its own", async () => {
    const failed = (text: string): string =>
      text.replace(/(\nAuthentication-Results: (?!amazonses)[^]*?)\bdmarc=pass/, "$1dmarc=fail");
    const raw = (text: string): string =>
      failed(text).replace("From: Karin", () => `${serversPart(text)}From: Karin`);
    expect(await judged(provider, { raw })).toMatchObject({ acknowledge: false, authenticated: false });
  });

  test("is not believed for another sender than the one that was checked", async () => {
    expect(
      await judged(provider, replacing("karin@kund.example>\nTo", "karin@annan.example>\nTo")),
    ).toMatchObject({
      acknowledge: false,
      authenticated: false,
    });
  });

  test("says what kind of mail it is, as any other", async () => {
    expect(
      await judged(provider, replacing("\nTo: info", "\nList-Id: <x.y.example>\nTo: info")),
    ).toMatchObject({
      kind: "list",
    });
    expect(await judged(provider, { receipt: { spam: "FAIL" } })).toMatchObject({ kind: "spam" });
    expect(await judged(provider, { receipt: { spam: "GRAY" } })).toMatchObject({ acknowledge: true });
  });

  test("does not make a stranger a colleague", async () => {
    // The server signs what it passes on: SES then finds that the mail is from the company's own domain.
    const from = replacing(
      "From: Karin Ek <karin@kund.example>",
      "From: Anna Björk <anna@bjorkholm.example>",
    );
    for (const recipients of [[SECRET], ["info@in.bjorkholm.example"]]) {
      expect(await judged(provider, { ...from, receipt: { dmarc: "PASS", recipients } })).toMatchObject({
        kind: "customer",
        promise: "new",
        acknowledge: false,
        authenticated: false,
        answerTo: undefined,
        reasons: expect.arrayContaining(["claims-to-be-own"]) as string[],
      });
    }
  });
});

describe("what the mail server found", () => {
  const dmarc = (result: string) => replacing(/(kund\.example;\s*)dmarc=pass action=none/, `$1${result}`);

  test.each([
    ["dmarc=fail action=oreject", "possible-spoof"],
    ["dmarc=fail action=quarantine", "possible-spoof"],
    ["dmarc=fail action=none", "not-authenticated"],
    ["dmarc=temperror action=none", "not-authenticated"],
  ])("withholds the acknowledgement: %s", async (result, code) => {
    const judgement = await judged("microsoft365", dmarc(result));
    expect(judgement).toMatchObject({ promise: "new", acknowledge: false, authenticated: false });
    expect(judgement.reasons).toContain(code);
  });

  test.each(["dmarc=none action=none", "dmarc=bestguesspass action=none"])(
    "proves a domain without a policy by SPF or DKIM of its own: %s",
    async (result) => {
      expect(await judged("microsoft365", dmarc(result))).toMatchObject({ acknowledge: true });
    },
  );

  test("is not read where an address could pretend to be a result", async () => {
    const address = '"x) smtp.mailfrom=a; dmarc=pass header.from=kund.example ("@evil.example';
    const spf = `spf=pass (google.com: domain of ${address} designates 192.0.2.1 as permitted sender)`;
    const forged = `\nAuthentication-Results: mx.google.com; ${spf} smtp.mailfrom=evil.example\nDKIM-Signature`;
    const raw = replacing(/\nAuthentication-Results: mx\.google[^]*?\nDKIM-Signature/, forged);
    expect(await judged("google", raw)).toMatchObject({
      acknowledge: false,
      reasons: expect.arrayContaining(["forward-not-proved"]) as string[],
    });
  });

  test("reaches a company that is only known to its mail server as a hidden copy's recipient", async () => {
    const raw = replacing("To: info@bjorkholm.example\nSubject", "To: alla@annan.example\nSubject");
    expect(await judged("google", raw)).toMatchObject({ promise: "new", acknowledge: true });
    expect(await judged("google", { ...raw, receipt: { spf: "FAIL" } })).toMatchObject({
      acknowledge: false,
    });
  });
});

describe("where strangers share the mail server's domain", () => {
  const addresses = [{ address: "bjorkholm@gmail.com", acknowledged: true, owner: "anna" }];
  const of = (mailbox: string) =>
    judged("google", {
      receipt: {
        envelopeFrom: `${mailbox}+caf_=5f0c93b1d27ae8641b7f20e9ac35d486=in.bjorkholm.example@gmail.com`,
      },
      company: { addresses },
    });

  test("only the company's own mailbox is believed", async () => {
    expect(await of("bjorkholm")).toMatchObject({ authenticated: true });
    expect(await of("mallory")).toMatchObject({ authenticated: false });
  });
});

describe("a rule of the company's own Microsoft mailbox", () => {
  test("is no machine that writes; a rule that answers is", async () => {
    const answer = replacing("X-EOPAttributedMessage: 0", "In-Reply-To: <1@bjorkholm.example>");
    expect(await judged("microsoft365", answer)).toMatchObject({ kind: "automatic", acknowledge: false });
  });

  test("excuses no other mailbox's rule", async () => {
    const other = replacing("Rules-Loop: info@bjorkholm.example", "Rules-Loop: karin@kund.example");
    expect(await judged("microsoft365", other)).toMatchObject({ kind: "automatic", acknowledge: false });
  });

  test("hides no person when it is not proved, and lets nobody be answered", async () => {
    // The customer's own signature got through, so that SES knows who wrote.
    expect(await judged("microsoft365", { receipt: { spf: "FAIL", dmarc: "PASS" } })).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
      authenticated: true,
      reasons: ["by-own-rule"],
    });
  });
});
