/**
 * What stands above a table, on its sheet, or in the names of its columns, as far as it says whether the table lists
 * payments or invoices: "Inbetalningar 2026-10-01 – 2026-10-31". Of a title that says both nothing is taken.
 */
import { plain } from "../../../customer/import/values.ts";

const PAYMENTS =
  wordsOf(`inbetalning inbetalningar kundinbetalning kundinbetalningar kundbetalningar betalningar
  bankinbetalningar inbetalningslista inbetalningsjournal betalningslista betalningsjournal inbetalningsrapport
  indbetaling indbetalinger kundeindbetalinger betalinger kundebetalinger indbetalingsliste indbetalingsjournal
  betalingsliste innbetaling innbetalinger kundeinnbetalinger bankinnbetalinger innbetalingsliste innbetalingsjournal
  suoritus suoritukset asiakassuoritukset myyntisuoritukset viitesuoritukset viitemaksut maksut maksusuoritukset
  suoritusluettelo suorituslista maksuluettelo maksulista payment payments receipts customerpayments paymentlist`);

const INVOICES = wordsOf(`faktura fakturor fakturaer kundfakturor kundefakturaer salgsfakturaer fakturalista
  fakturaliste fakturajournal fakturaoversikt fakturaoversigt fakturarapport lasku laskut myyntilaskut laskuluettelo
  laskulista invoice invoices salesinvoices invoicelist`);

/** Columns that only payments have. */
const PAYMENT_COLUMNS =
  wordsOf(`betalningsbelopp inbetaltbelopp inbetalningsbelopp betalingsbelob indbetaltbelob
  innbetaltbelop maksusumma suoritussumma paymentamount betalare betaler inbetalare innbetaler indbetaler maksaja payer`);

/** Longer than the name of any list. */
const MOST = 400;

export function listTitle(
  titles: readonly string[],
  columns: readonly string[],
): "payments" | "invoices" | undefined {
  const words = titles.flatMap((title) =>
    title
      .slice(0, MOST)
      .split(/[^\p{L}]+/u)
      .map(plain),
  );
  const ofPayments =
    words.some((word) => PAYMENTS.has(word)) || columns.some((name) => PAYMENT_COLUMNS.has(plain(name)));
  const ofInvoices = words.some((word) => INVOICES.has(word));
  if (ofPayments === ofInvoices) return undefined;
  return ofPayments ? "payments" : "invoices";
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
