/**
 * Subjects that mail programs give automatic answers and failed deliveries. A subject alone proves little: it must stand
 * at the very beginning, so that "Re: Automatic reply: …" by a person is a person's; and what people write of their own
 * ("Out of office: who can help us?", "Undeliverable parcel 443") only keeps a letter back. Linear time.
 */
import type { ReadMail } from "../read-mail.ts";
import { AWAY_PHRASES } from "./away-phrases.ts";
import type { Sign } from "./sign.ts";

/** What only programs write before the original subject. */
const ANSWERS = [
  // Swedish
  ...["autosvar", "automatiskt svar", "automatiskt meddelande"],
  // Danish, Norwegian
  ...["automatisk svar", "automatisk besvarelse"],
  // Finnish
  ...["automaattinen vastaus", "automaattivastaus"],
  // English
  ...["automatic reply", "automatic response", "automated reply", "automated response", "auto reply"],
  ...["auto-reply", "autoreply", "auto response", "auto-response", "vacation reply", "vacation response"],
  ...["out of office reply", "out of office autoreply"],
  // German
  ...["automatische antwort", "abwesenheitsnotiz", "abwesenheitsmeldung", "autom. antwort"],
  // Others that write to Nordic companies
  ...["réponse automatique", "respuesta automática", "risposta automatica", "automatisch antwoord"],
  ...["resposta automática", "autoodpowiedź", "automatyczna odpowiedź", "automaatvastus"],
];

/** What programs write there, and people too. */
const ABSENCES = [
  // Swedish
  ...["frånvaromeddelande", "frånvarobesked", "frånvaro", "frånvarande", "semester", "på semester"],
  // Danish, Norwegian
  ...["fraværsmeddelelse", "fraværsbesked", "fraværsmelding", "fravær", "fraværende", "ferie", "på ferie"],
  ...["ikke til stede", "ikke på kontoret", "ikke tilstede"],
  // Finnish
  ...["poissaoloviesti", "poissaoloilmoitus", "poissaolo", "poissa", "poissa toimistolta", "lomalla"],
  // English
  ...["out of office", "out of the office", "out-of-office", "on vacation", "on leave"],
  // German
  ...["abwesend", "abwesenheit"],
];

/**
 * What a colleague's program, or a click on "accept", writes before the subject that is answered. In a customer's mail the
 * same words may say anything.
 */
const OF_COLLEAGUES = [
  // Swedish
  ...["ledig", "borta", "bortrest", "föräldraledig", "sjuk", "sjukskriven"],
  ...[
    "läst",
    "oläst",
    "accepterad",
    "accepterat",
    "avböjd",
    "avböjt",
    "tackat nej",
    "preliminärt",
    "preliminär",
  ],
  // Danish, Norwegian
  ...["fri", "væk", "borte", "bortrejst", "bortreist", "læst", "ulæst", "lest", "ulest"],
  ...["accepteret", "afvist", "foreløbig", "godtatt", "akseptert", "avslått", "avvist"],
  // Finnish
  ...["luettu", "hyväksytty", "hylätty", "alustava"],
  // English
  ...["away", "read", "not read", "accepted", "declined", "tentative", "tentatively accepted"],
];

const FAILURES = [
  ...["undelivered mail returned to sender", "delivery status notification", "mail delivery failed"],
  ...["mail delivery failure", "mail delivery system", "failure notice", "delivery failure"],
  ...[
    "returned mail",
    "undeliverable",
    "delivery notification",
    "mail system error",
    "warning: could not send",
  ],
  ...["nondeliverable mail", "undeliverable mail", "message status - undeliverable"],
  ...["kan inte levereras", "olevererbart", "kunne ikke leveres", "kan ikke leveres", "unzustellbar"],
  ...["toimittaminen epäonnistui", "perille toimittamaton"],
];

const LONGEST_PHRASE = Math.max(
  ...[...ANSWERS, ...ABSENCES, ...AWAY_PHRASES, ...OF_COLLEAGUES, ...FAILURES].map(({ length }) => length),
);

/** What the subject makes of a mail that other signs say is a machine's. */
export function subjectOfMachine(mail: ReadMail): Sign[] {
  return isFailure(mail.subject) ? [signOf("bounce", mail)] : subjectOfAbsence(mail);
}

/** The subject of an automatic answer or of an absence, set apart as programs do. */
function subjectOfAbsence(mail: ReadMail): Sign[] {
  return isAnswer(mail) || setApart(mail.subject, ABSENCES) !== undefined ? [signOf("automatic", mail)] : [];
}

/**
 * The same in a colleague's mail, also as they word it themselves: that nobody has been in touch. Better to be asked in
 * vain whether a customer was answered than to believe that a holiday answered them.
 */
export function subjectOfColleague(mail: ReadMail): Sign[] {
  const subject = mail.subject.replaceAll("’", "'");
  const isAway =
    AWAY_PHRASES.some((phrase) => begins(subject, phrase)) ||
    (subject.includes(":") && setApart(subject, OF_COLLEAGUES) !== undefined);
  return isAway ? [signOf("automatic", mail)] : subjectOfAbsence(mail);
}

/**
 * The sign that a machine wrote a mail which says it nowhere else: words that only programs write, or words of absence
 * in front of the subject that is answered ("Frånvarande: SV: Trappan").
 */
export function subjectOfAnswer(mail: ReadMail): Sign[] {
  const isAbsence = ANSWERED.test(setApart(mail.subject, ABSENCES) ?? "");
  return isAnswer(mail) || isAbsence ? [signOf("automatic", mail)] : [];
}

/** Whether a machine may have written it, and just as well a person. */
export function isDoubtfulSubject({ subject }: ReadMail): boolean {
  return isFailure(subject) || setApart(subject, ABSENCES) !== undefined;
}

const signOf = (kind: Sign["kind"], { subject }: ReadMail): Sign => ({
  kind,
  code: "automatic-subject",
  fact: subject,
});

function isAnswer({ subject, inReplyTo }: ReadMail): boolean {
  return (
    setApart(subject, ANSWERS) !== undefined ||
    (inReplyTo.length > 0 && ANSWERS.some((phrase) => begins(subject, phrase)))
  );
}

/** How mail programs begin the subject of an answer. */
const ANSWERED = /^(?:re|sv|vs|aw|antw?)\s{0,3}:/i;

/**
 * What follows one of the phrases at the beginning, where it is set apart from it as programs do: by ":", " - " or
 * brackets, or because the subject that is answered follows.
 */
function setApart(subject: string, phrases: readonly string[]): string | undefined {
  const text = subject.replace(/^[[(]/, "");
  for (const phrase of phrases) {
    if (!begins(text, phrase)) continue;
    const rest = text.slice(phrase.length).trimStart();
    const apart = /^(?:[:\])]|[-–—]\s)\s{0,3}/.exec(rest);
    if (apart !== null) return rest.slice(apart[0].length);
    if (rest === "" || ANSWERED.test(rest)) return rest;
  }
  return undefined;
}

/** How mail programs begin the subject of a mail that is passed on. */
const PASSED_ON = /^(?:fwd?|vb|vs|vl|wg|tr)\s{0,3}:\s{0,3}/i;

/** Whether a person passes on the report of a failed delivery: the answer to it would be a puzzle to them. */
export function passesOnFailure(subject: string): boolean {
  const inner = subject.replace(PASSED_ON, "");
  return inner.length < subject.length && isFailure(inner);
}

function isFailure(subject: string): boolean {
  return FAILURES.some((phrase) => begins(subject, phrase));
}

/** In any case, and not as the beginning of a longer word. */
function begins(subject: string, phrase: string): boolean {
  const beginning = subject.slice(0, LONGEST_PHRASE + 1).toLowerCase();
  return beginning.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(beginning.charAt(phrase.length));
}
