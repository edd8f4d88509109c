/** Random numbers that are the same whenever the seed is: made-up years can be told again. */

export interface Random {
  /** From 0 up to 1, not included. */
  uniform(): number;
  /** Bell-shaped around 0, with standard deviation 1. */
  normal(): number;
  /** How many of something happen when `mean` are expected (Poisson). */
  count(mean: number): number;
}

export function createRandom(seed: number): Random {
  const uniform = mulberry32(seed);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    count(mean) {
      let happened = 0;
      for (let left = uniform(); left > Math.exp(-mean); left *= uniform()) happened += 1;
      return happened;
    },
  };
}

/** Tommy Ettinger's generator of 32 bits of state; good enough for made-up years, never for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
