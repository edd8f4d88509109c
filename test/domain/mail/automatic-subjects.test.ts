/** What a subject alone makes of a mail: it keeps a letter back sooner than it takes a promise away. */
import { describe, expect, it } from "vitest";
import { judge } from "../../../domain/mail/judge.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

async function judged(Subject: string, fields: Readonly<Record<string, string>> = {}, text?: string) {
  const mail = await mailWith({ ...fields, Subject }, text);
  return judge({ mail, receipt: receiptWith(), company: exampleCompany() });
}

describe("a subject that people write as well as programs", () => {
  it.each([
    ...["Delivery failure - pallet did not arrive", "Undeliverable parcel 443", "Failure notice on boiler 4"],
    ...["Returned mail from your customer", "Delivery notification missing for order 7"],
    ...[
      "Warning: could not send the form",
      "Kan inte levereras till vår adress",
      "Kan ikke leveres - ordre 4432",
    ],
    ...["Kunne ikke leveres", "Fraværsmelding: Per er syk i dag", "Poissaoloilmoitus: Matti"],
    ...["Frånvaromeddelande: Kalle är sjuk", "Ikke på kontoret: hvem skal jeg kontakte"],
    ...["Out of office: please redirect the delivery", "Frånvaro: Trappa", "Frånvarande: Trappa"],
    ...["Fraværende: Trapp", "Poissa toimistolta: ovi", "Poissa: ovi", "Out of office"],
  ])("is promised an answer, and nobody is told: %s", async (subject) => {
    expect(await judged(subject)).toMatchObject({
      kind: "customer",
      promise: "new",
      acknowledge: false,
      reasons: ["automatic-subject"],
    });
  });

  it.each([
    ...["Semester vecka 30", "Ferieboligen skal males", "Poissaolon vaikutus", "Frånvarorapport vecka 3"],
    ...["Automatic replies do not work", "Re: Undeliverable: hej", "SV: Frånvarande: Trappan"],
  ])("is an ordinary one when it goes on as people do: %s", async (subject) => {
    expect(await judged(subject)).toMatchObject({ kind: "customer", acknowledge: true });
  });
});

describe("a subject that programs write", () => {
  it.each([
    ...["Autosvar: Trappan", "[Autosvar] Trappan", "Autosvar - Trappan", "Automatisk svar: Trappen"],
    ...["Frånvarande: SV: Trappan", "Semester: Re: Offert", "Ferie: SV: Tilbud", "Poissa: Re: Tarjous"],
    ...["Out of Office Re: Offert", "Abwesend: AW: Treppe"],
  ])("makes it a machine's, which waits for nothing unless it asks: %s", async (subject) => {
    expect(await judged(subject)).toMatchObject({
      kind: "automatic",
      promise: "none",
      reasons: ["automatic-subject"],
    });
    expect(await judged(subject, {}, "Kan ni ringa?")).toMatchObject({
      kind: "automatic",
      promise: "new",
      acknowledge: false,
    });
  });

  it("tells a bounce from another machine's mail, where other signs say that it is one", async () => {
    const machine = { "Auto-Submitted": "auto-generated" };
    expect(await judged("Kan inte levereras: Offert", machine)).toMatchObject({
      kind: "bounce",
      promise: "none",
    });
  });
});
