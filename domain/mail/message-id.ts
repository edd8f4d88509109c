/**
 * Message-IDs that may be repeated in a header of ours. They come from strangers and travel unencoded, so the shape
 * is stricter than RFC 5322 §3.6.4: no spaces, quotes, comments or lists. A mail with another id is answered without
 * `In-Reply-To`.
 */
const LONGEST_ID = 250;
const ID = /^<[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.:[\]]+@[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.:[\]]+>$/;

/** True for `<left@right>` of harmless ASCII, nothing that a reader could decode as an encoded word. */
export function isSafeMessageId(id: string): boolean {
  return id.length <= LONGEST_ID && ID.test(id) && !id.includes("=?");
}
