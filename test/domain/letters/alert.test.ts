/** What stands in an alert, when, and what a stranger can do to it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alert, type AlertInput, MOST_ALERT_BYTES } from "../../../domain/letters/alert.ts";
import { cautionWords } from "../../../domain/letters/caution-words.ts";
import { LANGUAGES, type Language } from "../../../domain/letters/language.ts";
import { CAUTION_CODES } from "../../../domain/mail/caution.ts";
import { readAnswer } from "../../../domain/words/read-words.ts";
import { exampleCompany } from "../../support/example-company.ts";
import { nordhamn } from "./sample-company.ts";

function written(input: Partial<AlertInput> = {}) {
  return alert({
    company: nordhamn,
    staff: { name: "Anna Ek", language: "en" },
    customer: { address: "kim@example.org" },
    receivedAt: "2026-11-20T15:40:00.000Z",
    promisedAt: "2026-11-23T09:00:00.000Z",
    saidAt: "2026-11-23T08:00:00.000Z",
    told: true,
    stage: "warning",
    as: "owner",
    ...input,
  });
}

describe("an alert", () => {
  it("leaves out what is not known, mark and all", () => {
    const { subject, text } = written();
    expect(subject).toBe("kim@example.org is waiting for a reply, promised by 10:00 today");
    expect(text).not.toMatch(/Last agreed|The full email|undefined|“”/);
    expect(text).toMatch(/Give the customer a new time\.\n\nFrom: kim@example\.org\n$/);
  });

  it("asks for a copy only where Handslag does not see the answer by itself", () => {
    expect(written().text).toContain("log@in.nordhamn.example");
    expect(written({ company: { ...nordhamn, mode: "relay" } }).text).not.toContain(
      "log@in.nordhamn.example",
    );
  });

  it("says that the promise is kept by an answer only while it can be", () => {
    expect(written().text).toContain("The promise is then kept");
    expect(written({ saidAt: "2026-11-23T09:00:00.000Z" }).text).not.toContain("kept");
  });

  it("says that the time has passed from the promised moment on", () => {
    expect(written({ saidAt: "2026-11-23T08:59:59.999Z" }).text).not.toContain("has gone by");
    expect(written({ saidAt: "2026-11-23T09:00:00.000Z" }).text).toContain("has gone by");
  });

  it("shows the address before the name that the sender chose", () => {
    const { text } = written({
      customer: { address: "a@evil.example", displayName: "ceo@nordhamn.example" },
    });
    expect(text).toContain("From: a@evil.example (ceo@nordhamn.example)\n");
  });

  it("shows what a stranger wrote on one line, without what cannot be seen", () => {
    const { subject, text } = written({
      subject: "hi\r\nBcc: v\u202e\u0000 <script>",
      customer: { address: "kim@example.org", displayName: "Kim\r\nFrom: boss@nordhamn.example" },
    });
    expect(text.replaceAll("\n", " ")).toContain("“hi Bcc: v <script>”");
    expect(text).toContain("From: kim@example.org (Kim From: boss@nordhamn.example)\n");
    expect(subject).not.toMatch(/\p{Cc}/u);
  });

  it("is bounded, whatever a stranger wrote", () => {
    const hostile = fc.string({ unit: "binary", maxLength: 5000 });
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        fc.constantFrom(...LANGUAGES),
        (subject, displayName, company, language) => {
          const staff = { name: "Anna Ek", language };
          const letter = written({
            staff,
            subject,
            customer: { address: "kim@example.org", displayName, company },
          });
          expect(letter.text).not.toMatch(/[^\P{Cc}\n]/u);
          expect(letter.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
          expect(Buffer.byteLength(letter.text)).toBeLessThanOrEqual(MOST_ALERT_BYTES);
        },
      ),
    );
  });

  it.each(LANGUAGES)("stays within its bound when every field is as long as it can be, in %s", (language) => {
    const longest = `a${"\u20d0".repeat(3)}`.repeat(1000);
    const address = `${"a".repeat(64)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.example`;
    for (const saidAt of ["2026-11-23T08:00:00.000Z", "2026-11-23T09:00:00.000Z"]) {
      const { text } = written({
        staff: { name: "Anna Ek", language },
        customer: { address, displayName: longest, company: longest },
        subject: longest,
        backup: longest,
        lastAgreed: longest,
        link: `https://staff.nordhamn.example/${"a".repeat(1000)}`,
        what: longest,
        owner: longest,
        alsoTold: [longest, longest],
        cautions: CAUTION_CODES.slice(1).map((code) => ({ code, fact: longest })),
        saidAt,
      });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_ALERT_BYTES);
      // What a customer alone can fill fits the bound of any letter.
      const theirs = written({ customer: { address, displayName: longest }, subject: longest, saidAt }).text;
      expect(Buffer.byteLength(theirs)).toBeLessThanOrEqual(4096);
    }
  });
});

describe("an alert of a promise that the customer was not told", () => {
  it.each([
    ["sv", "väntar på svar, senast", "Kunden har inte fått någon tid av oss"],
    ["da", "venter på svar, senest", "Kunden har ikke fået noget tidspunkt"],
    ["fi", "odottaa vastausta, viimeistään", "Asiakkaalle ei ole luvattu aikaa"],
    ["nb", "venter på svar, senest", "Kunden har ikke fått noe tidspunkt"],
    ["en", "is waiting for a reply, due by", "We have not given them a time"],
  ] as const)("in %s does not say that anything was promised", (language, subject, words) => {
    const letter = written({ told: false, staff: { name: "Anna Björk", language } });
    expect(letter.subject).toContain(subject);
    expect(letter.text.replaceAll(/\s+/g, " ")).toContain(words);
    expect(letter.text).not.toMatch(/löfte|lovat|løfte|lovet|luvanneet|lupaus|promise/i);
  });
});

describe("the words for staff in an alert", () => {
  const { calendar } = exampleCompany();
  const reading = { calendar, at: "2026-11-23T12:00:00.000Z" };
  const about = { backup: "Bo", saidAt: "2026-11-23T12:00:00.000Z" } as const;
  const wordsIn = (language: Language, input: Partial<AlertInput>): string[] => {
    const { text } = written({ staff: { name: "Anna Ek", language }, ...input });
    return [...text.replaceAll(/\s+/g, " ").matchAll(/[”»«“]([^”»«“]{3,30})[”«»]/gu)].map(
      ([, word = ""]) => word,
    );
  };

  it.each(LANGUAGES)("are ones that Handslag understands, in %s", (language) => {
    const words = [
      ...wordsIn(language, { backup: "Bo" }),
      ...wordsIn(language, { ...about, stage: "deadline" }),
      ...wordsIn(language, { ...about, stage: "deadline", what: "x" }),
    ];
    expect(words.length).toBeGreaterThanOrEqual(6);
    for (const word of new Set(words)) {
      // "Hand over to" and a name.
      const said = / (till|til|to)$/.test(word) ? `${word} Bo` : word;
      expect(readAnswer(said, reading), said).toMatchObject({ asks: [{}], notUnderstood: [] });
    }
  });
});

describe("an alert of a mail with cautions", () => {
  it.each(LANGUAGES)("in %s says them before it says what to do", (language) => {
    const staff = { name: "Anna Ek", language };
    const caution = { code: "reply-to-differs", fact: "kim@other.example" } as const;
    const text = written({ staff, cautions: [caution] }).text.replaceAll(/\s+/g, " ");
    const at = text.indexOf(cautionWords(caution, language));
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(text.indexOf("•"));
    expect(written({ staff }).text).not.toContain("kim@other.example");
  });

  it("says of a forged one only that it is forged", () => {
    const { text } = written({ cautions: [{ code: "unproven" }, { code: "possible-spoof" }] });
    expect(text).toContain("probably forged");
    expect(text).not.toContain("nothing shows");
  });
});

describe("an alert of a mail from nobody", () => {
  it.each(LANGUAGES)("in %s reads well, says so, and asks nobody to reply to nothing", (language) => {
    const { subject, text } = written({
      staff: { name: "Anna Ek", language },
      customer: { address: "", displayName: "" },
      saidAt: "2026-11-23T12:00:00.000Z",
      stage: "deadline",
    });
    expect(subject).toMatch(
      /^(En okänd avsändare|En ukendt afsender|Tuntematon lähettäjä|En ukjent avsender|An unknown sender) /,
    );
    expect(text.replaceAll(/\s+/g, " ")).toContain(cautionWords({ code: "sender-unclear" }, language));
    expect(text).not.toContain("log@in.nordhamn.example");
    expect(text.trimEnd().split("\n").at(-1)).toMatch(/^• |^ {2}\S/);
  });
});
