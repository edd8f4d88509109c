/**
 * What staff say of who wrote: `not-a-customer`, `supplier`, `customer`; and `mine`, that somebody is the owner. Nobody
 * who is no customer waits for anything, so every promise to them ends, withdrawn. Pure.
 */
import type { StaffMember } from "../company.ts";
import type { Customer, CustomerFact } from "../customer/customer.ts";
import { nextVersion } from "../customer/change-customer.ts";
import { withSaid } from "../customer/said-of-customer.ts";
import type { Standing } from "../customer/standing.ts";
import type { GivenPromise } from "../promise/promise.ts";
import { standsTheSame, withFacts } from "../promise/said.ts";
import type { Change } from "./deed.ts";
import { newsOfHandOver } from "./hand-over.ts";
import { already, type Decision, done, evidenceOf, nameOf, notPossible, type Scene, who } from "./scene.ts";
import { waitingFor, withAgain } from "./waited-again.ts";

/** What one deed changes is one transaction. */
const MOST_PROMISES = 25;

export function decideStanding(
  scene: Scene,
  as: Extract<Standing, "not-a-customer" | "supplier" | "customer">,
): Decision {
  const { customer, order } = scene;
  if (customer === undefined) return notPossible(scene, "no-customer");
  // The word that was said last holds, in whatever order they come; that nobody waited for what was open then, too.
  const isOld = order.at < (customer.standingSaidAt ?? "");
  const waiting = as === "customer" ? [] : openPromises(scene);
  const evidence = evidenceOf(scene);
  const promises = waiting
    .filter((promise) => promise.madeAt <= order.at || !(isOld || isMadeAtWord(promise)))
    .map((before) => ({
      before,
      after: withFacts(before, [{ ...evidence, is: "not-needed", ofCustomer: true }]),
    }))
    .flatMap((change) =>
      change.before.promiseId === scene.promise?.promiseId ? withAgain(scene, change, evidence) : [change],
    );
  const changes = {
    customer: changed(customer, { ...saidBy(scene), is: "placed", as }),
    promises,
    thread: promises.length === waiting.length ? undefined : waitingAfter(scene, promises),
  };
  const isNews = promises.some(({ before, after }) => before === undefined || !standsTheSame(before, after));
  return (isOld || customer.standing === as) && !isNews ? already(scene, {}, changes) : done(scene, changes);
}

/** Whoever says so has all that the customer waits for, too. */
export function decideMine(scene: Scene): Decision {
  const { customer } = scene;
  const owner = who(scene);
  if (customer === undefined) return notPossible(scene, "no-customer");
  return owner === undefined ? notPossible(scene, "not-in-settings") : ownedBy(scene, owner);
}

/** The customer is this colleague's, with all that it waits for. */
export function ownedBy(scene: Scene, owner: StaffMember): Decision {
  const { company, customer } = scene;
  if (customer === undefined) return notPossible(scene, "no-customer");
  const change = changed(customer, { ...saidBy(scene), is: "owned", owner: owner.id });
  const handed = openPromises(scene)
    .map((before) => ({
      before,
      after: withFacts(before, [{ ...evidenceOf(scene), is: "handed", owner: owner.id, ofCustomer: true }]),
    }))
    .filter(({ before, after }) => before !== after);
  const news = handed.filter(({ before, after }) => after.state === "open" && before.owner !== after.owner);
  const changes = {
    customer: change,
    promises: handed,
    letters: news.flatMap(({ before, after }) => newsOfHandOver(scene, after, before.owner)),
  };
  return customer.owner === change.after.owner && news.length === 0
    ? already(scene, { to: nameOf(company, customer.owner) }, changes)
    : done(scene, changes, { to: owner.name });
}

/** What the customer waits for, and what the word was about, open or not; each once. */
function openPromises({ promise, openToCustomer }: Scene): GivenPromise[] {
  const all = [...(promise === undefined ? [] : [promise]), ...openToCustomer];
  return [...new Map(all.map((each) => [each.promiseId, each])).values()].slice(0, MOST_PROMISES);
}

/** What staff said since, that somebody waits for it, holds. */
const isMadeAtWord = ({ kind, wroteAt }: GivenPromise): boolean => kind === "other" || wroteAt !== undefined;

const waitingAfter = ({ thread }: Scene, promises: readonly Change<GivenPromise>[]) =>
  waitingFor(
    thread,
    promises.map(({ after }) => after),
  );

const saidBy = ({ order: { at, deedId: by, staffId } }: Scene) => ({ at, by, staffId });

const changed = (before: Customer, fact: CustomerFact): Change<Customer> => ({
  before,
  after: nextVersion(before, withSaid(before, fact)),
});
