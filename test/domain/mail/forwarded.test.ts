import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forwardedSender } from "../../../domain/mail/forwarded.ts";

const nobodyIsOurs = (): boolean => false;

describe("the sender of a forwarded mail", () => {
  it.each([
    [
      "Gmail, English",
      `fyi

---------- Forwarded message ---------
From: Karin Lund <karin@kund.example>
Date: Mon, 23 Nov 2026 at 09:12
Subject: Kitchen doors
To: <anna@bjorkholm.example>

Hello`,
    ],
    [
      "Gmail, Swedish",
      `---------- Forwarded message ---------
Från: Karin Lund <karin@kund.example>
Date: mån 23 nov. 2026 kl 09:12
Subject: Luckor
To: Anna Björk <anna@bjorkholm.example>`,
    ],
    [
      "Outlook, Swedish",
      `Kan du ta den här?

Från: Karin Lund <karin@kund.example>
Skickat: den 23 november 2026 09:12
Till: Anna Björk <anna@bjorkholm.example>
Ämne: Luckor`,
    ],
    [
      "Outlook, Danish, with brackets",
      `Fra: Karin Lund [mailto:karin@kund.example]
Sendt: 23. november 2026 09:12
Til: Anna Björk
Emne: Låger`,
    ],
    [
      "Outlook on a phone, bold, Finnish",
      `*Lähettäjä:* Karin Lund <karin@kund.example>
*Lähetetty:* maanantai 23. marraskuuta 2026 9.12
*Vastaanottaja:* Anna
*Aihe:* Ovet`,
    ],
    [
      "Apple Mail, Norwegian, quoted",
      `> Startet videresending av melding:
>
> Fra: Karin Lund <karin@kund.example>
> Emne: Dører
> Dato: 23. november 2026 kl. 09:12:00 CET
> Til: Anna <anna@bjorkholm.example>`,
    ],
    [
      "Thunderbird, subject first",
      `-------- Vidarebefordrat meddelande --------
Ämne: \tLuckor
Datum: \tMon, 23 Nov 2026 09:12:00 +0100
Från: \tKarin Lund <karin@kund.example>
Till: \tanna@bjorkholm.example`,
    ],
    [
      "Outlook, German, address twice",
      `Von: Karin Lund <karin@kund.example <mailto:karin@kund.example>>
Gesendet: Montag, 23. November 2026 09:12
An: Anna
Betreff: Türen`,
    ],
  ])("is found in a header by %s", (_program, text) => {
    expect(forwardedSender(text, nobodyIsOurs)).toMatchObject({ address: "karin@kund.example" });
  });

  it("has the name that the header gives, and none when it gives the address twice", () => {
    const header = (from: string): string => `From: ${from}\nSent: today\nSubject: x`;
    expect(forwardedSender(header('"Lund, Karin" <KARIN@kund.example>'), nobodyIsOurs)).toMatchObject({
      address: "karin@kund.example",
    });
    expect(forwardedSender(header("Karin Lund <karin@kund.example>"), nobodyIsOurs)?.name).toBe("Karin Lund");
    expect(forwardedSender(header("karin@kund.example"), nobodyIsOurs)?.name).toBe("");
  });

  it("is not a colleague who forwarded the mail before", () => {
    const text = `From: Bo Holm <bo@bjorkholm.example>
Sent: 23 November 2026 10:00
To: Anna
Subject: Fwd: Doors

From: Karin Lund <karin@kund.example>
Sent: 23 November 2026 09:12
To: Bo
Subject: Doors`;
    const sender = forwardedSender(text, (address) => address.endsWith("@bjorkholm.example"));
    expect(sender?.address).toBe("karin@kund.example");
  });

  it.each([
    ["a journey", "Från: Malmö\nTill: Lund\nDatum: 3 maj"],
    ["a header without an address", "Från: Karin Lund\nSkickat: idag\nÄmne: Luckor"],
    ["two addresses", "From: a@one.example <b@two.example>\nSent: today\nSubject: x"],
    ["an address that is not safe", 'From: "a b"@kund.example\nSent: today\nSubject: x'],
    ["no header at all", "Ring karin@kund.example, tack"],
  ])("is nobody where the text holds %s", (_what, text) => {
    expect(forwardedSender(text, nobodyIsOurs)).toBeUndefined();
  });

  it("is a safe address or nobody, whatever the text", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom("From: ", "Från: a@b.example", "Sent: x", "Subject: y", "> ", "@", "<", "\u0000"),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const sender = forwardedSender(lines.join("\n"), nobodyIsOurs);
        expect(sender?.address ?? "a@b.example").toMatch(/^[^\s@<>,]+@[^\s@<>,]+$/);
      }),
    );
  });
});
