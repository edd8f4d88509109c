/**
 * Subjects that mail programs give automatic answers and failed deliveries. A weak sign, for mails that say it nowhere
 * else: it must stand at the very beginning, so that "Re: Automatic reply: …" by a person is a person's. Linear time.
 */
import type { Sign, SignReader } from "./sign.ts";

/** What the programs of each language write before the original subject. Followed by ":" or the end. */
const ANSWERS = [
  // Swedish
  ...["autosvar", "automatiskt svar", "automatiskt meddelande", "frånvaromeddelande", "frånvarobesked"],
  // Danish, Norwegian
  ...["automatisk svar", "automatisk besvarelse", "fraværsmeddelelse", "fraværsbesked", "fraværsmelding"],
  ...["ikke til stede", "ikke på kontoret", "ikke tilstede"],
  // Finnish
  ...["automaattinen vastaus", "automaattivastaus", "poissaoloviesti", "poissaoloilmoitus"],
  // English
  ...["automatic reply", "automatic response", "automated reply", "automated response", "auto reply"],
  ...["auto-reply", "autoreply", "auto response", "auto-response", "out of office", "out of the office"],
  ...[
    "out-of-office",
    "vacation reply",
    "vacation response",
    "out of office reply",
    "out of office autoreply",
  ],
  // German
  ...["automatische antwort", "abwesenheitsnotiz", "abwesenheitsmeldung", "autom. antwort"],
  // Others that write to Nordic companies
  ...["réponse automatique", "respuesta automática", "risposta automatica", "automatisch antwoord"],
  ...["resposta automática", "autoodpowiedź", "automatyczna odpowiedź", "automaatvastus"],
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

const LONGEST_PHRASE = Math.max(...[...ANSWERS, ...FAILURES].map(({ length }) => length));

export const automaticSubject: SignReader = ({ subject, inReplyTo }) => {
  const beginning = subject.slice(0, LONGEST_PHRASE + 1).toLowerCase();
  // "Out of office" may be a person's subject; answering something of ours, or followed by ":", it is a program's.
  const isAnswer = ANSWERS.some(
    (phrase) =>
      begins(beginning, phrase) &&
      (beginning.charAt(phrase.length) === ":" || inReplyTo.length > 0 || beginning === phrase),
  );
  const kind = isAnswer ? "automatic" : isFailure(subject) ? "bounce" : undefined;
  const sign: Sign[] = kind === undefined ? [] : [{ kind, code: "automatic-subject", fact: subject }];
  return sign;
};

/** How mail programs begin the subject of a mail that is passed on. */
const PASSED_ON = /^(?:fwd?|vb|vs|vl|wg|tr)\s{0,3}:\s{0,3}/i;

/** Whether a person passes on the report of a failed delivery: the answer to it would be a puzzle to them. */
export function passesOnFailure(subject: string): boolean {
  const inner = subject.replace(PASSED_ON, "");
  return inner.length < subject.length && isFailure(inner);
}

function isFailure(subject: string): boolean {
  const beginning = subject.slice(0, LONGEST_PHRASE + 1).toLowerCase();
  return FAILURES.some((phrase) => begins(beginning, phrase));
}

function begins(beginning: string, phrase: string): boolean {
  return beginning.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(beginning.charAt(phrase.length));
}
