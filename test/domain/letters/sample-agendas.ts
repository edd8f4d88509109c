/** Letters about the agenda of a talk, one of each kind, as a reader of that language gets them. */
import { customerAgenda } from "../../../domain/letters/agenda/customer-agenda.ts";
import type { PointsRead } from "../../../domain/letters/agenda/read-points.ts";
import { staffAgenda } from "../../../domain/letters/agenda/staff-agenda.ts";
import {
  type AgendaLetter,
  newAgendaAnswer,
  newAgendaDraft,
  newAgendaLetter,
  newAgendaUnsent,
  type StaffAgendaLetter,
  type TalkShown,
} from "../../../domain/letters/agenda-letters.ts";
import type { Language } from "../../../domain/letters/language.ts";
import type { WrittenLetter } from "../../../domain/letters/written-letter.ts";
import { TEXT_PROBLEMS } from "../../../domain/proofread/proofread.ts";
import { drawAgenda } from "../../../domain/relation/talks/agenda/draw-agenda.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { madeFacts } from "../../support/made-relation.ts";

export const NOW = "2026-11-26T06:00:00.000Z";
const company = exampleCompany();

const FACTS = madeFacts("karins", {
  contacts: ["2026-03-02", "2026-06-09", "2026-10-14"].map((on) => ({
    id: on,
    on,
    way: "mail" as const,
    direction: "both" as const,
    staff: ["anna"],
    people: ["karin@kund.example"],
    what: "Glas till trapphuset",
  })),
});

export function talkIn(language: Language, changes: Partial<TalkShown> = {}): TalkShown {
  return {
    talkId: "d-1",
    kinds: ["evaluation"],
    on: "2026-12-10",
    at: "2026-12-10T09:00:00.000Z",
    lasts: 60,
    where: "Norrtullsgatan 8",
    version: 1,
    points: drawAgenda(FACTS, {
      kinds: ["evaluation"],
      language,
      on: "2026-11-26",
      openPromises: [],
      openThreads: [{ threadId: "t1", subject: "Reklamation <b>dörr</b>" }],
    }),
    ...changes,
  };
}

const PAYMENTS = {
  on: "2026-11-20",
  reasons: [
    { code: "late-invoices", late: 4, invoices: 6, grace: 7 },
    { code: "reminders", reminders: 1 },
  ],
} as const;

const about = { staffId: "anna", customerId: "karins", who: "Norrtulls Glas" };
const to = "karin@kund.example";

export function staffLettersIn(language: Language): readonly StaffAgendaLetter[] {
  const talk = talkIn(language);
  const both = talkIn(language, { kinds: ["evaluation", "update"], at: undefined, where: undefined });
  const draft = (why: "drawn" | "edited" | "moved" | "cancelled", more = {}) =>
    newAgendaDraft({ ...about, talk, to, why, ...more }, NOW);
  return [
    draft("drawn", { payments: PAYMENTS, talk: talkIn(language, { where: "hos dem" }) }),
    draft("edited", { hasGone: true, talk: { ...both, answered: "declined" } }),
    draft("moved"),
    draft("cancelled"),
    draft("drawn", { to: undefined }),
    newAgendaUnsent({ ...about, talk, to, why: "not-sent" }, NOW),
    newAgendaUnsent({ ...about, talk, to, why: "not-arrived" }, NOW),
    newAgendaAnswer(
      {
        ...about,
        talk,
        to,
        contactId: "m1",
        added: ["Glaspriserna <script>"],
        wishes: [{ text: "Stryk 2 <script>", points: ["2. Öppettider"] }],
        wrote: ["Hej Anna,", "glaspriserna <script>", "Stryk 2 <script>", "Kan vi heller ta det kl. 13?"],
      },
      NOW,
    ),
    newAgendaAnswer({ ...about, talk, to, contactId: "m1", added: ["Ett", "Två"] }, NOW),
    newAgendaAnswer(
      { ...about, talk: { ...talk, answered: "accepted" }, to, contactId: "m1", added: [] },
      NOW,
    ),
    ...(["declined", "another-time"] as const).map((calendar) =>
      newAgendaAnswer(
        {
          ...{ ...about, talk: { ...talk, answered: calendar }, to, contactId: "m1", added: [] },
          ...{ calendar, unwatched: true, wrote: [] },
        },
        NOW,
      ),
    ),
  ];
}

/** What may be found in an agenda that people have written. */
const READ: PointsRead = {
  language: "fi",
  marks: TEXT_PROBLEMS.flatMap((problem, index) =>
    problem === "wrong-customer" || problem === "number" || problem === "past-date"
      ? []
      : {
          point: index + 1,
          word: problem === "harsh" ? "<b>" : "leverens",
          problem,
          suggestions: ["leverans"],
        },
  ),
  more: 2,
  spelled: false,
  isForeign: false,
};

/** Where somebody else reads an agenda first, and it rests: whoever would send it, whoever reads it, and what is told then. */
export function secondWordsIn(language: Language): readonly WrittenLetter[] {
  const staff = { name: "Anna Björk", language };
  const resting = { ...company, agendas: { secondReader: "bo", rests: true } };
  const draft = (why: "drawn" | "edited" | "second" | "read", more = {}) =>
    newAgendaDraft({ ...about, talk: talkIn(language), to, why, ...more }, NOW);
  const by = "Bo Holm";
  const goesAt = "2026-11-27T07:00:00.000Z";
  return [
    [draft("drawn"), by] as const,
    [draft("drawn"), undefined] as const,
    [draft("second", { by }), undefined] as const,
    [draft("read", { by }), undefined] as const,
    [draft("read", { by, goesAt }), undefined] as const,
    [draft("edited", { goesAt }), undefined] as const,
  ].map(([letter, reader]) =>
    staffAgenda({ company: resting, staff, letter, reader, customerLanguage: language, saidAt: NOW }),
  );
}

export function staffWordsIn(language: Language): readonly WrittenLetter[] {
  const staff = { name: "Anna Björk", language };
  return staffLettersIn(language).map((letter) =>
    staffAgenda({ company, staff, letter, customerLanguage: language, read: READ, saidAt: NOW }),
  );
}

const INVITED = { on: "2026-12-10", at: "2026-12-10T09:00:00.000Z" };

export function customerLettersIn(language: Language) {
  const leader = { name: "Anna Björk", address: "anna@bjorkholm.example" };
  const letter = (does: "invite" | "cancel", talk: TalkShown, was?: AgendaLetter["was"]) =>
    newAgendaLetter(
      "agenda-1",
      { ...about, to, language, greetingName: "Karin", talk, does, was, sequence: 0 },
      NOW,
    );
  return [
    letter("invite", talkIn(language)),
    letter("invite", talkIn(language, { kinds: ["update"], at: undefined, where: undefined })),
    letter("invite", talkIn(language, { kinds: ["evaluation", "update"] })),
    letter("cancel", talkIn(language)),
    letter("invite", talkIn(language), {
      ...{ on: "2026-12-08", at: "2026-12-08T13:30:00.000Z" },
      where: "Norrtullsgatan 8",
    }),
    letter("invite", talkIn(language, { where: "hos oss" }), { ...INVITED, where: "hos kunden" }),
    letter("invite", talkIn(language), { ...INVITED, where: "Norrtullsgatan 8" }),
    letter("invite", talkIn(language, { where: "heidän toimistollaan" }), {
      ...{ on: "2026-12-08", at: undefined, where: "heillä" },
    }),
  ].map((each) => customerAgenda({ company, leader, letter: each, saidAt: NOW }));
}
