/**
 * The first hour of a company that has just led its shared mailbox to Handslag: whatever came to it on a Monday from nine
 * to ten, in the order in which it came, and who of them waits for an answer when the hour is over. The company is open
 * 8–12 and 13–17 and promises to be in touch within 8 opening hours, rounded up to the half hour.
 */
import type { Verdicts } from "../../local/ses/verdicts.ts";
import type { Envelope } from "../../local/smtp-client.ts";
import {
  addressIn,
  envelopeOfMicrosoft,
  forwardedByMicrosoft,
  idOf,
  mailFrom,
  redirected,
} from "./passed-on.ts";
import type { PassedOnMail } from "./passed-on.ts";

export const SHARED = "info@granlund.example";
export const ORDERS = "order@granlund.example";
export const LOGGING = "log@in.granlund.example";
/** Where the forwarding rule of the shared mailbox sends everything. */
const RULE_LEADS_TO = "info@in.granlund.example";

export interface HourMail {
  readonly at: string;
  readonly who: string;
  readonly raw: string;
  readonly envelope: Envelope;
  readonly verdicts?: Verdicts | undefined;
  /** Who has to be in touch, and by when on Tuesday (local time); nothing when nobody waits. */
  readonly waits?: { readonly owner: string; readonly by: string } | undefined;
}

type Parts = Omit<PassedOnMail, "to"> & { readonly to?: string };
type Expected = Pick<HourMail, "waits" | "verdicts">;
type Came = Expected & { readonly envelopeFrom?: string };

function passedOn(mail: PassedOnMail, raw: string, from: string, rest: Expected): HourMail {
  const { at, from: mailbox } = mail;
  return { at, who: addressIn(mailbox), raw, envelope: { from, to: [RULE_LEADS_TO] }, ...rest };
}

/** As the rule passes it on: SPF fails at SES, since it is not the customer's server that hands it over. */
function came(parts: Parts, { envelopeFrom, verdicts, waits }: Came = {}): HourMail {
  const mail = { to: SHARED, ...parts };
  const rest = { verdicts: { spf: "FAIL", ...verdicts }, waits } as const;
  return passedOn(mail, redirected(SHARED, mail), envelopeFrom ?? addressIn(mail.from), rest);
}

function byMicrosoft(parts: Parts, waits: HourMail["waits"]): HourMail {
  const mail = { to: SHARED, ...parts };
  return passedOn(mail, forwardedByMicrosoft(SHARED, mail), envelopeOfMicrosoft(SHARED, mail), { waits });
}

/** Straight from the company's mail server to the logging address. */
function answered(parts: Omit<Parts, "from"> & { readonly from?: string; readonly to: string }): HourMail {
  const mail = { ...parts, from: parts.from ?? "Eva Granlund <eva@granlund.example>", cc: LOGGING };
  return {
    at: mail.at,
    who: addressIn(mail.from),
    raw: mailFrom(mail),
    envelope: { from: addressIn(mail.from), to: [LOGGING] },
  };
}

const eva = (by: string) => ({ owner: "Eva Granlund", by });
const jonas = (by: string) => ({ owner: "Jonas Ek", by });

const karin = { at: "09:02", from: "Karin Lindqvist <karin@lindqvist.example>" };
const viktor = { at: "09:47", from: "Viktor Dahl <viktor@dahl.example>" };

export const FIRST_HOUR: readonly HourMail[] = [
  came({
    ...karin,
    subject: "Grind till uppfarten",
    text: "Hej!\r\n\r\nVi vill ha en grind i smide, 3,6 meter bred. Vad skulle den kosta?\r\n\r\nHälsningar\r\nKarin",
  }),
  came(
    {
      at: "09:04",
      from: "Mette Sørensen <mette@soerensen.example>",
      subject: "Gelænder til altan",
      text: "Hej\r\n\r\nKan I lave et gelænder til en altan på 4 meter? Hvornår kan I komme og måle op?\r\n\r\nVenlig hilsen\r\nMette",
    },
    { waits: eva("09:30") },
  ),
  came(
    {
      at: "09:06",
      from: "Ståljouren <nyhetsbrev@staljouren.example>",
      subject: "Novembernytt: plattjärn på lager",
      text: "Nu finns plattjärn i alla mått. Avsluta prenumerationen här.",
      headers: ["List-Unsubscribe: <https://staljouren.example/avsluta>", "Precedence: bulk"],
    },
    { envelopeFrom: "studs-40417@utskick.staljouren.example" },
  ),
  came(
    {
      at: "09:08",
      from: "Jari Virtanen <jari@virtanen.example>",
      subject: "Kaide portaisiin",
      text: "Hei,\r\n\r\ntarvitsemme kaiteen ulkoportaisiin. Paljonko se maksaisi ja milloin ehtisitte?\r\n\r\nTerveisin\r\nJari",
    },
    { waits: eva("09:30") },
  ),
  came(
    {
      at: "09:11",
      from: "Ola Nordby <ola@nordby.example>",
      subject: "Port til gårdsplassen",
      text: "Hei,\r\n\r\nvi trenger en ny port til gårdsplassen. Kan dere komme og se på det i uka?\r\n\r\nMvh\r\nOla",
    },
    { waits: eva("09:30") },
  ),
  came(
    {
      at: "09:13",
      from: "Peter Holst <peter@holst.example>",
      subject: "Automatisk svar: Hængsler, uge 48",
      text: "Tak for din mail. Jeg holder ferie til og med fredag.",
      headers: ["Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All"],
    },
    { envelopeFrom: "" },
  ),
  came(
    {
      at: "09:16",
      from: "Joan Harrow <joan@harrow.example>",
      subject: "Fire escape",
      text: "Hello,\r\n\r\nwe need a fire escape repaired. Could somebody have a look at it this week?\r\n\r\nKind regards,\r\nJoan",
    },
    { waits: eva("09:30") },
  ),
  came(
    {
      at: "09:18",
      to: ORDERS,
      from: "Nils Berg <nils@bergbygg.example>",
      subject: "Beställning 4 stolpskor",
      text: "Hej,\r\n\r\njag vill beställa fyra stolpskor till. När kan jag hämta dem?\r\n\r\nNils",
    },
    { waits: jonas("09:30") },
  ),
  came(
    {
      at: "09:20",
      from: "Mail Delivery System <MAILER-DAEMON@mail.granlund.example>",
      subject: "Undelivered Mail Returned to Sender",
      text: "The mail system at host mail.granlund.example could not deliver your message to lars@borta.example.",
      headers: ["Auto-Submitted: auto-replied"],
      type: "multipart/report; report-type=delivery-status; boundary=none",
    },
    { envelopeFrom: "" },
  ),
  came(
    {
      at: "09:22",
      from: "Jürgen Vogel <juergen@vogel.example>",
      subject: "Anfrage Treppengeländer",
      text: "Guten Tag,\r\n\r\nkönnen Sie ein Treppengeländer nach Zeichnung fertigen? Was würde das kosten?\r\n\r\nMit freundlichen Grüßen\r\nJürgen Vogel",
    },
    { waits: eva("09:30") },
  ),
  answered({
    at: "09:24",
    to: karin.from,
    subject: "Re: Grind till uppfarten",
    inReplyTo: idOf(karin),
    text: "Hej Karin,\r\n\r\nomkring 24 000 kr. Jag ringer på onsdag så tar vi måtten.\r\n\r\nEva",
  }),
  came(
    {
      at: "09:27",
      from: "Best Prices <win@prices.example>",
      subject: "You have won",
      text: "Click to collect your prize.",
    },
    { verdicts: { spam: "FAIL" } },
  ),
  came({
    at: "09:29",
    from: karin.from,
    subject: "Sv: Grind till uppfarten",
    inReplyTo: "0924.eva@granlund.example",
    text: "Tack, det låter bra!\r\n\r\nKarin",
  }),
  byMicrosoft(
    {
      at: "09:31",
      from: "Stina Åberg <stina@aberg.example>",
      subject: "Rostig trappa",
      text: "Hej,\r\n\r\nvår trappa har rostat sönder. Kan ni laga den före jul?\r\n\r\nStina",
    },
    eva("10:00"),
  ),
  // A rule of the mailbox, which marks what it passes on as if a machine had written it.
  byMicrosoft(
    {
      at: "09:33",
      from: "Maja Holm <maja@holm.example>",
      subject: "Brevlåda i smide",
      text: "Hej,\r\n\r\nkan ni göra en brevlåda med vårt husnummer?\r\n\r\nMaja",
      headers: ["Auto-Submitted: auto-generated", `X-MS-Exchange-Inbox-Rules-Loop: ${SHARED}`],
    },
    eva("10:00"),
  ),
  came(
    {
      at: "09:35",
      from: "Lars Palm <lars@stalgrossisten.example>",
      subject: "Er beställning",
      text: "Hej,\r\n\r\n6-metersstängerna är slut. Går det bra med 5 meter i stället?\r\n\r\nLars Palm, Stålgrossisten",
    },
    { waits: eva("10:00") },
  ),
  came(
    {
      at: "09:38",
      from: "Liisa Mäkelä <liisa@makela.example>",
      subject: "Portti",
      text: "<p>Hei,</p><p>haluaisimme uuden portin. Mitä tietoja tarvitsette tarjousta varten?</p><p>Liisa</p>",
      type: "text/html",
    },
    { waits: eva("10:00") },
  ),
  came(
    {
      at: "09:41",
      from: "Henrik Mikkelsen <henrik@mikkelsen.example>",
      subject: "SV: Tilbud 2026-118, trappe",
      inReplyTo: "1a6e8d35@granlund.example",
      text:
        "Hej\r\n\r\nTak for tilbuddet. Er monteringen med i prisen?\r\n\r\nHenrik\r\n\r\n" +
        `Fra: Granlund <${SHARED}>\r\nSendt: 19. november 2026 15:12\r\nEmne: Tilbud 2026-118, trappe\r\n\r\nHej Henrik`,
    },
    { waits: eva("10:00") },
  ),
  came(
    {
      at: "09:44",
      from: "Harry Stone <harry@stone.example>",
      subject: "Balcony",
      text: "Hello,\r\n\r\nI would like a quote for a steel balcony. Whom should I talk to?\r\n\r\nHarry Stone",
    },
    // His mail program signed nothing.
    { verdicts: { dkim: "FAIL", dmarc: "FAIL", dmarcPolicy: "none" }, waits: eva("10:00") },
  ),
  came({
    ...viktor,
    subject: "Öppettider",
    text: "Hej, har ni öppet på lördag?\r\n\r\nViktor",
  }),
  // Quicker than the three minutes that an acknowledgement waits.
  answered({
    at: "09:49",
    from: "Jonas Ek <jonas@granlund.example>",
    to: viktor.from,
    subject: "Re: Öppettider",
    inReplyTo: idOf(viktor),
    text: "Hej Viktor,\r\n\r\nnej, men på måndag från åtta.\r\n\r\nJonas",
  }),
  came({
    at: "09:52",
    from: "Anders Wik <anders@wik.example>",
    to: "Bertil Ask <bertil@ask.example>",
    cc: SHARED,
    subject: "Ritningar till taket",
    text: "Hej Bertil,\r\n\r\nhär kommer ritningarna, med kopia till smeden.\r\n\r\nAnders",
  }),
];
