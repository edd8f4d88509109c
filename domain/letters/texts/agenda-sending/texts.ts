/**
 * What every language must bring for an agenda that a second reader is to read, or that rests, before it goes. Names,
 * addresses and the talk's own word stand in the nominative; `when` comes as the language writes it inside a sentence. The
 * words that staff are to answer with are those that are understood.
 */
import type { TalkWords } from "../agenda-letters/texts.ts";

type Subject = (who: string, day: string) => string;

/** Name of a colleague. */
export interface WithColleague extends TalkWords {
  readonly by: string;
}

export interface AgendaSendingTexts {
  /** To the second reader, and to whoever leads the talk when that one has read it and it goes. */
  readonly subject: Readonly<Record<"second" | "read", Subject>>;
  readonly happened: Readonly<Record<"second" | "read", (talk: WithColleague) => string>>;
  /** That it has been sent, and rests; whoever changes it now changes what goes. */
  readonly goesThen: (when: string) => string;
  /** In place of how many minutes it waits: that it rests. */
  readonly undo: string;
  /** Before that: who is to read it first. */
  readonly readFirst: (reader: string) => string;
  /** Of words that are understood: it goes without the second reader. */
  readonly anyway: string;
  /** To whoever sent it. */
  readonly confirmed: {
    readonly reader: (reader: string) => string;
    readonly rests: (to: string | undefined, when: string) => string;
  };
}
