/**
 * What a vote costs the server's processor at a steady pace, whatever else the machine does: people who answer at a rate of
 * their own, on one board or on many, and whether the log holds what was acknowledged.
 * `node tests/bench/steady.ts [people] [a second] [boards] [rounds] [other checkouts …]`: checkouts take turns.
 */
import { type Cost, costHere, quantile, told } from './support/cost.ts';

const [people = 200, perSecond = 1000, boards = 1, rounds = 3] = process.argv.slice(2, 6).map(Number);
const load = { people, perSecond, boards };
const checkouts = [undefined, ...process.argv.slice(6)];

const costs = checkouts.map((): Cost[] => []);
for (let round = 0; round < rounds; round += 1)
  for (const [at, checkout] of checkouts.entries()) costs[at]?.push(await costHere(load, checkout));
console.log(
  `${String(boards)} × ${String(people)} people, ${String(perSecond)} votes a second, medians of ${String(rounds)}:`,
);
for (const [at, of] of costs.entries()) {
  const median = (figure: keyof Cost) =>
    quantile(
      of.map((each) => each[figure]),
      0.5,
    ).toFixed(1);
  const range = of.map(({ main }) => main.toFixed(0)).join(', ');
  console.log(
    `${checkouts[at] ?? 'here'}: ${median('main')} µs of the main thread a vote (${range}), ${median('all')} µs of all;`,
    `acknowledged after ${median('p50')} ms (p50), ${median('p99')} ms (p99); ${median('bytes')} bytes received`,
    told(of),
  );
}
