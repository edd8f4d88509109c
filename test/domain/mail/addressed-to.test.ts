/** Whom of the company a mail was sent to: where that is said, there is an address to answer from. */
import { describe, expect, it } from "vitest";
import { addressedTo, sharedAddressOf } from "../../../domain/mail/addressed-to.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { mailWith, receiptWith } from "./made-mail.ts";

const company = exampleCompany();
const receipt = receiptWith({ recipients: ["log@in.bjorkholm.example"] });

describe("a shared address of the company", () => {
  it.each<[string, Record<string, string>]>([
    ["To", {}],
    ["Resent-To", { To: "gamla@annan.example", "Resent-To": "info@bjorkholm.example" }],
    ["To of the receiving domain", { To: "info@in.bjorkholm.example" }],
  ])("that was written to in %s answers", async (_, fields) => {
    const mail = await mailWith(fields);
    expect(addressedTo(mail, company)).toBe("shared");
    expect(sharedAddressOf(mail, receipt, company)?.address).toBe("info@bjorkholm.example");
  });

  it.each<[string, Record<string, string>]>([
    ["Cc", { To: "x@y.example", Cc: "info@bjorkholm.example" }],
    ["Resent-Cc", { To: "x@y.example", "Resent-Cc": "info@bjorkholm.example" }],
  ])("that was only informed in %s owns the mail", async (_, fields) => {
    const mail = await mailWith(fields);
    expect(addressedTo(mail, company)).toBe("copy");
    expect(sharedAddressOf(mail, receipt, company)?.address).toBe("info@bjorkholm.example");
  });

  it.each(["info@bjorkholm.example", "info+srs=ab=cd=kund.example=karin@bjorkholm.example"])(
    "that passed the mail on answers, by its envelope %s",
    async (envelopeFrom) => {
      const mail = await mailWith({ To: "gamla@annan.example" });
      expect(addressedTo(mail, company, "info@bjorkholm.example")).toBe("shared");
      const found = sharedAddressOf(mail, { ...receipt, envelopeFrom }, company);
      expect(found?.address).toBe("info@bjorkholm.example");
    },
  );

  it("is missing where the mail names nobody of the company", async () => {
    const mail = await mailWith({ To: "x@y.example" });
    expect(addressedTo(mail, company)).toBe("nowhere");
    expect(sharedAddressOf(mail, receipt, company)).toBeUndefined();
  });
});
