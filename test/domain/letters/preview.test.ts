/** What the owner reads while letters to customers are only shown. */
import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { preview } from "../../../domain/letters/preview.ts";

const letter = { subject: "Re: Offert", text: "Hej,\n\nTack.\n", language: "sv" } as const;

const PREVIEWS: Record<Language, { readonly subject: string; readonly text: string }> = {
  sv: {
    subject: "Förhandsvisning (skulle ha gått till kim@example.org): Re: Offert",
    text: `Hej Anna,

Så här skulle vi ha svarat kim@example.org. Inget har skickats till kunden,
för än så länge har vi bara förhandsvisning. Kunden väntar alltså på svar
från dig.

Ser det bra ut? Sätt inställningen ”letters” till ”on”, eller be den som
sköter Handslag åt oss, så går svar som det här till kunderna.

----------------------------------------

Ämne: Re: Offert

Hej,

Tack.
`,
  },
  da: {
    subject: "Forhåndsvisning (skulle være sendt til kim@example.org): Re: Offert",
    text: `Hej Anna

Sådan ville vi have svaret kim@example.org. Der er ikke sendt noget til
kunden, for indtil videre har vi kun forhåndsvisning. Kunden venter altså
på svar fra dig.

Ser det godt ud? Sæt indstillingen »letters« til »on«, eller bed den, der
passer Handslag for os, om at gøre det. Så bliver svar som dette sendt til
kunderne.

----------------------------------------

Emne: Re: Offert

Hej,

Tack.
`,
  },
  fi: {
    subject: "Esikatselu (vastaanottaja olisi ollut kim@example.org): Re: Offert",
    text: `Hei Anna

Näin olisimme vastanneet osoitteeseen kim@example.org. Asiakkaalle ei ole
lähetetty mitään, sillä toistaiseksi käytössä on vain esikatselu. Asiakas
siis odottaa vastausta sinulta.

Näyttääkö hyvältä? Muuta asetuksen ”letters” arvoksi ”on” tai pyydä sitä
siltä, joka hoitaa Handslagia puolestamme, niin tällaiset vastaukset
lähtevät asiakkaille.

----------------------------------------

Aihe: Re: Offert

Hej,

Tack.
`,
  },
  nb: {
    subject: "Forhåndsvisning (skulle ha gått til kim@example.org): Re: Offert",
    text: `Hei, Anna

Slik ville vi ha svart kim@example.org. Ingenting er sendt til kunden, for
foreløpig har vi bare forhåndsvisning. Kunden venter altså på svar fra deg.

Ser det bra ut? Sett innstillingen «letters» til «on», eller be den som tar
seg av Handslag for oss, om å gjøre det. Da går svar som dette til kundene.

----------------------------------------

Emne: Re: Offert

Hej,

Tack.
`,
  },
  en: {
    subject: "Preview (would have gone to kim@example.org): Re: Offert",
    text: `Hello Anna,

This is how we would have answered kim@example.org. Nothing has been sent
to the customer, because for now our letters are only previewed. So the
customer is waiting to hear from you.

Does it look right? Set “letters” to “on” in the settings, or ask whoever
looks after Handslag for us to do so, and replies like this one will go to
customers.

----------------------------------------

Subject: Re: Offert

Hej,

Tack.
`,
  },
};

describe("the preview", () => {
  it.each(LANGUAGES)(
    "says that nothing was sent, to whom it would have gone, and shows the letter, in %s",
    (language) => {
      const shown = preview({
        letter,
        wouldHaveGoneTo: "kim@example.org",
        owner: { name: "Anna Ek", language },
      });
      expect(shown).toEqual({ ...PREVIEWS[language], language });
    },
  );

  it("keeps the address on one line, whatever it holds", () => {
    const shown = preview({
      letter,
      wouldHaveGoneTo: "kim@example.org\r\nBcc: victim@example.net",
      owner: { name: "Anna Ek", language: "en" },
    });
    expect(shown.subject).toBe(
      "Preview (would have gone to kim@example.org Bcc: victim@example.net): Re: Offert",
    );
    expect(shown.text).not.toMatch(/^Bcc:/m);
  });
});
