/**
 * What the columns of a table about relations hold: whose the line is, and people, recommendations, days to remember and
 * levels, as people keep them in sheets of their own and as customer programs export them.
 */
import { plain } from "../../customer/import/values.ts";
import {
  type ColumnsOf,
  createKnownColumns,
  type KnownColumns,
} from "../../customer/import/known-columns.ts";

/**
 * - `number`, `address`, `name`: of the customer whom the line is about;
 * - `person`, or `firstName` and `lastName`, with `personAddress`, `role` and `phone`: somebody of the customer's;
 * - `recommendedUsTo`: whom the customer has recommended us to; `weRecommendedTo`: to whom we have recommended the customer;
 *   `recommendedBy`: the customer of ours by whose word this one came;
 * - `milestone`, on `milestoneDay`; `yearly`: each year from it on;
 * - `level` 1 to 6, with `target`, `nextStep` and `evidence`;
 * - `day`: when it was said or noted.
 */
export const RELATION_FIELDS = [
  "number",
  "address",
  "name",
  "person",
  "firstName",
  "lastName",
  "personAddress",
  "role",
  "phone",
  "recommendedUsTo",
  "weRecommendedTo",
  "recommendedBy",
  "milestone",
  "milestoneDay",
  "yearly",
  "level",
  "target",
  "nextStep",
  "evidence",
  "day",
] as const;

export type RelationField = (typeof RELATION_FIELDS)[number];

export type RelationColumns = ColumnsOf<RelationField>;

const MILESTONES =
  "milstolpe milstolpar handelse jubileum merkedag milepael milepel markedag jubilaeum begivenhed " +
  "hendelse maerkedag merkkipaiva merkkipaalu tapahtuma juhla milestone event occasion anniversary";

/** What the day of any of them is called: "milstolpedatum", "datum för milstolpe", "milepælens dato", "date of the event". */
function daysOf(names: string): string {
  const days = "datum dag dato date day paiva paivays paivamaara pvm".split(" ");
  const behind = ["", "s", "n", "en", "ns", "ens", "et", "ets"];
  const between = ["for", "forden", "av", "avden", "af", "of", "ofthe", "forthe"];
  return names
    .split(" ")
    .flatMap((name) =>
      days.flatMap((day) => [
        ...behind.map((end) => `${name}${end}${day}`),
        ...between.map((word) => `${day}${word}${name}`),
      ]),
    )
    .join(" ");
}

const NAMES: Readonly<Record<RelationField, string>> = {
  number: `kundnr kundnummer kundid kundenr kundenummer customerno customernumber customernr customerid asiakasnumero
    asiakasnro asiakastunnus debitornr debitornummer medlemsnummer number nummer nr`,
  address: `kundepost kundensepost kundensepostadress foretagsepost foretagetsepost foretagsmejl kundemail kundensmail
    firmaepost firmamail customeremail companyemail accountemail asiakkaansahkoposti yrityksensahkoposti`,
  name: `kund kundnamn kunde kundenavn customer customername asiakas asiakkaannimi asiakasnimi foretag foretagsnamn bolag
    firma firmanavn virksomhed selskap bedrift yritys yrityksennimi company companyname account accountname organisation
    organization organisationsnamn org namn navn nimi name`,
  person: `kontaktperson kontakt kontaktnamn kontaktnavn person personnamn yhteyshenkilo henkilo contact contactname
    contactperson fullname formattedname`,
  firstName: `fornamn fornavn etunimi firstname givenname contactfirstname`,
  lastName: `efternamn efternavn etternavn sukunimi lastname familyname surname contactlastname`,
  personAddress: `epost epostadress epostadresse mejl mejladress mail mailadress mailadresse email emailaddress
    emailadresse sahkoposti sahkopostiosoite sposti kontaktepost kontaktemail contactemail yhteyshenkilonsahkoposti
    email1value primaryemail emailaddress1`,
  role: `roll befattning titel stilling rolle tittel tehtava rooli titteli asema role title jobtitle position function
    organizationtitle`,
  phone: `telefon tel telefonnr telefonnummer mobil mobiltelefon mobilnummer mobilnr tlf tlfnr puhelin puhelinnumero
    matkapuhelin gsm phone phonenumber mobile mobilephone cell cellphone businessphone workphone phone1value`,
  recommendedUsTo: `rekommenderatosstill harrekommenderatosstill rekommenderadeosstill tipsatomosstill anbefaltostil
    haranbefaltostil anbefaletostil haranbefaletostil anbefalteosstil haranbefaltosstil anbefaltosstil suositellutmeita
    suosittelimeita suositellutmeitaasiakkaalle recommendedusto referredusto referral referrals refersusto`,
  weRecommendedTo: `virekommenderattill viharrekommenderattill rekommenderadtill rekommenderadeavosstill vianbefaltetil
    viharanbefalettil viharanbefalttil anbefalettil anbefalttil suosittelimme olemmesuositelleet suositeltu
    werecommendedto wereferredto referredto recommendedto`,
  recommendedBy: `rekommenderadav rekommenderatav komvia komgenom tipsadav varvadav anbefaletaf anbefaltav komgjennom
    komgennem suosittelija suositteli suosittelemana tulikautta recommendedby referredby referrer referralsource`,
  milestone: MILESTONES,
  milestoneDay: `milstolpedag handelsedatum markedagsdato maerkedagsdato merkkipaivanpaivays merkkipaivapvm tapahtumapaiva
    ${daysOf(MILESTONES)}`,
  yearly: `varjear arligen arlig hvertar hvertaar arlig aarligt aarlig vuosittain jokavuosi yearly annual annually everyyear
    repeats recurring`,
  level: `niva relationsniva kundniva niveau relationsniveau kundeniveau relasjonsniva kundeniva taso suhteentaso
    asiakastaso asiakassuhteentaso level relationlevel relationshiplevel`,
  target: `mal malniva malniveau maalniveau maal tavoite tavoitetaso target targetlevel goal`,
  nextStep: `nastasteg naestestep naesteskridt nestesteg nestestep seuraavaaskel seuraavaaskele seuraavatoimenpide nextstep
    nextaction`,
  evidence: `darforatt grund grundforniva underlag begrundelse begrunnelse perustelu perustelut nayttoa evidence reason
    because why`,
  day: `datum dag noterat noteratden dato noteret notert paiva paivays pvm paivamaara kirjattu date day notedon createdon
    lastmodified`,
};

const known = createKnownColumns(RELATION_FIELDS, NAMES, new Set());

export const RELATION_COLUMNS: KnownColumns<RelationField> = {
  ...known,
  guess: (header) => {
    const guess = known.guess(header);
    return Object.fromEntries(
      Object.entries(guess).map(([column, field]) => [
        column,
        isPersonsName(column, header) ? "person" : field,
      ]),
    );
  },
};

/** "Namn" is the customer's, but where the customer is called otherwise, or the line is plainly about a person. */
function isPersonsName(column: string, header: readonly string[]): boolean {
  if (!/^(?:namn|navn|nimi|name)$/.test(plain(column))) return false;
  const others = Object.values(known.guess(header.filter((each) => each !== column)));
  const has = (field: RelationField): boolean => others.includes(field);
  return !has("person") && !has("firstName") && (has("name") || has("role") || has("phone"));
}
