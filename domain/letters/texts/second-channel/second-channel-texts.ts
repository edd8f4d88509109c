/**
 * What every language must bring for the second channel: short sentences, as they may come as a text message. `subject` is
 * for those who get it by mail: plain ASCII, as SNS once asked for, under 100 characters.
 */
export interface SecondChannelTexts {
  readonly subject: string;
  readonly waiting: (customer: string, replyBy: string) => string;
  readonly passed: (customer: string, promisedAt: string) => string;
  /** Of a promise that is no answer; `customer` is undefined for what staff promised to themselves. */
  readonly other: {
    readonly waiting: (customer: string | undefined, replyBy: string) => string;
    readonly passed: (customer: string | undefined, promisedAt: string) => string;
  };
  /** More wait than those who were named before. */
  readonly more: string;
  /** Mail to this staff member does not arrive. */
  readonly lost: (name: string) => string;
  /** Mail to this staff member does not get through for now. */
  readonly stuck: (name: string) => string;
  /** The mail arrived, and was called junk there. */
  readonly junk: (name: string) => string;
}
