/** Swedish. */
import type { AgendaLetterTexts } from "./texts.ts";

export const sv: AgendaLetterTexts = {
  talk: (kinds) =>
    kinds.length > 1
      ? "utvärderings- och uppdateringssamtal"
      : kinds[0] === "update"
        ? "uppdateringssamtal"
        : "utvärderingssamtal",
  when: { time: (words) => words, day: (words) => words },
  heading: "Dagordning",
  where: (where) => `Plats: ${where}`,
  whereRead: (where, read) => `Plats: ${where} (kunden läser ”${read}”)`,
  place: {
    theirs: "hos er",
    ours: (company) => `hos ${company}`,
    theirOffice: "på ert kontor",
    ourOffice: (company) => `på kontoret hos ${company}`,
  },
  answered: {
    accepted: "Kunden har tackat ja till tiden i sin kalender.",
    declined: "Kunden har tackat nej till tiden i sin kalender. Hör av dig om en ny tid.",
    tentative: "Kunden har svarat i sin kalender att tiden kanske passar.",
    "another-time": "Kunden har föreslagit en annan tid i sin kalender.",
  },
  draft: {
    subject: {
      drawn: (who, day) => `Dagordning att titta på: ${who}, ${day}`,
      edited: (who, day) => `Så ser dagordningen ut nu: ${who}, ${day}`,
      moved: (who, day) => `Kundens inbjudan stämmer inte längre: ${who}, ${day}`,
      cancelled: (who, day) => `Kunden har kvar inbjudan: ${who}, ${day}`,
    },
    happened: {
      drawn: ({ who, talk, when }) =>
        `Du har ${talk} med ${who} ${when}. Här är ett förslag till dagordning, hämtat ur det som har hänt sedan sist. ` +
        "Inget har gått till kunden.",
      edited: ({ who, talk, when }) => `Så ser dagordningen ut nu inför ditt ${talk} med ${who} ${when}.`,
      moved: ({ who, talk, when }) =>
        `Ditt ${talk} med ${who} är nu ${when}, men inbjudan som kunden har fått gäller en annan tid eller plats.`,
      cancelled: ({ who, talk, when }) =>
        `Ditt ${talk} med ${who} ${when} är avbokat, men kunden har kvar inbjudan. Svara ”skicka”, så får kunden ` +
        "besked och tiden försvinner ur kalendern.",
    },
    hasGone: "Kunden har fått en tidigare version.",
    goesTo: (address) => `När du svarar ”skicka” går den till ${address}, med en inbjudan till kalendern.`,
    noAddress:
      "Den kan inte skickas, för vi har ingen adress till kunden som mejl kommer fram till. Ring, och se till att " +
      "rätt adress kommer in i kundregistret.",
    payments: {
      heading: "Betalningar (bara för dig)",
      line: ({ why, day }) => `Enligt bokföringen till och med den ${day}: ${why}.`,
    },
    how: "Svara på det här mejlet, till exempel:",
    edits: ["lägg till: leveranstider", "3: så här i stället", "ta bort 2"],
    send: "skicka",
    undo: (minutes) =>
      `Efter ”skicka” väntar brevet i ${minutes} minuter. Svara ”ångra” innan dess om du ändrar dig.`,
  },
  unsent: {
    subject: {
      "not-sent": (who, day) => `Dagordningen har inte gått iväg: ${who}, ${day}`,
      "not-arrived": (who, day) => `Dagordningen kom inte fram: ${who}, ${day}`,
    },
    happened: {
      "not-sent": ({ who, talk, when }) =>
        `Du har ${talk} med ${who} ${when}, och kunden har inte fått någon dagordning. Svara ”skicka”, så går den här iväg.`,
      "not-arrived": ({ who, talk, when }) =>
        `Brevet till ${who} om ert ${talk} ${when} kom inte fram. Ring kunden, eller svara ”skicka till” och en annan ` +
        "av kundens adresser.",
    },
  },
  answer: {
    subject: (who, day) => `Svar på dagordningen: ${who}, ${day}`,
    happened: ({ who, talk, when }, count) =>
      `${who} har svarat på dagordningen inför ert ${talk} ${when}. ` +
      (count === 0
        ? "Inga punkter har kommit till."
        : count === 1
          ? "Den här punkten står nu sist:"
          : "De här punkterna står nu sist:"),
    calendar: {
      declined: {
        subject: (who, day) => `Kunden har tackat nej: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} har i kalendern tackat nej till ert ${talk} ${when}. Hör av dig om en ny tid.`,
      },
      "another-time": {
        subject: (who, day) => `Kunden föreslår en annan tid: ${who}, ${day}`,
        happened: ({ who, talk, when }) =>
          `${who} har i kalendern föreslagit en annan tid för ert ${talk} ${when}.`,
      },
    },
    arrange: ["bokat: 12 januari 10.00", "avbokat"],
    added: "Från kunden",
    wishes: "Kunden vill stryka",
    wrote: "Så skrev kunden",
    reply: "Svara kunden som vanligt; brevet bevakas som alla andra.",
  },
  customer: {
    subject: {
      invite: (day) => `Inför vårt samtal ${day}`,
      time: (day) => `Ny tid för vårt samtal: ${day}`,
      place: (day) => `Ny plats för vårt samtal ${day}`,
      cancel: (day) => `Vårt samtal ${day} blir inte av`,
    },
    invite: ({ talk, when }) => `Vi har bestämt tid för ett ${talk}: ${when}.`,
    changed: {
      time: ({ talk, when, was }) => `Ny tid för vårt ${talk}: ${when}, i stället för ${was}.`,
      place: ({ talk, when }) => `Vårt ${talk} ${when} blir på en annan plats. Tiden är densamma.`,
      other: ({ talk, when }) => `Det här gäller nu för vårt ${talk} ${when}.`,
    },
    newWhere: ({ where, was }) => `Ny plats: ${where} (i stället för ${was})`,
    points: "Det här har vi tänkt ta upp:",
    ask:
      "Vad vill du lägga till eller stryka? Svara på det här mejlet, så ändrar vi. Med brevet följer en inbjudan, så " +
      "att tiden hamnar i din kalender.",
    cancel: ({ talk, when }) =>
      `Vårt ${talk} ${when} blir inte av. Med brevet följer en avbokning, så att tiden försvinner ur din kalender.`,
    newTime: "Vill du föreslå en ny tid är det bara att svara på det här mejlet.",
  },
};
