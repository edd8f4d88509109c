/**
 * Which column of a customer register holds what. Guessed from the columns' names, as bookkeeping programs of the
 * Nordic countries and people write them; a person may correct the guess, and it is used again.
 */
import { type ColumnsOf, createKnownColumns } from "./known-columns.ts";

/**
 * - `person`, or `firstName` and `lastName`: somebody of the customer's; `personAddress` is that person's own address;
 * - `owner`: the staff member who is the customer's reference person;
 * - `supplier`: the number of a supplier: a row that has it and no customer number is no customer.
 */
export const FIELDS = [
  "number",
  "name",
  "address",
  "person",
  "firstName",
  "lastName",
  "personAddress",
  "language",
  "postcode",
  "country",
  "owner",
  "supplier",
] as const;

export type Field = (typeof FIELDS)[number];

export type ColumnMap = ColumnsOf<Field>;

/** Of these a file may have several columns; of the others the one that stands first in the list below counts. */
const MANY: ReadonlySet<Field> = new Set<Field>(["address"]);

/**
 * Column names without spaces, signs and accents, in the order in which they are preferred. They are those of the
 * exports and import templates of Fortnox, Visma/Spiris eEkonomi, e-conomic, Procountor, Netvisor, Fivaldi, Tripletex,
 * 24SevenOffice and Fiken as their help pages name them, and what people write into sheets of their own.
 */
const NAMES: Readonly<Record<Field, string>> = {
  number: `kundnr kundnummer kundid kundenr kundenummer customerno customernumber customernr customerid companyid
    asiakasnumero asiakasnro asiakastunnus asiakaskoodi kundkod debitornr debitornummer medlemsnummer number nummer nr
    koodi code kod`,
  name: `kundnamn kundenavn customername asiakkaannimi asiakasnimi foretagsnamn firmanavn companyname yrityksennimi
    foretag firma bolag yritys namn navn nimi nimi1 name fullname kund kunde asiakas customer company`,
  address: `epost epostadress epostadresse email emailaddress emailadress emailadresse mail mailadress mailadresse
    mejl mejladress mejladresse sahkoposti sahkopostiosoite sahkopostiosoitteet sposti customeremail kundensepostadresse
    companyemail epostfaktura fakturaepost epostforfaktura fakturamail fakturamejl faktureringsmail faktureringsepost
    emailinvoice invoiceemail companyinvoiceemail laskutussahkoposti laskunsahkopostiosoite
    epostoffert epostorder emailoffer emailorder epost2 email2 epost3 email3 emailcc epostcc`,
  person: `kontaktperson kontakt kontaktnamn kontaktnavn attention att attn erreferens erref deresreferanse
    deresreferense deresreference deresref yourreference yourref contact contactname contactperson
    yhteyshenkilo viitteenne`,
  firstName: `fornamn fornavn firstname contactfirstname etunimi`,
  lastName: `efternamn etternavn efternavn lastname surname contactlastname sukunimi`,
  personAddress: `kontaktepost kontaktpersonepost kontaktpersonsepost epostkontaktperson eposttilkontaktperson
    kontaktpersonensepost kontaktemail contactemail emailcontact yhteyshenkilonsahkoposti`,
  language: `sprak sprog spraak kieli kielikoodi language languagecode sprakkod sprogkode sprakkode dokumentsprak
    fakturasprak`,
  postcode: `postnr postnummer postadressepostnummer postaladdresspostalcode postaladdrpostalno postalcode postcode zip
    zipcode postinumero companypostpostcode fakturaadresspostnr fakturapostnr fakturapostnummer invoicezipcode
    laskutusosoitepostinumero katuosoitepostinumero forretningsadressepostnummer businessaddresspostalcode
    businessaddrpostalno`,
  country: `land landskod landkode maa maakoodi country countrycode postadresseland postaladdresscountry postaladdrcountry
    companycountry forretningsadresseland businessaddresscountry businessaddrcountry`,
  owner: `varreferens varref varreferanse voresreference voresref ourreference ourref viitteemme kundansvarig
    kundeansvarlig kundeansvarligansat saljare saelger selger salgsperson myyja vastuuhenkilo
    asiakasvastaava accountmanager owner companyowner salesperson salesrep ansvarig ansvarlig referensperson`,
  supplier: `leverantorsnr leverantorsnummer leverandornr leverandornummer supplierno suppliernumber toimittajanumero`,
};

export const REGISTER_COLUMNS = createKnownColumns(FIELDS, NAMES, MANY);
