/**
 * What staff say of the ladder and of the people becomes a note of the relation; the answer to a hint becomes what it means:
 * thanks that were said, a suggestion that was made, or that nobody wants to hear of it. Personal words are kept in the
 * relation and nowhere else: neither the deed nor the answer holds them. Pure.
 */
import { cleanLine } from "../mail/header-text.ts";
import {
  forgetOnePersonal,
  forgetPersonal,
  type PersonalNote,
  personalNotes,
} from "../relation/forget-personal.ts";
import { type HintKind, SUGGESTION_KINDS, type SuggestionKind } from "../relation/hints/hint.ts";
import { lastOfHint, remindedOf } from "../relation/hints/last-letter.ts";
import { standingMilestones } from "../relation/hints/milestone.ts";
import { referralIn } from "../relation/hints/thank.ts";
import { levelTargetOn } from "../relation/level.ts";
import { mergeFacts } from "../relation/merge-facts.ts";
import { MOST_PERSONAL, type RefusedPersonal, refusedPersonal } from "../relation/personal-rule.ts";
import type { RelationNote } from "../relation/relation-facts.ts";
import { type LadderAsk, privateIn } from "./ladder-ask.ts";
import { standingOfLadder } from "./ladder-standing.ts";
import { recommendedTo, thanksMeant } from "./thanks-meant.ts";
import type { Noted, Noting } from "./noting.ts";

const LONGEST_WORDS = 200;

type Of<Does extends LadderAsk["does"]> = Extract<LadderAsk, { readonly does: Does }>;
type Answer = Exclude<Of<"hint">, { readonly outcome: "hand-over" }>;

export function noteLadder(noting: Noting, ask: Exclude<LadderAsk, Of<"owner">> & { item?: number }): Noted {
  const refused = privateIn(ask);
  if (refused !== undefined) return notKept(refused);
  switch (ask.does) {
    case "level":
      return noteLevel(noting, ask);
    case "thanked":
      return noteThanks(noting, ask);
    case "milestone":
      return ask.isOver === true ? milestoneOver(noting, ask) : noteMilestone(noting, ask);
    case "suggested":
      return note(noting, ask, {
        says: "suggested",
        kind: ask.kind,
        what: words(ask.what),
        outcome: ask.outcome,
      });
    case "personal":
      return notePersonal(noting, ask);
    case "forget-personal":
      return forget(noting, ask);
    case "hint":
      return ask.outcome === "hand-over" ? ofNoHint(ask) : answerHint(noting, ask);
  }
}

type Saying = RelationNote extends infer Note
  ? Note extends RelationNote
    ? Omit<Note, "noteId" | "at" | "on" | "staffId">
    : never
  : never;

/** Whatever it is among the notes that are known. */
type Taken = Extract<Noted, { readonly as: string }>;

function note({ scene, entry, today }: Noting, ask: LadderAsk, saying: Saying): Taken {
  const { deedId: noteId, at, staffId } = scene.order;
  const noted: RelationNote = { noteId, at, on: today, staffId, ...saying };
  return {
    facts: mergeFacts(entry.facts, { notes: [noted] }),
    as: standingOfLadder(entry.facts, noted),
    said: { ask },
  };
}

const words = (text: string | undefined): string | undefined =>
  cleanLine(text ?? "", LONGEST_WORDS) || undefined;

function noteLevel(noting: Noting, ask: Of<"level">): Noted {
  const { level, target } = ask;
  const noted = note(noting, ask, {
    ...{ says: "level", level, target },
    ...{ nextStep: words(ask.nextStep), evidence: words(ask.evidence) },
  });
  const { entry, circumstances } = noting;
  return {
    ...noted,
    said: {
      ...noted.said,
      target: levelTargetOn(noted.facts.notes, entry.placed?.valueClass, circumstances),
    },
  };
}

function noteMilestone(noting: Noting, ask: Of<"milestone">): Noted {
  const { day, yearly } = ask;
  const noted = note(noting, ask, { says: "milestone", day, yearly, what: words(ask.what) ?? "" });
  const reminded = remindedOf(ask, noting.circumstances);
  return reminded === "in-time" ? noted : { ...noted, said: { ...noted.said, reminded } };
}

/** What never was is not taken back; what was said late is kept, since the day may yet be read. */
function milestoneOver(noting: Noting, ask: Of<"milestone">): Noted {
  const said = words(ask.what) ?? "";
  const known = standingMilestones(noting.entry.facts.notes).map(({ what }) => what);
  const what = known.find((each) => plain(each) === plain(said)) ?? only(known, said) ?? said;
  const { day, yearly } = ask;
  const noted = note(noting, { ...ask, what }, { says: "milestone", day, yearly, what, isOver: true });
  return known.includes(what) || noted.as !== "news"
    ? noted
    : { cannot: "no-milestone", facts: noted.facts, said: noted.said, to: said, names: [...new Set(known)] };
}

/** "25 år 3 maj" is the 25 år that was noted, when no other begins so. */
function only(known: readonly string[], said: string): string | undefined {
  const alike = new Set(known.filter((each) => isCalled(said, each) || isCalled(each, said)));
  return alike.size === 1 ? [...alike][0] : undefined;
}

const plain = (what: string): string => what.trim().toLowerCase();

function noteThanks(noting: Noting, ask: Of<"thanked">): Noted {
  const { of, thankedFor } = thanksMeant(noting, ask.who);
  const noted = note(noting, ask, { says: "thanked", of });
  return { ...noted, said: { ...noted.said, thankedFor } };
}

/** By the rule once more, whoever asks: what is refused is kept nowhere. */
function notePersonal(noting: Noting, ask: Of<"personal">): Noted {
  const { facts } = noting.entry;
  const text = cleanLine(ask.text, LONGEST_WORDS);
  const refused = ask.refused ?? refusedPersonal(ask.text);
  if (refused !== undefined || text === "") {
    return notKept(refused);
  }
  const known = personalNotes(facts.notes);
  const isKnown = known.some((each) => each.text === text);
  if (known.length >= MOST_PERSONAL && !isKnown) {
    return { cannot: "not-personal", said: { ask, personal: shownOf(known) } };
  }
  const person = personIn(noting, text);
  const after = isKnown ? facts : note(noting, ask, { says: "personal", text, person }).facts;
  const isErased = !isKnown && after.notes.every(({ noteId }) => noteId !== noting.scene.order.deedId);
  return {
    facts: isErased ? facts : after,
    as: isKnown ? "already" : isErased ? "overtaken" : "news",
    said: { ask, personal: { ...shownOf(personalNotes(after.notes)), person } },
  };
}

const notKept = (refused: RefusedPersonal | undefined): Noted => ({
  cannot: "not-personal",
  said: { ask: { does: "personal", text: "", refused } },
});

const shownOf = (known: readonly PersonalNote[]) => ({ kept: known.length, oldestOn: known[0]?.on });

/** Of the customer's people, the one with whose name the text begins. */
function personIn({ scene: { customer } }: Noting, text: string): string | undefined {
  const said = text.toLowerCase();
  const begins = (name: string | undefined): boolean =>
    name !== undefined && name !== "" && said.startsWith(`${name.toLowerCase()} `);
  return customer?.people?.find(
    ({ name, firstName = name.split(" ")[0] }) => begins(name) || begins(firstName),
  )?.name;
}

/** "Björkholm" and "Björkholm Kök" are Björkholm Kök AB. */
export function isCalled(name: string, words: string): boolean {
  const [known, said] = [name, words].map((each) => each.normalize("NFC").toLowerCase().trim());
  return said !== undefined && said !== "" && `${known ?? ""} `.startsWith(`${said} `);
}

/** Nothing of it is left, here or in what undoes anything. */
function forget({ scene, entry: { facts } }: Noting, ask: Of<"forget-personal">): Noted {
  if (ask.whose !== undefined && !isCalled(scene.customer?.name ?? "", ask.whose)) {
    return { cannot: "which-personal", said: { ask: { does: "forget-personal" } } };
  }
  const known = personalNotes(facts.notes);
  const single = ask.which === "oldest" ? known[0]?.noteId : ask.which?.noteId;
  const isAll = ask.which === undefined;
  const after = isAll
    ? forgetPersonal(facts, scene.order.at)
    : single === undefined
      ? facts
      : forgetOnePersonal(facts, single);
  const left = personalNotes(after.notes);
  const erased = known.length - left.length;
  return {
    facts: after,
    as: erased > 0 ? "news" : "already",
    said: { ask, personal: { kept: left.length, erased } },
  };
}

function answerHint(noting: Noting, ask: Answer): Noted {
  const { of: line } = noting.said;
  const named = ask.of ?? (line?.is === "hint" ? line : undefined);
  if (named === undefined) return ofNoHint(ask);
  const { kind, key } = named;
  const { entry, circumstances } = noting;
  const last = lastOfHint(named, entry.facts, entry.placed, circumstances);
  if (ask.outcome === "later" && last !== undefined && (last.letterOn ?? "") < ask.until) {
    return { cannot: "too-late-then", said: { ask, hint: kind, letterOn: last.letterOn } };
  }
  const noted = note(noting, ask, sayingOf(ask, kind, key));
  const thankedFor =
    kind === "thank" && ask.outcome === "done" ? recommendedTo(noting, referralIn(key)) : undefined;
  return {
    ...noted,
    said: {
      ...noted.said,
      hint: kind,
      ...(thankedFor !== undefined && thankedFor.length > 0 && { thankedFor }),
    },
  };
}

function sayingOf(ask: Answer, kind: HintKind, key: string): Saying {
  if (ask.outcome === "later") return { says: "hint", kind, key, outcome: "later", until: ask.until };
  if (ask.outcome === "no") return { says: "hint", kind, key, outcome: "no" };
  if (kind === "thank") return { says: "thanked", of: referralIn(key) };
  const { what, outcome = "made" } = ask.came ?? {};
  return isSuggestion(kind)
    ? { says: "suggested", kind, what: words(what), outcome }
    : { says: "hint", kind, key, outcome: "done" };
}

const isSuggestion = (kind: HintKind): kind is SuggestionKind =>
  SUGGESTION_KINDS.some((each) => each === kind);

const ofNoHint = (ask: LadderAsk): Noted => ({ cannot: "no-thing", said: { ask } });
