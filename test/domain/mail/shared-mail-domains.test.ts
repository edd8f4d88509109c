/** Domains that strangers share. */
import { describe, expect, it } from "vitest";
import { isSafeAddress } from "../../../domain/mail/address.ts";
import { isSharedMailDomain, SHARED_MAIL_DOMAINS } from "../../../domain/mail/shared-mail-domains.ts";

describe("a domain at which strangers have their mailboxes", () => {
  it.each([
    "gmail.com",
    "hotmail.se",
    "icloud.com",
    "telia.com",
    "bredband.net",
    "mail.dk",
    "online.no",
    "elisanet.fi",
    ...["telenor.se", "tele2.com", "boxer.se", "alltele.se", "bahnhofbredband.se", "bostream.se", "umea.net"],
    ...["gavle.net", "lidkoping.net", "varnamo.net", "junet.se", "tdc.dk", "fibernet.dk", "altibox.no"],
    ...["kpost.fi", "aina.net", "simpnet.fi", "elisa.fi", "dna.fi", "mailfence.com", "startmail.com"],
    ...["vodafonemail.de", "unitybox.de", "ewetel.net", "hansen.dk", "posteo.se", "aland.net"],
  ])("is known: %s", (domain) => {
    expect(isSharedMailDomain(domain)).toBe(true);
  });

  it.each(["kund.example", "google.com", "mail.kund.example", "gmail.com.evil.example", "", "constructor"])(
    "is not mistaken: %s",
    (domain) => {
      expect(isSharedMailDomain(domain)).toBe(false);
    },
  );

  it("is listed as addresses have it", () => {
    for (const domain of SHARED_MAIL_DOMAINS) {
      expect(isSafeAddress(`a@${domain}`), domain).toBe(true);
      expect(domain).toBe(domain.toLowerCase());
    }
  });
});
