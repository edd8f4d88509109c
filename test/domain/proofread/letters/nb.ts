import type { Letters } from "./letters.ts";

export const nb: Letters = {
  known: [
    "Fjellvik Kjøkken AS",
    "Ingrid Haugsbakk",
    "Sindre Tveitan",
    "Marte Solbrekke",
    "Håkon Lillevold",
    "Lillehammer",
    "Gjøvik",
    "Snekkeriet Furu",
  ],
  others: ["Nordlund Trelast AS", "Kaffehuset Måken", "Advokatfirmaet Ekedal", "Granvik Plater"],
  tuned: [
    `Hei, Ingrid

Takk for at du tok deg tid til en prat på telefon i forrige uke. Her kommer et forslag til dagsorden for samtalen vår tirsdag 24. november kl. 13.30 hos dere på Lillehammer.

Vi har hatt kontakt sju ganger siden i vår, og du har fått tre tilbud fra oss. To av dem ble til bestillinger. Kjøkkenfrontene som kom i september, hadde riper, og det beklager vi. Alle de fjorten er byttet ut siden 14. oktober.

Dette vil vi gjerne snakke om:
– Hvordan har leveransene fungert i høst?
– Hvilke benkeplater spør kundene deres mest etter?
– Kan vi korte ned leveringstiden på skuffefronter til tre uker?
– Hvilke planer har dere for våren, og trenger dere hjelp til monteringen?

Vil du legge til noe, er det bare å svare på denne e-posten. Jeg tar med boller.

Vennlig hilsen
Marte Solbrekke
Snekkeriet Furu`,
    `Hei, Sindre!

Nå har vi gått gjennom tallene fra det siste prosjektet deres, og jeg vil gjerne fortelle hva vi kom fram til. Materialene kostet omtrent åtte prosent mindre enn beregnet, først og fremst fordi vi kunne bruke restene til sokkelskapene. Arbeidet tok derimot to dager lenger. Det skyldtes at veggene var skjeve, og at vi måtte høvle til flere av dekksidene på stedet.

Neste gang foreslår vi at vi måler opp hjemme hos kunden før vi sender tegningene. Det koster litt mer i starten, men sparer både tid og bryderi. Vi fører det opp i tilbudet som en egen linje, slik at det er synlig.

Passer det at vi møtes torsdag 3. desember og går gjennom opplegget sammen? Du kan også ringe meg direkte på 61 55 01 20.

Hilsen
Håkon Lillevold`,
    `Hei, Ingrid

Det har gått et år siden den forrige evalueringssamtalen vår, og derfor vil jeg gjerne avtale en ny. Den pleier å ta en snau time. Jeg kommer gjerne til dere på Gjøvik, men vi kan like gjerne møtes på nett hvis det er enklere.

Jeg er nysgjerrig på hva dere synes vi burde gjøre annerledes. Forrige gang sa dere at ordrebekreftelsene var vanskelige å lese. Siden da har vi gjort dem om, lagt til målskisser og skrevet leveringsdatoen øverst. Er det godt nok nå?

Vi har selv noen spørsmål om garantien, om hvordan dere vil ha fakturaene, og om hvem som skal ta over etter Sindre når han går ut i foreldrepermisjon i februar.

Skriv gjerne to eller tre tidspunkter som passer dere i desember, så ordner jeg med møterom.

Med vennlig hilsen
Marte Solbrekke`,
  ],
  heldBack: [
    `Hei, Ingrid

For en hyggelig åpning dere holdt på lørdag! Vi var flere herfra som tok turen innom, og utstillingen er blitt skikkelig fin. Særlig den lyse kjøkkenøya fikk mange til å stoppe opp.

I løpet av kvelden snakket vi om å lage en felles brosjyre. Jeg har tenkt videre og har et enkelt forslag: Vi betaler for fotograferingen og trykkingen, dere skriver tekstene og bestemmer hvordan den skal deles ut. Opplaget kan være lite til å begynne med, kanskje fem hundre eksemplarer.

Hvis dere liker tanken, kan jeg vise en skisse fredag 27. november. Rekker dere det ikke da, går det like bra uken etter. Vi må bestemme oss før jul hvis brosjyren skal være ferdig til vårmessen.

Si gjerne fra hvis du lurer på noe.

Alt godt
Håkon Lillevold`,
    `Hei, Sindre

Her er en kort oppsummering av det vi ble enige om i går, slik at vi begge husker det likt.

1. Vi bytter leverandør av hengsler fra nyttår. Prisen er uendret.
2. Dere sender bestillingene senest onsdag klokken tolv, så rekker vi å pakke dem samme uke.
3. Varer med feil henter vi uten kostnad. Det holder at dere fotograferer skaden og oppgir ordrenummeret.
4. Marte undersøker om lakken tåler kravene i storkjøkken, og gir beskjed innen 4. desember.
5. Neste møte blir mandag 18. januar 2027 på kontoret vårt.

Har jeg oversett eller misforstått noe, er jeg takknemlig om du sier fra. Ellers gjelder dette fra nå av, og jeg fører punktene inn i den felles planen vår.

Takk for et godt møte, og hils kollegene på verkstedet!

Håkon Lillevold`,
    `Hei, Ingrid

For snart ti år siden kjøpte dere den første ordren av oss: seks bokhyller i ask til en barnehage. Det har skjedd mye siden da, og vi er glade for å få være med på reisen.

Foran neste år går vi gjennom prisene våre. Trevirket er blitt dyrere, mens frakten faktisk har gått litt ned. For dere betyr det at skapene stiger med tre prosent fra 1. februar, mens fronter og beslag blir liggende på samme nivå. Bestillinger som alt er lagt inn, blir ikke berørt.

Jeg skjønner at økninger aldri er morsomme, og derfor vil jeg gjerne fortelle hvordan vi har regnet. Kan jeg ringe deg onsdag 9. desember på formiddagen? Da kan vi samtidig snakke om hvilke mengder dere regner med, og om det er noe vi kan gjøre enklere for dere.

Varme hilsener
Marte Solbrekke`,
  ],
};
