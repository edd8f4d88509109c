/** What SES found out about a mail that came in: by default that all is well. */
import * as z from "zod";

const Verdict = z.enum(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"]);

const Verdicts = z.strictObject({
  spam: Verdict.optional(),
  virus: Verdict.optional(),
  spf: Verdict.optional(),
  dkim: Verdict.optional(),
  dmarc: Verdict.optional(),
  /** What the sender's domain asks for when DMARC fails. */
  dmarcPolicy: z.enum(["none", "quarantine", "reject"]).nullish(),
});

/** Verdicts that differ from PASS; `dmarcPolicy: null` takes the policy away again. */
export type Verdicts = z.infer<typeof Verdicts>;

/** Throws an Error that says what may be written. */
export function readVerdicts(given: unknown): Verdicts {
  const parsed = Verdicts.safeParse(given);
  if (!parsed.success) throw new Error(`These are no verdicts:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export type CompleteVerdicts = Required<Omit<Verdicts, "dmarcPolicy">> & Pick<Verdicts, "dmarcPolicy">;

/** Later ones win. A rule that does not scan has no verdict on spam and viruses. */
export function completeVerdicts(scans: boolean, ...given: readonly Verdicts[]): CompleteVerdicts {
  const verdicts: CompleteVerdicts = Object.assign(
    { spam: "PASS", virus: "PASS", spf: "PASS", dkim: "PASS", dmarc: "PASS" },
    ...given,
  ) as CompleteVerdicts;
  return scans ? verdicts : { ...verdicts, spam: "DISABLED", virus: "DISABLED" };
}
