/** An agenda that rests goes as it is in the morning: what is changed until then goes along, in a letter of its own. Pure. */
import { isResting } from "../letters/agenda/resting.ts";
import { sendAgenda } from "../letters/agenda/send-agenda.ts";
import type { Letter } from "../letters/letter.ts";
import type { RelationFacts } from "../relation/relation-facts.ts";
import { editTalk } from "../relation/talks/change-talk.ts";
import type { RelationAsk } from "./relation-ask.ts";
import type { Scene } from "./scene.ts";

export interface SentAgain {
  readonly facts: RelationFacts;
  readonly letters?: readonly Letter[] | undefined;
}

/** The same facts, and no letter, where nothing rests. */
export function sendAgain(
  { company, customer, order }: Scene<RelationAsk>,
  facts: RelationFacts,
  talkId: string,
): SentAgain {
  const talk = facts.talks.find((each) => each.talkId === talkId);
  const sent = talk?.agenda?.sent;
  const { at, deedId } = order;
  if (talk === undefined || customer === undefined || sent === undefined || !isResting(sent, at))
    return { facts };
  const of = [...(sent.of ?? []), sent.letterId.replace(/^agenda-/, "")];
  const { to } = sent;
  const sending = sendAgenda({ company, customer, facts, talk, deedId, at, to, of, again: true });
  if (!("letter" in sending)) return { facts };
  const { agenda, letter } = sending;
  return { facts: editTalk(facts, talkId, (each) => ({ ...each, agenda })), letters: [letter] };
}
