/**
 * Message-IDs in a shape that is safe to store, compare and write into a header of ours: "<", visible ASCII, ">".
 * Everything else, the empty "<>" above all, matches nothing. Linear time, never throws.
 */

/** RFC 5322 §2.1.1 allows lines of 998; ids of mail programs have 30 to 120 characters. */
const LONGEST_ID = 250;

const SAFE_ID = /^<[!-;=?-~]+>$/;

/** The safe Message-IDs in the value of Message-ID, In-Reply-To or References, in order, each once. */
export function messageIds(value: string): string[] {
  const found = new Set<string>();
  for (let open = value.indexOf("<"); open !== -1;) {
    const close = value.indexOf(">", open);
    if (close === -1) break;
    // "<a <b>": the id begins at the last "<" before the ">".
    const start = value.lastIndexOf("<", close);
    const id = value.slice(start, close + 1);
    if (id.length <= LONGEST_ID && SAFE_ID.test(id)) found.add(id);
    open = value.indexOf("<", close);
  }
  return [...found];
}
