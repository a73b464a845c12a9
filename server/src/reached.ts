import { networkInterfaces } from 'node:os';
import type { Config } from './config.ts';

/** Where people reach a server that listens on this port: here, and from the office's network. */
export interface Reached {
  /** By which everybody can; null: nobody named it. */
  readonly publicOrigin: string | null;
  readonly here: string;
  readonly inTheNetwork: readonly string[];
}

export function reached({ publicOrigin, host }: Pick<Config, 'publicOrigin' | 'host'>, port: number): Reached {
  const at = (address: string) => `http://${address}:${String(port)}`;
  const open = host === '0.0.0.0' || host === '::';
  const lan = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each?.family === 'IPv4' && !each.internal ? [at(each.address)] : []));
  return { publicOrigin, here: at('localhost'), inTheNetwork: open ? lan : [] };
}

/** Those to put before a link's path, each a line of its own for whoever reads them. */
export const origins = ({ publicOrigin, here, inTheNetwork }: Reached): readonly string[] =>
  publicOrigin === null ? [here, ...inTheNetwork] : [publicOrigin];
