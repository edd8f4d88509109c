/**
 * Caps hold in whatever order workers get their turn: letters are tried several at once and more than once, every call
 * of a port takes effect and answers at a moment of its own, and places now and then cannot be taken, or are taken
 * without anybody hearing of it (`TransactionConflict`, throttling, a lost answer).
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Acknowledgement } from "../../domain/letters/letter.ts";
import type { LetterCaps } from "../../domain/ports.ts";
import { readMail } from "../../domain/mail/read-mail.ts";
import { createSendLetter } from "../../functions/send-letter/send-letter.ts";
import { exampleCompany } from "../support/example-company.ts";
import { madeContact, madeEntry, madeLetter, madePromise, madeThread } from "../support/made.ts";
import { createMemorySecondChannel } from "../support/memory-second-channel.ts";
import { createMemory } from "../support/memory-ports.ts";

const NOW = "2026-11-23T08:00:00.000Z";
const company = exampleCompany({ acknowledgementsAnHour: 10 });

class TransactionConflictError extends Error {
  override readonly name = "TransactionConflictException";
}

interface Wrote {
  readonly thread: number;
  readonly to: string;
  readonly subject: string;
}

const wrote: fc.Arbitrary<Wrote> = fc.record({
  thread: fc.nat({ max: 3 }),
  to: fc.constantFrom("karin@kund.example", "karin+2@kund.example", "kim@kund.example", "robin@hotmail.se"),
  subject: fc.constantFrom("Fönster", "Re: Fönster", "Dörr", "Trappa", "Tak"),
});

/** What the caps count by, and how many there may be. */
const CAPS: readonly (readonly [by: (letter: Acknowledgement) => string, most: number])[] = [
  [({ threadId }) => `thread ${threadId}`, 3],
  [({ to }) => `${person(to)} this week`, 6],
  [({ to, subject }) => `${person(to)} about ${subject?.replace("Re: ", "") ?? ""}`, 2],
  [({ to }) => person(to), 3],
  [() => "everybody", company.acknowledgementsAnHour],
];
const person = (address: string): string => address.replace("+2", "");

type Fault = "none" | "before" | "after";

describe("caps", () => {
  it("hold under any interleaving, and every letter ends sent once or withdrawn with the reason", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wrote, { minLength: 1, maxLength: 14 }),
        fc.array(fc.constantFrom<Fault>("none", "none", "none", "before", "after"), { maxLength: 30 }),
        fc.scheduler(),
        async (mails, faults, scheduler) => {
          const { sent, letters, full } = await play(mails, faults, scheduler);
          for (const [by, most] of CAPS) {
            const counts = Map.groupBy(sent, by);
            for (const [what, counted] of counts) expect(counted.length, what).toBeLessThanOrEqual(most);
          }
          expect(new Set(sent.map(({ letterId }) => letterId)).size).toBe(sent.length);
          const sentIds = sent.map(({ letterId }) => letterId);
          for (const { letterId, state, because } of letters) {
            expect(state, letterId).toBe(sentIds.includes(letterId) ? "sent" : "withdrawn");
            // Nobody is held back by a cap that has places left.
            if (state === "withdrawn") expect(full.get(letterId)).toContain(because);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function play(mails: readonly Wrote[], faults: readonly Fault[], scheduler: fc.Scheduler) {
  const memory = createMemory();
  const sent: Acknowledgement[] = [];
  /** Why a letter was refused a place: only when the places of that cap were really taken, by others at that moment. */
  const full = new Map<string, string[]>();
  const ids: string[] = [];
  for (const [index, { thread, to, subject }] of mails.entries()) {
    const id = `mail${index}`;
    const letter = madeLetter({
      letterId: `ack-${id}`,
      contactId: id,
      promiseId: `p-${id}`,
      threadId: `thread${thread}`,
      to,
      subject,
    });
    await memory.log.record(
      madeEntry({
        contact: madeContact({ contactId: id }),
        sameMailKey: id,
        thread: madeThread({ threadId: id }),
        newPromise: madePromise({ promiseId: `p-${id}` }),
        newLetter: letter,
      }),
    );
    ids.push(letter.letterId);
  }

  const left = [...faults];
  const caps: LetterCaps = {
    take: async (letterId, places) => {
      const fault = left.shift() ?? "none";
      if (fault === "before") throw new TransactionConflictError();
      for (const place of places) {
        const taking = memory.caps.take(letterId, [place]);
        const holders = new Set(memory.stored.caps.get(place.key));
        const took = await taking;
        if (took === "taken") continue;
        expect(holders.size).toBe(place.most);
        expect(holders.has(letterId)).toBe(false);
        full.set(letterId, [...(full.get(letterId) ?? []), place.because]);
        if (fault === "after") throw new TransactionConflictError();
        return took;
      }
      if (fault === "after") throw new TransactionConflictError();
      return "taken";
    },
    giveBack: async (letterId, places) => {
      const fault = left.shift() ?? "none";
      if (fault === "before") throw new TransactionConflictError();
      expect((await memory.letters.find(letterId))?.state).toBe("withdrawn");
      await memory.caps.giveBack(letterId, places);
      if (fault === "after") throw new TransactionConflictError();
    },
  };
  const sendLetter = createSendLetter({
    companyNow: async () => company,
    letters: inAnyOrder(memory.letters, scheduler),
    caps: inAnyOrder(caps, scheduler),
    promises: memory.promises,
    log: memory.log,
    register: memory.register,
    relations: memory.relations,
    deeds: memory.deeds,
    keys: memory.keys,
    mailStore: memory.mailStore,
    mailReader: { read: readMail },
    dictionaries: () => undefined,
    pageUrl: "https://page.example/",
    secondChannel: createMemorySecondChannel([]),
    postOffice: {
      handOver: async ({ letterId }) => {
        const letter = await memory.letters.find(letterId);
        if (letter?.kind === "acknowledgement") sent.push(letter);
        return { result: "accepted", sesMessageId: letterId, messageId: `<${letterId}@eu.example>` };
      },
    },
    clock: () => NOW,
    journal: { info: () => undefined, flag: () => undefined },
  });
  /** As the queue does: again when it failed. */
  const worker = async (letterId: string): Promise<void> => {
    for (let tries = 0; tries < 50; tries += 1) {
      try {
        await sendLetter(letterId);
        return;
      } catch (error) {
        if (!(error instanceof TransactionConflictError)) throw error;
      }
    }
  };
  // Each letter is delivered twice, at the same time.
  await scheduler.waitFor(Promise.all([...ids, ...ids].map(worker)));
  const letters = [...memory.stored.letters.values()].filter(({ kind }) => kind === "acknowledgement");
  return { sent, letters, full };
}

/** The port, each of whose calls takes effect when the scheduler says so. */
function inAnyOrder<Port extends object>(port: Port, scheduler: fc.Scheduler): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const original: unknown = Reflect.get(target, name);
      return (...args: unknown[]): unknown =>
        scheduler
          .schedule(Promise.resolve(), String(name))
          .then(() => Reflect.apply(original as () => unknown, target, args) as unknown);
    },
  });
}
