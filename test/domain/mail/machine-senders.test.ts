/** Addresses that nobody reads answers to, and people's that only look so. */
import { describe, expect, it } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

async function judged(fields: Readonly<Record<string, string>>, envelopeFrom = "karin@kund.example") {
  const receipt = receiptWith({ envelopeFrom });
  return judge({ mail: await mailWith(fields), receipt, company: exampleCompany() });
}

describe("an address is a machine's:", () => {
  it.each([
    ...[
      "noreply",
      "No-Reply",
      "noreply1",
      "no-reply2",
      "noreplies",
      "dontreply",
      "do.not.reply",
      "donotreply",
    ],
    ...["noresponse", "no-response", "noreply-orders", "orders.noreply", "noreply+x1"],
    ...["ej_svar", "ej-svara", "svara-ej", "svarinte", "svara.inte", "besvarasej", "ingensvar", "ingen-svar"],
    ...["ikkesvar", "ikke-svar", "ikkebesvar", "besvar-ikke", "intetsvar"],
    ...["alavastaa", "ei-vastausta", "eivastata", "ei-vastata", "nicht-antworten", "keine-antwort"],
    ...["autosvar", "autoreply", "auto-reply", "automailer", "autoresponder", "listserv", "majordomo"],
    ...["bounce", "bounces", "bounce+123", "bounce-md_30112233", "nyheter-bounces"],
  ])("%s", async (local) => {
    expect(await judged({ From: `${local}@kund.example` })).toMatchObject({
      kind: "automatic",
      promise: "none",
      reasons: ["machine-address"],
    });
  });

  it.each([
    ...["mailer-daemon", "MAILER_DAEMON", "mail-daemon", "postmaster"],
    "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e",
  ])("%s, a mail system's", async (local) => {
    expect(await judged({ From: `${local}@kund.example` })).toMatchObject({
      kind: "bounce",
      promise: "none",
    });
  });

  it.each(["no-reply@kund.example", "MAILER-DAEMON@kund.example", "listserv@kund.example"])(
    "%s, in the envelope",
    async (envelopeFrom) => {
      expect(await judged({}, envelopeFrom.toLowerCase())).toMatchObject({ promise: "none" });
    },
  );
});

describe("an address is a person's:", () => {
  it.each([
    ...["offert-request", "owner-karin", "bounce-house2", "bounce.house", "bounceland", "noreplyson"],
    ...["svarin", "ikke", "eija.vastamaki", "autosvets", "postmastare", "mailer", "nora.reply"],
  ])("%s", async (local) => {
    expect(await judged({ From: `${local}@kund.example` })).toMatchObject({
      kind: "customer",
      acknowledge: true,
    });
  });

  // Row 21: who wrote is in From; programs that people write with want to hear what became of each mail.
  it.each([
    "bounces+123-ab@em.sendgrid.example",
    "bounce+8f2.c1-info=bjorkholm.example@mg.kund.example",
    "msprvs1=1abc=bounces-1@kund.example",
    "bounce-12345678@crm.example",
    "prvs=123=karin@kund.example",
  ])("%s, in the envelope", async (envelopeFrom) => {
    expect(await judged({}, envelopeFrom)).toMatchObject({
      acknowledge: true,
      answerTo: "karin@kund.example",
    });
  });
});

describe("a role at a mailing list", () => {
  it("in the envelope is a reason to write nothing, and none to overlook a person", async () => {
    expect(await judged({}, "owner-nyheter@kund.example")).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
      reasons: ["machine-address"],
    });
  });

  it("is a list's mail where the header says so", async () => {
    expect(await judged({ "List-Id": "<x.kund.example>" }, "x-request@kund.example")).toMatchObject({
      kind: "list",
      promise: "none",
    });
  });
});
