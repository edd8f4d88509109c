/**
 * Letters in DynamoDB. Each change names the state and attempt that it starts from, so that two workers can never both
 * go on. A letter that somebody still has to look at is in the sparse index `byDue`.
 */
import type { Delivery, Letter, LetterState } from "../domain/letters/letter.ts";
import type { LetterBook } from "../domain/ports.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { Dynamo, Item } from "./dynamodb.ts";
import { withoutEnd } from "./dynamodb-end.ts";

const DUE_LETTERS = "letter";

const ENDED = { due: undefined, dueAt: undefined };

export function createDynamoLetterBook(dynamo: Dynamo): LetterBook {
  /** Changes a letter that is in one of the `from` states at this attempt. */
  function move(
    { letterId }: Letter,
    from: readonly LetterState[],
    attempt: number,
    set: Item & { state: LetterState },
  ): Promise<boolean> {
    return dynamo.change("letters", letterId, {
      set,
      condition: `#state IN (${from.map((_, index) => `:from${index}`).join(", ")}) AND #attempt = :at`,
      values: { ":at": attempt, ...Object.fromEntries(from.map((state, index) => [`:from${index}`, state])) },
    });
  }

  return {
    find: async (letterId) => toLetter(await dynamo.get("letters", letterId)),
    due: async function* (until: Instant) {
      const query = {
        table: "letters",
        index: "byDue",
        partition: ["due", DUE_LETTERS],
        sort: ["dueAt", until],
      } as const;
      for await (const item of dynamo.query(query)) {
        const letter = toLetter(item);
        if (letter !== undefined) {
          yield letter;
        }
      }
    },
    ensure: async (letter) =>
      (await dynamo.putNew("letters", newLetterItem(letter))) ||
      (await dynamo.get("letters", letter.letterId))?.["state"] === "waiting",
    claim: (letter, { at, lookAgainAt, previewed }) =>
      move(letter, ["waiting"], letter.attempt, {
        state: "claimed",
        attempt: letter.attempt + 1,
        claimedAt: at,
        dueAt: lookAgainAt,
        previewed,
      }),
    entrusted: (letter, dueAt) => move(letter, ["waiting"], letter.attempt, { state: "waiting", dueAt }),
    giveUp: (letter, because) =>
      move(letter, ["waiting"], letter.attempt, { state: "failed", because, ...ENDED }),
    postpone: (letter, dueAt, because) =>
      move(letter, ["waiting"], letter.attempt, { state: "waiting", dueAt, because }),
    withdraw: (letter, because) =>
      move(letter, ["waiting"], letter.attempt, { state: "withdrawn", because, ...ENDED }),
    putBack: (letter, attempt, dueAt, because) =>
      move(letter, ["claimed"], attempt, { state: "waiting", dueAt, notBeforeAt: dueAt, because }),
    fail: (letter, attempt, because) =>
      move(letter, ["claimed", "unclear"], attempt, { state: "failed", because, ...ENDED }),
    unclear: (letter, attempt, lookAgainAt, because) =>
      move(letter, ["claimed"], attempt, { state: "unclear", dueAt: lookAgainAt, because }),
    retry: (letter, attempt, dueAt) =>
      move(letter, ["unclear"], attempt, { state: "waiting", dueAt, doubts: (letter.doubts ?? 0) + 1 }),
    // Whatever we believed, SES has it: only a letter that is sent already stays as it is.
    sent: (letterId, attempt, at, sesMessageId) =>
      dynamo.change("letters", letterId, {
        set: { state: "sent", sentAt: at, sesMessageId, attempt, because: undefined, ...ENDED },
        condition: "attribute_exists(id) AND #state <> :sent",
        values: { ":sent": "sent" },
      }),
    toldElsewhere: async (letterId, at) => {
      await dynamo.change("letters", letterId, {
        set: { toldElsewhereAt: at },
        condition: "attribute_exists(id)",
      });
    },
    delivery: async (letterId, news) => {
      const name = `news_${newsKey(news)}`;
      await dynamo.change("letters", letterId, { set: { [name]: news }, condition: "attribute_exists(id)" });
    },
  };
}

/** The same news twice has the same key. */
const newsKey = ({ what, at }: Delivery): string => `${what}_${at.replaceAll(/\D/g, "")}`;

/** The item of a letter that has just been made. */
export function newLetterItem({ letterId, ...letter }: Letter): Item {
  return { id: letterId, ...letter, due: DUE_LETTERS };
}

/** All items of this table were written by this file and its neighbours: their shape is known. */
function toLetter(item: Item | undefined): Letter | undefined {
  if (item === undefined) {
    return undefined;
  }
  const { id, due: _due, ...rest } = withoutEnd(item);
  const news = Object.entries(rest).filter(([name]) => name.startsWith("news_"));
  const deliveries = news.map(([, value]) => value as Delivery).sort((a, b) => (a.at < b.at ? -1 : 1));
  const fields = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith("news_")));
  return { ...fields, letterId: id, ...(deliveries.length > 0 && { deliveries }) } as unknown as Letter;
}
