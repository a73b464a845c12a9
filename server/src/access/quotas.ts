import type { Elapsed } from '../elapsed.ts';
import { Buckets } from './buckets.ts';
import { type RateName, RATES, type Rates } from './limits.ts';

/** What everybody may still do, by the name of the limit. One for the whole server, so that no line has its own. */
export type Quotas = Readonly<Record<RateName, Buckets>>;

/** `lifted`: other rates, for a bench that does everything as fast as it can, and for tests. */
export function createQuotas(elapsed: Elapsed, lifted: Partial<Rates> = {}): Quotas {
  const rates: Rates = { ...RATES, ...lifted };
  const all = Object.entries(rates).map(([name, rate]) => [name, new Buckets(rate, elapsed)]);
  return Object.fromEntries(all) as Quotas;
}

/** Of a person at a board, by whichever of their devices. */
export const seatKey = (board: string, seat: string): string => `${board}/${seat}`;
