/** Timer steps and garbage collection make shorter times than this, in milliseconds of CPU, useless to divide by. */
const SHORTEST = 2;

/** What is measured again before it counts: up to this often, since other work on the machine only ever adds time. */
const TRIES = 4;

/** Time by length grows 4 times from n to 4n, by its square 16 times. */
export const LINEAR = 9;

/** The milliseconds of CPU that this thread spends in `work`: time it waits for others doesn't count. */
function cpuTime(work: () => void): number {
  const before = used();
  work();
  return (used() - before) / 1000;
}

// Node 23.9 measures one thread; before that, all threads of the process are counted together.
const used = (): number => {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return user + system;
};

/**
 * How many times more CPU time `work` takes at four times the size: about 4 if it grows with the size, 16 if with its
 * square. The smallest of a few measurements.
 * @param size of the smaller run; large enough that what grows outweighs what doesn't
 */
export function growthOf(work: (size: number) => void, size: number): number {
  work(size);
  let smallest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && smallest >= LINEAR; tries += 1) {
    const [small, large] = [cpuTime(() => work(size)), cpuTime(() => work(4 * size))];
    smallest = Math.min(smallest, large / Math.max(small, SHORTEST));
  }
  return smallest;
}
