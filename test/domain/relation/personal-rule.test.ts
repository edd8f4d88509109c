/** What may be noted of the people at a customer, and what may not, as people write it in five languages. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { refusedPersonal } from "../../../domain/relation/personal-rule.ts";
import { REFUSED_TOPICS } from "../../../domain/relation/personal/refused-topic.ts";
import { entriesUnder } from "../../../domain/relation/personal/refused-words.ts";

const ALLOWED = [
  "Karin seglar",
  "Karin seglar om somrarna, gärna i Stockholms skärgård",
  "Dricker te, inte kaffe",
  "Håller på Elfsborg och åker på varje hemmamatch",
  "Talar hellre i telefon än mejlar, helst före tio",
  "Bygger om en gammal veteranbil, en Volvo Amazon",
  "Gick Vasaloppet i våras, nionde gången",
  "Vill bli kallad Kalle, inte Karl-Gustav",
  "Äter vegetariskt, gillar inlagd sill till jul",
  "Har en sommarstuga i Falkenberg och far dit varje fredag",
  "Driver ett familjeföretag i tredje generationen",
  "God vän med Bo på lagret, de spelade fotboll ihop",
  "Sjunger i kör på tisdagar, går inte att nå då",
  "Älskar platta paket och raka svar",
  "Mette løber maraton og træner om morgenen",
  "Elsker at fiske i Limfjorden",
  "Drikker sort kaffe og hader lange møder",
  "Holder med Brøndby, nævn ikke FC København",
  "Samler på gamle skilte og dåser",
  "Spiller bas i et jazzorkester",
  "Har lige købt sommerhus ved Skagen",
  "Var med til at starte familieejet bageri i Odense",
  "Går på ski hver helg, Holmenkollen er favoritten",
  "Har hytte på Geilo med innlagt vann og strøm",
  "Liker norsk folkemusikk og spiller fele selv",
  "Vil helst ha møter på høyre side av fjorden",
  "Det stemmer at Lars heter Lasse blant venner",
  "Holder på å pusse opp, legging av gulv er hobbyen",
  "Er glad i hunden sin, en setter som heter Bamse",
  "Likes sailing and has a boat in Poole",
  "Christian plays golf, handicap 12",
  "Supports Leeds, never mention Manchester",
  "Restored an old barn and loves to talk about it",
  "Prefers a call before ten, hates long mails",
  "Runs half marathons, next race in May",
  "Likes to make his own cider",
  "Third generation of a family business",
  "Coffee addict, brings his own beans",
  "Has a black labrador called Murphy",
  "Matti kalastaa ja käy mökillä joka viikonloppu",
  "Pitää jääkiekosta, kannattaa Tapparaa",
  "Juo teetä eikä kahvia",
  "Ostanut uuden koneen verstaalle ja on siitä ylpeä",
  "Harrastaa purjehdusta ja valokuvausta",
  "Soita mieluummin aamulla, ei vastaa iltapäivällä",
  "Kolmannen polven perheyrityksen johtaja",
  "Pitää saunasta ja avannosta",
  "Asuu Turussa, kotoisin Vaasasta",
];

const REFUSED_TEXTS: readonly (readonly [string, ReturnType<typeof refusedPersonal>])[] = [
  ["Karin är sjukskriven till mars", "health"],
  ["Har diabetes, bjud inte på tårta", "health"],
  ["Ont i ryggen, vill ha en bra stol", "health"],
  ["Var utbränd förra året", "health"],
  ["Er lige blevet opereret i knæet", "health"],
  ["Sygemeldt siden sommer", "health"],
  ["Har hatt kreft, men er tilbake", "health"],
  ["Sliter med migrene", "health"],
  ["Had a heart attack last year", "health"],
  ["She is pregnant, due in June", "health"],
  ["On sick leave until Easter", "health"],
  ["Oli sairauslomalla koko kevään", "health"],
  ["Sairastaa syöpää", "health"],
  ["Kärsii masennuksesta", "health"],
  ["Frun heter Anna", "family"],
  ["Har två döttrar i skolan", "family"],
  ["Ligger i skilsmässa", "family"],
  ["Hendes mand arbejder hos Grundfos", "family"],
  ["Har tre børn", "family"],
  ["Kona driver kafé i Bergen", "family"],
  ["Datteren studerer i Trondheim", "family"],
  ["His wife works at the bank", "family"],
  ["Has two kids at school", "family"],
  ["Recently divorced", "family"],
  ["Vaimo on opettaja", "family"],
  ["Kolme lasta, nuorin koulussa", "family"],
  ["Aktiv i Socialdemokraterna", "politics"],
  ["Röstade på Miljöpartiet", "politics"],
  ["Er politisk aktiv i kommunen", "politics"],
  ["Stemte på Arbeiderpartiet", "politics"],
  ["Votes Labour and says so", "politics"],
  ["Kokoomuksen kaupunginvaltuutettu", "politics"],
  ["Är djupt kristen och går i kyrkan", "religion"],
  ["Er muslim, husk ramadan", "religion"],
  ["Personlig kristen, bed bordbønn", "religion"],
  ["Devout Catholic", "religion"],
  ["Kuuluu helluntaiseurakuntaan, uskovainen", "religion"],
  ["Facklig förtroendeman på Volvo", "union"],
  ["Tillidsrepræsentant i sin fagforening", "union"],
  ["Tillitsvalgt på verkstedet", "union"],
  ["Shop steward at the plant", "union"],
  ["Luottamusmies tehtaalla", "union"],
  ["Är homosexuell", "sexuality"],
  ["Lever sammen med en mand, han er bøsse", "sexuality"],
  ["Han er homofil", "sexuality"],
  ["Is gay", "sexuality"],
  ["On homo", "sexuality"],
  ["Har utländsk bakgrund", "origin"],
  ["Kom som flyktning fra Bosnia", "origin"],
  ["Indvandrer fra Tyrkiet", "origin"],
  ["Immigrated from Poland as a refugee", "origin"],
  ["Maahanmuuttaja Virosta", "origin"],
];

describe("what may be noted of people", () => {
  test.each(ALLOWED)("%s", (text) => {
    expect(refusedPersonal(text)).toBeUndefined();
  });
});

describe("what may not", () => {
  test.each(REFUSED_TEXTS)("%s: %s", (text, topic) => {
    expect(refusedPersonal(text)).toBe(topic);
    expect(refusedPersonal(text.toUpperCase())).toBe(topic);
  });

  it("is a text longer than a short note, and of a long one the topic is named first", () => {
    expect(refusedPersonal(`Seglar ${"och seglar ".repeat(20)}`)).toBe("too-long");
    expect(refusedPersonal(`${"Seglar. ".repeat(40)}Är sjuk.`)).toBe("health");
    expect(refusedPersonal("a".repeat(200))).toBeUndefined();
  });

  it("stays refused, whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, after) => {
        expect(refusedPersonal(`${before} . sjukskriven . ${after}`)).toBeDefined();
      }),
    );
  });
});

describe("the lists", () => {
  const entries = [...REFUSED_TOPICS, "permitted" as const].flatMap(entriesUnder);

  it("have a star only at the end, where it is looked for", () => {
    expect(entries.filter((entry) => entry.includes("*") && !/^[\p{L}\d -]+\*$/u.test(entry))).toEqual([]);
  });

  it("have no entry so short that it begins half the dictionary", () => {
    expect(entries.filter((entry) => entry.endsWith("*") && entry.length < 5)).toEqual([]);
  });
});
