/** Swedish. */
import type { LadderWords } from "./ladder-words.ts";

export const sv: LadderWords = {
  begins: {
    level: "nivå, nivån, relationsnivå, ny nivå",
    thanked:
      "tackat, tackade, har tackat, vi har tackat, jag har tackat, jag tackade, vi tackade, sagt tack, har sagt tack, sa tack, jag sa tack, vi sa tack",
    milestone: "milstolpe, milstolpen, märkesdag, bemärkelsedag, jubileum, årsdag",
    "milestone-over":
      "milstolpe bort, ta bort milstolpe, ta bort milstolpen, glöm milstolpe, glöm milstolpen, ingen milstolpe",
    improvement: "förslag, förslaget, förbättring, förbättringsförslag, föreslog, vi föreslog, jag föreslog",
    favour: "tjänst, liten tjänst, väntjänst, gentjänst",
    feedback: "feedback, återkoppling, omdöme",
    personal: "personligt, personlig anteckning, personliga anteckningar",
    "forget-personal":
      "glöm personligt, glöm det personliga, glöm allt personligt, glöm personliga anteckningar, radera personligt, " +
      "radera det personliga, radera allt personligt, ta bort personligt, ta bort det personliga, glöm personliga, glöm de personliga, radera personliga, ta bort personliga",
    owner: "ägare, kundägare, kundansvarig, ansvarig, ny kundansvarig",
  },
  levels: [
    "transaktion, transaktionell, transaktioner, transaktionsnivå",
    "stöd, stödjande, stödnivå, support",
    "rådgivare, rådgivande, rådgivning, rådgivarnivå",
    "partner, partnerskap, partners",
    "strategisk partner, strategisk, strategiskt, strategi",
    "förtrogen, förtrogna, betrodd, förtroende",
  ],
  target: "mål, målet, målet är, med mål, mot",
  because: "för att, eftersom, därför att, skäl, belägg, då",
  nextStep: "nästa steg, nästa steg är",
  yearly: "varje år, vart år, årligen",
  adopted:
    "antaget, antagen, antogs, accepterat, accepterad, genomfört, genomförd, infört, ja tack, tackade ja, sa ja, gjort, gjord, fått svar, sa ja tack, nappade, nappade på det, nappade direkt, ville ha det, ville gärna ha det, ville gärna, ja",
  declined:
    "avböjt, avböjd, avböjdes, avslaget, nej tack, tackade nej, sa nej, blev inget, inget intresse, sa nej tack, inte intresserade, ville inte, ville inte ha, ville inte ha det, nej",
  they: "de, dom, hon, han, kunden",
  them: "henne, honom, dem, dom, kunden",
  oldest: "äldsta, den äldsta, det äldsta",
  no: "nej, nej tack, inte aktuellt, ej aktuellt, vill inte, hoppa över, strunta i det, inget för oss",
  notNow: "inte nu, inte just nu, inte än, inte ännu, inte för tillfället",
  recommendation: "tips, rekommend",
  recommended: {
    usTo: "rekommenderade oss till, rekommenderade oss hos, rekommenderade oss för, rekommenderat oss till, rekommenderat oss hos, rekommenderat oss för, tipsade om oss till, tipsade om oss hos, tipsat om oss till, tipsat om oss hos, satte oss i kontakt med",
    tipped: "tipsade, tipsat",
    ofUs: "om oss",
    has: "har, hade",
    open: "om, ifall, huruvida, bara, endast, kanske, ifall att, tror, hörde att, så fort, innan",
  },
  perhaps:
    "kanske, möjligen, möjligtvis, eventuellt, ev, funderar på, tänker på att, nästan, ännu inte, ska, skall, borde, bör, tänkte, glömde, glömt",
  borrowed:
    "fick låna, fått låna, vi fick låna, har fått låna, lånade, vi lånade, de lånade, lånade ut, har lånat, vi har lånat",
  is: "är, blir, blev",
  customer: "kund",
  goesOn:
    "från, till, om, på, var, är, som, av, för, hos, efter, i, med, och, är, blev, skickat, lämnat, kom, gick",
};
