/** What staff might note of somebody in Finnish, a topic at a time. See `personal-sentences.test.ts`. */
import type { PersonalSentences } from "./personal-sentences.ts";

export const FI: PersonalSentences = {
  tried: {
    health: [
      "Jari sai veritulpan talvella",
      "Karin sai aivoinfarktin pääsiäisenä",
      "Käy psykologilla joka viikko",
      "Paloi loppuun keväällä",
      "Nukkuu huonosti ja syö unilääkkeitä",
      "Hänellä on keliakia",
      "Mursi jalkansa hiihtäessä ja on kotona maaliskuuhun",
    ],
    family: [
      "Karinin äiti kuoli keväällä",
      "Asuu yksin syksystä lähtien",
      "Nuorin tyttö aloittaa koulun",
      "Vanhempainvapaalla elokuusta",
      "On leski",
      "Anoppi asuu heillä",
    ],
    politics: [
      "Istuu valtuustossa keskustan riveissä",
      "Vasemmistoliiton jäsen, osoittaa usein mieltä",
      "Ehdolla eduskuntaan",
    ],
    religion: [
      "Käy helluntaiseurakunnassa",
      "On juutalainen ja viettää sapattia",
      "Kirkkovaltuuston jäsen Espoossa",
    ],
    union: [
      "Työsuojeluvaltuutettu ja ammattiosaston puheenjohtaja",
      "Edustaa Metalliliittoa",
      "Aktiivinen ay-toiminnassa",
    ],
    sexuality: ["On lesbo", "Käy Pridessa joka vuosi", "On trans ja nykyään nimeltään Jude"],
    origin: ["Syntynyt Iranissa", "Juuret Chilessä", "On virolaista sukua"],
    harmless: [
      "Jari on allerginen PowerPointille",
      "Rakentaa Espoon uutta sairaalaa",
      "On litteiden pakettien idean isä",
      "Pitää jazzista ja käy Storyvillessä",
      "Kasvattaa tomaatteja kasvihuoneessa",
      "Kaikki kutsuvat häntä Juddeksi",
      "Rakentaa omaa saunaa",
      "Käyttää mieluummin Teamsia kuin puhelinta",
      "On Excelin mestari",
      "Maalaa akvarelleja vapaa-ajalla",
      "Ollut Ikealla töissä kaksikymmentä vuotta",
    ],
  },
  heldOut: {
    health: [
      "Odottaa uutta lonkkaa",
      "Hoidossa keuhkosyövän takia",
      "Lopetti juomisen, käy AA-kerhossa",
      "Sai sydämentahdistimen",
      "Menee leikkaukseen toukokuussa",
    ],
    family: [
      "Jarista tuli juuri isoisä",
      "Menee naimisiin kesäkuussa",
      "Avopuoliso on pankissa töissä",
      "Veljellä on leipomo Turussa",
      "Heille syntyi juuri lapsenlapsi",
      "Odottaa toista lastaan",
    ],
    politics: ["On aina ollut kokoomuslainen", "Kampanjoi vihreille", "Haluaa hallituksen eroavan"],
    religion: [
      "Paastoaa ramadanin aikana",
      "Jehovan todistaja",
      "Kääntyi buddhalaiseksi Nepalin matkan jälkeen",
    ],
    union: ["PAMin jäsen jo kymmenen vuotta", "Lakkoili viime vuonna", "Neuvottelee JHL:n puolesta"],
    sexuality: ["Naimisissa miehen kanssa, on homo", "Tuli kaapista viime kesänä", "On biseksuaali"],
    origin: ["Tuli Syyriasta lapsena", "On saamelainen Inarista", "Toisen polven maahanmuuttaja"],
    harmless: [
      "Mor Ahmed on ostopäällikkö",
      "Toimisto on Barn & Co:lla Turussa",
      "Juoksee maratonin joka syksy",
      "Lounastaa mielellään satamassa",
      "Pelaa padelia Bon kanssa perjantaisin",
      "Ajaa sähköautolla ja puhuu mielellään latureista",
      "Ompelee omat pukunsa",
    ],
  },
};
