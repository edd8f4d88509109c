/** Tells on stderr how far a long import has come, every few seconds, to whoever watches it; a program is told nothing. */
const EVERY = 5000;

export function createProgress({ isWatched = process.stderr.isTTY, clock = Date.now } = {}): (
  done: number,
  all: number,
) => void {
  let told = clock();
  return (done, all) => {
    if (!isWatched || clock() - told < EVERY) return;
    told = clock();
    console.error(`${done.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")} customers …`);
  };
}
