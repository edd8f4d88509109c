/** The oracle's next contact of a customer, on one day. */
import type { RelationFacts } from "../../../../domain/relation/relation-facts.ts";
import type { ContactRule, Placed } from "../../../../domain/relation/relation-standing.ts";
import type { Calendar } from "../../../../domain/time/calendar.ts";
import { isOpen, num } from "./days.ts";
import { computedPhase, medianGap } from "./oracle-history.ts";
import type { Known, PhaseDay } from "./oracle-history.ts";

export interface OracleDue {
  readonly rule: ContactRule;
  readonly due: number;
  readonly latest?: number | undefined;
  readonly by?: string | undefined;
  readonly suggest?: "call-or-visit" | "visit-or-video" | undefined;
}

interface Candidate extends OracleDue {
  readonly saidAt?: string | undefined;
  readonly first?: true | undefined;
  /** The day of the failure, of which no instant is known. */
  readonly failedOn?: number | undefined;
}

interface Looking {
  readonly facts: RelationFacts;
  readonly known: Known;
  readonly knownOn: (day: number) => Known;
  readonly placed: Placed | undefined;
  readonly phase: PhaseDay;
  readonly today: number;
  readonly calendar: Calendar;
  readonly country: string;
  readonly near: readonly string[];
}

/** The same order in which of several on one day one is chosen. */
const ORDER: readonly ContactRule[] = [
  ...(["repair", "planned", "wish", "undecided", "new", "bought-once"] as const),
  ...(["silent", "far-away", "not-met", "value", "prospect", "day-one"] as const),
];

const EVERY = { A: 30, B: 90, C: 180 } as const;
const SHORTER = { A: 30, B: 30, C: 90 } as const;

export function oracleContact(looking: Looking): OracleDue | undefined {
  const { known, phase, facts, country, today } = looking;
  const override = known.latest("phase");
  const peace = known.latest("no-contact");
  const isAfter = ({ saidAt, failedOn }: Candidate, note: { at: string; on: string }): boolean =>
    saidAt === undefined ? failedOn !== undefined && num(note.on) < failedOn : note.at < saidAt;

  const wanted = candidates(looking)
    .map((each): Candidate => {
      if (peace === undefined || isAfter(each, peace) || each.due > num(peace.until)) return each;
      const due = num(peace.until) + 1;
      return { ...each, due, latest: each.latest && Math.max(each.latest, due), first: undefined };
    })
    .filter((each) => {
      if (phase.phase !== "lost") return true;
      if (each.rule !== "planned" && each.rule !== "repair" && each.rule !== "wish") return false;
      return override?.phase !== "lost" || isAfter(each, override);
    })
    .map((each): Candidate => {
      const again = Math.max(...known.tried.map((tried) => nextOpen(looking.calendar, tried, 1)));
      return { ...each, due: Math.max(each.due, again), latest: each.latest && Math.max(each.latest, again) };
    })
    .sort(
      (a, b) =>
        Number(b.first ?? false) - Number(a.first ?? false) ||
        a.due - b.due ||
        ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule),
    );
  const [earliest, ...others] = wanted;
  if (earliest === undefined) return undefined;
  // Nobody is called new who has grown since it fell due: what else is due says why, or else that it is simply time.
  const isPast = earliest.rule === "new" && earliest.due < today && phase.phase !== "new";
  const also = others.find((each) => each.due <= today) ?? { ...earliest, rule: "value" };
  const best: Candidate = isPast ? { ...also, due: earliest.due } : earliest;
  const { rule, due, latest, by, suggest } = best;
  const isMarketing =
    rule !== "repair" &&
    (facts.customer.country ?? country) === "DK" &&
    (rule === "silent" || phase.phase === "dormant" || phase.phase === "prospect");
  return { rule, due, latest, by, suggest: isMarketing ? "call-or-visit" : suggest };
}

function candidates(looking: Looking): readonly Candidate[] {
  const { known, facts, placed } = looking;
  const repairs = failures(looking);
  const plans = planned(known);
  if (plans.length > 0) return [...repairs, ...plans.slice(0, 1)];
  const since = known.byUs ?? num(facts.customer.addedOn);
  const wish = known.latest("wish");
  if (wish?.everyDays !== undefined) {
    return [
      ...repairs,
      { rule: "wish", due: Math.max(since + wish.everyDays, num(wish.on)), saidAt: wish.at },
    ];
  }
  const quote = known.latest("quote");
  const asked = Math.max(num(quote?.on ?? "1970-01-01"), known.byUs ?? 0) + 7;
  const open: Candidate[] =
    quote?.isOpen === true ? [{ rule: "undecided", due: asked, latest: asked + 3, saidAt: quote.at }] : [];
  const laid = placed?.spreadContactOn;
  const usual: readonly Candidate[] =
    facts.customer.imported === true && known.byUs === undefined
      ? [{ rule: "day-one", due: laid === undefined ? num(facts.customer.addedOn) + 60 : num(laid) }]
      : regular(looking, since);
  const floor = known.byUs === undefined ? -Infinity : known.byUs + 7;
  return [...repairs, ...[...open, ...usual].map((each) => ({ ...each, due: Math.max(each.due, floor) }))];
}

function nextOpen(calendar: Calendar, day: number, count: number): number {
  let left = count;
  let at = day;
  while (left > 0) {
    at += 1;
    if (isOpen(calendar, at)) left -= 1;
  }
  return at;
}

function failures({ known, calendar }: Looking): readonly Candidate[] {
  const broken = known.promises
    .filter(({ end }) => end === "broken")
    .map(({ endedOn }) => ({ on: num(endedOn), at: undefined }));
  const complaints = known.said
    .filter(({ says }) => says === "complaint")
    .map(({ on, at }) => ({ on: num(on), at }));
  const open = [...broken, ...complaints].filter(({ on, at }) => {
    if ((known.byUs ?? -1) > on) return false;
    if (at === undefined) {
      const spoken = known.logged.some(({ direction, day }) => direction === "both" && day === on);
      return !spoken && !known.held.some(({ held }) => held !== undefined && num(held.on) === on);
    }
    return !known.logged.some(
      (contact) =>
        contact.direction !== "in" && contact.day === on && contact.at !== undefined && contact.at > at,
    );
  });
  const [oldest] = open.sort((a, b) => a.on - b.on);
  if (oldest === undefined) return [];
  const { on, at } = oldest;
  return [
    {
      rule: "repair",
      due: nextOpen(calendar, on, 1),
      latest: nextOpen(calendar, on, 5),
      saidAt: at,
      failedOn: on,
      first: true,
    },
  ];
}

function planned(known: Known): readonly Candidate[] {
  const plans: Candidate[] = [];
  const note = known.latest("next");
  const isSpent =
    note === undefined ||
    (known.byUs ?? -1) >= num(note.next) ||
    known.logged.some(
      ({ direction, way, at, day }) =>
        direction !== "in" && way !== "mail" && (at === undefined ? day > num(note.on) : at > note.at),
    );
  if (!isSpent) plans.push({ rule: "planned", due: num(note.next), by: note.by, saidAt: note.at });
  const agreed = (["evaluation", "update"] as const).map((kind) => {
    const lastHeld = known.held
      .filter(({ kinds, held }) => (held?.kinds ?? kinds).includes(kind))
      .reduce((last, { held }) => Math.max(last, num(held?.on ?? "0001-01-01")), -Infinity);
    return known.booked
      .filter(({ kinds, on }) => kinds.includes(kind) && num(on) > lastHeld)
      .sort((a, b) => (`${a.on} ${a.talkId}` < `${b.on} ${b.talkId}` ? -1 : 1))
      .at(-1);
  });
  for (const talk of new Set(agreed)) {
    if (talk === undefined) continue;
    if ((known.byUs ?? -1) >= num(talk.on)) continue;
    plans.push({ rule: "planned", due: num(talk.on), by: talk.leader, saidAt: talk.bookedAt });
  }
  return plans.sort((a, b) => a.due - b.due);
}

function regular(
  { known, knownOn, facts, placed, near, country, today }: Looking,
  since: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const override = known.latest("phase")?.phase;
  const { bought, heard } = known;
  const isProspect = override === undefined ? bought.length === 0 : override === "prospect";
  const valueClass = placed?.valueClass ?? "C";
  const every = isProspect ? 90 : EVERY[valueClass];

  const first = bought[0] ?? num(facts.customer.addedOn);
  const soon = since + 14 <= first + 60 ? since + 14 : since + 30;
  const renewed = Math.max(soon, first);
  if ((override ?? computedPhase(facts, knownOn(Math.min(today, renewed)), renewed)) === "new")
    found.push({ rule: "new", due: renewed });

  const [only] = bought;
  if (bought.length === 1 && only !== undefined) {
    const missed = [only + 30, only + 90].filter((day) => known.byUs === undefined || known.byUs < day - 10);
    found.push(...missed.slice(0, 1).map((due): Candidate => ({ rule: "bought-once", due })));
  }
  if (heard !== undefined) found.push({ rule: "silent", due: Math.max(heard + 180, since + every) });
  const gap = medianGap(bought);
  if (gap !== undefined) {
    const silentFrom = (bought.at(-1) ?? 0) + Math.floor(Math.max(2 * gap, 90)) + 1;
    found.push({ rule: "silent", due: Math.max(silentFrom, since + every) });
  }
  if (isProspect) return [...found, { rule: "prospect", due: since + 90 }];

  const begin = [facts.firstContactOn, facts.firstPurchaseOn]
    .map((day) => (day === undefined ? Infinity : num(day)))
    .find((day) => day <= today);
  const metBase = known.met ?? begin ?? num(facts.customer.addedOn);
  const shorter = since + SHORTER[valueClass];
  found.push({ rule: "value", due: since + every });
  found.push({ rule: "not-met", due: Math.max(shorter, metBase + 183), suggest: "visit-or-video" });
  const abroad = facts.customer.country !== undefined && facts.customer.country !== country;
  const postcode = facts.customer.postcode;
  if (abroad || (postcode !== undefined && !near.some((start) => postcode.startsWith(start)))) {
    found.push({ rule: "far-away", due: shorter, suggest: "visit-or-video" });
  }
  return found;
}
