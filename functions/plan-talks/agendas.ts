/**
 * Draws the agenda of each talk that is soon from what is known of the customer, and shows it to whoever leads the talk;
 * tells them later that it has not gone, and each day that the customer has a wrong invitation. The letter is made in the
 * write that notes it with the talk, so it is made once; the sweep finds it. A relation that fails is flagged, and looked
 * at again tomorrow. Nothing goes to a customer.
 */
import type { Company } from "../../domain/company.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import {
  type AgendaDraft,
  type AgendaUnsent,
  newAgendaDraft,
  newAgendaUnsent,
  talkShown,
} from "../../domain/letters/agenda-letters.ts";
import { addressFor, leaderOf } from "../../domain/letters/agenda/talk-people.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type { LedgerBook } from "../../domain/payment/ledger-book.ts";
import type { CustomerRegister, Journal, PromiseBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import { changeRelation } from "../../domain/relation/change-relation.ts";
import type { RelationBook } from "../../domain/relation/relation-book.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { drawAgenda } from "../../domain/relation/talks/agenda/draw-agenda.ts";
import { newAgenda } from "../../domain/relation/talks/agenda/edit-agenda.ts";
import { type AgendaTask, agendaTasks } from "../../domain/relation/talks/agenda-days.ts";
import { editTalk } from "../../domain/relation/talks/change-talk.ts";
import { wrongInvitation } from "../../domain/relation/talks/wrong-invitation.ts";
import { ladderOf } from "../../domain/relation/level.ts";
import { circumstancesOf } from "../../domain/relation/when-to-look.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";
import { createReadPayments } from "./read-payments.ts";

export interface AgendasDeps {
  readonly relations: Pick<RelationBook, "find" | "store">;
  readonly register: Pick<CustomerRegister, "find">;
  readonly promises: Pick<PromiseBook, "open">;
  readonly ledger: Pick<LedgerBook, "entriesWith">;
  readonly journal: Pick<Journal, "flag">;
}

interface Morning {
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
}

/** `due`: ids of those of whose talks something may be to be said. Answers with how many letters are new. */
export function createAgendas({ relations, register, promises, ledger, journal }: AgendasDeps) {
  const readPayments = createReadPayments(ledger);
  const each = createEach(journal);

  return async (company: Company, now: Instant, today: Day, due: readonly string[]): Promise<number> => {
    const morning = { company, now, today };
    const circumstances = circumstancesOf(company, today);
    const open = once(allOpen);
    let made = 0;
    const work = async (customerId: string): Promise<void> => {
      let letters: readonly Letter[] = [];
      await changeRelation(relations, customerId, circumstances, async (entry) => {
        letters = [];
        const tasks = entry === undefined ? [] : agendaTasks(entry.facts, circumstances);
        if (entry === undefined || tasks.length === 0) return undefined;
        const customer = await readCustomer(register, customerId);
        const isDrawn = tasks.some(({ task }) => task === "draw");
        const theirs = isDrawn ? (await open()).filter((promise) => promise.customerId === customerId) : [];
        const payments = isDrawn ? await readPayments(customer) : undefined;
        const ladder = ladderOf(entry, circumstances);
        const after = done(entry.facts, tasks, { ...morning, customer, open: theirs, payments, ladder });
        letters = after.letters;
        return { entry: { ...entry, facts: after.facts }, letters };
      });
      made += letters.length;
    };
    await each("relation", due, (customerId) => customerId, work);
    return made;
  };

  async function allOpen(): Promise<readonly GivenPromise[]> {
    const open: GivenPromise[] = [];
    for await (const promise of promises.open()) open.push(promise);
    return open;
  }
}

interface Known extends Morning {
  readonly customer: Customer | undefined;
  /** Open promises to the customer. */
  readonly open: readonly GivenPromise[];
  readonly payments: AgendaDraft["payments"];
  readonly ladder: AgendaDraft["ladder"];
}

function done(facts: RelationFacts, tasks: readonly AgendaTask[], known: Known) {
  const letters: Letter[] = [];
  const after = tasks.reduce((before, { talk, task }) => {
    const agenda =
      talk.agenda === undefined
        ? newAgenda(drawn(before, talk.kinds, known), known.now)
        : { ...talk.agenda, alertedAt: known.now };
    const to = known.customer && addressFor(known.customer, before);
    const { customerId, name: who } = before.customer;
    const staffId = responsibleOn(known.company, leaderOf(talk, before, known.company), known.now).id;
    const letter = { staffId, customerId, who, to, talk: talkShown({ ...talk, agenda }) };
    letters.push(letterFor({ talk, task }, letter, known));
    return editTalk(before, talk.talkId, (each) => ({ ...each, agenda }));
  }, facts);
  return { facts: after, letters };
}

function letterFor(
  { talk, task }: AgendaTask,
  letter: Pick<AgendaUnsent, "staffId" | "customerId" | "who" | "to" | "talk">,
  { now, today, payments, ladder }: Known,
): Letter {
  switch (task) {
    case "draw":
      return newAgendaDraft({ ...letter, why: "drawn", payments, ladder }, now);
    case "alert":
      return newAgendaUnsent({ ...letter, why: "not-sent" }, now);
    case "remind": {
      const why = wrongInvitation(talk)?.why ?? "moved";
      const to = why === "cancelled" ? talk.agenda?.sent?.to : letter.to;
      return newAgendaDraft({ ...letter, to, why, hasGone: true }, now, `again-${today}`);
    }
  }
}

function drawn(facts: RelationFacts, kinds: AgendaTask["talk"]["kinds"], known: Known) {
  const { company, customer, today, open } = known;
  const { timeZone } = company.calendar;
  return drawAgenda(facts, {
    kinds,
    language: customer?.language ?? company.languages[0],
    on: today,
    openPromises: open.flatMap(({ kind, promiseId, what, promisedAt }) =>
      kind === "other" && what !== undefined
        ? { promiseId, what, promisedOn: dayAt(promisedAt, timeZone) }
        : [],
    ),
    openThreads: open.flatMap(({ kind, threadId, subject }) =>
      kind === "reply" && subject !== "" ? { threadId, subject } : [],
    ),
  });
}

/** Read by the first who asks, and not at all when nobody does. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}
