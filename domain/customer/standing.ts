/** What the company has said of a customer, and what may change it. */

/**
 * Nobody has placed an `unsorted` sender yet, so it is acknowledged but has no phase, no next contact and no talk.
 * `not-a-customer` and `supplier` are said by staff, hold for the very address, and are never acknowledged.
 */
export const STANDINGS = ["unsorted", "prospect", "customer", "not-a-customer", "supplier"] as const;

export type Standing = (typeof STANDINGS)[number];

/**
 * - `answered`: staff answered the sender;
 * - `invoiced`: there is an invoice to the customer;
 * - `registered`: the customer stands in the company's own register for the first time;
 * - `placed`: staff said so, and their word holds.
 */
export type StandingEvent =
  { readonly is: "answered" | "invoiced" | "registered" } | { readonly is: "placed"; readonly as: Standing };

/** The standing after the event. The same event again changes nothing, and only staff's word ever takes back. */
export function standingAfter(standing: Standing, event: StandingEvent): Standing {
  if (event.is === "placed") return event.as;
  switch (standing) {
    case "unsorted":
      return event.is === "answered" ? "prospect" : "customer";
    case "prospect":
      return event.is === "answered" ? "prospect" : "customer";
    case "customer":
    case "not-a-customer":
    case "supplier":
      return standing;
  }
}

/** Whether others at the customer's company belong to it, too: suppliers and the like stay one address each. */
export function isPlaced(standing: Standing): boolean {
  return standing === "prospect" || standing === "customer";
}
