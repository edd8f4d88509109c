/**
 * What a customer is, and whose, computed from all that staff said and did, in the order in which it was: queues keep no
 * order, and what was said can be taken back. What is read last finds its place among the others; what is taken back
 * leaves what holds without it. What nobody said, the register and the books, is what that is added to. Pure.
 */
import { inOrderSaid } from "../time/in-order-said.ts";
import { answeredBy } from "./answered-by.ts";
import type { Customer, CustomerFact, CustomerStanding } from "./customer.ts";
import { type StandingEvent, standingAfter } from "./standing.ts";

/** Of each kind; an item must stay small. Only those of the last day can be taken back. */
const MOST_FACTS = 20;

/** The customer, of whom this was said or shown; the same when that changes nothing, nor ever can. */
export function withSaid(customer: Customer, fact: CustomerFact): Customer {
  const known = customer.said ?? [];
  if (known.some(({ by, is }) => by === fact.by && is === fact.is)) return customer;
  const said = stillNeeded(
    unsaidOf(customer),
    inOrderSaid([...known, fact], ({ by }) => by),
  );
  return said.includes(fact) ? standing(customer, said) : customer;
}

/** The customer, without what this deed said. */
export function withoutSaid(customer: Customer, deedId: string): Customer {
  const { said = [] } = customer;
  const rest = said.filter(({ by }) => by !== deedId);
  return rest.length === said.length ? customer : standing(customer, rest);
}

/** The customer, who stands in the register or has an invoice: what staff say of such a customer holds all the same. */
export function withEvent(customer: Customer, event: Exclude<StandingEvent, { is: "placed" }>): Customer {
  const unsaid = unsaidOf(customer);
  const after = standingAfter(unsaid.standing, event);
  return after === unsaid.standing ? customer : withUnsaid(customer, { ...unsaid, standing: after });
}

/** The customer, whose owner by the register is another now: that takes the place of all that was said of it before. */
export function withOwnerInRegister(customer: Customer, owner: string | undefined): Customer {
  const said = customer.said?.filter(({ is }) => is !== "owned");
  return withUnsaid({ ...customer, said }, { ...unsaidOf(customer), owner });
}

/** The fields that are computed anew. */
const NOTHING = { owner: undefined, proposedOwner: undefined };
const NOTHING_SAID = { standingSaidAt: undefined, ownerSaidAt: undefined };

type Said = CustomerStanding & Pick<Customer, "standingSaidAt" | "ownerSaidAt">;

function unsaidOf({ unsaid, standing, owner, proposedOwner }: Customer): CustomerStanding {
  return unsaid ?? { standing, owner, proposedOwner };
}

const withUnsaid = (customer: Customer, unsaid: CustomerStanding): Customer =>
  customer.said === undefined ? { ...customer, ...unsaid } : standing({ ...customer, unsaid }, customer.said);

function standing(customer: Customer, said: readonly CustomerFact[]): Customer {
  const unsaid = unsaidOf(customer);
  const now = said.reduce<Said>(after, { ...NOTHING, ...NOTHING_SAID, ...unsaid });
  const isAny = said.length > 0;
  return { ...customer, ...now, said: isAny ? said : undefined, unsaid: isAny ? unsaid : undefined };
}

function after(now: Said, fact: CustomerFact): Said {
  switch (fact.is) {
    case "answered":
      return answeredBy(now, fact.staffId);
    case "placed":
      return {
        ...now,
        standing: standingAfter(now.standing, { is: "placed", as: fact.as }),
        standingSaidAt: fact.at,
      };
    case "owned":
      return { ...now, owner: fact.owner, proposedOwner: undefined, ownerSaidAt: fact.at };
  }
}

/** Of answers the first ones; of words the last ones. */
function stillNeeded(unsaid: CustomerStanding, said: readonly CustomerFact[]): readonly CustomerFact[] {
  const answers = said.filter(({ is }) => is === "answered");
  const isKnown = unsaid.standing !== "unsorted" && (unsaid.owner ?? unsaid.proposedOwner) !== undefined;
  // What a mail shows cannot be taken back, and nothing that was shown after it says more.
  const proof = answers.findIndex((fact) => !("isSaid" in fact) && fact.staffId !== undefined);
  const first = answers.slice(0, isKnown ? 0 : Math.min(MOST_FACTS, proof < 0 ? MOST_FACTS : proof + 1));
  const needed = new Set([
    ...first,
    ...said.filter(({ is }) => is === "placed").slice(-MOST_FACTS),
    ...said.filter(({ is }) => is === "owned").slice(-MOST_FACTS),
  ]);
  return said.filter((fact) => needed.has(fact));
}
