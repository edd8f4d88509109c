/** Swedish. */
import type { RelayTexts } from "./texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` om ”${subject}”`);

const AGAIN = "Svara en gång till på kundens mejl";

export const sv: RelayTexts = {
  verdict: {
    acknowledged: (replyBy) => `Kvitterad: svar lovat senast ${replyBy}.`,
    soon: (replyBy) => `Kvitteras strax: svar lovas senast ${replyBy}.`,
    previewed: (replyBy) =>
      `Inget automatiskt svar, för än så länge är det bara förhandsvisning. Hör av dig senast ${replyBy}.`,
    promised: (replyBy) => `Väntar redan på svar från oss, senast ${replyBy}.`,
    not: (why, replyBy) =>
      `Inget automatiskt svar: ${why}.${replyBy === undefined ? "" : ` Hör av dig senast ${replyBy}.`}`,
    colleague: "Från en kollega, så inget automatiskt svar.",
  },
  why: {
    machine: "det ser ut att vara skickat av en maskin",
    report: "det berättar hur det gick med ett annat mejl",
    list: "det är ett utskick",
    doubt: "inget visar att det kommer från den som står som avsändare",
    supplier: "avsändaren är leverantör till oss",
    "not-a-customer": "avsändaren är inte kund",
    "no-letters": "kunden vill inte ha automatiska svar",
    undeliverable: "mejl till den adressen kommer tillbaka",
    "in-copy": "vi står bara i kopia",
    "not-addressed": "ingen av våra adresser står som mottagare",
    "to-many": "det gick till många på en gång",
    address: "adressen som det kom till får inga",
    asked: "avsändaren vill slippa, eller så kan det vara en maskin",
    dialogue: "ni skriver redan med varandra",
    thanks: "det är nog bara ett tack",
    unreadable: "det går inte att läsa",
    paused: "automatiska svar är pausade",
    other: "något talade emot det, eller så hann någon före",
  },
  handedOver: {
    given: (by_) => `${by_} har lämnat över det här till dig, så nu är det du som svarar.`,
    away: (by_) => `${by_} är borta, så det här väntar på svar från dig i stället.`,
    own: "Du har tagit över det här.",
  },
  strangerAnswers:
    "Var försiktig: det här kom till en svarsadress som bara vi har, men inget visar att någon av oss skrev det. Inget har gått vidare till någon kund.",
  from: (who, others) => `Från ${who}${others === undefined ? "" : `, med kopia till ${others}`}.`,
  tooMany: (count) => `Gick till ${count} andra också; de får inte ditt svar.`,
  answer: (to, withOthers) =>
    `Svara som vanligt, så går svaret från oss till ${to}${withOthers ? " och dem i kopia" : ""}. De här raderna tas bort.`,
  noAnswer:
    "Svar på det här mejlet går inte vidare. Vill du svara, skriv ett nytt till den som du vet skrev.",
  leftBehind: (files) => `Kunde inte följa med: ${files}.`,
  cut: "Mejlet kan ha mer att visa än det som står här.",
  whereAll: (link, name) =>
    link === undefined ? `Allt är sparat hos Handslag, som ${name}.` : `Allt är sparat: ${link}`,
  via: (customer, company) => `${customer} via ${company}`,
  original: "Originalmejl.eml",
  returned: {
    subject: (to, why) =>
      why === "bounced"
        ? `Ditt svar till ${to} kom inte fram`
        : why === "unsure"
          ? `Oklart om ditt svar till ${to} gick iväg`
          : `Ditt svar till ${to} har inte gått iväg`,
    what: (to, subject, why) =>
      why === "bounced"
        ? `Ditt svar till ${to}${about(subject)} kom inte fram.`
        : why === "unsure"
          ? `Vi vet inte om ditt svar till ${to}${about(subject)} gick iväg.`
          : `Ditt svar till ${to}${about(subject)} har inte gått iväg, så kunden har inte fått det.`,
    because: {
      ours: () =>
        "Det finns något kvar i det som bara var till för dig: svarsadressen, eller raderna från Handslag överst i kundens mejl. De får inte hamna hos kunden.",
      unreadable: () => "Det är krypterat, eller gjort så att det inte går att se vad som finns i det.",
      empty: () =>
        "Det finns inget i det utöver det som är citerat, eller så står ditt svar inne i det citerade.",
      words: (fact) =>
        `Det står bara ”${fact}” i det. Det läser vi som ett ord till Handslag, inte som ett svar till kunden.`,
      "refused-file": (fact) => `Filer som ${fact} får inte skickas härifrån.`,
      "too-large": () => "Det är för stort: bilagorna får vara ungefär 7 MB tillsammans.",
      gone: () => "Mejlet som du svarade på finns inte kvar hos Handslag, så vi vet inte vart svaret ska.",
      refused: (fact) => `Det gick inte att skicka (${fact}).`,
      unsure: () =>
        "Vi fick aldrig besked om det skickades, och skickar det inte en gång till utan att du vet om det.",
      bounced: (fact) =>
        fact === "" ? "Mottagarens mejlserver tog inte emot det." : `Mottagarens mejlserver svarade: ${fact}`,
    },
    whatToDo: {
      ours: `${AGAIN}, och ta bort allt som är citerat under ditt svar innan du skickar.`,
      unreadable: `${AGAIN} som vanlig text eller HTML, utan kryptering.`,
      empty: `${AGAIN} och skriv ditt svar överst.`,
      words:
        "Är det till Handslag, skriv ordet i svar på något av våra andra brev, eller välj på sidan som de länkar till. Är det till kunden, svara en gång till på kundens mejl, med en hel mening.",
      "refused-file": `${AGAIN} utan den filen, eller lägg den i en zip-fil.`,
      "too-large": `${AGAIN} och dela upp bilagorna, eller skicka en länk till dem.`,
      gone: "Skriv ett nytt mejl till kunden.",
      refused: `${AGAIN} om en stund. Går det inte då heller, säg till den som sköter Handslag åt oss.`,
      unsure: "Hör med kunden, eller svara en gång till och säg att det kan komma dubbelt.",
      bounced: "Kontrollera adressen, eller ring kunden.",
    },
    closing: "Det du skrev finns kvar bland dina skickade mejl.",
  },
};
