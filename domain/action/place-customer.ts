/**
 * What staff say of who wrote: `not-a-customer`, `supplier`, `customer`; and `mine`, that somebody is the owner. Nobody
 * who is no customer waits for anything, so every promise to them ends, withdrawn. Pure.
 */
import type { Customer } from "../customer/customer.ts";
import { nextVersion } from "../customer/change-customer.ts";
import { type Standing, standingAfter } from "../customer/standing.ts";
import { endedAfter, type GivenPromise, handedOver, withdrawn } from "../promise/promise.ts";
import type { Change } from "./deed.ts";
import { newsOfHandOver } from "./hand-over.ts";
import { already, type Decision, done, evidenceOf, nameOf, notPossible, type Scene, who } from "./scene.ts";

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
  const changes = {
    customer: isOld
      ? undefined
      : changed(customer, {
          standing: standingAfter(customer.standing, { is: "placed", as }),
          standingSaidAt: order.at,
        }),
    promises: waiting
      .filter(({ madeAt }) => !isOld || madeAt <= order.at)
      .map((before) => ({ before, after: withdrawn(before, evidence) })),
  };
  return (isOld || customer.standing === as) && changes.promises.length === 0
    ? already(scene, {}, isOld ? undefined : changes)
    : done(scene, changes);
}

/** Whoever says so has all that the customer waits for, too. */
export function decideMine(scene: Scene): Decision {
  const { company, customer, order } = scene;
  const owner = who(scene);
  if (customer === undefined) return notPossible(scene, "no-customer");
  if (owner === undefined) return notPossible(scene, "not-in-settings");
  if (order.at < (customer.ownerSaidAt ?? "")) {
    return already(scene, { to: nameOf(company, customer.owner) });
  }
  const handed = openPromises(scene)
    .map((before) => ({ before, after: handedOver(before, owner.id, order.at) }))
    .filter(({ before, after }) => before !== after);
  const news = handed.filter(({ before, after }) => before.owner !== after.owner);
  const changes = {
    customer: changed(customer, { owner: owner.id, proposedOwner: undefined, ownerSaidAt: order.at }),
    promises: handed,
    letters: news.flatMap(({ before, after }) => newsOfHandOver(scene, after, before.owner)),
  };
  return customer.owner === owner.id && news.length === 0
    ? already(scene, { to: owner.name }, changes)
    : done(scene, changes, { to: owner.name });
}

/** What the customer waits for, or waited for when this was said; each once. */
function openPromises({ promise, openToCustomer, order }: Scene): GivenPromise[] {
  const wasOpen = promise !== undefined && (promise.state === "open" || endedAfter(promise, order.at));
  const all = [...(wasOpen ? [promise] : []), ...openToCustomer];
  return [...new Map(all.map((each) => [each.promiseId, each])).values()]
    .filter(({ openedAt = "" }) => order.at >= openedAt)
    .slice(0, MOST_PROMISES);
}

const changed = (before: Customer, fields: Partial<Customer>): Change<Customer> => ({
  before,
  after: nextVersion(before, { ...before, ...fields }),
});
