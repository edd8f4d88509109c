/** Sentences by which the personal rule is measured: what it is to refuse, by topic, and what is harmless. */
import type { RefusedTopic } from "../../../../domain/relation/personal/refused-topic.ts";

export type ByTopic = Readonly<Record<RefusedTopic | "harmless", readonly string[]>>;

export interface PersonalSentences {
  /** Looked at while the words were collected. */
  readonly tried: ByTopic;
  /** Written before, and not looked at until the words stood. */
  readonly heldOut: ByTopic;
}
