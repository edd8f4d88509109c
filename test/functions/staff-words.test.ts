/** What staff ask for by mail, done and confirmed. */
import { describe, expect, it } from "vitest";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText } from "../support/mail-text.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** An hour before the promise falls due. */
const TUESDAY_EIGHT = "2026-11-24T07:00:00.000Z";

const mail = mailText({ subject: "Köksluckor", text: "Hej! Vad kostar nya luckor till ett litet kök?" });

/** Karin has written, and Anna was told that an answer is due. */
async function alerted(company = exampleCompany()): Promise<{ world: World; promiseId: string }> {
  const world = createWorld({ at: MONDAY_NINE, company });
  const id = await world.receive({ raw: mail });
  await world.at(TUESDAY_EIGHT);
  expect(world.alerts()).toHaveLength(1);
  return { world, promiseId: `p-${id}` };
}

const promiseIn = (world: World, promiseId: string) => world.memory.stored.promises.get(promiseId);

const words = (letter: { raw: string } | undefined): string =>
  readableText(letter?.raw ?? "").replaceAll(/\s+/g, " ");

describe("one word in answer to the alert", () => {
  it("ends the promise, is confirmed, and nobody is alerted any more", async () => {
    const { world, promiseId } = await alerted();
    const id = await world.staffWrites({ text: "klart", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({
      state: "kept",
      endedBy: `d-${id}-0`,
      answeredBy: "anna",
    });
    const [letter] = world.confirmations();
    expect(letter).toMatchObject({ to: "anna@bjorkholm.example", from: "handslag@in.bjorkholm.example" });
    expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(letter?.raw).toMatch(/^In-Reply-To: <staff\d+@kund.example>\r$/m);
    expect(words(letter)).toContain("karin@kund.example, ”Köksluckor”: Klart, och löftet är hållet.");
    await world.at("2026-11-27T12:00:00.000Z");
    expect(world.alerts()).toHaveLength(1);
  });

  it("delivered again changes nothing and is confirmed once", async () => {
    const { world, promiseId } = await alerted();
    const answer = { text: "klart", answers: world.alerts()[0] };
    const id = await world.staffWrites(answer);
    const after = promiseIn(world, promiseId);
    await world.redeliver(id, { raw: mail });
    expect(promiseIn(world, promiseId)).toEqual(after);
    expect(world.confirmations()).toHaveLength(1);
  });

  it("with a new time: the promise is watched by that", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "senare fredag\n\nMvh Anna", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({
      state: "open",
      version: 2,
      promisedAt: "2026-11-27T15:00:00.000Z",
    });
    await world.at("2026-11-27T14:00:00.000Z");
    expect(world.alerts()).toHaveLength(2);
  });

  it("from a colleague who was not asked, with another colleague in copy, works as well", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({
      text: "klaret",
      from: "sofie@bjorkholm.example",
      cc: "bo@bjorkholm.example",
      answers: world.alerts()[0],
    });
    expect(promiseIn(world, promiseId)).toMatchObject({ state: "kept", answeredBy: "sofie" });
    expect(world.confirmations()).toMatchObject([{ to: "sofie@bjorkholm.example" }]);
    expect(words(world.confirmations()[0])).toContain("Klaret, og løftet er holdt.");
  });

  it("hands over, and the new owner is told at once", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "lämna över till Bo", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.owner).toBe("bo");
    const told = world.sent.filter(({ kind }) => kind === "hand-over");
    expect(told).toMatchObject([{ to: "bo@bjorkholm.example" }]);
    expect(words(told[0])).toContain("Anna Björk har lämnat över karin@kund.example till dig");
    // A word in answer to that letter is about the same promise.
    await world.staffWrites({ text: "klart", from: "bo@bjorkholm.example", answers: told[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({ state: "kept", answeredBy: "bo" });
  });

  it("that is not understood is asked back, with words that are", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "jag tar det sen nån gång", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.state).toBe("open");
    const said = words(world.confirmations()[0]);
    expect(said).toContain("”jag tar det sen nån gång”");
    expect(said).toContain("klart · senare fredag");
  });

  it("in the subject of an empty answer is asked back", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "", subject: "Klart", answers: world.alerts()[0] });
    await world.staffWrites({ text: "Mvh Anna", subject: "", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.state).toBe("open");
    expect(words(world.confirmations()[0])).toContain("”Klart”");
    expect(words(world.confirmations()[1])).toContain("”…”");
  });

  it("can be taken back, in answer to the confirmation", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "klart", answers: world.alerts()[0] });
    await world.staffWrites({ text: "ångra", answers: world.confirmations()[0] });
    expect(promiseIn(world, promiseId)).toMatchObject({
      state: "open",
      promisedAt: "2026-11-24T08:00:00.000Z",
    });
    expect(words(world.confirmations()[1])).toContain(
      "karin@kund.example, ”Köksluckor”: Ångrat, allt är som förut. Det gällde: ”Klart, och löftet är hållet.”",
    );
    await world.at("2026-11-24T08:00:00.000Z");
    expect(world.alerts().length).toBeGreaterThan(1);
  });

  it("by which nobody is a customer ends what waits, and the sender is acknowledged no more", async () => {
    const { world, promiseId } = await alerted();
    await world.staffWrites({ text: "inte kund", answers: world.alerts()[0] });
    expect(promiseIn(world, promiseId)?.state).toBe("withdrawn");
    await world.receive({ raw: mailText({ id: "second", subject: "Mer", text: "Köp våra lister nu!" }) });
    expect(world.acknowledgements()).toHaveLength(1);
  });
});

describe("a word with a number, in answer to the morning letter", () => {
  it("that no line has does nothing, and is told which one is missing", async () => {
    const world = createWorld({ at: "2026-11-23T14:00:00.000Z" });
    const id = await world.receive({ raw: mail });
    await world.at("2026-11-24T06:45:00.000Z");
    const morning = world.sent.find(({ kind }) => kind === "morning");
    await world.staffWrites({ text: "9 klart\n8 lovar: skicka offert senast fredag", answers: morning });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("open");
    expect(world.memory.stored.promises.size).toBe(1);
    const said = words(world.confirmations()[0]);
    expect(said).toContain("9. Det finns ingen rad 9 i brevet. Inget är ändrat.");
    expect(said).toContain("8. Det finns ingen rad 8 i brevet. Inget är ändrat.");
    await world.staffWrites({ text: "1 klart", answers: morning });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("kept");
  });

  it("takes back what was asked for that line alone, and says what it was", async () => {
    const world = createWorld({ at: "2026-11-23T14:00:00.000Z" });
    const first = `p-${await world.receive({ raw: mail })}`;
    const second = `p-${await world.receive({
      raw: mailText({
        id: "other",
        from: "ulla@annan.example",
        subject: "Bänkskiva",
        text: "Vad kostar en skiva?",
      }),
    })}`;
    await world.at("2026-11-24T06:45:00.000Z");
    const morning = world.sent.find(({ kind }) => kind === "morning");
    await world.staffWrites({ text: "1 klart, 2 klart", answers: morning });
    await world.staffWrites({ text: "1 ångra", answers: morning });
    expect(words(world.confirmations().at(-1))).toContain(
      "1. karin@kund.example, ”Köksluckor”: Ångrat, allt är som förut. Det gällde: ”Klart, och löftet är hållet.”",
    );
    expect(promiseIn(world, first)?.state).toBe("open");
    expect(promiseIn(world, second)?.state).toBe("kept");
    await world.staffWrites({ text: "1 lämna över till Sofie, 2 ångra", answers: morning });
    expect(promiseIn(world, first)?.owner).toBe("sofie");
    expect(promiseIn(world, second)?.state).toBe("open");
  });
});

describe("in answer to a preview", () => {
  it("a word is about the mail that it shows", async () => {
    const company = exampleCompany({ letters: "preview" });
    const world = createWorld({ at: MONDAY_NINE, company });
    const id = await world.receive({ raw: mail });
    await world.staffWrites({ text: "klart", answers: world.sent[0] });
    expect(promiseIn(world, `p-${id}`)?.state).toBe("kept");
  });
});

describe("whoever answers first", () => {
  it("is proposed as owner, and is it by one word", async () => {
    const { world, promiseId } = await alerted();
    const alert = world.alerts()[0];
    await world.receive({
      raw: mailText({
        id: "answer",
        from: "bo@bjorkholm.example",
        to: "karin@kund.example",
        cc: "log@in.bjorkholm.example",
        inReplyTo: "first",
      }),
    });
    expect([...world.memory.stored.customers.values()]).toMatchObject([{ proposedOwner: "bo" }]);
    await world.staffWrites({ from: "bo@bjorkholm.example", text: "min", answers: alert });
    expect([...world.memory.stored.customers.values()]).toMatchObject([{ owner: "bo" }]);
    expect(promiseIn(world, promiseId)?.state).toBe("kept");
  });
});
