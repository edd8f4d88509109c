/** Names that were found to be one (union-find): who is joined with whom follows from the joins, in whatever order. */
import { byText } from "./canonical.ts";

export interface Joined {
  join(a: string, b: string): void;
  /** The name that stands for all that it was joined with: the first by `order`. */
  firstOf(name: string): string;
}

export function createJoined(order: (name: string) => string = (name) => name): Joined {
  const above = new Map<string, string>();
  const firstOf = (name: string): string => {
    let top = name;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    for (let each = name; each !== top;) {
      const next = above.get(each) ?? top;
      above.set(each, top);
      each = next;
    }
    return top;
  };
  return {
    firstOf,
    join: (a, b) => {
      const [first, second] = [firstOf(a), firstOf(b)].sort((one, other) => byText(order(one), order(other)));
      if (first !== undefined && second !== undefined && first !== second) above.set(second, first);
    },
  };
}
