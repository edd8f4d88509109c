/** What is new of a customer as a payer, so that staff are told at once. */

/**
 * - `slow`, `serious`: the state became that;
 * - `look-again`: the day has come on which the owner wanted to look at a serious one again;
 * - `worse`: much more is overdue than when the owner decided;
 * - `promise-broken`: a promise to pay was not kept.
 */
export type PayerNews = "slow" | "serious" | "look-again" | "worse" | "promise-broken";

/** With these the owner is asked for a decision. */
export const ASKS: ReadonlySet<PayerNews> = new Set(["serious", "look-again", "worse"]);

/** These stand in the morning letter of their day; a change of state stands in that of the next Monday. */
export const IN_THE_MORNING: ReadonlySet<PayerNews> = new Set(["look-again", "worse", "promise-broken"]);
