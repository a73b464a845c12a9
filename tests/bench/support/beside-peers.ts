import { type Cost, costBeside, costHere, type Load, quantile, told } from './cost.ts';
import { PEERS } from './peer.ts';

const HERE = 'nemawashi';

const median = (of: readonly Cost[], figure: keyof Cost): number =>
  quantile(
    of.map((each) => each[figure]),
    0.5,
  );

/** Measures this server and others under the same load, in turn, and prints what a vote cost each; `named` empty: all of them. */
export async function besidePeers(load: Load, rounds: number, named: readonly string[]): Promise<void> {
  const peers = PEERS.filter((peer) => named.length === 0 || named.includes(peer));
  const costs = new Map([HERE, ...peers].map((server) => [server, [] as Cost[]]));
  for (let round = 0; round < rounds; round += 1) {
    costs.get(HERE)?.push(await costHere(load));
    for (const peer of peers) costs.get(peer)?.push(await costBeside(peer, load));
  }
  const { boards, people, perSecond } = load;
  const own = median(costs.get(HERE) ?? [], 'all');
  console.log(
    `${String(boards)} × ${String(people)} people, ${String(perSecond)} votes a second, medians of ${String(rounds)}:`,
  );
  for (const [server, of] of costs) {
    const range = of.map(({ all }) => all.toFixed(0)).join(', ');
    const [all, main, client] = [median(of, 'all'), median(of, 'main'), median(of, 'load')];
    console.log(
      `${server.padEnd(12)} ${all.toFixed(0).padStart(6)} µs a vote (${range}), ${(all / own).toFixed(1)} × this server's;`,
      `main thread ${main.toFixed(0)} µs, whoever votes ${client.toFixed(0)} µs; acknowledged after`,
      `${median(of, 'p50').toFixed(1)} ms (p50), ${median(of, 'p99').toFixed(1)} ms (p99); ${median(of, 'bytes').toFixed(0)} bytes received;`,
      told(of),
    );
  }
}
