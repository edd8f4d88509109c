/** A world in which a customer's yearly talk is booked, and ways to look at the letters about its agenda. */
import PostalMime from "postal-mime";
import type { Talk } from "../../domain/relation/talk.ts";
import { circumstancesOf, withLooks } from "../../domain/relation/when-to-look.ts";
import { exampleCompany } from "./example-company.ts";
import { madeRelation } from "./made-relation.ts";
import { karins, relationOf } from "./relation-world.ts";
import { createWorld, type SentLetter, type World } from "./world.ts";

/** Monday 23 November 2026, 9:00 at the company. */
const MONDAY = "2026-11-23T08:00:00.000Z";

export async function bookedWorld({ customer = karins, company = exampleCompany() } = {}): Promise<World> {
  const world = createWorld({ at: MONDAY, company });
  await world.memory.register.store(undefined, customer);
  const circumstances = circumstancesOf(company, "2026-11-23");
  await world.memory.relations.store(
    undefined,
    withLooks(
      madeRelation(
        "karins",
        { purchases: [{ id: "a/1", on: "2026-10-01", net: { minor: 9_000_000, currency: "SEK" } }] },
        {
          placed: { month: "2026-11", valueClass: "A", rawClass: "A", value: 9_000_000 },
        },
      ),
      circumstances,
    ),
  );
  await world.staffWrites({
    text: "Norrtulls Glas: bokat: 8/12 kl 10, 1 timme, hos kunden, utvärderingssamtal",
  });
  return world;
}

export const ofKind = ({ sent }: World, kind: string): SentLetter[] =>
  sent.filter((letter) => letter.kind === kind);
export const last = (world: World, kind: string): SentLetter => {
  const letter = ofKind(world, kind).at(-1);
  if (letter === undefined)
    throw new Error(`no ${kind} was sent, but ${world.sent.map((each) => each.kind).join()}`);
  return letter;
};
export const read = ({ raw }: SentLetter) => PostalMime.parse(raw);
/** On one line each paragraph. */
export const words = async (letter: SentLetter): Promise<string> =>
  ((await read(letter)).text ?? "").replaceAll(/(?<!\n)\n(?!\n)/g, " ");
export async function talkOf(world: World): Promise<Talk> {
  const [talk] = (await relationOf(world, "karins")).facts.talks;
  if (talk === undefined) throw new Error("no talk");
  return talk;
}
export const drawnBy = (world: World) => world.at("2026-11-24T08:00:00.000Z");
