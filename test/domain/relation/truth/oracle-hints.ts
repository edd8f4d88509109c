/** The oracle's hints of a customer, on one day: a telling of docs/hints.md that looks at one day after the other. */
import type { HintKind, SuggestionKind } from "../../../../domain/relation/hints/hint.ts";
import { SUGGESTION_KINDS } from "../../../../domain/relation/hints/hint.ts";
import type { Phase, RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { addMonths, day, isAsking, isOpen, num } from "./days.ts";
import { computedPhase } from "./oracle-history.ts";
import type { Known, NoteOf } from "./oracle-history.ts";
import { isWithin, oracleRisks, paysOn } from "./oracle-risks.ts";

export interface OracleHint {
  readonly kind: HintKind;
  /** Told once. */
  readonly key: string;
  readonly from: number;
  readonly until?: number;
  readonly bare?: true;
  /** What it tells. */
  readonly about: string;
}

export interface OracleLooking {
  readonly facts: RelationFacts;
  readonly knownOn: (day: number) => Known;
  readonly placed: Placed | undefined;
  readonly calendar: Calendar;
  readonly staffCount: number;
  /** Days on which books begin (`oracle-books.ts`). */
  readonly books: ReadonlySet<string>;
}

type Looked = OracleLooking & { readonly known: Known; readonly today: number };

const TARGETS = { A: 4, B: 3, C: 2 } as const;

export function oracleHints(looking: OracleLooking, today: number): readonly OracleHint[] {
  const looked = { ...looking, known: looking.knownOn(today), today };
  if (isDisputedOn(looked.facts, looked.known, today)) return [];
  const forAll = [...thanks(looked), ...milestones(looked)];
  const forOthers = phaseOf(looked) === "lost" ? [] : [atRisk, breadth, level, suggestion];
  return [...forAll, ...forOthers.flatMap((hintsOf) => hintsOf(looked))].filter(({ kind, key }) => {
    if (kind !== "thank" && isRefused(looked.known, kind, today)) return false;
    return !all(looked.known, "hint").some(
      (answer) =>
        answer.kind === kind &&
        (kind === "thank"
          ? answer.outcome !== "later" && matterOf(answer) === matterOf({ kind, key })
          : answer.outcome === "done" && answer.key === key),
    );
  });
}

/** What is asked under several keys, a time after the other. */
const matterOf = ({ kind, key }: { readonly kind: HintKind; readonly key: string }): string =>
  kind === "thank" ? key.replace(/:last$/, "") : kind === "level" ? key.slice(0, 10) : key;

export function isDisputedOn(facts: RelationFacts, known: Known, today: number): boolean {
  if (paysOn(facts, "disputed", today)) return true;
  return all(known, "complaint").some(({ at, on }) => {
    const since = num(on);
    if (today >= since + 30) return false;
    const wasAnswered = known.logged.some(
      (contact) =>
        contact.direction !== "in" &&
        (contact.day > since || (contact.day === since && contact.at !== undefined && contact.at > at)),
    );
    return !wasAnswered && !known.held.some(({ held }) => num(held?.on ?? "") > since);
  });
}

function thanks({ known, calendar, today }: Looked): readonly OracleHint[] {
  return all(known, "referral").flatMap(({ noteId, at, on, towards }): OracleHint[] => {
    if (towards !== "us" || noteId.startsWith("import:")) return [];
    const wasThanked = all(known, "thanked").some(({ of, at: then }) =>
      of === undefined ? then >= at : of === noteId,
    );
    let first = num(on) + 1;
    while (!isAsking(calendar, first)) first += 1;
    const latest = workingDaysOn(calendar, num(on), 2);
    // Not after 30 days, but on the first day on which anybody is asked for anything in any case.
    const until = Math.max(num(on) + 30, first);
    if (wasThanked || today < first || until < today) return [];
    const isLast = today >= latest;
    const key = isLast ? `${noteId}:last` : noteId;
    return [{ kind: "thank", key, from: isLast ? Math.max(first, latest) : first, until, about: noteId }];
  });
}

function milestones(looked: Looked): readonly OracleHint[] {
  const { facts, known, calendar, today } = looked;
  const year = Number(day(today).slice(0, 4));
  const found: { of: string; at: number; year: number; about: string; saidOn?: number }[] = [];
  for (const note of all(known, "milestone")) {
    const isOver = all(known, "milestone").some(
      (other) => other.isOver === true && other.what === note.what && isLater(other, note),
    );
    if (note.isOver === true || isOver) continue;
    const own = Number(note.day.slice(0, 4));
    for (const each of [year, year + 1]) {
      if (note.yearly ? each < own : each !== own) continue;
      found.push({
        of: note.noteId,
        at: dateIn(note.day, each),
        year: each,
        about: note.what,
        saidOn: num(note.on),
      });
    }
  }
  const begun = [facts.firstContactOn, facts.firstPurchaseOn]
    .filter((each) => each !== undefined && num(each) <= today)
    .sort()[0];
  const phase = phaseOf(looked);
  for (const each of [year, year + 1]) {
    if (begun === undefined || looked.books.has(begun) || phase === "prospect" || phase === "lost") continue;
    const years = each - Number(begun.slice(0, 4));
    if (years === 1 || (years > 0 && years % 5 === 0)) {
      found.push({ of: "customer", at: dateIn(begun, each), year: each, about: `${years} years` });
    }
  }
  return found.flatMap(({ of, at, year, about, saidOn = -Infinity }): OracleHint[] => {
    let until = at;
    while (!isOpen(calendar, until)) until -= 1;
    let from = at;
    for (let left = 5; left > 0;) {
      from -= 1;
      if (isOpen(calendar, from)) left -= 1;
    }
    const days = Array.from({ length: until - from + 1 }, (_, more) => from + more);
    // All of it in holiday weeks: on the five days before them on which anybody is asked for something.
    for (let left = days.some((each) => isAsking(calendar, each)) ? 0 : 5; left > 0;) {
      from -= 1;
      if (isAsking(calendar, from)) left -= 1;
    }
    from = Math.max(from, saidOn);
    if (today < from || until < today) return [];
    const bare = paysOn(facts, "overdue", today) ? ({ bare: true } as const) : {};
    return [{ kind: "milestone", key: `milestone:${of}:${year}`, from, until, ...bare, about }];
  });
}

function dateIn(date: string, year: number): number {
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return num(`${year}${date.endsWith("02-29") && !isLeap ? "-02-28" : date.slice(4)}`);
}

function atRisk({ facts, knownOn, placed, today }: Looked): readonly OracleHint[] {
  const on = (at: number) => oracleRisks(facts, knownOn(at), at);
  const now = on(today);
  const codes = now.join("+");
  if (!isValued(placed) || now.length < 2) return [];
  // Since all of them hold.
  let from = today;
  while (now.every((code) => on(from - 1).includes(code))) from -= 1;
  return [{ kind: "at-risk", key: `${codes}:${day(from).slice(0, 7)}`, from, about: codes }];
}

function breadth(looked: Looked): readonly OracleHint[] {
  if (!isValued(looked.placed)) return [];
  const side = fewOn(looked, looked.today);
  if (side === undefined) return [];
  let from = looked.today;
  while (fewOn(looked, from - 1) !== undefined) from -= 1;
  // Again each year.
  const began = from;
  for (let years = 1; addMonths(began, 12 * years) <= looked.today; years += 1) {
    from = addMonths(began, 12 * years);
  }
  return [{ kind: "breadth", key: day(from).slice(0, 4), from, about: side }];
}

function fewOn({ knownOn, staffCount }: Looked, at: number): "ours" | "theirs" | "both" | undefined {
  const { logged, held } = knownOn(at);
  const met = held.flatMap(({ held }) => (held === undefined ? [] : [{ ...held, day: num(held.on) }]));
  const contacts = [...logged, ...met].filter((each) => isWithin(12, at, each.day));
  if (contacts.length < 3) return undefined;
  const ours = staffCount >= 2 && new Set(contacts.flatMap(({ staff }) => staff)).size === 1;
  const theirs = new Set(contacts.flatMap(({ people }) => people)).size === 1;
  if (ours && theirs) return "both";
  return ours ? "ours" : theirs ? "theirs" : undefined;
}

function level({ known, placed, today }: Looked): readonly OracleHint[] {
  const note = known.latest("level");
  if (note === undefined) return [];
  const target = note.target ?? TARGETS[placed?.valueClass ?? "C"];
  if (note.level >= target) return [];
  let times = 0;
  while (addMonths(num(note.on), 18 + 6 * times) <= today) times += 1;
  if (times === 0) return [];
  const from = addMonths(num(note.on), 18 + 6 * (times - 1));
  return [{ kind: "level", key: `${note.on}:${times - 1}`, from, about: `${note.level} of ${target}` }];
}

function suggestion(looked: Looked): readonly OracleHint[] {
  const { facts, known, placed, today } = looked;
  const phase = phaseOf(looked);
  const spoke = spokeOn(known);
  if (!isValued(placed) || (phase !== "growing" && phase !== "established")) return [];
  if (spoke === undefined || today - spoke > 14 || paysOn(facts, "overdue", today)) return [];
  const peace = known.latest("no-contact");
  if (peace !== undefined && today <= num(peace.until)) return [];
  const failures = [
    ...all(known, "complaint").map(({ on }) => num(on)),
    ...known.promises.filter(({ end }) => end === "broken").map(({ endedOn }) => num(endedOn)),
  ];
  const made = [
    ...all(known, "suggested").map(({ kind, on }) => ({ kind, at: num(on) })),
    ...all(known, "hint").flatMap(({ kind, outcome, on }) =>
      isSuggestion(kind) && outcome === "done" ? [{ kind, at: num(on) }] : [],
    ),
  ];
  if ([...failures, ...made.map(({ at }) => at)].some((at) => isWithin(6, today, at))) return [];

  const own = known.latest("level")?.level;
  const begun = [facts.firstContactOn, facts.firstPurchaseOn]
    .flatMap((each) => (each === undefined || num(each) > today ? [] : [num(each)]))
    .sort((a, b) => a - b)[0];
  const mayAskFavour = own === undefined ? begun !== undefined && addMonths(begun, 24) <= today : own >= 3;
  const first = own === undefined || own <= 2 ? "feedback" : own <= 4 ? "improvement" : "favour";
  const last = (kind: SuggestionKind): number =>
    Math.max(...made.filter((each) => each.kind === kind).map(({ at }) => at), -Infinity);
  const [kind] = SUGGESTION_KINDS.filter((each) => each !== "favour" || mayAskFavour)
    .filter((each) => !isRefused(known, each, today))
    .sort((a, b) => compare(last(a), last(b)) || Number(b === first) - Number(a === first));
  if (kind === undefined) return [];
  return [{ kind, key: day(spoke), from: spoke, until: spoke + 14, about: day(spoke) }];
}

function spokeOn({ logged, held }: Known): number | undefined {
  const days = [
    ...logged.filter(({ direction }) => direction === "both").map((contact) => contact.day),
    ...held.map((talk) => num(talk.held?.on ?? "")),
  ];
  return days.length === 0 ? undefined : Math.max(...days);
}

/** What of it is to be told, if nothing was told before. */
export function oracleTellings(looking: OracleLooking, today: number): readonly OracleHint[] {
  if (!isAsking(looking.calendar, today)) return [];
  const answers = all(looking.knownOn(today), "hint");
  return oracleHints(looking, today).filter((hint) => {
    const later = answers
      .filter(({ kind, outcome }) => kind === hint.kind && outcome === "later")
      .filter((answer) => matterOf(answer) === matterOf(hint))
      .at(-1);
    return later?.until === undefined || num(later.until) <= today;
  });
}

function isRefused(known: Known, kind: HintKind, today: number): boolean {
  return all(known, "hint").some(
    (answer) => answer.outcome === "no" && answer.kind === kind && isWithin(12, today, num(answer.on)),
  );
}

function phaseOf({ facts, known, today }: Looked): Phase {
  return known.latest("phase")?.phase ?? computedPhase(facts, known, today);
}

const compare = (one: number, other: number): number => (one === other ? 0 : one < other ? -1 : 1);

const isValued = (placed: Placed | undefined): boolean =>
  placed?.valueClass === "A" || placed?.valueClass === "B";

const isSuggestion = (kind: HintKind): kind is SuggestionKind =>
  SUGGESTION_KINDS.some((each) => each === kind);

const isLater = (one: { at: string; noteId: string }, other: { at: string; noteId: string }): boolean =>
  `${one.at} ${one.noteId}` > `${other.at} ${other.noteId}`;

/** In the order in which they were said. */
function all<Says extends Known["said"][number]["says"]>(known: Known, says: Says): readonly NoteOf<Says>[] {
  return known.said.filter((note): note is NoteOf<Says> => note.says === says);
}

function workingDaysOn(calendar: Calendar, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0;) {
    at += 1;
    if (isOpen(calendar, at)) left -= 1;
  }
  return at;
}
