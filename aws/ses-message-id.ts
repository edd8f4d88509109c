/**
 * The Message-ID that SES gives to a letter in place of ours (Amazon SES developer guide, "Amazon SES header field
 * requirements": SES overrides Message-ID and Date). Replies name it, so it is what threads are found by.
 */
export function sesMessageIdHeader(sesMessageId: string, region: string): string {
  // The first region has a name of its own there.
  return `<${sesMessageId}@${region === "us-east-1" ? "email" : region}.amazonses.com>`;
}

/** The region that a function runs in; Lambda sets it. */
export function ownRegion(): string {
  return process.env["AWS_REGION"] ?? "eu-west-1";
}
