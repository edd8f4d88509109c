/** Ledger files that come by mail: whose are read, which of a mail's files are, and what everybody else's come to. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { camtStatement, ledgerCsv } from "../support/ledger-samples.ts";
import { type FileInMail, LEDGER_ADDRESS, mailWithFiles } from "../support/mail-with-files.ts";
import { readableText } from "../support/mail-text.ts";
import { FORGED } from "../support/staff-mail.ts";
import { all } from "../support/all.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";

/** Bo keeps the books. */
const newWorld = (changes: Parameters<typeof exampleCompany>[0] = {}): World =>
  createWorld({ at: MONDAY, company: exampleCompany({ bookkeeper: "bo", ...changes }) });

const LEDGER: FileInMail = {
  name: "kundreskontra.csv",
  content: ledgerCsv({ number: "1", open: 1000, ocr: "12344" }, { number: "2" }),
  type: "text/csv",
};
const STATEMENT: FileInMail = {
  name: "konto.xml",
  content: camtStatement("2026-11-20", { on: "2026-11-02", amount: "600.00", reference: "12344" }),
  type: "application/xml",
};

const letters = (world: World) =>
  world.sent
    .filter(({ kind }) => kind === "ledger-read")
    .map(({ to, from, raw, sesMessageId }) => ({
      to,
      from,
      sesMessageId,
      text: readableText(raw).replaceAll(/\s+/g, " "),
    }));

const invoices = async (world: World): Promise<string[]> =>
  (await all(world.memory.ledger.due("2100-01-01")))
    .flatMap(({ account }) => account.invoices.map(({ number }) => number))
    .sort();

describe("a mail by staff to the address for ledger files", () => {
  it("hands in what is attached, and whoever wrote is told of each file in a letter of its own", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ from: "anna@bjorkholm.example", files: [LEDGER, STATEMENT] }));
    expect(await invoices(world)).toEqual(["1", "2"]);
    expect(letters(world).map(({ to, from }) => [to, from])).toEqual([
      ["anna@bjorkholm.example", LEDGER_ADDRESS],
      ["anna@bjorkholm.example", LEDGER_ADDRESS],
    ]);
    expect(letters(world)[0]?.text).toContain("Filen ”kundreskontra.csv” kom i dag kl. 10.00 och är inläst.");
    expect(letters(world)[1]?.text).toContain("1 betalning, till en faktura som vi känner till");
    expect(world.sent.filter(({ kind }) => kind !== "ledger-read")).toEqual([]);
    expect(world.flags).toEqual([]);
  });

  it("is read once, also when its message is delivered again", async () => {
    const world = newWorld();
    const mail = mailWithFiles({ files: [LEDGER] });
    const contactId = await world.receive(mail);
    await world.redeliver(contactId, mail);
    await world.at("2026-11-23T12:00:00.000Z");
    expect(letters(world)).toHaveLength(1);
    expect(world.memory.stored.handedIn.size).toBe(0);
  });

  it("is no order: its words are about the file", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ text: "pausa", files: [LEDGER] }));
    expect(world.confirmations()).toEqual([]);
  });

  it("with a link instead of a file is answered with what is missing", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ text: "https://moln.example/fil" }));
    expect(letters(world)[0]?.text).toContain("Det satt ingen fil på det.");
  });

  it("is not searched for ledgers in the pictures and seals that mail programs add", async () => {
    const world = newWorld();
    const noise: FileInMail[] = [
      {
        name: "logo.png",
        content: "PNG",
        type: "image/png",
        fields: ["Content-ID: <logo@bjorkholm.example>"],
      },
      {
        name: "x.jpg",
        content: "JPG",
        type: "image/jpeg",
        fields: ['Content-Disposition: inline; filename="x.jpg"'],
      },
      { name: "smime.p7s", content: "seal", type: "application/pkcs7-signature" },
      { name: "invite.ics", content: "BEGIN:VCALENDAR", type: "text/calendar" },
    ];
    await world.receive(mailWithFiles({ files: [...noise, LEDGER] }));
    expect(letters(world)).toHaveLength(1);
  });

  it("with a packed file, a picture or a PDF is told what to send instead", async () => {
    const world = newWorld();
    await world.receive(
      mailWithFiles({
        files: [
          { name: "alla.zip", content: Buffer.from("UEsDBBQAAAAIAA==", "base64"), type: "application/zip" },
          { name: "foto.png", content: Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), type: "image/png" },
          { name: "lista.pdf", content: "%PDF-1.7\n", type: "application/pdf" },
        ],
      }),
    );
    const told = letters(world).map(({ text }) => text);
    expect(told).toHaveLength(3);
    expect(told[0]).toContain("Det är en packad fil (zip)");
    expect(told[1]).toContain("Det är en bild.");
    expect(told[2]).toContain("Det är en PDF");
  });

  it("with more files than are read at once says that there are more", async () => {
    const world = newWorld();
    const files = Array.from({ length: 52 }, (_, at) => ({ ...LEDGER, name: `${at}.csv` }));
    await world.receive(mailWithFiles({ files }));
    expect(letters(world)).toHaveLength(51);
    expect(letters(world).filter(({ text }) => text.includes("fler än 50 filer"))).toHaveLength(1);
  });

  it("tells the bookkeeper when it came from a shared address", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ from: "info@bjorkholm.example", files: [LEDGER] }));
    expect(letters(world).map(({ to }) => to)).toEqual(["bo@bjorkholm.example"]);
  });

  it.each(["copy", "relay"] as const)("goes on to nobody and promises nothing (%s)", async (mode) => {
    const world = newWorld({ mode });
    await world.receive(mailWithFiles({ files: [LEDGER] }));
    expect(world.sent.map(({ kind }) => kind)).toEqual(["ledger-read"]);
    expect([...world.memory.stored.promises.values()]).toEqual([]);
  });
});

describe("anybody else's mail to that address", () => {
  it.each([
    ["a forged one", { from: "bo@bjorkholm.example", verdicts: FORGED }, true],
    [
      "one without proof",
      { from: "bo@bjorkholm.example", verdicts: { dmarc: "NONE", spf: "NONE", dkim: "NONE" } },
      true,
    ],
    ["a stranger's", { from: "fel@kund.example" }, false],
    [
      "one that was sent there in secret",
      { from: "fel@kund.example", to: "nobody@elsewhere.example", recipients: [LEDGER_ADDRESS] },
      false,
    ],
  ] as const)(
    "reads nothing, gets no answer, and is in the morning letter: %s",
    async (_what, mail, isClaimed) => {
      for (const mode of ["copy", "relay"] as const) {
        const world = newWorld({ mode });
        await world.receive(mailWithFiles({ files: [LEDGER], ...mail }));
        expect(await invoices(world)).toEqual([]);
        expect(world.sent).toEqual([]);
        expect(world.flags.some(({ metric }) => metric === "ClaimedStaff")).toBe(isClaimed);
        await world.at("2026-11-24T09:00:00.000Z");
        const told = world.morningLetters().map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " "));
        expect(
          told.filter((text) => text.includes("skickat till adressen för bokföringens filer")),
        ).toHaveLength(1);
      }
    },
  );

  it("that was written to us as well waits for an answer like any other", async () => {
    const world = newWorld();
    await world.receive(
      mailWithFiles({
        from: "karin@kund.example",
        to: `info@bjorkholm.example, ${LEDGER_ADDRESS}`,
        files: [LEDGER],
      }),
    );
    expect(await invoices(world)).toEqual([]);
    expect([...world.memory.stored.promises.values()]).toHaveLength(1);
  });

  it("that was sent to us in secret waits, too, and goes on to its owner, whatever address it names", async () => {
    const world = newWorld({ mode: "relay" });
    await world.receive(
      mailWithFiles({
        from: "karin@kund.example",
        recipients: ["info@in.bjorkholm.example"],
        files: [LEDGER],
      }),
    );
    expect(await invoices(world)).toEqual([]);
    expect([...world.memory.stored.promises.values()]).toHaveLength(1);
    expect(world.sent.map(({ kind }) => kind)).toContain("relay");
  });
});

describe("an answer by staff to a letter about a ledger file", () => {
  it("hands in what is attached", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ files: [{ name: "a.se", content: "#FLAGGA 0\n#SIETYP 4\n" }] }));
    const [refused] = letters(world);
    await world.receive(
      mailWithFiles({ to: "handslag@in.bjorkholm.example", answers: refused, files: [LEDGER] }),
    );
    expect(await invoices(world)).toEqual(["1", "2"]);
    expect(letters(world)).toHaveLength(2);
    expect(world.confirmations()).toEqual([]);
  });

  it("reads nothing when nothing proves that staff wrote it", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ files: [{ name: "a.se", content: "#FLAGGA 0\n#SIETYP 4\n" }] }));
    const [answers] = letters(world);
    await world.receive(mailWithFiles({ answers, files: [LEDGER], verdicts: FORGED }));
    expect(await invoices(world)).toEqual([]);
    expect(world.flags.some(({ metric }) => metric === "ClaimedStaff")).toBe(true);
  });

  it("without a file is left alone", async () => {
    const world = newWorld();
    await world.receive(mailWithFiles({ files: [LEDGER] }));
    const [answers] = letters(world);
    await world.receive(mailWithFiles({ answers, text: "Tack, det ser bra ut." }));
    expect(letters(world)).toHaveLength(1);
    expect(world.confirmations()).toEqual([]);
  });
});
