/**
 * A morning letter as what stands on it, from top to bottom: text and HTML are two ways to show the same. Everything in
 * it is plain text, cleaned and cut; whoever shows it escapes it.
 */

/** A numbered line: who it is, and what is told of them. */
export interface Row {
  /** Stays what it is, whatever became of the other lines. */
  readonly number: number;
  readonly who: string;
  /** Begins with a colon or a space. */
  readonly rest: string;
  /** It needs nobody any more. */
  readonly done: boolean;
}

/** Where its address can be hidden it has words. */
export interface Link {
  readonly address: string;
  readonly words: string;
}

export type Block =
  | { readonly is: "text"; readonly text: string }
  /** Less important; a link stands behind it. */
  | { readonly is: "aside"; readonly text: string; readonly link?: Link | undefined }
  /** The note stands under the heading. */
  | {
      readonly is: "section";
      readonly heading: string;
      readonly note?: string | undefined;
      readonly rows: readonly Row[];
    }
  | { readonly is: "facts"; readonly heading: string; readonly lines: readonly string[] }
  /** A question, and the answers that there are to it: one of them is to be given. */
  | {
      readonly is: "choices";
      readonly heading?: string | undefined;
      readonly question: string;
      readonly answers: readonly string[];
    }
  /** What may be answered: `examples` are to be copied as they are. */
  | {
      readonly is: "answer";
      readonly how: string;
      readonly examples: readonly string[];
      readonly undo: string;
    };

export const paragraph = (text: string): Block => ({ is: "text", text });

/** No block, where there is nothing to tell. */
export function facts(heading: string, lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [{ is: "facts", heading, lines }];
}

/** Between examples, on one line. */
export const BETWEEN_EXAMPLES = " · ";
