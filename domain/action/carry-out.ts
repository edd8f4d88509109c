/**
 * Carries out what staff ask for, whether it was said by mail or chosen on the page. It is read where things stand,
 * decided, and stored as a whole with the deed that tells of it; when somebody else was quicker, it is read and decided
 * again. Then, each step safe to repeat: the watch over what is promised now, and the letters to colleagues.
 *
 * The same order again finds its deed and changes nothing. Throws when a port does, or when things never stand still:
 * then whoever gave the order gives it again, and what was left is made good.
 */
import type { Company } from "../company.ts";
import type {
  Clock,
  CompanyBook,
  ContactLog,
  CustomerRegister,
  Deadlines,
  Deeds,
  DueQueue,
  LetterQueue,
  PromiseBook,
} from "../ports.ts";
import { readOpen } from "../promise/read-open.ts";
import { watchPromise } from "../promise/watch-promise.ts";
import { forgetAt } from "../time/forget-at.ts";
import { inOrderSaid } from "../time/in-order-said.ts";
import type { Ask } from "./ask.ts";
import { decide } from "./decide.ts";
import { type Changes, type Deed, effectsOf } from "./deed.ts";
import { withoutPersonal } from "./ladder-ask.ts";
import type { Order, Outcome } from "./order.ts";
import type { PayerBook } from "./read-payer.ts";
import { createReadScene, type ReadSceneDeps } from "./read-scene.ts";
import { notPossible } from "./scene.ts";
import { changesToUndo, isTooLate } from "./undo.ts";

/** How often others may be quicker. */
const MOST_TRIES = 8;

export interface CarryOutDeps {
  /** The company as in its file: what was said since is read with what an order is about. */
  readonly settings: Company;
  readonly companyBook: CompanyBook;
  readonly deeds: Deeds;
  readonly promises: PromiseBook;
  readonly log: ContactLog;
  readonly register: CustomerRegister;
  /** For what staff say of a customer's payments. */
  readonly ledger: PayerBook;
  /** For what they say of the relation with a customer. */
  readonly relations: ReadSceneDeps["relations"];
  readonly letterQueue: LetterQueue;
  readonly deadlines: Deadlines;
  readonly dueQueue: DueQueue;
  readonly clock: Clock;
}

export function createCarryOut(deps: CarryOutDeps): (order: Order) => Promise<Outcome> {
  const { settings, deeds, promises, letterQueue, deadlines, dueQueue, clock } = deps;
  const read = createReadScene(deps);

  /** Stores what `attempt` decides, as often as it is overtaken; answers with what came of it. */
  async function untilStored(
    deedId: string,
    attempt: () => Promise<{ deed: Deed; changes: Changes } | Outcome>,
  ): Promise<Outcome> {
    for (let tried = 0; tried < MOST_TRIES; tried += 1) {
      const known = await deeds.find(deedId);
      if (known?.undoneBy !== undefined)
        return { ...known.outcome, is: "not-possible", why: "changed-since" };
      if (known !== undefined) return followUp(known);
      const decided = await attempt();
      if (!("deed" in decided)) return decided;
      const { deed, changes } = decided;
      if ((await deeds.store(deed, changes, forgetAt(settings, deed.at))) === "stored") return followUp(deed);
    }
    throw new Error(
      `Deed ${deedId}: what it changes changed ${MOST_TRIES} times meanwhile. It is tried again.`,
    );
  }

  /** What has to happen once the deed is stored; again, it does no harm. */
  async function followUp({ outcome, effects, letterIds }: Deed): Promise<Outcome> {
    for (const { on, id } of effects) {
      const promise = on === "promise" ? await readOpen(promises, id) : undefined;
      if (promise !== undefined) await watchPromise({ deadlines, dueQueue }, promise, clock());
    }
    for (const letterId of letterIds) await letterQueue.put(letterId, 0);
    return outcome;
  }

  function deedOf(
    { deedId, staffId, ask, at }: Order,
    outcome: Outcome,
    changes: Changes,
    under: readonly string[],
  ): Deed {
    return {
      deedId,
      staffId,
      ask: withoutPersonal(ask),
      at,
      under,
      outcome,
      effects: effectsOf(changes),
      letterIds: (changes.letters ?? []).map(({ letterId }) => letterId),
    };
  }

  const store = (order: Order): Promise<Outcome> =>
    untilStored(order.deedId, async () => {
      const scene = await read.scene(order);
      const undo = await undoSince(order);
      const { outcome, changes: decided } =
        undo !== undefined && !mayStay(order.ask) ? notPossible(scene, "taken-back") : decide(scene);
      // Nobody hears of what is taken back at once.
      const changes = undo === undefined ? decided : decided && { ...decided, letters: [] };
      // What came to nothing is noted, too: said again when things have changed, it is still that old order.
      if (changes === undefined) return noted(order, outcome);
      const under = [order.letterId, order.confirmationId].filter((id) => id !== undefined);
      return { deed: deedOf(order, outcome, changes, under), changes };
    });

  /** What was taken back before it was read is carried out and taken back now: what was measured by it meanwhile stays. */
  async function carryOut(order: Order): Promise<Outcome> {
    const outcome = await store(order);
    const undo = mayStay(order.ask) ? await undoSince(order) : undefined;
    const deed = undo && (await deeds.find(order.deedId));
    if (undo === undefined || deed === undefined || deed.effects.length === 0) return outcome;
    const { deedId, ask, at } = undo;
    const taken = await takeBack(deed, { ...order, deedId, ask, at });
    return taken.is === "done" ? { ...outcome, is: "not-possible", why: "taken-back" } : outcome;
  }

  const noted = (order: Order, outcome: Outcome, under: readonly string[] = []) => ({
    deed: deedOf(order, outcome, {}, under),
    changes: {},
  });

  /** The word "undo" of its giver, in answer to the same letter, that was said first since, and was read before. */
  async function undoSince(order: Order): Promise<Deed | undefined> {
    if (order.ask.does === "forget-personal") return undefined;
    const under = order.letterId === undefined ? [] : await deeds.under(order.letterId);
    const undoes = under.filter(
      (deed) =>
        deed.ask.does === "undo" &&
        deed.staffId === order.staffId &&
        deed.at > order.at &&
        !isTooLate(order, deed) &&
        (deed.ask.item === undefined || isOfLine(order, deed.ask.item)),
    );
    return inOrderSaid(undoes, ({ deedId }) => deedId)[0];
  }

  /** Takes one deed back. The deed that does so has its id from it: it can only be taken back once. */
  function takeBack({ deedId, outcome }: Deed, order: Order): Promise<Outcome> {
    const undo = { ...order, deedId: `undo-${deedId}`, orderId: order.deedId };
    return untilStored(undo.deedId, async () => {
      const deed = await deeds.find(deedId);
      const taken = deed && changesToUndo(await read.undoing(deed), undo);
      const overtaken: Outcome = { ...outcome, is: "not-possible", why: "changed-since" };
      if (taken === undefined) return overtaken;
      const { changes, isNews } = taken;
      return { deed: deedOf(undo, isNews ? { ...outcome, is: "done" } : overtaken, changes, []), changes };
    });
  }

  async function undo(order: Order): Promise<Outcome> {
    const facts = { does: "undo", item: itemOf(order.ask) } as const;
    const said = await deedsMeant(order);
    // Of several, what was said last first: each finds what it changed as it left it.
    const own = inOrderSaid(
      said.filter(({ staffId, at }) => staffId === order.staffId && at <= order.at),
      ({ deedId }) => deedId,
    ).reverse();
    if (own.length === 0) return { ...facts, is: "not-found" };
    const open = own.filter(({ undoneBy }) => undoneBy === undefined || undoneBy === order.deedId);
    if (open.length === 0) return { ...facts, is: own.some(didAnything) ? "already" : "not-found" };
    const inTime = open.filter((deed) => !isTooLate(deed, order));
    if (inTime.length === 0) {
      const isLetter = open.every(({ ask }) => ask.does === "agenda-send");
      return { ...facts, is: "not-possible", why: isLetter ? "has-gone" : "too-late" };
    }
    // What was erased is nowhere any more.
    const taken = inTime.filter(({ ask }) => ask.does !== "forget-personal");
    if (taken.length === 0) return { ...facts, is: "not-possible", why: "gone-for-good" };
    const undone: Outcome[] = [];
    for (const deed of taken) {
      const outcome = await takeBack(deed, order);
      // What came to nothing may have been done since, by what was said before it and read later.
      if (didAnything(deed) || outcome.is === "done") undone.push(outcome);
    }
    return undone.length === 0 ? { ...facts, is: "not-found" } : { ...facts, is: "done", undone };
  }

  async function deedsMeant({ ask, about, letterId, confirms }: Order): Promise<readonly Deed[]> {
    if (about?.deedId !== undefined) {
      const deed = await deeds.find(about.deedId);
      return deed === undefined ? [] : [deed];
    }
    const deedsUnder = async (letter: string | undefined): Promise<readonly Deed[]> => {
      const said = letter === undefined ? [] : await deeds.under(letter);
      return said.filter((deed) => deed.ask.does !== "undo");
    };
    const answering = await deedsUnder(letterId);
    const under = answering.length > 0 ? answering : await deedsUnder(confirms);
    const item = itemOf(ask);
    return item === undefined ? under : under.filter((deed) => isOfLine(deed, item));
  }

  return (order) =>
    order.ask.does === "undo"
      ? untilStored(order.deedId, async () =>
          noted(order, await undo(order), order.letterId === undefined ? [] : [order.letterId]),
        )
      : carryOut(order);
}

const itemOf = (ask: Ask): number | undefined => ("item" in ask ? ask.item : undefined);

/** What was said again is only remembered: taking it back is nothing to tell of. */
const didAnything = ({ outcome }: Deed): boolean => outcome.is === "done";

/** A deadline that was set stays for what was measured by it, and one made anew for whoever kept it. */
const mayStay = ({ does }: Ask): boolean => does === "later" || does === "open-again";

/** Whether it was asked for by that number, or without one because there is but one line. */
function isOfLine({ ask }: Pick<Deed, "ask">, item: number): boolean {
  const ofTheCompany = ["promise", "away", "back", "leaves", "stays", "closed", "opened", "pause", "resume"];
  const isOfTheCompany = ofTheCompany.includes(ask.does);
  return itemOf(ask) === item || (itemOf(ask) === undefined && item === 1 && !isOfTheCompany);
}
