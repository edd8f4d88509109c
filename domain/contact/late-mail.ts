/**
 * What a customer's mail gets when the answer to it was read first: what it would have got in order, a promise that the
 * answer kept; unless another mail that the same answer answers has one. Pure.
 */
import type { GivenPromise } from "../promise/promise.ts";
import { answeredIn, endedBy } from "./answer.ts";
import type { MailFacts } from "./mail-facts.ts";
import { type Place, placeOf, type Turn, withTurn } from "./turns.ts";

/** Whether somebody waits for an answer to it, or would if nobody had been in touch. */
export const asksForAnswer = ({ deserved }: Pick<MailFacts, "deserved">): boolean =>
  deserved === "new" || deserved === "silent";

/** The promise of a mail that was answered before it was read. */
export function answeredLate(
  facts: MailFacts,
  promiseOf: (facts: MailFacts, silent: boolean) => GivenPromise,
): GivenPromise | undefined {
  const { next, previous, before, after } = placeIn(facts);
  if (next === undefined || !asksForAnswer(facts)) return undefined;
  const together = withTurn([...before, ...after], turnOf(facts));
  const waiting = answeredIn({ previous, before: together });
  if (!waiting.some(isOf(facts)) || waiting.some(({ promiseId }) => promiseId !== undefined))
    return undefined;
  return endedBy(promiseOf(facts, previous !== undefined || facts.deserved === "silent"), next);
}

/** The promise that covers a mail which has none of its own. */
export function coverOf(facts: MailFacts): string | undefined {
  const { next, before, after } = placeIn(facts);
  if (next === undefined) return facts.judgement.promise === "same" ? facts.thread?.openPromiseId : undefined;
  return [...before, ...after].find(({ promiseId }) => promiseId !== undefined)?.promiseId;
}

function placeIn(facts: MailFacts): Place {
  return placeOf(facts.thread?.turns ?? [], turnOf(facts));
}

const turnOf = ({ incoming, isThanks }: MailFacts): Turn => ({
  id: incoming.contactId,
  at: incoming.receipt.receivedAt,
  by: "customer",
  isThanks: isThanks ? true : undefined,
});

const isOf =
  ({ incoming }: MailFacts) =>
  ({ id }: Turn): boolean =>
    id === incoming.contactId;
