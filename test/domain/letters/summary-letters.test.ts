/** The summary in full, in every language, to be read as its readers do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { MOST_SUMMARY_BYTES, type SummaryInput, summary } from "../../../domain/letters/summary.ts";
import { nordhamn, plain } from "./sample-company.ts";

const waiting = [
  { from: "kim@example.org", subject: "Offert på fönster", promisedAt: "2026-11-23T09:00:00.000Z" },
  { from: "robin@example.net", subject: "", promisedAt: "2026-11-20T15:00:00.000Z" },
  { from: "kim@example.org", subject: "Dörr till ateljén", promisedAt: "2026-11-24T09:30:00.000Z" },
];

function written(input: Partial<SummaryInput> = {}) {
  return summary({
    company: nordhamn,
    staff: { name: "Anna Ek", language: "sv" },
    waiting,
    andMore: false,
    saidAt: "2026-11-23T08:05:00.000Z",
    ...input,
  });
}

const LETTERS: Record<Language, { readonly subject: string; readonly text: string }> = {
  sv: {
    subject: "Väntar på svar: 3 mejl från 2 avsändare",
    text: `Hej Anna,

Just nu väntar 3 mejl från 2 avsändare på svar av dig.

Det är ovanligt många på kort tid eller från samma avsändare. Därför får du
det här i stället för ett mejl om vart och ett, och alla har inte fått
besked om när de hör från oss. Inget har gått förlorat: varje mejl är
sparat och bevakas.

Det här är mest bråttom:
• robin@example.net, utlovat fre 20/11 16.00
• kim@example.org, ”Offert på fönster”, utlovat i dag 10.00
• kim@example.org, ”Dörr till ateljén”, utlovat i morgon 10.30

Svara som vanligt, med log@in.nordhamn.example i kopia eller hemlig kopia.
Det du har svarat på hör du inte mer om.

Ser det ut som skräp, eller som en maskin som skriver? Säg till den som
sköter Handslag åt oss.
`,
  },
  da: {
    subject: "Venter på svar: 3 mails fra 2 afsendere",
    text: `Hej Anna

Lige nu venter 3 mails fra 2 afsendere på svar fra dig.

Det er usædvanligt mange på kort tid eller fra samme afsender. Derfor får
du dette i stedet for en mail om hver enkelt, og ikke alle har fået besked
om, hvornår de hører fra os. Intet er gået tabt: Alle mails er gemt, og vi
holder øje med fristerne.

Det haster mest med:
• robin@example.net, lovet fre. 20/11 16.00
• kim@example.org, »Offert på fönster«, lovet i dag 10.00
• kim@example.org, »Dörr till ateljén«, lovet i morgen 10.30

Svar, som du plejer, med log@in.nordhamn.example på Cc eller Bcc. Det, du
har svaret på, hører du ikke mere om.

Ligner det spam eller en maskine, der skriver? Sig det til den, der passer
Handslag for os.
`,
  },
  fi: {
    subject: "Odottaa vastausta: 3 viestiä 2 lähettäjältä",
    text: `Hei Anna

Vastaustasi odottaa nyt 3 viestiä 2 lähettäjältä.

Se on poikkeuksellisen paljon lyhyessä ajassa tai samalta lähettäjältä.
Siksi saat tämän etkä erillistä viestiä jokaisesta, eivätkä kaikki ole
saaneet tietoa siitä, milloin heihin otetaan yhteyttä. Mitään ei ole
kadonnut: jokainen viesti on tallessa ja sitä seurataan.

Kiireisimmät:
• robin@example.net, luvattu pe 20.11. klo 16.00
• kim@example.org, ”Offert på fönster”, luvattu tänään klo 10.00
• kim@example.org, ”Dörr till ateljén”, luvattu huomenna klo 10.30

Vastaa tavalliseen tapaan ja lisää log@in.nordhamn.example kopion tai
piilokopion saajaksi. Siitä, mihin olet vastannut, ei enää muistuteta.

Näyttääkö tämä roskapostilta tai koneen kirjoittamalta? Kerro sille, joka
hoitaa Handslagia puolestamme.
`,
  },
  nb: {
    subject: "Venter på svar: 3 e-poster fra 2 avsendere",
    text: `Hei, Anna

Akkurat nå venter 3 e-poster fra 2 avsendere på svar fra deg.

Det er uvanlig mange på kort tid eller fra samme avsender. Derfor får du
dette i stedet for en e-post om hver enkelt, og ikke alle har fått beskjed
om når de hører fra oss. Ingenting er gått tapt: Alle e-poster er lagret,
og vi holder øye med fristene.

Det haster mest med:
• robin@example.net, lovet fr. 20.11. 16.00
• kim@example.org, «Offert på fönster», lovet i dag 10.00
• kim@example.org, «Dörr till ateljén», lovet i morgen 10.30

Svar som vanlig, med log@in.nordhamn.example på kopi eller blindkopi. Det
du har svart på, hører du ikke mer om.

Ser det ut som søppelpost, eller som en maskin som skriver? Si fra til den
som tar seg av Handslag for oss.
`,
  },
  en: {
    subject: "Waiting for a reply: 3 emails from 2 senders",
    text: `Hello Anna,

Waiting for your reply at this moment: 3 emails from 2 senders.

That is unusually many, in a short time or from the same sender. So you get
this instead of an email about each of them, and not everybody has been
told when they will hear from us. Nothing is lost: every email is kept and
watched.

Most urgent:
• robin@example.net, promised by 16:00 on Fri 20 Nov
• kim@example.org, “Offert på fönster”, promised by 10:00 today
• kim@example.org, “Dörr till ateljén”, promised by 10:30 tomorrow

Reply as usual, with log@in.nordhamn.example in Cc or Bcc. You will hear no
more about what you have replied to.

Does it look like spam, or like a machine writing? Tell whoever looks after
Handslag for us.
`,
  },
};

describe("a summary", () => {
  it.each(LANGUAGES)("reads well in %s", (language) => {
    const { subject, text } = written({ staff: { name: "Anna Ek", language } });
    expect({ subject: plain(subject), text: plain(text) }).toEqual(LETTERS[language]);
  });

  it("counts a sender once, and says when nobody counted to the end", () => {
    const one = waiting.slice(0, 1);
    const subjectIn = (language: Language, input: Partial<SummaryInput>) =>
      written({ staff: { name: "Anna Ek", language }, ...input }).subject;
    expect(LANGUAGES.map((language) => subjectIn(language, { waiting: one }))).toEqual([
      "Väntar på svar: 1 mejl från en avsändare",
      "Venter på svar: 1 mail fra én afsender",
      "Odottaa vastausta: 1 viesti yhdeltä lähettäjältä",
      "Venter på svar: 1 e-post fra én avsender",
      "Waiting for a reply: 1 email from one sender",
    ]);
    expect(LANGUAGES.map((language) => subjectIn(language, { andMore: true }))).toEqual([
      "Väntar på svar: minst 3 mejl från 2 avsändare",
      "Venter på svar: mindst 3 mails fra 2 afsendere",
      "Odottaa vastausta: vähintään 3 viestiä 2 lähettäjältä",
      "Venter på svar: minst 3 e-poster fra 2 avsendere",
      "Waiting for a reply: at least 3 emails from 2 senders",
    ]);
  });

  it("says how many nothing proves the sender of, and names the others first", () => {
    const [first, second, third] = waiting.map((each) => ({ ...each, unproven: true }));
    const proven = waiting[2];
    const said = (language: Language, those: SummaryInput["waiting"]) =>
      plain(written({ waiting: those, staff: { name: "Anna Ek", language } }).text)
        .split("\n\n")[3]
        ?.replaceAll("\n", " ");
    const all = [first, second, third].filter((each) => each !== undefined);
    const some = [first, second, proven].filter((each) => each !== undefined);
    expect(LANGUAGES.map((language) => said(language, all))).toEqual([
      "Var försiktig: inget visar att mejlen verkligen kommer från de adresserna.",
      "Vær forsigtig: Intet viser, at de mails virkelig kommer fra de adresser.",
      "Ole varovainen: mikään ei osoita, että viestit todella ovat tulleet noista osoitteista.",
      "Vær forsiktig: Ingenting viser at e-postene virkelig kommer fra de adressene.",
      "Take care: nothing shows that the emails really come from those addresses.",
    ]);
    expect(LANGUAGES.map((language) => said(language, some))).toEqual([
      "Var försiktig: för 2 av dem visar inget att de verkligen kommer från adressen som står där.",
      "Vær forsigtig: For 2 af dem viser intet, at de virkelig kommer fra den adresse, der står.",
      "Ole varovainen: niistä 2 on sellaisia, ettei mikään osoita niiden todella tulleen näkyvästä osoitteesta.",
      "Vær forsiktig: For 2 av dem viser ingenting at de virkelig kommer fra adressen som står der.",
      "Take care: for 2 of them nothing shows that they really come from the address given.",
    ]);
    expect(plain(written({ waiting: some }).text).match(/^• .*/m)?.[0]).toContain("Dörr till ateljén");
  });

  it("names the eight that are most urgent", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      from: `kund${index}@example.org`,
      subject: "",
      promisedAt: new Date(Date.parse("2026-11-23T09:00:00.000Z") - index * 60_000).toISOString(),
    }));
    const rows = [...written({ waiting: many }).text.matchAll(/^• kund(\d+)@/gm)].map(([, number]) => number);
    expect(rows).toEqual(["29", "28", "27", "26", "25", "24", "23", "22"]);
  });

  it("asks for a copy only where Handslag does not see the answers by itself", () => {
    expect(written({ company: { ...nordhamn, mode: "relay" } }).text).not.toContain(
      "log@in.nordhamn.example",
    );
  });

  it("stays one letter of bounded size, whatever strangers write", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.constantFrom(
        "x\r\nBcc: a@b.example",
        "\u202eevil",
        "e\u0301".repeat(5000),
        "👩‍👩‍👧‍👦".repeat(2000),
        "\u0e01\u0e49\u0e49\u0e49".repeat(2000),
      ),
    );
    const row = fc.record({
      from: hostile,
      subject: hostile,
      promisedAt: fc.constant("2026-11-23T09:00:00.000Z"),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...LANGUAGES),
        (rows, language) => {
          const { subject, text } = written({ waiting: rows, staff: { name: "Anna Ek", language } });
          expect(subject).not.toMatch(/[\r\n\u202e]/);
          expect(text).not.toMatch(/[\r\u202e]/);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_SUMMARY_BYTES);
          expect(text.match(/^• /gm)?.length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
});
