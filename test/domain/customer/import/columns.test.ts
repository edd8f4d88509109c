import { describe, expect, it } from "vitest";
import { REGISTER_COLUMNS } from "../../../../domain/customer/import/columns.ts";
import { isOwnAddress, readPerson } from "../../../../domain/customer/import/person.ts";
import {
  readCountry,
  readLanguage,
  readPostcode,
  readStaffMember,
} from "../../../../domain/customer/import/values.ts";
import { readCompany } from "../../../../companies/read.ts";

const used = (header: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(REGISTER_COLUMNS.guess(header.split("|"))).filter(
      (entry): entry is [string, never] => entry[1] !== null,
    ),
  );

describe("the columns of", () => {
  it("Fortnox are known", () => {
    expect(
      used(
        "Kundnr|Namn|Organisationsnr|Postadress|Postnr|Ort|Land|E-post|E-post faktura|Er referens|Vår referens",
      ),
    ).toEqual({
      Kundnr: "number",
      Namn: "name",
      Postnr: "postcode",
      Land: "country",
      "E-post": "address",
      "E-post faktura": "address",
      "Er referens": "person",
      "Vår referens": "owner",
    });
  });

  it("Visma eEkonomi are known", () => {
    expect(
      used("Kundnummer|Kundnamn|Org-/personnummer|E-postadress|Kontaktperson|Postnummer|Landskod"),
    ).toEqual({
      Kundnummer: "number",
      Kundnamn: "name",
      "E-postadress": "address",
      Kontaktperson: "person",
      Postnummer: "postcode",
      Landskod: "country",
    });
  });

  it("e-conomic are known", () => {
    expect(
      used("Kundenr.|Navn|Adresse|Postnr.|By|Land|E-mail|CVR-nr.|Attention|Vores ref.|Deres ref."),
    ).toEqual({
      "Kundenr.": "number",
      Navn: "name",
      "Postnr.": "postcode",
      Land: "country",
      "E-mail": "address",
      Attention: "person",
      "Vores ref.": "owner",
    });
  });

  it("Procountor are known", () => {
    expect(
      used("Asiakasnumero|Nimi|Y-tunnus|Sähköpostiosoite|Postinumero|Maa|Kieli|Yhteyshenkilö|Viitteemme"),
    ).toEqual({
      Asiakasnumero: "number",
      Nimi: "name",
      Sähköpostiosoite: "address",
      Postinumero: "postcode",
      Maa: "country",
      Kieli: "language",
      Yhteyshenkilö: "person",
      Viitteemme: "owner",
    });
  });

  it("Tripletex are known, the postal address before the other", () => {
    expect(
      used(
        "Kundenummer|Leverandørnummer|Navn|Organisasjonsnummer|Epost|Forretningsadresse - postnummer|Postadresse - postnummer|Postadresse - land",
      ),
    ).toEqual({
      Kundenummer: "number",
      Leverandørnummer: "supplier",
      Navn: "name",
      Epost: "address",
      "Postadresse - postnummer": "postcode",
      "Postadresse - land": "country",
    });
  });

  it("an English sheet are known, and every other column is named with nothing in it", () => {
    expect(REGISTER_COLUMNS.guess(["Customer number", "Name", "Email address", "Shoe size", ""])).toEqual({
      "Customer number": "number",
      Name: "name",
      "Email address": "address",
      "Shoe size": null,
    });
  });

  it("a map are known by the map alone", () => {
    expect(REGISTER_COLUMNS.countKnown(["Kundnr", "Kod X"], { "Kod X": "number", Kundnr: null })).toBe(1);
    expect(REGISTER_COLUMNS.countKnown(["Kundregister 2026", ""])).toBe(0);
  });
});

describe("a cell says", () => {
  const company = readCompany("example");

  it.each([
    ["Svenska", "sv"],
    ["SWE", "sv"],
    ["da-DK", "da"],
    ["Norsk bokmål", "nb"],
    ["suomi", "fi"],
    ["Ruotsi", "sv"],
    ["ENG", "en"],
    ["Klingonsk", undefined],
  ])("the language %s", (text, language) => {
    expect(readLanguage(text)).toBe(language);
  });

  it.each([
    ["SE", "SE"],
    ["Sverige", "SE"],
    ["Ruotsi", "SE"],
    ["Danmark", "DK"],
    ["Norge", "NO"],
    ["NORJA", "NO"],
    ["Tyskland", "DE"],
    ["UK", "GB"],
    ["Atlantis", undefined],
    ["ZZ", undefined],
  ])("the country %s", (text, country) => {
    expect(readCountry(text)).toBe(country);
  });

  it.each([
    ["211 22", "SE", "21122"],
    ["SE-211 22", "SE", "21122"],
    ["150", "NO", "0150"],
    ["100", "FI", "00100"],
    ["2200", "DK", "2200"],
    ["DK-2200", "DK", "2200"],
    ["800", "DK", "0800"],
    ["99", "DK", undefined],
    ["10", "NO", "0010"],
    ["10", "FI", undefined],
    ["2112", "SE", undefined],
    ["99999", "DK", undefined],
    ["sw1a 1aa", "GB", "SW1A 1AA"],
    ["=HYPERLINK()", "GB", undefined],
  ])("the postal code %s in %s", (text, country, postcode) => {
    expect(readPostcode(text, country)).toBe(postcode);
  });

  it.each([
    ["anna", "anna"],
    ["Anna Björk", "anna"],
    ["ANNA BJORK", "anna"],
    ["bo@bjorkholm.example", "bo"],
    ["Sofie", "sofie"],
    ["Per Hansen", undefined],
  ])("the colleague %s", (text, id) => {
    expect(readStaffMember(text, company)?.id).toBe(id);
  });

  it("no colleague by a first name that two have", () => {
    const staff = company.staff.map((member) => ({
      ...member,
      id: `${member.id}1`,
      name: `Kim ${member.name}`,
    }));
    expect(readStaffMember("Kim", { ...company, staff })).toBeUndefined();
    expect(readStaffMember("Kim Bo Holm", { ...company, staff })?.id).toBe("bo1");
  });

  it.each([
    ["Karin Lund", { name: "Karin Lund", firstName: "Karin" }],
    ["Lund, Karin", { name: "Karin Lund", firstName: "Karin" }],
    ["Att: Anna-Lena Ek", { name: "Anna-Lena Ek", firstName: "Anna-Lena" }],
    ["Karin", { name: "Karin" }],
    ["K. Lund", { name: "K. Lund" }],
    ["Ekonomi", undefined],
    ["Inköp Malmö", undefined],
    ["4711", undefined],
    ["PO 4711 Karin", undefined],
    ["<script>", undefined],
  ])("the person %s", (text, person) => {
    expect(readPerson(text)).toEqual(person);
  });

  it.each([
    ["karin@kund.example", true],
    ["karin.lund@kund.example", true],
    ["klund@kund.example", true],
    ["k.lund@kund.example", true],
    ["karlun@kund.example", true],
    ["info@kund.example", false],
    ["karina@kund.example", false],
    ["olle.lund@kund.example", false],
    ["blomman77@gmail.com", false],
  ])("whether %s is Karin Lund's own", (address, own) => {
    expect(isOwnAddress("Karin Lund", address)).toBe(own);
  });
});
