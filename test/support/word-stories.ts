/** What staff say one after another of one mail, or of the company: none of it may mean something else read in another order. */
import type { Instant } from "../../domain/time/instant.ts";

export interface Said {
  readonly text: string;
  readonly at: Instant;
  /** To the logging address alone, and no answer to the alert. */
  readonly isNote?: true;
  readonly from?: string;
}

export const saidAt = (time: string): Instant => `2026-11-24T${time}:00.000Z`;

export const WORD_STORIES: Readonly<Record<string, readonly Said[]>> = {
  "handed over, and to another": [
    { text: "lämna över till Bo", at: saidAt("07:10") },
    { text: "lämna över till Sofie", at: saidAt("07:15") },
  ],
  "handed over, and done": [
    { text: "lämna över till Bo", at: saidAt("07:10") },
    { text: "klart", at: saidAt("07:15") },
  ],
  "mine, and handed over": [
    { text: "min", at: saidAt("07:10"), from: "bo@bjorkholm.example" },
    { text: "lämna över till Sofie", at: saidAt("07:15") },
  ],
  "mine, and another's": [
    { text: "min", at: saidAt("07:10"), from: "bo@bjorkholm.example" },
    { text: "min", at: saidAt("07:15") },
  ],
  "done, and open again": [
    { text: "klart", at: saidAt("07:10") },
    { text: "öppna igen", at: saidAt("07:15") },
  ],
  "done, open again, and done": [
    { text: "klart", at: saidAt("07:10") },
    { text: "öppna igen", at: saidAt("07:15") },
    { text: "klart", at: saidAt("07:20") },
  ],
  "done, and open again when its time has passed": [
    { text: "klart", at: saidAt("07:10") },
    { text: "öppna igen", at: saidAt("08:15") },
  ],
  "done, open again when its time has passed, and done": [
    { text: "klart", at: saidAt("07:10") },
    { text: "öppna igen", at: saidAt("08:20") },
    { text: "klart", at: saidAt("08:40") },
  ],
  "done too late, and open again": [
    { text: "klart", at: saidAt("08:10") },
    { text: "öppna igen", at: saidAt("08:15") },
  ],
  "not needed, and open again": [
    { text: "behövs inte", at: saidAt("07:10") },
    { text: "öppna igen", at: saidAt("07:15") },
  ],
  "done late, and a new time": [
    { text: "klart", at: saidAt("08:30") },
    { text: "senare fredag", at: saidAt("08:40") },
  ],
  "a new time, and done": [
    { text: "senare fredag", at: saidAt("07:30") },
    { text: "klart", at: saidAt("08:40") },
  ],
  "a new time, and not needed": [
    { text: "senare fredag", at: saidAt("07:30") },
    { text: "behövs inte", at: saidAt("08:40") },
  ],
  "answered, and a new time": [
    { text: "(svar)", at: saidAt("08:30") },
    { text: "senare fredag", at: saidAt("08:40") },
  ],
  "a new time, and answered": [
    { text: "senare fredag", at: saidAt("07:30") },
    { text: "(svar)", at: saidAt("08:40") },
  ],
  "three new times": [
    { text: "senare i dag kl 10", at: saidAt("07:30") },
    { text: "senare torsdag", at: saidAt("08:10") },
    { text: "senare fredag", at: saidAt("08:40") },
  ],
  "a new time each time too late": [
    { text: "senare i dag kl 9.30", at: saidAt("08:10") },
    { text: "senare torsdag", at: saidAt("08:50") },
  ],
  "no customer, and one after all": [
    { text: "inte kund", at: saidAt("07:10") },
    { text: "kund", at: saidAt("07:15") },
  ],
  "a customer, and none after all": [
    { text: "kund", at: saidAt("07:10") },
    { text: "leverantör", at: saidAt("07:15") },
  ],
  "paused, resumed, and paused": [
    { text: "pausa", at: saidAt("07:10"), isNote: true },
    { text: "starta", at: saidAt("07:15"), isNote: true },
    { text: "pausa", at: saidAt("07:20"), isNote: true },
  ],
  "resumed, paused, and resumed": [
    { text: "starta", at: saidAt("07:10"), isNote: true },
    { text: "pausa", at: saidAt("07:15"), isNote: true },
    { text: "starta", at: saidAt("07:20"), isNote: true },
  ],
  "away, with one and another in one's place": [
    { text: "borta: 1/12–10/12, Bo tar över", at: saidAt("07:10"), isNote: true },
    { text: "borta: 5/12–12/12, Sofie tar över", at: saidAt("07:15"), isNote: true },
    { text: "borta: 6/12", at: saidAt("07:20"), isNote: true },
  ],
  "away, and back": [
    { text: "borta: 20/11–10/12", at: saidAt("07:10"), isNote: true },
    { text: "tillbaka: 1/12–3/12", at: saidAt("07:15"), isNote: true },
  ],
  "away, away after that, away at Christmas, and back": [
    { text: "borta: 24/11–4/12", at: saidAt("07:05"), isNote: true },
    { text: "borta: 5/12–9/12", at: saidAt("07:06"), isNote: true },
    { text: "borta: 20/12–7/1", at: saidAt("07:07"), isNote: true },
    { text: "tillbaka", at: saidAt("07:10"), isNote: true },
  ],
  "away, back, and away again": [
    { text: "borta: 24/11–4/12", at: saidAt("07:05"), isNote: true },
    { text: "tillbaka", at: saidAt("07:10"), isNote: true },
    { text: "borta: 30/11", at: saidAt("07:20"), isNote: true },
  ],
  "closed, open, and closed": [
    { text: "stängt: 1/12–10/12", at: saidAt("07:10"), isNote: true },
    { text: "öppet: 3/12–6/12", at: saidAt("07:15"), isNote: true },
    { text: "stängt: 5/12", at: saidAt("07:20"), isNote: true },
  ],
  "done, and taken back": [
    { text: "klart", at: saidAt("07:10") },
    { text: "ångra", at: saidAt("07:15") },
  ],
  "handed over, done, and taken back": [
    { text: "lämna över till Bo", at: saidAt("07:10") },
    { text: "klart", at: saidAt("07:12") },
    { text: "ångra", at: saidAt("07:15") },
  ],
  "done, taken back, and done": [
    { text: "klart", at: saidAt("07:10") },
    { text: "ångra", at: saidAt("07:15") },
    { text: "klart", at: saidAt("07:20") },
  ],
  "done, taken back, and handed over": [
    { text: "klart", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "lämna över till Bo", at: saidAt("07:07") },
  ],
  "done, taken back, and a new time": [
    { text: "klart", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "senare fredag", at: saidAt("07:07") },
  ],
  "a new time, taken back, and done late": [
    { text: "senare fredag", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:08") },
    { text: "klart", at: saidAt("08:30") },
  ],
  "a new time, answered, and taken back too late": [
    { text: "senare fredag", at: saidAt("07:05") },
    { text: "(svar)", at: saidAt("07:06") },
    { text: "ångra", at: saidAt("07:07") },
  ],
  "no customer, done, and taken back": [
    { text: "inte kund", at: saidAt("07:05") },
    { text: "klart", at: saidAt("07:06") },
    { text: "ångra", at: saidAt("07:07") },
  ],
  "a customer, taken back, and answered": [
    { text: "kund", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "(svar)", at: saidAt("07:07") },
  ],
  "a customer, taken back, and done": [
    { text: "kund", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "klart", at: saidAt("07:07") },
  ],
  "answered, done, and open again when its time has passed": [
    { text: "(svar)", at: saidAt("07:05") },
    { text: "klart", at: saidAt("07:08") },
    { text: "öppna igen", at: saidAt("08:30") },
  ],
  "mine, another's, and that taken back": [
    { text: "min", at: saidAt("07:05") },
    { text: "min", at: saidAt("07:06"), from: "bo@bjorkholm.example" },
    { text: "ångra", at: saidAt("07:07"), from: "bo@bjorkholm.example" },
  ],
  "no customer, done, and open again when its time has passed": [
    { text: "inte kund", at: saidAt("07:05") },
    { text: "klart", at: saidAt("07:08") },
    { text: "öppna igen", at: saidAt("08:30") },
  ],
  "answered, and open again when its time has passed": [
    { text: "(svar)", at: saidAt("07:10") },
    { text: "öppna igen", at: saidAt("08:30") },
  ],
  "not needed, another's, and open again when its time has passed": [
    { text: "behövs inte", at: saidAt("08:10") },
    { text: "min", at: saidAt("08:20"), from: "bo@bjorkholm.example" },
    { text: "öppna igen", at: saidAt("08:30"), from: "bo@bjorkholm.example" },
  ],
  "not needed, another's, that taken back, and open again when its time has passed": [
    { text: "behövs inte", at: saidAt("08:10") },
    { text: "min", at: saidAt("08:20"), from: "bo@bjorkholm.example" },
    { text: "ångra", at: saidAt("08:25"), from: "bo@bjorkholm.example" },
    { text: "öppna igen", at: saidAt("08:30"), from: "bo@bjorkholm.example" },
  ],
  "not needed, another's, open again when its time has passed, and that of whose it is taken back": [
    { text: "behövs inte", at: saidAt("08:10") },
    { text: "min", at: saidAt("08:20"), from: "bo@bjorkholm.example" },
    { text: "öppna igen", at: saidAt("08:30") },
    { text: "ångra", at: saidAt("08:40"), from: "bo@bjorkholm.example" },
  ],
  "away, back, and away once more": [
    { text: "borta: 24/11–4/12", at: saidAt("07:05") },
    { text: "tillbaka", at: saidAt("07:06") },
    { text: "borta: 24/11–6/12", at: saidAt("07:07") },
  ],
  "away, back, and that taken back": [
    { text: "borta: 24/11–4/12", at: saidAt("07:05") },
    { text: "tillbaka", at: saidAt("07:06") },
    { text: "ångra", at: saidAt("07:07") },
  ],
  "away, taken back, and back": [
    { text: "borta: 24/11–4/12", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "tillbaka", at: saidAt("07:07") },
  ],
  "closed, taken back, and closed": [
    { text: "stängt: 1/12–4/12", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "stängt: 2/12", at: saidAt("07:07") },
  ],
  "paused, taken back, and resumed": [
    { text: "pausa", at: saidAt("07:05") },
    { text: "ångra", at: saidAt("07:06") },
    { text: "starta", at: saidAt("07:07") },
  ],
  "paused, resumed by another, and taken back": [
    { text: "pausa", at: saidAt("07:05"), from: "bo@bjorkholm.example" },
    { text: "starta", at: saidAt("07:06") },
    { text: "ångra", at: saidAt("07:07") },
  ],
  "paused, paused by another, and taken back": [
    { text: "pausa", at: saidAt("07:05") },
    { text: "pausa", at: saidAt("07:06"), from: "bo@bjorkholm.example" },
    { text: "ångra", at: saidAt("07:07") },
  ],
  "resumed, taken back, and paused before that": [
    { text: "pausa", at: saidAt("07:05"), isNote: true },
    { text: "starta", at: saidAt("07:06") },
    { text: "ångra", at: saidAt("07:07") },
  ],
};
