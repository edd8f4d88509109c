/**
 * What staff say, read in any order: one failed call brings a mail back minutes later. In the end the same holds as if
 * all had been read in the order in which it was said.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Absence } from "../../domain/company-state.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { exampleCompany } from "../support/example-company.ts";
import { mailText, readableText, staffAnswer } from "../support/mail-text.ts";
import { staffMail } from "../support/staff-mail.ts";
import { type Said, saidAt as at, WORD_STORIES as STORIES } from "../support/word-stories.ts";
import { createWorld, type World } from "../support/world.ts";

const MONDAY_NINE = "2026-11-23T08:00:00.000Z";
/** The promise is due at nine; Anna is warned an hour before. */
const READ_AT = "2026-11-24T09:00:00.000Z";
const company = exampleCompany();

/** Karin has written, Anna was warned, and then the words are read in this order. */
async function readIn(words: readonly Said[]): Promise<World> {
  const world = createWorld({ at: MONDAY_NINE, company });
  await world.receive({
    id: "first",
    raw: mailText({ id: "first", subject: "Köksluckor", text: "Vad kostar luckor?" }),
  });
  await world.at("2026-11-24T07:00:00.000Z");
  const [alert] = world.alerts();
  await world.at(READ_AT);
  for (const { text, at, isNote, from } of words) {
    const id = `said-${at}-${text}`.replaceAll(/[^a-z\d]/g, "");
    const mail =
      text === "(svar)"
        ? {
            raw: staffAnswer({ subject: "Sv: Köksluckor", text: "Vi ringer." }).replace(
              "<answer@",
              `<${id}@`,
            ),
            recipients: ["log@in.bjorkholm.example"],
          }
        : staffMail(id, {
            text,
            from: from ?? "anna@bjorkholm.example",
            answers: isNote === true ? undefined : alert,
          });
    await world.receive({ ...mail, id, verdicts: { receivedAt: at } });
  }
  // Each of them was understood, and answered.
  expect(world.confirmations()).toHaveLength(words.filter(({ text }) => text !== "(svar)").length);
  return world;
}

const openIn = (promises: ReadonlyMap<string, GivenPromise>, promiseId = ""): string | undefined =>
  promises.get(promiseId)?.state === "open" ? promiseId : undefined;

/** That somebody is there needs no telling. */
const awayOf = (away: readonly Absence[]) => away.filter(({ isThere }) => isThere !== true);

/** All that is true in the end, and that anybody could notice. */
async function truth(world: World) {
  const { promises, threads, customers } = world.memory.stored;
  const { paused, away, closed } = await world.memory.companyBook.read();
  const days = (all: readonly { from: string; to: string }[]) =>
    all.map(({ from, to }) => `${from}–${to}`).sort();
  return {
    promises: [...promises.values()]
      // What was made at a word, and was not needed after all, nobody has waited for.
      .filter(({ promiseId, state }) => !(promiseId.startsWith("p-d-") && state === "withdrawn"))
      .map(({ promiseId, state, owner, promisedAt, silent, endedAt, endedBy, earlier = [] }) => ({
        ...{ promiseId, state, silent, promisedAt, endedAt, endedBy },
        // Whose it was is of no matter once it has ended.
        owner: state === "open" ? owner : undefined,
        earlier: earlier.map(({ promisedAt, end, endedAt, endedBy }) => ({
          promisedAt,
          end,
          endedAt,
          endedBy,
        })),
      }))
      .sort((one, other) => (one.promiseId < other.promiseId ? -1 : 1)),
    open: openIn(promises, threads.get("first")?.openPromiseId),
    customers: [...customers.values()].map(({ standing, owner }) => ({ standing, owner })),
    isPaused: paused !== undefined,
    away: awayOf(away)
      .map(({ who, from, to, backup }) => `${who} ${from}–${to} ${backup ?? ""}`)
      .sort(),
    closed: days(closed.filter(({ isOpen }) => isOpen !== true)),
  };
}

function* ordersOf<T>(all: readonly T[]): Iterable<readonly T[]> {
  if (all.length < 2) yield all;
  else
    for (const [index, one] of all.entries())
      for (const rest of ordersOf(all.toSpliced(index, 1))) yield [one, ...rest];
}

describe("words that are read in any order", () => {
  it.each(Object.entries(STORIES))("mean the same in the end: %s", async (_, story) => {
    const expected = await truth(await readIn(story));
    for (const order of ordersOf(story)) {
      const said = order.map(({ text, at }) => `${text} ${at.slice(11, 16)}`).join(", ");
      expect({ said, ...(await truth(await readIn(order))) }).toEqual({ said, ...expected });
    }
  });

  it.each([
    [
      "pausa",
      "starta",
      "Sedan dess har någon sagt att breven ska gå igen (i dag kl. 8.10, Anna Björk), så de går ut.",
    ],
    [
      "starta",
      "pausa",
      "Sedan dess har någon sagt att breven ska stoppas (i dag kl. 8.10, Anna Björk), så de är stoppade.",
    ],
    [
      "borta: 24/11–4/12",
      "tillbaka",
      "Sedan dess har något annat sagts om de dagarna (tis 24/11–fre 4/12), och det gäller.",
    ],
    [
      "tillbaka",
      "borta: 24/11–4/12",
      "Sedan dess har något annat sagts om de dagarna (tis 24/11), och det gäller.",
    ],
    [
      "stängt: 1/12",
      "öppet: 1/12",
      "Sedan dess har något annat sagts om de dagarna (tis 1/12), och det gäller.",
    ],
  ])("and who hears of it hears the truth: %s, then %s", async (first, second, said) => {
    const world = await readIn([
      { text: second, at: at("07:10"), isNote: true },
      { text: first, at: at("07:05"), isNote: true },
    ]);
    const heard = world.confirmations().map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " "));
    expect(heard.join("\n")).toContain(said);
  });

  it("and so with “done” before “open again”", async () => {
    const world = await readIn([
      { text: "öppna igen", at: at("07:15") },
      { text: "klart", at: at("07:10") },
    ]);
    const heard = world.confirmations().map(({ raw }) => readableText(raw).replaceAll(/\s+/g, " "));
    expect(heard.filter((each) => each.includes("Sedan dess har någon öppnat det igen"))).toHaveLength(1);
  });

  it("and who gets a promise that goes on hears of it, whichever word is read last", async () => {
    const story = STORIES["done, taken back, and handed over"] ?? [];
    for (const order of ordersOf(story)) {
      const world = await readIn(order);
      const given = [...world.memory.stored.letters.values()].filter(
        (letter) => letter.kind === "hand-over" && letter.what === "given" && letter.staffId === "bo",
      );
      expect(given).toHaveLength(1);
    }
  });

  it("any two of them, before the deadline or after it (property)", async () => {
    const word = fc.constantFrom(
      ...["klart", "öppna igen", "senare fredag", "senare torsdag", "lämna över till Bo"],
      ...["min", "inte kund", "kund", "behövs inte", "(svar)"],
    );
    const times = fc.constantFrom(["07:10", "07:20"], ["07:10", "08:30"], ["08:10", "08:30"]);
    await fc.assert(
      fc.asyncProperty(word, word, times, async (one, other, [before = "", after = ""]) => {
        const story = [
          { text: one, at: at(before) },
          { text: other, at: at(after) },
        ];
        expect(await truth(await readIn(story.toReversed()))).toEqual(await truth(await readIn(story)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("any three of them, and taken back between them or after them (property)", async () => {
    const word = fc.constantFrom(
      ...["klart", "öppna igen", "senare fredag", "senare torsdag", "lämna över till Bo", "ångra", "ångra"],
      ...["min", "inte kund", "kund", "behövs inte", "(svar)", "lämna över till Sofie"],
    );
    const times = fc.constantFrom(
      ["07:05", "07:06", "07:07"],
      ["07:05", "07:08", "08:30"],
      ["07:10", "08:20", "08:40"],
      ["08:10", "08:20", "08:30"],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(word, word, word),
        times,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (words, times, order) => {
          const story = words.map((text, index) => ({ text, at: at(times[index] ?? "") }));
          const read = order.flatMap((index) => story[index] ?? []);
          expect(await truth(await readIn(read))).toEqual(await truth(await readIn(story)));
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it("and read twice (property)", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(STORIES)).chain((story) =>
          fc.record({
            story: fc.constant(story),
            order: fc.shuffledSubarray([...story], { minLength: story.length }),
          }),
        ),
        async ({ story, order }) => {
          const world = await readIn(order);
          for (const { text, at } of order) {
            await world.redeliver(`said-${at}-${text}`.replaceAll(/[^a-z\d]/g, ""), { raw: "" });
          }
          expect(await truth(world)).toEqual(await truth(await readIn(story)));
        },
      ),
      { numRuns: 20 },
    );
  });
});
