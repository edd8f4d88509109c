/**
 * A hint that is handed over becomes the next contact of a colleague, today, with what it is about as the reason: so it
 * stands in that one's letter, and in nobody else's; what is told of it later is told to that one, too. Pure.
 */
import { staffMember } from "../customer/responsible.ts";
import { LADDER_TEXTS } from "../letters/texts/ladder/by-language.ts";
import { findColleague } from "./find-colleague.ts";
import type { HintNamed, LadderAsk } from "./ladder-ask.ts";
import type { Noting } from "./noting.ts";
import type { RelationAsk } from "./relation-ask.ts";
import { who } from "./scene.ts";

type HandOver = Extract<LadderAsk, { readonly outcome: "hand-over" }>;
type Next = Extract<RelationAsk, { readonly does: "next" }>;

/** The hint that a line of a letter tells. */
export function hintMeant({ said: { of } }: Noting): HintNamed | undefined {
  return of?.is === "hint" ? { kind: of.kind, key: of.key } : undefined;
}

/** In the language of whoever takes it; undefined where no hint is meant. */
export function nextOfHint(
  { scene, said, today }: Noting,
  ask: HandOver & { item?: number },
): Next | undefined {
  const { company } = scene;
  if (said.of?.is !== "hint") return undefined;
  const backup = who(scene)?.backup ?? company.fallbackOwner;
  const found = findColleague(company.staff, ask.to ?? staffMember(company, backup).id);
  const language = found.is === "found" ? found.member.language : company.languages[0];
  return {
    does: "next",
    item: ask.item,
    on: today,
    by: ask.to ?? "",
    reason: LADDER_TEXTS[language].handedOver[said.of.kind],
  };
}
