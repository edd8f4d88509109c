/** What ledger files, and who pays how, make functions ask of AWS, beyond the sample day. */
import { expect } from "vitest";
import type { SampleMail } from "../../bin/start/sample-day.ts";
import type { LocalSystem } from "../../local/local-system.ts";
import { camtStatement, ledgerCsv } from "../support/ledger-samples.ts";
import { mailText } from "../support/mail-text.ts";
import { choose, linksIn } from "../support/page-visit.ts";

const HOUR = 3_600_000;

/** Ledger files, beyond those of the sample day. */
export async function playLedgers(local: LocalSystem, day: readonly SampleMail[]): Promise<void> {
  const ledgerLetters = () => local.sent().filter(({ kind }) => kind === "ledger-read");
  const handIn = async (name: string, content: string): Promise<void> => {
    await local.handIn(name, Buffer.from(content));
    await local.quiet();
  };
  // A payment that waits for its invoice, which comes later; and then nobody waits for it any more.
  await handIn(
    "konto.xml",
    camtStatement("2026-12-01", { on: "2026-12-01", amount: "700.00", reference: "91009" }),
  );
  await handIn("lista.csv", ledgerCsv({ number: "9100", total: 700, open: 700, ocr: "91009" }));
  // The event of a file is lost: the sweep finds it. Of another the file is gone.
  local.faults.set({ objects: "lost", times: 1 });
  const before = ledgerLetters().length;
  await handIn("glömd.csv", ledgerCsv({ number: "9101" }));
  await local.moveClock(new Date(local.clock.now() + 2 * HOUR).toISOString());
  expect(ledgerLetters()).toHaveLength(before + 1);
  await local.invoke("import-ledger", {
    Records: [{ messageId: "gone", body: JSON.stringify({ ledgerFile: "imports/none.csv" }) }],
  });
  // A mail that handed one in is delivered once more: nobody is told twice.
  const mail = day.find(({ file }) => file === "staff-hands-in-ledger.eml");
  const known = (await local.view.received()).find(
    ({ from, subject }) => from === mail?.from && subject === "Kundreskontra",
  );
  const again = { key: `incoming/${known?.id ?? ""}`, storedAt: known?.at };
  await local.invoke("receive-mail", { Records: [{ messageId: "again", body: JSON.stringify({ again }) }] });
  await local.quiet();
  expect(ledgerLetters()).toHaveLength(before + 1);
  // Staff say what the columns of a table are.
  await handIn("okänd.csv", "Nr;Vem;Ska in;Kronor\n7;Ek;2026-10-01;900,00\n8;Ek;2026-10-02;50,00\n");
  const answers = ledgerLetters().at(-1)?.id ?? "";
  const raw = mailText({
    id: "columns",
    from: "bo@bjorkholm.example",
    to: "ledger@in.bjorkholm.example",
    text: "Nr = fakturanummer\r\nVem = kund\r\nSka in = förfallodag\r\nKronor = belopp",
    headers: [`In-Reply-To: <${answers}@eu-west-1.amazonses.com>`],
  });
  await local.sendMail(raw, { from: "bo@bjorkholm.example", to: ["ledger@in.bjorkholm.example"] });
  await local.quiet();
  expect(ledgerLetters()).toHaveLength(before + 3);
}

/** A customer begins to pay late: staff are told, and say what they know, by a mail and on the page. */
export async function playPayers(local: LocalSystem): Promise<void> {
  const late = ["2026-08-01", "2026-09-01", "2026-10-01"].map((dueOn, index) => ({
    number: `930${index}`,
    customer: "555",
    name: "Vikens Varv",
    issuedOn: "2026-07-01",
    dueOn,
    open: 1000,
  }));
  await local.handIn("december.csv", Buffer.from(ledgerCsv(...late)));
  await local.moveClock("2026-12-03T08:00:00.000Z");
  const alert = local.sent().findLast(({ kind }) => kind === "payer-alert");
  if (alert === undefined) throw new Error("Nobody was told of who pays late.");
  const [page = ""] = await linksIn(alert);
  await choose(page, { choice: "dispute" });
  const raw = mailText({
    id: "payer-note",
    from: "bo@bjorkholm.example",
    to: "log@in.bjorkholm.example",
    subject: "Vikens Varv",
    text: "lovat betala senast 2026-12-18",
  });
  await local.sendMail(raw, { from: "bo@bjorkholm.example", to: ["log@in.bjorkholm.example"] });
  await local.quiet();
  expect(local.sent().at(-1)?.kind).toBe("confirmation");
}
