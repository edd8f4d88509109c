/** English, British spelling. */
import type { LedgerTexts } from "./texts.ts";

const EXPORT =
  "Export a list of customer invoices as Excel or CSV instead, with invoice number, customer, invoice date, due date, " +
  "amount, and balance or payment date.";

const quoted = (found: string | undefined): string => (found === undefined ? "" : ` “${found}”`);
const there = (found: string | undefined): string =>
  found === undefined ? "what it says there" : `“${found}”`;

export const en: LedgerTexts = {
  subject: {
    read: (file) => `Read: ${file}`,
    nothingNew: (file) => `Nothing new in ${file}`,
    refused: (file) => `Could not be read: ${file}`,
    mail: (file) => `About the files in your email: ${file}`,
    columns: (file) => `The columns of ${file}`,
  },
  intro: {
    read: (file, when) => `The file “${file}” came ${when} and has been read.`,
    nothingNew: (file, when) =>
      `The file “${file}” came ${when}. We had everything in it already, so nothing has changed.`,
    older: (file, when) =>
      `The file “${file}” came ${when}. Nothing in it is newer than what we have, so nothing has changed.`,
    farther: (file, when) =>
      `The file “${file}” came ${when}. We had everything in it already, but what we know now goes further.`,
    nothingIn: (file, when) => `The file “${file}” came ${when}. We found no invoices and no payments in it.`,
    test: (file, when) =>
      `The file “${file}” came ${when}. It is marked as a test, so none of it has been used.`,
    refused: (file, when) => `The file “${file}” came ${when}, but it cannot be used.`,
    mail: (file, when) => `Your email “${file}” came ${when}.`,
    correction: (file) => `This is about the file “${file}”.`,
  },
  format: {
    table: "It was read as a table.",
    fortnox: "It was read as invoices from Fortnox.",
    camt: "It was read as an account statement or a file of payments from the bank (camt).",
    bgmax: "It was read as payments from Bankgirot (BgMax).",
    "ocr-giro": "It was read as payments with KID (OCR giro).",
    ubl: "It was read as an e-invoice (Peppol).",
    oioubl: "It was read as an e-invoice (OIOUBL).",
  },
  contents: "This is what it had:",
  invoices: (n) => (n === 1 ? "1 invoice" : `${n} invoices`),
  paid: (n) => `${n} paid`,
  unpaid: (n) => `${n} unpaid`,
  creditNotes: (n) => (n === 1 ? "1 credit note" : `${n} credit notes`),
  payments: (n, matched) =>
    n === 1
      ? `1 payment${matched === 1 ? ", for an invoice that we know" : ""}`
      : `${n} payments, ${matched === n ? "all" : matched === 0 ? "none" : `${matched}`} of them for invoices that we know`,
  reminders: (n) => (n === 1 ? "1 reminder" : `${n} reminders`),
  reachesTo: (day) => `It goes up to ${day}.`,
  haveUpTo: (day) => `What we have goes up to ${day}.`,
  notYet: (day) => `The file says that it goes up to ${day}, but that day has not come yet.`,
  noPayments:
    "The file says nothing about what has been paid. To see who pays late we need that, too: the payments from the " +
    "bank, or a list of invoices with the balance or the payment date.",
  unmatched: {
    intro: "We do not know which invoice these payments are for:",
    line: ({ day, money, payer, said }, because) =>
      `${[day, money, payer, said === undefined ? undefined : `“${said}”`].filter(Boolean).join(", ")}: ${because}`,
    because: {
      "names-nothing": "neither reference, number nor amount shows which invoice it is",
      "several-fit": "it could be for several invoices",
      "other-currency": "the invoice is in another currency",
      "books-say-open": "according to the books the invoice is still unpaid",
      "nothing-to-reverse": "the money went back, but we cannot see which payment that was",
      "nobody-known": "we know of no invoice that fits",
    },
    closing: "They are kept, and will be matched if the right invoice comes in a later file. We never guess.",
  },
  unmatchedCredits: (n) =>
    n === 1
      ? "1 credit note does not say which invoice it is for, or is for one that we do not have, so it is not deducted."
      : `${n} credit notes do not say which invoice they are for, or are for ones that we do not have, so they are not deducted.`,
  wrong: {
    intro: "This could not be used. Everything else has been read:",
    line: (line, field, problem) => `Line ${line}${field === undefined ? "" : `, “${field}”`}: ${problem}`,
    row: { read: "The rest of the line has been read.", "left-out": "The line has not been read." },
    problem: {
      "no-number": () => "the invoice number is missing.",
      "no-customer": () => "it does not say which customer it is.",
      "no-due-day": () => "the due date is missing, so we cannot see what is late.",
      "not-a-day": (found) => `${there(found)} is not a date. Write it like this, for example: 2026-11-30.`,
      "day-unlikely": (found) => `the date${quoted(found)} looks wrong. Is the year right?`,
      "not-an-amount": (found) =>
        `${there(found)} is not an amount. Write it like this, for example: 1250.50.`,
      "not-a-currency": (found) => `${there(found)} is not a currency. Write it like this, for example: EUR.`,
      "no-payment-day": () => "it does not say on which day the money came.",
      "wrong-length": () => "the line is too short or too long for its kind.",
      "wrong-record": (found) => `a line of this kind${quoted(found)} should not be here.`,
      "wrong-total": () => "the total does not agree with the lines it is for.",
      "wrong-count": () => "the count does not agree with the lines it is for.",
      "cells-missing": () => "the line does not have as many fields as the line of headings.",
      "cells-too-many": () => "the line has more fields than the line of headings.",
      "type-unknown": (found) =>
        `we do not recognise the line’s type${quoted(found)}, so it has been left out.`,
      "same-number-twice": (found) =>
        `the invoice number${quoted(found)} is on several lines that differ. The last one counts.`,
      "number-of-another": (found) =>
        `another customer has the invoice number${quoted(found)} as well. Both invoices are included, each with its own customer.`,
      "number-of-several": (found) =>
        `several customers have the invoice number${quoted(found)}, and it does not say whose reminder this is. It does not count.`,
      "supplier-invoice": () => "this is a supplier’s invoice, so it has been left out.",
      "not-well-formed": () => "the file is damaged here.",
    },
  },
  more: (n) => `… and ${n} more.`,
  columns: {
    intro: "This is how we read the columns:",
    field: {
      number: "invoice number",
      voucher: "voucher number",
      customerNumber: "customer number",
      customer: "customer",
      orgNumber: "business ID",
      address: "email",
      account: "from account",
      issuedOn: "invoice date",
      dueOn: "due date",
      paidOn: "payment date",
      remindedOn: "reminder date",
      day: "date",
      amount: "amount",
      net: "net amount",
      tax: "VAT",
      foreign: "currency amount",
      currency: "currency",
      open: "balance",
      paid: "amount paid",
      debit: "debit",
      credit: "credit",
      reference: "payment reference",
      type: "type",
      status: "status",
      cancelled: "cancelled",
      booked: "booked",
      collection: "collection",
      credited: "credit note",
      credits: "credits invoice",
      reminders: "number of reminders",
      terms: "payment terms",
      text: "text",
      item: "product",
      supplier: "supplier",
    },
    paidFlag: "paid or not",
    unused: (names) => `Not used: ${names}`,
    nothing: "nothing",
    how: (example) =>
      "Is a column read wrongly? Reply to this email with a line for each column that should be read differently, for " +
      `example “${example}”, and we will read the file once more. Write “nothing” if the column should not be used.`,
    words: (words) => `A column can be: ${words}.`,
  },
  refused: {
    empty: () => "It is empty.",
    "too-large": () =>
      "It is too large. Up to 50 MB is fine: divide it, for example with one year in each file.",
    sie: () =>
      `It is an SIE file. Such a file has no due dates, so it does not show who pays late. ${EXPORT}`,
    "web-page": (found) =>
      `It is a web page${found === undefined ? "" : ` with the title “${found}”`}. Often that is a sign-in page or an error ` +
      "message that was saved instead of the file. Fetch the file once more.",
    "api-error": (found) =>
      `It is an error message from the program instead of a list${found === undefined ? "" : `: “${found}”`}. ` +
      "Fetch the file once more.",
    zip: () =>
      "It is a packed file (zip) or a damaged Excel file. Unpack it and send the files that are in it.",
    "old-excel": () =>
      "It is an older kind of Excel file (.xls). Open it in Excel, save it as .xlsx or CSV, and send it again.",
    pdf: () => `It is a PDF, which only people can read. ${EXPORT}`,
    picture: () => `It is a picture. ${EXPORT}`,
    "bank-account-report": () =>
      "It is a report of a day that is not over (camt.052), so what it says is not certain. Export the account " +
      "statement (camt.053) or the incoming payments (camt.054) instead.",
    "outgoing-payments": () => `It says what we have to pay, not what customers have to pay. ${EXPORT}`,
    agreements: () => "It has agreements about payment, but no payments.",
    "invoice-response": () =>
      "It is a customer’s response to an invoice. It does not say what has been paid.",
    "supplier-invoice": () => `It has invoices that others sent to us, not ours to customers. ${EXPORT}`,
    columns: (found) =>
      "It is a table, but we cannot see what its columns mean" +
      `${found === undefined ? "." : `. They are called: ${found}.`} Reply to this email with a line for each column that ` +
      "should be read, for example “Tot. = amount”, and we will read the file once more.",
    dtd: () =>
      "It contains a document type (DTD). We do not open such files, as they can be dangerous. Files from banks and " +
      "accounting programs have none.",
    unknown: () =>
      `We do not recognise it. ${EXPORT} Account statements and files of payments from the bank are fine, too.`,
    "no-file": () => "There was no file attached. We cannot read a link to a file: attach the file itself.",
    "too-many-files": () =>
      "There were more than 50 files attached. The first 50 have been read: send the others in another email.",
    "not-understood": (found) =>
      `We did not understand${quoted(found)}. Write the name of the column as it is in the file, an equals sign, and what the column is.`,
    "not-kept": () =>
      "We have noted what the columns are, but we no longer have the file. Send it once more.",
  },
  sendAgain: (address) => `Send the right file as a reply to this email or to ${address}.`,
};
