/** Prepares an answer by staff to go on to the customer whose mail was relayed. What is held is told to who wrote it. */
import type { Answer } from "../../../domain/letters/letter.ts";
import { passOn } from "../../../domain/relay/pass-on.ts";
import type { Desk, Prepared } from "../prepared.ts";

const GONE: Prepared = { giveUp: "the answer, or the mail that it answers, is not there", why: "gone" };

export async function prepareAnswer(letter: Answer, desk: Desk): Promise<Prepared> {
  const { company, now, log, keys, mailStore, pageUrl } = desk;
  const answered = await log.find(letter.answeredId);
  if (answered?.answersGoTo === undefined) return GONE;
  const raw = await mailStore.read(letter);
  const answeredRaw = await mailStore.read(answered);
  if (raw === undefined || answeredRaw === undefined) return GONE;
  const { from, to, cc, passed } = await passOn({
    company,
    raw,
    answered: { ...answered, answersGoTo: answered.answersGoTo },
    answeredRaw,
    relayedTo: letter.relayedTo,
    keys,
    pageUrl,
    letterId: letter.letterId,
    now,
  });
  if ("held" in passed) return { giveUp: `held: ${passed.held}`, why: passed.held, fact: passed.fact };
  return { post: { raw: passed.raw, from, to, copiesTo: cc, kind: "answer" } };
}
