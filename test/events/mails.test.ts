/** The sample mails, byte by byte: as a mail client makes them, by nobody who exists, and readable. */
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { headerField, headerFields, readEvent, sampleDay } from "./sample-day-file.ts";

const mails = sampleDay.map(({ file, expect: expected }) => ({
  file,
  expected,
  raw: readEvent(`mail/${file}`),
}));

const read = (name: string) => PostalMime.parse(readEvent(`mail/${name}.eml`));

/** Outlook's HTML names it; nothing is fetched from there. */
const WORD_NAMESPACE = "www.w3.org";

describe("every sample mail", () => {
  it("ends its lines with CRLF and nothing else", () => {
    for (const { file, raw } of mails) {
      expect(raw.toString("latin1").replaceAll("\r\n", ""), file).not.toMatch(/[\r\n]/);
    }
  });

  it("has no line longer than 998 bytes (RFC 5322 section 2.1.1)", () => {
    for (const { file, raw } of mails) {
      const longest = Math.max(
        ...raw
          .toString("latin1")
          .split("\r\n")
          .map(({ length }) => length),
      );
      expect(longest, file).toBeLessThanOrEqual(998);
    }
  });

  it("names only hosts and addresses that cannot exist, in its header and in what it says", async () => {
    for (const { file, raw } of mails) {
      const { text = "", html = "" } = await PostalMime.parse(raw);
      const unbroken = raw.toString("latin1").replaceAll("=\r\n", "");
      const everything = `${unbroken}\n${text}\n${html}`;
      const domains = [...everything.matchAll(/(?<=[\w.+-]@|https?:\/\/|from )[a-z\d-]+(?:\.[a-z\d-]+)+/gi)];
      expect(domains.length, file).toBeGreaterThan(0);
      expect(
        domains
          .map(([domain]) => domain.toLowerCase())
          .filter((domain) => !domain.endsWith(".example") && domain !== WORD_NAMESPACE),
        file,
      ).toEqual([]);
    }
  });

  it("names only network addresses that are kept for documentation (RFC 5737)", () => {
    for (const { file, raw } of mails) {
      const addresses = raw.toString("latin1").match(/(?<=\[)\d+\.\d+\.\d+\.\d+(?=\])/g) ?? [];
      expect(
        addresses.filter((address) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address)),
        file,
      ).toEqual([]);
    }
  });

  it("comes from a client that declares MIME, a subject, a date and a recipient", () => {
    for (const { file, raw } of mails) {
      for (const name of ["mime-version", "subject", "date", "to", "message-id"]) {
        expect(headerField(raw, name), `${file}: ${name}`).not.toBe("");
      }
    }
  });
});

describe("names, subjects and text in several encodings", () => {
  it.each([
    ["sv-kitchen-quote", "Karin Lindqvist", "Offert på platsbyggt kök?", "bänkskiva i massiv ek."],
    [
      "da-window-frames",
      "Mette Sørensen",
      "Tilbud på dannebrogsvinduer til byhus på Østerbro",
      "Det skal være dannebrogsvinduer med koblede rammer",
    ],
    [
      "fi-staircase",
      "Jari Virtanen",
      "Tarjouspyyntö: tammiportaat uuteen omakotitaloon Espooseen",
      "Teettekö tällaisia myös Suomeen",
    ],
    [
      "nb-cabin-doors",
      "Ingrid Nordby",
      "Hyttedører – kan dere levere til Trysil?",
      "Ytterdøra må tåle mye snø og kulde.",
    ],
    ["sv-invoice-question", "Erik Sandberg", "Fråga om faktura 10482", "på fakturan står det åtta."],
    ["sv-door-will-not-lock", "Joakim Norell", "Dörren går inte att låsa", "Skickat från min iPhone"],
    [
      "en-worktop-oil",
      "Olivia Marsh",
      "Kitchen worktop – which oil?",
      "says “twice a year” but doesn’t name a product.",
    ],
    ["fi-sauna-door", "Päivi Mäkelä", "Saunan ovi ja lauteet – aikataulu?", "lauteet tervalepästä."],
    [
      "staff-answers-windows",
      "Sofie Lind, Björk & Holm Snickeri",
      "Re: Tilbud på dannebrogsvinduer til byhus på Østerbro",
      "fra tegningerne er godkendt.",
    ],
    ["sv-delivery-day", "Åsa Öberg", "När kommer fönstren?", "Målaren är bokad till fredag – hinner ni"],
    ["staff-promises-drawing", "Anna Björk", "Samtal med Åsa Öberg", "lovar: skicka en ritning"],
    ["staff-done-by-word", "Anna Björk", "Sv: jari@virtanen.example väntar på svar", "Klart, ringde Jari."],
    ["sv-possible-spoof", "Inköp, Strandhotellet", "Brådskande: ny leveransadress", "sängborden"],
    ["out-of-office", "Peter Holst", "Automatisk svar: Håndtag og hængsler, uge 48", "læser ikke mails"],
  ])("%s", async (name, from, subject, text) => {
    const mail = await read(name);
    expect(mail.from?.name).toBe(from);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(text);
  });

  it("uses raw ISO-8859-1 bytes, not UTF-8, in the mail from the old mail program", () => {
    const raw = readEvent("mail/sv-invoice-question.eml");
    expect(raw.includes(Buffer.from("åtta", "latin1"))).toBe(true);
    expect(raw.includes(Buffer.from("åtta", "utf8"))).toBe(false);
  });
});

describe("structures that mail comes in", () => {
  it("carries a picture and a drawing, whole, with a name outside ASCII", async () => {
    const { attachments } = await read("fi-staircase-drawings");
    const heads = attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      begins: Buffer.from(content as ArrayBuffer).toString("latin1", 0, 4),
    }));
    expect(heads).toEqual([
      { filename: "aukko.png", mimeType: "image/png", begins: "\x89PNG" },
      { filename: "Portaiden mitat, yläkerta.pdf", mimeType: "application/pdf", begins: "%PDF" },
    ]);
  });

  it("has a mail in HTML only", async () => {
    const { text, html } = await read("nb-wardrobe-html-only");
    expect(text ?? "").toBe("");
    expect(html).toContain("jeg så garderoben dere laget til naboen vår i Strömstad");
  });

  it("has a reply on top of a quote that is longer than what is new", async () => {
    const { text = "" } = await read("da-reply-with-long-quote");
    const [fresh = "", quote = ""] = text.split("________________________________");
    expect(fresh).toContain("kan I levere i uge 7 i stedet for uge 9?");
    expect(quote).toContain("Fra: Björk & Holm Snickeri <info@bjorkholm.example>");
    expect(quote.length).toBeGreaterThan(2 * fresh.length);
  });

  it("has a mail with two From fields", () => {
    const fields = headerFields(readEvent("mail/two-from-fields.eml"));
    expect(fields.filter(({ name }) => name === "From")).toHaveLength(2);
  });

  it("has a hostile mail whose subject would be three header fields", async () => {
    const { subject, from, attachments, html } = await read("hostile");
    expect(subject).toBe("Pris på bokhylla\r\nBcc: offer@fiffel.example\r\nX-Loop: x");
    expect(from).toEqual({ name: "anna@bjorkholm.example", address: "pelle@fiffel.example" });
    expect(attachments.map(({ filename }) => filename)).toEqual(["../../x", "bokhylla\u202Egpj.exe"]);
    expect(html).toContain("<script>");
  });

  it("marks what a machine wrote, and only that", () => {
    const marked = mails.filter(({ raw }) =>
      ["auto-submitted", "precedence", "list-unsubscribe"].some((name) => headerField(raw, name) !== ""),
    );
    expect(marked.map(({ expected }) => expected.kind)).toEqual(["list", "automatic", "bounce"]);
    expect(mails.filter(({ expected }) => ["list", "automatic", "bounce"].includes(expected.kind))).toEqual(
      marked,
    );
  });
});
