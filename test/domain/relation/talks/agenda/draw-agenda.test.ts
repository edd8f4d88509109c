import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../../domain/letters/language.ts";
import type { Language } from "../../../../../domain/letters/language.ts";
import { drawAgenda, talkTitle } from "../../../../../domain/relation/talks/agenda/draw-agenda.ts";
import type { AgendaDrawing } from "../../../../../domain/relation/talks/agenda/draw-agenda.ts";
import { newAgenda } from "../../../../../domain/relation/talks/agenda/edit-agenda.ts";
import type {
  PromiseEnd,
  RelationContact,
  RelationFacts,
  RelationNote,
} from "../../../../../domain/relation/relation-facts.ts";
import { heldTalk, relation } from "../made-up.ts";

const drawing: AgendaDrawing = {
  kinds: ["evaluation"],
  language: "sv",
  on: "2026-11-12",
  openPromises: [{ promiseId: "p9", what: "ny offert på trappan", promisedOn: "2026-12-03" }],
  openThreads: [{ threadId: "t1", subject: "Lister i hallen" }],
};

let count = 0;
const contact = (on: string, more: Partial<RelationContact> = {}): RelationContact => {
  count += 1;
  return { id: `c${count}`, on, way: "mail", direction: "both", staff: ["anna"], people: [], ...more };
};
const promise = (endedOn: string, more: Partial<PromiseEnd> = {}): PromiseEnd => {
  count += 1;
  return { id: `p${count}`, kind: "reply", madeOn: endedOn, endedOn, end: "kept", minutes: 150, ...more };
};
type Unsaid<Note> = Note extends unknown ? Omit<Note, "noteId" | "at" | "on"> : never;
const note = (on: string, says: Unsaid<RelationNote>): RelationNote => ({
  ...says,
  noteId: `n-${on}`,
  at: `${on}T09:00:00.000Z`,
  on,
});

const known: RelationFacts = relation({
  talks: [heldTalk("2025-11-20")],
  contacts: [
    contact("2026-11-02", { what: "Re: Köksluckor" }),
    contact("2026-10-20", { what: "SV: Leverans i maj" }),
    contact("2026-10-20", { what: "Köksluckor" }),
    contact("2026-06-01", { way: "meeting", what: "Karin är trött på chefen" }),
    contact("2026-03-01", { way: "call", what: "ringde om priset" }),
    contact("2025-11-20", { what: "Före samtalet" }),
    contact("2026-11-13", { what: "Efter i dag" }),
  ],
  promises: [
    promise("2026-10-01"),
    promise("2026-09-01"),
    promise("2026-08-01", { minutes: 90 }),
    promise("2026-07-01", { kind: "other", what: "ritning på köket", end: "broken", minutes: undefined }),
    promise("2026-06-01", { end: "renegotiated" }),
    promise("2025-10-01", { end: "broken" }),
  ],
  notes: [
    note("2026-02-01", { says: "referral", towards: "us", whom: "Nordbygg" }),
    note("2026-05-01", { says: "complaint", what: "skrek i telefonen" }),
    note("2026-09-10", { says: "quote", isOpen: true, what: "altan" }),
    note("2026-01-10", { says: "level", level: 2, target: 3, nextStep: "få in foten hos vd:n" }),
  ],
});

const linesOf = (facts: RelationFacts, changes: Partial<AgendaDrawing> = {}): readonly string[] =>
  newAgenda(drawAgenda(facts, { ...drawing, ...changes }), "2026-11-12T05:45:00.000Z").points.map(
    ({ text }, index) => `${index + 1}. ${text}`,
  );

describe("the agenda that is drawn for a talk", () => {
  it("says what was done, kept and not kept, what is open, and asks", () => {
    expect(linesOf(known)).toEqual([
      "1. Sedan vårt samtal den 20 november 2025 har vi haft kontakt fyra gånger och setts en gång.",
      "2. Det har bland annat handlat om ”Köksluckor” och ”Leverans i maj”.",
      "3. Av 4 löften har vi hållit 3 i tid, och ett blev senare än vi hade lovat. Det beklagar vi. Det gällde ”ritning på köket”.",
      "4. Hälften av gångerna hörde du från oss inom 2,5 timmar, räknat i öppettid.",
      "5. Tack för att du har rekommenderat oss till Nordbygg.",
      "6. Vår offert (altan): vad behöver du veta för att kunna bestämma dig?",
      "7. Det som inte blev bra (1 maj 2026): vad återstår att göra?",
      "8. Det här har vi lovat till den 3 december: ny offert på trappan.",
      "9. ”Lister i hallen”: hur går vi vidare?",
      "10. Hur tycker du att det fungerar med oss?",
      "11. Vad borde vi göra annorlunda?",
      "12. Vad har du saknat?",
      "13. Var skulle vi kunna vara till mer nytta än i dag?",
      "14. När ska vi ses nästa gång?",
    ]);
  });

  it("has only questions where nothing is known, and the year for a customer who never had a talk", () => {
    const bare = { openPromises: [], openThreads: [] };
    expect(linesOf(relation(), { ...bare, kinds: ["update"] })).toEqual([
      "1. Vad är på väg att ändras på din marknad?",
      "2. Hur vill du att vi arbetar tillsammans framöver?",
      "3. Vad gör dina konkurrenter som vi borde känna till?",
      "4. När ska vi ses nästa gång?",
    ]);
    const first = relation({ contacts: [contact("2026-10-01"), contact("2025-11-01")] });
    expect(linesOf(first, bare)[0]).toBe("1. Det senaste året har vi haft kontakt en gång.");
  });

  it("counts no calls that nobody answered, no notes that name no way, and writes numbers up to twelve in words", () => {
    const attempts = relation({
      contacts: [
        contact("2026-10-01", { way: "call", direction: "out" }),
        contact("2026-10-02", { way: "meeting", direction: "out" }),
        contact("2026-10-05", { way: "other" }),
        contact("2026-10-06", { way: "call", direction: "both" }),
        contact("2026-10-07", { way: "mail", direction: "out" }),
        contact("2026-10-08", { way: "mail", direction: "in" }),
      ],
    });
    expect(linesOf(attempts)[0]).toBe("1. Det senaste året har vi haft kontakt tre gånger.");
    const many = Array.from({ length: 13 }, (_, day) => contact(`2026-10-${String(day + 10)}`));
    expect(linesOf(relation({ contacts: many }))[0]).toContain("kontakt 13 gånger");
    expect(linesOf(relation({ contacts: many.slice(1) }))[0]).toContain("kontakt tolv gånger");
    expect(linesOf(relation({ contacts: many.slice(1) }), { language: "fi" })[0]).toContain(
      "kaksitoista kertaa",
    );
  });

  it("asks two questions of each kind when one meeting is for both", () => {
    const ids = drawAgenda(relation(), { ...drawing, kinds: ["update", "evaluation"] }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("question:"))).toEqual([
      "question:evaluation:1",
      "question:evaluation:2",
      "question:update:1",
      "question:update:2",
    ]);
  });

  it("quotes nothing that staff wrote for themselves", () => {
    for (const language of LANGUAGES) {
      expect(linesOf(known, { language }).join("\n")).not.toMatch(/trött|ringde|skrek|foten|level|nivå/);
    }
  });

  it("counts nothing that came later, nor an offer that was decided", () => {
    const decided = relation({
      ...known,
      notes: [...known.notes, note("2026-10-01", { says: "quote", isOpen: false })],
    });
    expect(linesOf(decided).join("\n")).not.toMatch(/Efter i dag|offert \(altan\)/);
  });

  it("is the same drawn again, with the same ids", () => {
    const points = drawAgenda(known, drawing);
    expect(drawAgenda({ ...known, notes: known.notes.toReversed() }, drawing)).toEqual(points);
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    expect(points.every(({ from }) => from === "log")).toBe(true);
  });

  it("keeps each point on one clean line, whatever a subject holds", () => {
    const threads = [{ threadId: "t1", subject: `Hej\r\nBcc: eva@example.net\u202e${"x".repeat(900)}` }];
    for (const { text } of drawAgenda(relation(), { ...drawing, openThreads: threads })) {
      expect(text).not.toMatch(/[\r\n\u202e]/);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });
});

describe.each(LANGUAGES)("the words of an agenda in %s", (language) => {
  const NOT_SAID: Readonly<Record<Language, RegExp>> = {
    sv: /(?<!\p{L})(?:ärende|ni|er|era)(?!\p{L})/iu,
    da: /(?<!\p{L})(?:sag|De|jer|Dem)(?!\p{L})/u,
    fi: /(?<!\p{L})(?:tiketti|sinä|sinun|sinulle|te|teidän|teille)(?!\p{L})/iu,
    nb: /(?<!\p{L})(?:sak|dere|deres)(?!\p{L})/iu,
    en: /(?<!\p{L})(?:ticket|case|SLA)(?!\p{L})/iu,
  };
  const ASKS =
    /(?<!\p{L})(?:hur|vad|var|när|hvordan|hvad|hva|hvor|når|hvornår|miten|mitä|mikä|millä|milloin|missä|how|what|where|when)(?!\p{L})/iu;

  it("raise no voice, and say nothing that is not for customers", () => {
    const all = [
      ...linesOf(known, { language }),
      ...linesOf(relation({ ...known, talks: [], promises: [] }), { language, kinds: ["update"] }),
      ...linesOf(relation({ promises: [promise("2026-10-01", { end: "late" })] }), { language }),
      ...linesOf(relation({ promises: [promise("2026-10-01")] }), { language }),
      ...linesOf(relation({ promises: [promise("2026-10-01"), promise("2026-10-02")] }), { language }),
      talkTitle(["evaluation"], "Bergs Bygg", language),
    ].join("\n");
    expect(all).not.toContain("!");
    expect(all).not.toMatch(NOT_SAID[language]);
    expect(all).not.toMatch(/undefined|NaN/);
  });

  it("ask what no yes or no answers", () => {
    const asked = drawAgenda(relation(), { ...drawing, language, kinds: ["evaluation", "update"] })
      .filter(({ id }) => /^question|next-time|thread/.test(id))
      .map(({ text }) => text);
    expect(asked).toHaveLength(6);
    for (const question of asked) {
      expect(question).toMatch(/\?$/);
      expect(question).toMatch(ASKS);
    }
  });
});
