/** One mail by SMTP to the running system, and the letter that comes of it, byte by byte. */
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LETTER_TAGS } from "../../aws/contract.ts";
import { startCompany } from "../../bin/start/company-on-this-machine.ts";
import { sayReplyBy } from "../../domain/letters/reply-by-words.ts";
import { replyBy } from "../../domain/time/reply-by.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText } from "../support/mail-text.ts";

const company = exampleCompany();
const FRIDAY_AFTERNOON = "2026-11-27T14:10:00.000Z";

const MAILS = [
  ["sv", "karin@kund.example", "Hej! Vi funderar på nya köksluckor. Kan ni komma och titta i veckan?"],
  [
    "da",
    "mette@kunde.example",
    "Hej, vi vil gerne have et tilbud på fire nye vinduer. Hvornår kan I komme og måle op?",
  ],
  [
    "fi",
    "liisa@virtanen.example",
    "Hei, ulko-ovi pitäisi uusia ennen talvea. Milloin voisitte tulla katsomaan?",
  ],
  ["nb", "ola@nordby.example", "Hei, vi trenger nye dører til hytta. Når kan dere komme og se på det?"],
  [
    "en",
    "joan@harrow.example",
    "Hello, could you tell me what a new oak door would cost and how long it takes?",
  ],
] as const;

describe("a mail by SMTP", () => {
  let local: LocalSystem;

  beforeAll(async () => {
    local = await startCompany("example", { clock: FRIDAY_AFTERNOON });
  });
  afterAll(() => local.stop());

  const letterTo = (address: string): string =>
    local.sent().find(({ to, kind }) => kind === "acknowledgement" && to.includes(address))?.raw ?? "";

  it.each(MAILS)(
    "in %s from %s is answered in that language, with the time of `explain reply-by`",
    async (language, from, text) => {
      const at = new Date(local.clock.now()).toISOString();
      await local.sendMail(mailText({ id: language, from, subject: "En fråga", text }), {
        from,
        to: ["info@in.bjorkholm.example"],
      });
      await local.quiet();
      const { promisedAt } = replyBy(company.calendar, {
        at,
        withinMinutes: company.replyTime.usualMinutes,
        limits: company.replyTime,
      });
      const words = sayReplyBy({
        promisedAt,
        saidAt: at,
        language,
        timeZone: company.calendar.timeZone,
        companyCountry: company.country,
      });
      const letter = readableText(letterTo(from)).replaceAll(/\s+/g, " ");
      expect(letter).toContain(words.replaceAll("\u00A0", " "));
    },
  );

  it("is answered with the headers of RFC 3834, to one recipient", async () => {
    const from = "byte@kund.example";
    await local.sendMail(mailText({ id: "bytes", from, subject: "Trappa på övre plan" }), {
      from,
      to: ["info@in.bjorkholm.example"],
    });
    await local.quiet();
    const raw = letterTo(from);
    const read = await PostalMime.parse(raw);
    const header = (name: string): string[] =>
      read.headers.filter(({ key }) => key === name).map(({ value }) => value);
    expect(header("auto-submitted")).toEqual(["auto-replied"]);
    expect(header("precedence")).toEqual(["bulk"]);
    expect(header("x-auto-response-suppress")).toEqual(["All"]);
    expect(header("in-reply-to")).toEqual(["<bytes@kund.example>"]);
    expect(header("references")).toEqual(["<bytes@kund.example>"]);
    expect(header("x-handslag-mark")).toHaveLength(1);
    expect(header("message-id")).toEqual([expect.stringMatching(/^<[\w-]+@eu-west-1\.amazonses\.com>$/)]);
    expect(read.to?.map(({ address }) => address)).toEqual([from]);
    expect([read.cc, read.bcc]).toEqual([undefined, undefined]);
    expect(read.from).toEqual({ name: company.name, address: "info@bjorkholm.example" });
    expect(read.subject).toBe("Re: Trappa på övre plan");
  });

  it("of a thread is found by the id that SES gave the letter", async () => {
    const [, sesId] = /^Message-ID: (<.*>)\r$/m.exec(letterTo("karin@kund.example")) ?? [];
    await local.sendMail(
      mailText({
        id: "more",
        from: "karin@kund.example",
        inReplyToRaw: sesId ?? "",
        text: "Jag glömde måtten: 60 cm.",
      }),
      { from: "karin@kund.example", to: ["info@in.bjorkholm.example"] },
    );
    await local.quiet();
    const rows = (await local.view.received()).filter(({ from }) => from === "karin@kund.example");
    expect(rows.map(({ reasons }) => reasons)).toEqual([["waits-for-us"], ["already-promised"]]);
  });

  it("to an address that is not the company's is refused", async () => {
    const sending = local.sendMail(mailText(), {
      from: "karin@kund.example",
      to: ["nobody@in.bjorkholm.example"],
    });
    await expect(sending).rejects.toThrow(/550/);
  });

  it("whose letter SES took without answering is answered once", async () => {
    const from = "lost@kund.example";
    local.faults.set({ ses: "answer-lost", times: 1 });
    await local.sendMail(mailText({ id: "lost", from }), { from, to: ["info@in.bjorkholm.example"] });
    await local.quiet();
    await local.moveClock(new Date(local.clock.now() + 60 * 60_000).toISOString());
    expect(local.sent().filter(({ to }) => to.includes(from))).toHaveLength(1);
    expect((await local.view.received()).find((row) => row.from === from)?.letter).toBe("sent");
  });

  it("that nobody answers is told to its owner at each stage, once", async () => {
    const alerts = (): number[] =>
      ["warning", "deadline", "manager"].map(
        (stage) =>
          local
            .sent()
            .filter(
              ({ kind, to, tags }) =>
                kind === "alert" &&
                to[0] === "anna@bjorkholm.example" &&
                tags[LETTER_TAGS.letter]?.includes(`-${stage}-`),
            ).length,
      );
    expect(alerts()).toEqual([0, 0, 0]);
    const waiting = (await local.view.waiting()).length;
    await local.moveClock("2026-12-01T12:00:00.000Z");
    expect(alerts()).toEqual([waiting, waiting, waiting]);
    await local.moveClock("2026-12-02T12:00:00.000Z");
    expect(alerts()).toEqual([waiting, waiting, waiting]);
  });
});
