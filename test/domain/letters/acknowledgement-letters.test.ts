/** The acknowledgement in full, in every language, to be read as its readers do. */
import { expect, it } from "vitest";
import { acknowledgement } from "../../../domain/letters/acknowledgement.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { nordhamn, plain } from "./sample-company.ts";

type Letters = Record<Language, { readonly subject: string; readonly text: string }>;

const promisedAt = "2026-11-23T09:00:00.000Z";
const reference = "H-7K2M";

/** Monday morning, to somebody in the register, whose mail is authenticated. */
const WHILE_OPEN: Letters = {
  sv: {
    subject: "Re: Offert på fönster",
    text: `Hej Kim,

Tack för ditt mejl, det har kommit fram. Du hör från oss senast kl. 10.00 i
dag, måndag 23 november.

Brådskar det når du oss på +46 40 123 45 67. Vill du lägga till något är
det bara att svara på det här mejlet.

Vänliga hälsningar
Nordhamn Verktyg

Det här svaret skickades automatiskt, men tiden står vi för.
Referens: H-7K2M
Nordhamn Verktyg AB, org.nr 559999-0001, Malmö
Så behandlar vi personuppgifter: https://nordhamn.example/privacy
`,
  },
  da: {
    subject: "Re: Offert på fönster",
    text: `Hej Kim

Tak for din mail, som vi har modtaget. Du hører fra os senest kl. 10.00 i
dag, mandag den 23. november.

Haster det, kan du ringe til os på +46 40 123 45 67. Vil du tilføje noget,
skal du bare svare på denne mail.

Venlig hilsen
Nordhamn Verktyg

Svaret er sendt automatisk, men tidspunktet står vi ved.
Reference: H-7K2M
Nordhamn Verktyg AB, org.nr. 559999-0001, Malmö
Sådan behandler vi personoplysninger: https://nordhamn.example/privacy
`,
  },
  fi: {
    subject: "Re: Offert på fönster",
    text: `Hei Kim

Kiitos viestistä, se on tullut perille. Palaamme asiaan viimeistään tänään
maanantaina 23. marraskuuta klo 10.00.

Kiireellisissä asioissa meidät tavoittaa numerosta +46 40 123 45 67.
Lisätietoja voi lähettää vastaamalla tähän viestiin.

Ystävällisin terveisin
Nordhamn Verktyg

Tämä vastaus lähti automaattisesti, mutta luvatusta ajasta pidämme kiinni.
Viite: H-7K2M
Nordhamn Verktyg AB, org.nr 559999-0001, kotipaikka Malmö
Näin käsittelemme henkilötietoja: https://nordhamn.example/privacy
`,
  },
  nb: {
    subject: "Re: Offert på fönster",
    text: `Hei, Kim

Takk for e-posten, den har kommet fram. Du hører fra oss senest kl. 10.00 i
dag, mandag 23. november.

Haster det, kan du ringe oss på +46 40 123 45 67. Vil du legge til noe, er
det bare å svare på denne e-posten.

Vennlig hilsen
Nordhamn Verktyg

Svaret er sendt automatisk, men tidspunktet står vi ved.
Referanse: H-7K2M
Nordhamn Verktyg AB, org.nr. 559999-0001, Malmö
Slik behandler vi personopplysninger: https://nordhamn.example/privacy
`,
  },
  en: {
    subject: "Re: Offert på fönster",
    text: `Hello Kim,

Thank you for your email, which has reached us. You will hear from us by
10:00 today, Monday 23 November (Swedish time).

If it is urgent, please call us on +46 40 123 45 67. To add anything,
simply reply to this email.

Kind regards,
Nordhamn Verktyg

This reply was sent automatically, but we stand by the time.
Reference: H-7K2M
Nordhamn Verktyg AB, company no. 559999-0001, registered office Malmö
How we handle personal data: https://nordhamn.example/privacy
`,
  },
};

/** Friday evening, to a stranger; nobody answers the phone. */
const WHILE_CLOSED: Letters = {
  sv: {
    subject: "Vi har fått ditt mejl",
    text: `Hej,

Tack för ditt mejl, det har kommit fram. Just nu har vi stängt, men du hör
från oss senast måndag 23 november kl. 10.00.

Vill du lägga till något är det bara att svara på det här mejlet.

Vänliga hälsningar
Nordhamn Verktyg

Det här svaret skickades automatiskt, men tiden står vi för.
Referens: H-7K2M
Nordhamn Verktyg AB, org.nr 559999-0001, Malmö
Så behandlar vi personuppgifter: https://nordhamn.example/privacy
`,
  },
  da: {
    subject: "Vi har modtaget din mail",
    text: `Hej

Tak for din mail, som vi har modtaget. Lige nu har vi lukket, men du hører
fra os senest mandag den 23. november kl. 10.00.

Vil du tilføje noget, skal du bare svare på denne mail.

Venlig hilsen
Nordhamn Verktyg

Svaret er sendt automatisk, men tidspunktet står vi ved.
Reference: H-7K2M
Nordhamn Verktyg AB, org.nr. 559999-0001, Malmö
Sådan behandler vi personoplysninger: https://nordhamn.example/privacy
`,
  },
  fi: {
    subject: "Viesti on saapunut",
    text: `Hei

Kiitos viestistä, se on tullut perille. Emme ole juuri nyt paikalla, mutta
palaamme asiaan viimeistään maanantaina 23. marraskuuta klo 10.00.

Lisätietoja voi lähettää vastaamalla tähän viestiin.

Ystävällisin terveisin
Nordhamn Verktyg

Tämä vastaus lähti automaattisesti, mutta luvatusta ajasta pidämme kiinni.
Viite: H-7K2M
Nordhamn Verktyg AB, org.nr 559999-0001, kotipaikka Malmö
Näin käsittelemme henkilötietoja: https://nordhamn.example/privacy
`,
  },
  nb: {
    subject: "Vi har fått e-posten din",
    text: `Hei

Takk for e-posten, den har kommet fram. Akkurat nå har vi stengt, men du
hører fra oss senest mandag 23. november kl. 10.00.

Vil du legge til noe, er det bare å svare på denne e-posten.

Vennlig hilsen
Nordhamn Verktyg

Svaret er sendt automatisk, men tidspunktet står vi ved.
Referanse: H-7K2M
Nordhamn Verktyg AB, org.nr. 559999-0001, Malmö
Slik behandler vi personopplysninger: https://nordhamn.example/privacy
`,
  },
  en: {
    subject: "We have received your email",
    text: `Hello,

Thank you for your email, which has reached us. We are closed just now, but
you will hear from us by 10:00 on Monday 23 November (Swedish time).

To add anything, simply reply to this email.

Kind regards,
Nordhamn Verktyg

This reply was sent automatically, but we stand by the time.
Reference: H-7K2M
Nordhamn Verktyg AB, company no. 559999-0001, registered office Malmö
How we handle personal data: https://nordhamn.example/privacy
`,
  },
};

it.each(LANGUAGES)("while the company is open, by name and with the urgent number, in %s", (language) => {
  const { subject, text } = acknowledgement({
    company: nordhamn,
    language,
    promisedAt,
    saidAt: "2026-11-23T07:12:00.000Z",
    open: true,
    firstName: "Kim",
    subject: "SV: Offert på fönster",
    reference,
  });
  expect({ subject, text: plain(text) }).toEqual(WHILE_OPEN[language]);
});

it.each(LANGUAGES)("while it is closed, without a name and without a number, in %s", (language) => {
  const { subject, text } = acknowledgement({
    company: nordhamn,
    language,
    promisedAt,
    saidAt: "2026-11-20T17:12:00.000Z",
    open: false,
    reference,
  });
  expect({ subject, text: plain(text) }).toEqual(WHILE_CLOSED[language]);
});
