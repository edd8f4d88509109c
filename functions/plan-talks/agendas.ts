/**
 * Draws the agenda of each talk that is soon from what is known of the customer, and shows it to whoever leads the talk;
 * tells them later that it has not gone, and each day that the customer has a wrong invitation. The letter is made in the write that notes it with the talk, so it is made once;
 * the sweep finds it. A relation that fails is flagged, and looked at again tomorrow. Nothing goes to a customer.
 */
import type { Company } from "../../domain/company.ts";
import type { Customer } from "../../domain/customer/customer.ts";
import { readCustomer } from "../../domain/customer/read-customer.ts";
import { responsibleOn } from "../../domain/customer/responsible.ts";
import {
  type AgendaUnsent,
  newAgendaDraft,
  newAgendaUnsent,
  talkShown,
} from "../../domain/letters/agenda-letters.ts";
import { addressFor, leaderOf } from "../../domain/letters/agenda/talk-people.ts";
import type { Letter } from "../../domain/letters/letter.ts";
import type { CustomerRegister, Journal, PromiseBook } from "../../domain/ports.ts";
import type { GivenPromise } from "../../domain/promise/promise.ts";
import type { RelationBook, RelationEntry } from "../../domain/relation/relation-book.ts";
import type { RelationFacts } from "../../domain/relation/relation-facts.ts";
import { createEach } from "../../domain/relation/take-in/each.ts";
import { drawAgenda } from "../../domain/relation/talks/agenda/draw-agenda.ts";
import { newAgenda } from "../../domain/relation/talks/agenda/edit-agenda.ts";
import { type AgendaTask, agendaTasks } from "../../domain/relation/talks/agenda-days.ts";
import { editTalk } from "../../domain/relation/talks/change-talk.ts";
import { wrongInvitation } from "../../domain/relation/talks/wrong-invitation.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import type { Day, Instant } from "../../domain/time/instant.ts";
import { dayAt } from "../../domain/time/wall-clock.ts";

/** How often others may be quicker. */
const MOST_TRIES = 8;

export interface AgendasDeps {
  readonly relations: Pick<RelationBook, "find" | "store" | "dueTalks">;
  readonly register: Pick<CustomerRegister, "find">;
  readonly promises: Pick<PromiseBook, "open">;
  readonly journal: Pick<Journal, "flag">;
}

interface Morning {
  readonly company: Company;
  readonly now: Instant;
  readonly today: Day;
}

/** Answers with how many letters are new. Throws when what is due cannot be read. */
export function createAgendas({ relations, register, promises, journal }: AgendasDeps) {
  const each = createEach(journal);

  return async (company: Company, now: Instant, today: Day): Promise<number> => {
    const morning = { company, now, today };
    const open = once(allOpen);
    let made = 0;
    await each("relation", relations.dueTalks(today), idOf, async (entry) => {
      made += await work(idOf(entry), morning, open);
    });
    return made;
  };

  async function work(
    customerId: string,
    morning: Morning,
    open: () => Promise<readonly GivenPromise[]>,
  ): Promise<number> {
    const circumstances = circumstancesOf(morning.company, morning.today);
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const before = await relations.find(customerId);
      const tasks = before === undefined ? [] : agendaTasks(before.facts, circumstances);
      if (before === undefined || tasks.length === 0) return 0;
      const customer = await readCustomer(register, customerId);
      const isDrawn = tasks.some(({ task }) => task === "draw");
      const theirs = isDrawn ? (await open()).filter((promise) => promise.customerId === customerId) : [];
      const { facts, letters } = done(before.facts, tasks, { ...morning, customer, open: theirs });
      const after = withLooks({ ...before, facts }, circumstances);
      if (await relations.store(before, after, letters)) return letters.length;
    }
    throw new Error(`Relation ${customerId} changed ${MOST_TRIES} times meanwhile. It is tried again.`);
  }

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
  { now, today }: Known,
): Letter {
  switch (task) {
    case "draw":
      return newAgendaDraft({ ...letter, why: "drawn" }, now);
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

const idOf = ({ facts }: RelationEntry): string => facts.customer.customerId;
