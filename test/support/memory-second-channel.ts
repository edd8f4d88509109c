/** The second channel in memory, held to the same contract suite as the one on SNS. */
import type { SecondChannel } from "../../domain/ports.ts";

export interface ToldElsewhere {
  readonly subject: string;
  readonly text: string;
}

/** Keeps what it tells in the given list. */
export function createMemorySecondChannel(told: ToldElsewhere[]): SecondChannel {
  return {
    tell: async (news) => {
      told.push(news);
    },
  };
}
