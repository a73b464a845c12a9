import { networkInterfaces } from 'node:os';
import { type Config, publicAddress } from './config.ts';

/** Where people reach a server that listens on this port: here, and from the office's network. */
export interface Reached {
  /** By which everybody can, with its path if it has one; null: nobody named it. */
  readonly publicly: string | null;
  readonly here: string;
  readonly inTheNetwork: readonly string[];
}

export function reached(config: Pick<Config, 'publicOrigin' | 'basePath' | 'host'>, port: number): Reached {
  const { host } = config;
  const at = (address: string) => `http://${address}:${String(port)}`;
  const open = host === '0.0.0.0' || host === '::';
  const lan = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each?.family === 'IPv4' && !each.internal ? [at(each.address)] : []));
  return { publicly: publicAddress(config), here: at('localhost'), inTheNetwork: open ? lan : [] };
}

/** Those to put before a link's path, each a line of its own for whoever reads them. */
export const origins = ({ publicly, here, inTheNetwork }: Reached): readonly string[] =>
  publicly === null ? [here, ...inTheNetwork] : [publicly];
