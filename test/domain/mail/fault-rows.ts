/** The rows of the list of inputs and outcomes that are about judging a mail, with made-up mails for each. */
import type { MailKind, PromiseEffect } from "../../../domain/mail/judgement.ts";
import type { ReasonCode } from "../../../domain/mail/reasons.ts";
import type { Receipt } from "../../../domain/mail/receipt.ts";

export interface Outcome {
  readonly kind?: MailKind;
  readonly promise?: PromiseEffect;
  readonly acknowledge: boolean;
  readonly answerTo?: string;
  /** One of the reasons. */
  readonly because?: ReasonCode;
}

export interface Given {
  /** Header lines; they stand in for the usual ones of the same name. */
  readonly header?: readonly string[];
  readonly body?: string | Uint8Array;
  readonly receipt?: Partial<Receipt>;
}

export type Row = readonly [row: number, what: string, given: Given, outcome: Outcome];

const ANSWERED: Outcome = {
  kind: "customer",
  promise: "new",
  acknowledge: true,
  answerTo: "karin@kund.example",
};
const held = (because: ReasonCode): Outcome => ({
  kind: "customer",
  promise: "new",
  acknowledge: false,
  because,
});
const machine = (kind: MailKind, because: ReasonCode): Outcome => ({
  kind,
  promise: "none",
  acknowledge: false,
  because,
});

/** Mails that differ from a usual one by one header line. */
const lines = (row: number, outcome: Outcome, ...header: readonly string[]): Row[] =>
  header.map((line) => [row, line, { header: [line] }, outcome]);

const received = (row: number, what: string, receipt: Partial<Receipt>, outcome: Outcome): Row => [
  row,
  what,
  { receipt },
  outcome,
];

const report = (type: string): string => `Content-Type: multipart/report; report-type=${type}; boundary=x`;

const AUTOMATIC_SUBJECTS = [
  ...["Autosvar: Hej", "Automatisk svar: Hej", "Fravær: SV: Hej", "Automaattinen vastaus: Hei"],
  ...["Automatic reply: Hi", "Automatische Antwort: Hallo", "Réponse automatique: Bonjour"],
  ...["Risposta automatica: Ciao", "Respuesta automática: Hola", "Automatisch antwoord: Hallo"],
  ...["Automatyczna odpowiedź: Cześć"],
].map((subject) => `Subject: ${subject}`);

const body = (row: number, what: string, header: string, text: string | Uint8Array): Row => [
  row,
  what,
  { header: [header], body: text },
  ANSWERED,
];

export const BROKEN_MAILS: readonly Row[] = [
  body(13, "an unknown charset", "Content-Type: text/plain; charset=x-nowhere", "Hej?"),
  body(13, "UTF-7 with markup in it", "Content-Type: text/plain; charset=utf-7", "+ADw-script+AD4-"),
  body(13, "NUL and bytes that are no letters", "X-A: b", new Uint8Array([0, 255, 254, 0, 128])),
  body(14, "broken base64", "Content-Transfer-Encoding: base64", "SGVq=!*"),
  body(14, "a boundary never closed", "Content-Type: multipart/mixed; boundary=x", "--x\r\n\r\nHej?"),
  body(14, "a boundary that is missing", "Content-Type: multipart/mixed", "Hej?"),
  ...lines(15, ANSWERED, "Date: ", "Date: yesterday", "Date: Fri, 31 Dec 9999 23:59:59 +0000"),
  ...lines(15, ANSWERED, "Date: Thu, 01 Jan 1970 00:00:00 +0000"),
  ...lines(16, ANSWERED, "Subject: =?utf-8?Q?hej=0D=0ABcc:_v@offer.example?="),
];

export const SENDERS: readonly Row[] = [
  ...lines(17, held("sender-unsafe"), "From: <karin,v@offer.example>", "From: <karin v@offer.example>"),
  ...lines(17, held("sender-missing"), 'From: "karin\n"@kund.example'),
  ...lines(
    17,
    held("sender-ambiguous"),
    "From: =?utf-8?Q?K=0D=0ABcc:_v@offer.example?= <karin@kund.example>",
  ),
  ...lines(18, held("sender-ambiguous"), "From: a@kund.example\r\nFrom: b@kund.example"),
  ...lines(18, held("sender-ambiguous"), "From: a@kund.example, b@kund.example", "From: Vi: a@kund.example;"),
  ...lines(18, held("sender-missing"), "From: <>", "From: "),
  ...lines(19, { ...ANSWERED, answerTo: "a@evil.example" }, 'From: "vd@bjorkholm.example" <a@evil.example>'),
  ...lines(19, held("sender-ambiguous"), "From: vd@bjorkholm.example <a@evil.example>"),
  ...lines(20, ANSWERED, "Reply-To: v@offer.example"),
  received(21, "another envelope sender, DMARC passed", { envelopeFrom: "a@utskick.example" }, ANSWERED),
  received(
    22,
    "another envelope sender, and nothing that proves From",
    { envelopeFrom: "a@evil.example", dmarc: "GRAY", dkim: "GRAY" },
    held("not-authenticated"),
  ),
  received(
    35,
    "one of a thousand forged senders",
    { dmarc: "FAIL", dmarcPolicy: "none" },
    held("not-authenticated"),
  ),
  ...(["reject", "quarantine"] as const).map((dmarcPolicy) =>
    received(41, `the domain says ${dmarcPolicy}`, { dmarc: "FAIL", dmarcPolicy }, held("possible-spoof")),
  ),
  [
    42,
    "a forged colleague with an order",
    { header: ["From: anna@bjorkholm.example", "Subject: close promise 123"], receipt: { dmarc: "FAIL" } },
    held("claims-to-be-own"),
  ],
  [
    42,
    "a forged shared address",
    { header: ["From: info@bjorkholm.example"], receipt: { dmarc: "NONE" } },
    held("claims-to-be-own"),
  ],
  ...lines(47, { ...ANSWERED, answerTo: "karin@xn--drrar-jua.example" }, "From: karin@dörrar.example"),
  ...lines(47, held("sender-unsafe"), "From: jösse@kund.example"),
];

export const MACHINES: readonly Row[] = [
  received(23, "the null sender", { envelopeFrom: "" }, machine("automatic", "null-sender")),
  ...lines(23, machine("automatic", "null-sender"), "Return-Path: <>", "Return-Path: < >"),
  ...lines(
    24,
    machine("automatic", "auto-submitted"),
    ...["Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "Auto-Submitted: x-foo"],
    ...["Auto-Submitted: ", 'Auto-Submitted: (x) AUTO-Replied (vac); a="b"'],
  ),
  ...lines(25, ANSWERED, "Auto-Submitted: no", "Auto-Submitted: No (really)", 'Auto-Submitted: NO; a="b"'),
  ...lines(26, machine("list", "precedence"), "Precedence: bulk", "Precedence: list", "Precedence: Junk (x)"),
  ...lines(26, machine("list", "precedence"), "X-Precedence: bulk"),
  ...lines(26, machine("automatic", "precedence"), "Precedence: auto_reply"),
  ...lines(26, machine("list", "mailing-list"), "List-Id: <x.y.example>", "List-Post: NO"),
  ...lines(26, machine("list", "mailing-list"), "List-Unsubscribe: <mailto:x@y.example>"),
  ...lines(
    27,
    held("asks-for-no-answer"),
    ...["X-Auto-Response-Suppress: All", "X-Auto-Response-Suppress: OOF"],
    ...["X-Auto-Response-Suppress: DR, AutoReply", "X-Auto-Response-Suppress: rn;oof"],
  ),
  ...lines(27, ANSWERED, "X-Auto-Response-Suppress: None", "X-Auto-Response-Suppress: DR, RN, NRN"),
  ...AUTOMATIC_SUBJECTS.map((line): Row => [
    28,
    line,
    { header: [line], body: "Jag är tillbaka på måndag." },
    machine("automatic", "automatic-subject"),
  ]),
  ...AUTOMATIC_SUBJECTS.map((line): Row => [
    28,
    `${line}, and asks`,
    { header: [line], body: "Kan ni ringa?" },
    { kind: "automatic", promise: "new", acknowledge: false, because: "asks-something" },
  ]),
  ...lines(
    28,
    held("automatic-subject"),
    ...["Subject: Frånvaro: Trappan", "Subject: Fraværsmelding: Per er syk i dag", "Subject: Out of office"],
    ...["Subject: Poissa toimistolta: ovi", "Subject: Kan ikke leveres - ordre 4432"],
  ),
  ...lines(29, ANSWERED, "Subject: Re: Auto: Hej", "Subject: Sv: Autosvar: Hej"),
  ...lines(30, machine("bounce", "bounce-report"), report("delivery-status")),
  ...lines(30, machine("bounce", "failed-recipients"), "X-Failed-Recipients: a@b.example"),
  ...lines(30, machine("complaint", "complaint-report"), report("feedback-report")),
  ...lines(30, machine("automatic", "read-receipt"), report("disposition-notification")),
  ...lines(30, machine("automatic", "report"), report("something-new")),
  ...lines(
    30,
    machine("automatic", "calendar-reply"),
    ...["REPLY", "REFRESH"].map((method) => `Content-Type: text/calendar; method=${method}`),
  ),
  ...lines(
    30,
    { ...held("calendar-reply"), promise: "silent" },
    "Content-Type: text/calendar; method=COUNTER",
  ),
  [
    31,
    "an out-of-office answer to our letter",
    { header: ["In-Reply-To: <x@eu-west-1.amazonses.com>", "Auto-Submitted: auto-replied"] },
    machine("automatic", "auto-submitted"),
  ],
  ...lines(32, machine("own", "own-letter-address"), "From: handslag@in.bjorkholm.example"),
  received(
    32,
    "the logging address as envelope sender",
    { envelopeFrom: "log@in.bjorkholm.example" },
    machine("own", "own-letter-address"),
  ),
  ...lines(32, machine("staff", "from-staff"), "From: info@bjorkholm.example"),
  ...lines(33, machine("own", "loop-mark"), "X-Handslag-Mark: ours"),
  ...lines(33, ANSWERED, "X-Handslag-Mark: theirs"),
];

const NOT_SCANNED = (["PROCESSING_FAILED", "NONE", "GRAY"] as const).flatMap((verdict) => [
  { spam: verdict },
  { virus: verdict },
]);

export const VERDICTS: readonly Row[] = [
  received(37, "a virus", { virus: "FAIL" }, machine("virus", "virus-found")),
  received(38, "spam", { spam: "FAIL" }, machine("spam", "spam-found")),
  ...NOT_SCANNED.map((found) => received(39, `${JSON.stringify(found)}, DMARC passed`, found, ANSWERED)),
  ...NOT_SCANNED.map((found) =>
    received(39, `${JSON.stringify(found)}, no DMARC`, { ...found, dmarc: "GRAY" }, held("not-scanned")),
  ),
  ...lines(40, ANSWERED, "X-SES-Spam-Verdict: FAIL", "X-SES-Virus-Verdict: FAIL"),
  ...lines(40, ANSWERED, "Authentication-Results: amazonses.com; dmarc=fail"),
  [
    40,
    "verdicts forged to be better",
    {
      header: ["Authentication-Results: amazonses.com; spf=pass; dmarc=pass header.from=kund.example"],
      receipt: { dmarc: "FAIL" },
    },
    held("not-authenticated"),
  ],
];
