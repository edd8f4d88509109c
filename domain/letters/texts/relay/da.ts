/** Danish. */
import type { RelayTexts } from "./texts.ts";

const about = (subject: string | undefined): string => (subject === undefined ? "" : ` om »${subject}«`);

const AGAIN = "Svar en gang til på kundens mail";

export const da: RelayTexts = {
  verdict: {
    acknowledged: (replyBy) => `Kvitteret: svar lovet senest ${replyBy}.`,
    soon: (replyBy) => `Kvitteres om lidt: svar loves senest ${replyBy}.`,
    previewed: (replyBy) =>
      `Intet automatisk svar, for indtil videre er det kun forhåndsvisning. Vend tilbage senest ${replyBy}.`,
    promised: (replyBy) => `Venter allerede på svar fra os, senest ${replyBy}.`,
    not: (why, replyBy) =>
      `Intet automatisk svar: ${why}.${replyBy === undefined ? "" : ` Vend tilbage senest ${replyBy}.`}`,
    colleague: "Fra en kollega, så intet automatisk svar.",
  },
  why: {
    machine: "den ser ud til at være sendt af en maskine",
    report: "den fortæller, hvordan det gik med en anden mail",
    list: "den er sendt ud til mange på en liste",
    doubt: "intet viser, at den kommer fra den, der står som afsender",
    supplier: "afsenderen er leverandør til os",
    "not-a-customer": "afsenderen er ikke kunde",
    "no-letters": "kunden vil ikke have automatiske svar",
    undeliverable: "mails til den adresse kommer tilbage",
    "in-copy": "vi står kun på Cc",
    "not-addressed": "ingen af vores adresser står som modtager",
    "to-many": "den gik til mange på én gang",
    address: "adressen, den kom til, får ingen",
    asked: "afsenderen vil helst være fri, eller det kan være en maskine",
    dialogue: "I skriver allerede sammen",
    thanks: "det er nok kun en tak",
    unreadable: "den kan ikke læses",
    paused: "automatiske svar er sat på pause",
    other: "noget talte imod det, eller nogen kom først",
  },
  handedOver: {
    given: (by_) => `${by_} har givet dette videre til dig, så nu er det dig, der svarer.`,
    away: (by_) => `${by_} er væk, så dette venter på svar fra dig i stedet.`,
    own: "Du har overtaget dette.",
  },
  strangerAnswers:
    "Vær forsigtig: den her kom til en svaradresse, som kun vi har, men intet viser, at en af os skrev den. Intet er gået videre til nogen kunde.",
  from: (who, others) => `Fra ${who}${others === undefined ? "" : `, med kopi til ${others}`}.`,
  tooMany: (count) => `Gik også til ${count} andre; de får ikke dit svar.`,
  answer: (to, withOthers) =>
    `Svar, som du plejer, så går svaret fra os til ${to}${withOthers ? " og dem på Cc" : ""}. Disse linjer fjernes.`,
  noAnswer: "Svar på denne mail går ikke videre. Vil du svare, så skriv en ny til den, du ved skrev.",
  leftBehind: (files) => `Kunne ikke komme med: ${files}.`,
  cut: "Mailen kan have mere at vise end det, der står her.",
  whereAll: (link, name) =>
    link === undefined ? `Det hele er gemt hos Handslag, som ${name}.` : `Det hele er gemt: ${link}`,
  via: (customer, company) => `${customer} via ${company}`,
  original: "Original mail.eml",
  returned: {
    subject: (to, why) =>
      why === "bounced"
        ? `Dit svar til ${to} kom ikke frem`
        : why === "unsure"
          ? `Uklart, om dit svar til ${to} blev sendt`
          : `Dit svar til ${to} er ikke sendt`,
    what: (to, subject, why) =>
      why === "bounced"
        ? `Dit svar til ${to}${about(subject)} kom ikke frem.`
        : why === "unsure"
          ? `Vi ved ikke, om dit svar til ${to}${about(subject)} blev sendt.`
          : `Dit svar til ${to}${about(subject)} er ikke sendt, så kunden har ikke fået det.`,
    because: {
      ours: () =>
        "Der er noget tilbage i det, som kun var til dig: svaradressen eller linjerne fra Handslag øverst i kundens mail. De må ikke havne hos kunden.",
      unreadable: () => "Det er krypteret eller lavet, så man ikke kan se, hvad der er i det.",
      empty: () =>
        "Der står ikke andet i det end det, der er citeret, eller også står dit svar inde i det citerede.",
      words: (fact) =>
        `Der står kun »${fact}« i det. Det læser vi som et ord til Handslag, ikke som et svar til kunden.`,
      "refused-file": (fact) => `Filer som ${fact} må ikke sendes herfra.`,
      "too-large": () => "Det er for stort: vedhæftede filer må fylde omkring 7 MB tilsammen.",
      gone: () =>
        "Mailen, du svarede på, findes ikke længere hos Handslag, så vi ved ikke, hvor svaret skal hen.",
      refused: (fact) => `Det kunne ikke sendes (${fact}).`,
      unsure: () =>
        "Vi fik aldrig besked om, at det blev sendt, og sender det ikke igen, uden at du ved det.",
      bounced: (fact) =>
        fact === "" ? "Modtagerens mailserver tog ikke imod det." : `Modtagerens mailserver svarede: ${fact}`,
    },
    whatToDo: {
      ours: `${AGAIN}, og slet alt det citerede under dit svar, før du sender.`,
      unreadable: `${AGAIN} som almindelig tekst eller HTML, uden kryptering.`,
      empty: `${AGAIN}, og skriv dit svar øverst.`,
      words:
        "Er det til Handslag, så skriv ordet som svar på et af vores andre breve, eller vælg på siden, som de linker til. Er det til kunden, så svar en gang til på kundens mail med en hel sætning.",
      "refused-file": `${AGAIN} uden den fil, eller læg den i en zip-fil.`,
      "too-large": `${AGAIN}, og del de vedhæftede filer op, eller send et link til dem.`,
      gone: "Skriv en ny mail til kunden.",
      refused: `${AGAIN} om lidt. Går det stadig ikke, så sig det til den, der passer Handslag for os.`,
      unsure: "Hør kunden, eller svar en gang til, og sig, at det kan komme dobbelt.",
      bounced: "Tjek adressen, eller ring til kunden.",
    },
    closing: "Det, du skrev, ligger stadig blandt dine sendte mails.",
  },
};
