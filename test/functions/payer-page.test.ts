/** The page of a customer's payments: opening it changes nothing, saying yes notes what was chosen, once. */
import { beforeEach, describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { afterFirstList, booksReach, entryOf, noteOn, putInBooks, veryLate } from "../support/payer-world.ts";
import { createPageOf, formsOf } from "../support/staff-page.ts";
import { createWorld, type World } from "../support/world.ts";

const TUESDAY_FIVE = "2026-11-24T04:00:00.000Z";
const TUESDAY_TEN = "2026-11-24T09:00:00.000Z";

describe("the page of a customer's payments", () => {
  let world: World;
  let page: Awaited<ReturnType<typeof createPageOf>>;
  let token: string;
  const notes = async () => (await entryOf(world, "bad")).account.notes;

  beforeEach(async () => {
    world = createWorld({ at: TUESDAY_FIVE, company: exampleCompany() });
    await booksReach(world, "2026-11-22");
    await putInBooks(world, [veryLate("bad", { names: [{ name: "<b>Bad & Co</b>" }] })]);
    await afterFirstList(world);
    await world.at(TUESDAY_TEN);
    page = await createPageOf(world);
    token = page.tokenFor({ is: "payer", accountId: "bad" });
  });

  it("shows how it stands and why, with everything escaped", async () => {
    const { status, body } = await page.send("GET", token);
    expect(status).toBe(200);
    expect(body).toContain("Behöver ett beslut.");
    expect(body).toContain("&lt;b&gt;Bad &amp; Co&lt;/b&gt;");
    expect(body).toContain("22\u00a0november 2026");
    expect(formsOf(body)[0]?.choices).toEqual(expect.arrayContaining(["go-on", "prepayment", "dispute"]));
    expect(await notes()).toEqual([]);
  });

  it("computes as a letter of the day does, as far as the books reach, and shows what staff noted", async () => {
    expect((await page.send("GET", token)).body).toContain("143\u00a0dagar");
    await booksReach(world, "2026-12-03");
    await world.at("2026-12-04T09:00:00.000Z");
    const said = { at: "2026-12-04T09:00:00.000Z", from: "2026-12-04" };
    await noteOn(world, "bad", {
      ...said,
      noteId: "n1",
      says: "promised",
      by: "2026-12-18",
      invoice: "<i>7",
    });
    await noteOn(world, "bad", { ...said, noteId: "n2", says: "disputed", invoice: "F9" });
    await noteOn(world, "bad", {
      ...{ noteId: "n3", at: said.at, says: "decided", decision: "end", on: "2026-12-04" },
      ...{ reason: "nog", lookAgainOn: "2027-02-01" },
    });
    const { body } = await page.send("GET", token);
    expect(body).toContain("154\u00a0dagar");
    expect(body).toContain("Enligt bokföringen till och med 3\u00a0december 2026.");
    expect(body).toContain("Kunden har lovat att betala faktura &lt;i&gt;7 senast 18\u00a0december 2026.");
    expect(body).toContain("Kunden bestrider faktura F9 sedan 4\u00a0december 2026.");
    expect(body).toContain("Bestämt: avsluta, tittas på igen 1\u00a0februari 2027.");
  });

  it("shows what was written last of an account that cannot be computed", async () => {
    const before = await entryOf(world, "bad");
    const [first, ...rest] = before.account.invoices;
    const invoices = [{ ...first, dueOn: "never" } as never, ...rest];
    await world.memory.ledger.store(before, { ...before, account: { ...before.account, invoices } });
    const { status, body } = await page.send("GET", token);
    expect(status).toBe(200);
    expect(body).toContain("Behöver ett beslut.");
  });

  it("is where the alert's link leads", () => {
    const sent = world.sent.find(({ kind }) => kind === "payer-alert");
    const text = (sent?.raw ?? "").replaceAll("=\r\n", "");
    expect(text).toContain(`https://page.example/${token.split(".")[0]?.slice(0, 20) ?? "?"}`);
  });

  it("notes a decision after a question, and takes it back", async () => {
    const choice = { choice: "prepayment", day: "2027-03-01", reason: "tills allt är betalt" };
    const question = await page.send("POST", token, choice);
    expect(question.body).toContain("1\u00a0mars 2027");
    expect(await notes()).toEqual([]);
    const answer = await page.send("POST", token, { ...formsOf(question.body)[0]?.fields });
    expect(answer.body).toContain("Bestämt: förskott");
    expect(await notes()).toMatchObject([
      { says: "decided", decision: "prepayment", lookAgainOn: "2027-03-01" },
    ]);
    await page.send("POST", token, { ...formsOf(question.body)[0]?.fields });
    expect(await notes()).toHaveLength(1);
    await page.choose(token, { ...formsOf(answer.body)[0]?.fields });
    expect(await notes()).toEqual([]);
  });

  it.each([
    [{}, "Välj först"],
    [{ choice: "go-on", reason: "god kund" }, "Välj en dag"],
    [{ choice: "go-on", reason: "god kund", day: "2026-11-24" }, "Välj en dag"],
    [{ choice: "end", day: "2027-03-01", reason: " " }, "Skriv varför"],
    [{ choice: "exempt", day: "2026-02-30", reason: "x" }, "Välj en dag"],
    [{ choice: "dispute-over" }, "Välj först"],
  ])("asks for what is missing in %j", async (form, words) => {
    const { status, body } = await page.send("POST", token, form);
    expect(status).toBe(400);
    expect(body).toContain(words);
    expect(await notes()).toEqual([]);
  });

  it("does nothing without its own mark, and opens nothing for an account that is not there", async () => {
    const question = JSON.stringify({ ask: { does: "dispute" } });
    await page.send("POST", token, { question, mark: "2026-11-24T09:00:00.000Z.aaaaaaaaaaaaaaaaaaaaaa" });
    expect(await notes()).toEqual([]);
    expect((await page.send("GET", page.tokenFor({ is: "payer", accountId: "gone" }))).status).toBe(403);
  });
});
