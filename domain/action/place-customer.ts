/**
 * What staff say of who wrote: `not-a-customer`, `supplier`, `customer`; and `mine`, that somebody is the owner. Nobody
 * who is no customer waits for anything, so every promise to them ends, withdrawn. Pure.
 */
import type { Customer } from "../customer/customer.ts";
import { nextVersion } from "../customer/change-customer.ts";
import { type Standing, standingAfter } from "../customer/standing.ts";
import { handedOver, withdrawn } from "../promise/promise.ts";
import type { Change } from "./deed.ts";
import { already, type Decision, done, evidenceOf, nameOf, notPossible, type Scene, who } from "./scene.ts";

/** What one deed changes is one transaction. */
const MOST_PROMISES = 50;

export function decideStanding(
  scene: Scene,
  as: Extract<Standing, "not-a-customer" | "supplier" | "customer">,
): Decision {
  const { customer, promise, openToCustomer } = scene;
  if (customer === undefined) return notPossible(scene, "no-customer");
  const waiting =
    as === "customer"
      ? []
      : [...(promise?.state === "open" ? [promise] : []), ...openToCustomer]
          .filter(
            (each, index, all) => all.findIndex(({ promiseId }) => promiseId === each.promiseId) === index,
          )
          .slice(0, MOST_PROMISES);
  if (customer.standing === as && waiting.length === 0) return already(scene);
  const evidence = evidenceOf(scene);
  return done(scene, {
    customer:
      customer.standing === as
        ? undefined
        : changed(customer, { standing: standingAfter(customer.standing, { is: "placed", as }) }),
    promises: waiting.map((before) => ({ before, after: withdrawn(before, evidence) })),
  });
}

export function decideMine(scene: Scene): Decision {
  const { company, customer, promise } = scene;
  const owner = who(scene);
  if (customer === undefined) return notPossible(scene, "no-customer");
  if (owner === undefined) return notPossible(scene, "not-in-settings");
  if (customer.owner === owner.id) return already(scene, { to: nameOf(company, customer.owner) });
  return done(
    scene,
    {
      customer: changed(customer, { owner: owner.id, proposedOwner: undefined }),
      promises:
        promise?.state === "open" && promise.owner !== owner.id
          ? [{ before: promise, after: handedOver(promise, owner.id) }]
          : [],
    },
    { to: owner.name },
  );
}

const changed = (before: Customer, fields: Partial<Customer>): Change<Customer> => ({
  before,
  after: nextVersion(before, { ...before, ...fields }),
});
