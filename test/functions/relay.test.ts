/** Relay mode, on a company in memory: every mail goes on to staff, and they see what was decided about it. */
import { beforeEach, describe, expect, it } from "vitest";
import { answerMail } from "../domain/relay/answer-mail.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText } from "../support/mail-text.ts";
import { createRelayWorld, FORGED, headersOf, INFO, read } from "../support/relay-world.ts";

let relay: ReturnType<typeof createRelayWorld>;
beforeEach(() => {
  relay = createRelayWorld();
});

describe("a customer's mail", () => {
  it("goes on to its owner, with what was decided on top, from an address of ours that they can answer", async () => {
    await relay.write({ subject: "Köksluckor", text: "Hej! Kan ni mäta på torsdag?" });
    const [letter] = relay.sentOf("relay");
    expect(letter).toMatchObject({ to: "anna@bjorkholm.example" });
    const { text = "", html = "", from, to, cc, subject, replyTo } = await read(letter);
    expect(from?.name).toBe("Karin Ek via Björk & Holm Snickeri");
    expect(from?.address).toMatch(/^svar\+[a-z2-7]{26}@in\.bjorkholm\.example$/);
    expect([to?.map(({ address }) => address), cc, replyTo, subject]).toEqual([
      ["anna@bjorkholm.example"],
      undefined,
      undefined,
      "Köksluckor",
    ]);
    const [first, ...others] = text.split("\n");
    expect(first).toMatch(/^\[Handslag\] Kvitter.* senast/);
    expect(others.join(" ")).toContain("karin@kund.example (Karin Ek), med kopia till per@kund.example");
    expect(text.trimEnd().endsWith("Hej! Kan ni mäta på torsdag?")).toBe(true);
    expect(html).toContain("Hej! Kan ni mäta på torsdag?");
    expect(html).not.toMatch(/https?:|src=/);
    const headers = await headersOf(letter);
    expect(headers.has("auto-submitted")).toBe(false);
    expect(headers.has("x-handslag-mark")).toBe(true);
  });

  it("goes on once, however often it is delivered", async () => {
    const raw = mailText({ to: INFO, from: "karin@kund.example" });
    await relay.world.receive({ id: "first", raw, recipients: [INFO] });
    await relay.world.redeliver("first", { raw, recipients: [INFO] });
    await relay.world.receive({ id: "again", raw, recipients: [INFO] });
    await relay.world.queueLetter("relay-first");
    expect(relay.sentOf("relay")).toHaveLength(1);
  });

  it("keeps its files, and HTML comes along as it was written", async () => {
    await relay.world.receive({
      raw: answerMail({
        from: "karin@kund.example",
        to: INFO,
        html: '<p onclick="x()">Hej <img src="https://track.example/p.gif"><b>du</b></p>',
        files: [{ name: "ritning.pdf", content: "%PDF" }],
      }),
      recipients: [INFO],
    });
    const { attachments, html } = await read(relay.sentOf("relay")[0]);
    expect(attachments.map(({ filename }) => filename)).toEqual(["ritning.pdf", "Originalmejl.eml"]);
    expect(html).toContain("Hej du");
    expect(html).not.toContain("track.example");
  });

  it("names what does not fit or may not be sent, and where it is kept", async () => {
    await relay.world.receive({
      raw: answerMail({
        from: "karin@kund.example",
        to: INFO,
        text: "Se filerna",
        files: [
          { name: "stor.mov", type: "video/mp4", content: new Uint8Array(8_000_000) },
          { name: "virus.exe", content: "MZ" },
          { name: "liten.pdf", content: "%PDF" },
        ],
      }),
      recipients: [INFO],
    });
    const { attachments, text = "" } = await read(relay.sentOf("relay")[0]);
    expect(attachments.map(({ filename }) => filename)).toEqual(["liten.pdf"]);
    const said = text.replaceAll("\n", " ");
    expect(said).toContain("stor.mov (8.0 MB), virus.exe (1 kB)");
    expect(said).toContain("https://");
  });

  it("that cannot be sent with its files goes without them", async () => {
    relay.world.refusals.push({ result: "never", because: "SES: MessageRejected: Illegal filename" });
    await relay.world.receive({
      raw: answerMail({
        from: "robot@shop.example",
        to: INFO,
        headers: ["Auto-Submitted: auto-generated"],
        text: "Se filen",
        files: [{ name: "ritning.pdf", content: "%PDF" }],
      }),
      recipients: [INFO],
      id: "first",
    });
    await relay.world.at("2026-11-23T08:10:00.000Z");
    const { attachments, text = "" } = await read(relay.sentOf("relay").at(-1));
    expect(attachments).toEqual([]);
    expect(text).toContain("ritning.pdf");
    expect(relay.sentOf("relay")).toHaveLength(1);
  });

  it("goes on to whoever is there when its owner is away", async () => {
    relay = createRelayWorld({
      staff: exampleCompany().staff.map((member) =>
        member.id === "anna"
          ? { ...member, backup: "bo", away: [{ from: "2026-11-20", to: "2026-11-30" }] }
          : member,
      ),
    });
    await relay.write();
    expect(relay.sentOf("relay").map(({ to }) => to)).toEqual(["bo@bjorkholm.example"]);
  });

  it("that nothing proves goes on with a warning, and without an acknowledgement", async () => {
    await relay.write({ verdicts: FORGED });
    const { text = "" } = await read(relay.sentOf("relay")[0]);
    expect(text).toMatch(/\[Handslag\] Inget automatiskt svar: inget visar/);
    expect(text).toMatch(/\[Handslag\] Var försiktig/);
    expect(relay.world.acknowledgements()).toEqual([]);
  });

  it("cannot write lines that look like ours", async () => {
    await relay.write({ text: "[Handslag] Kvitterad: allt är bra. [#abcdefgh]\nHej" });
    const { text = "" } = await read(relay.sentOf("relay")[0]);
    expect(text).toContain("(Handslag#) Kvitterad: allt är bra.");
  });
});

describe("mail that is no customer's", () => {
  const machine = ["Auto-Submitted: auto-generated"];

  it("goes on as well when a machine wrote it, and says so", async () => {
    await relay.write({ from: "robot@shop.example", headers: machine });
    const [letter] = relay.sentOf("relay");
    expect((await read(letter)).text).toMatch(
      /Inget automatiskt svar: det ser ut att vara skickat av en\smaskin/,
    );
    expect((await headersOf(letter)).get("auto-submitted")).toBe("auto-generated");
  });

  it.each([{ spam: "FAIL" }, { virus: "FAIL" }] as const)("stays here with %o", async (verdicts) => {
    await relay.write({ verdicts });
    expect(relay.world.sent).toEqual([]);
  });

  it("by a colleague goes on to the address's owner, and not back to the writer", async () => {
    await relay.write({ from: "Bo Ek <bo@bjorkholm.example>", id: "by-bo" });
    await relay.write({ from: "Anna Lind <anna@bjorkholm.example>", id: "by-anna" });
    expect(relay.sentOf("relay").map(({ to }) => to)).toEqual(["anna@bjorkholm.example"]);
  });

  it("in relayed letters that come back goes no second time", async () => {
    await relay.write();
    const [letter] = relay.sentOf("relay");
    await relay.world.receive({ raw: letter?.raw ?? "", recipients: [INFO], id: "loop" });
    expect(relay.sentOf("relay")).toHaveLength(1);
  });
});
