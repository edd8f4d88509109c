/** The order in which customers come when there is not enough for all; the same whoever asks. */
export interface Valued {
  readonly customerId: string;
  readonly value: number;
}

export function mostValuableFirst(one: Valued, other: Valued): number {
  return other.value - one.value || (one.customerId < other.customerId ? -1 : 1);
}
