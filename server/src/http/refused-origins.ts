import type { IncomingHttpHeaders } from 'node:http';
import { believedOrigin, namedPage } from '../access/origin.ts';
import type { Log } from '../log.ts';

/** Whoever reads the log knows after a few; pages of elsewhere may try with any number of names. */
const MOST = 10;

export type TellRefused = (headers: IncomingHttpHeaders) => void;

/**
 * Says in the log, once for each address, which pages were refused and what to set if they are our own: nearly always a
 * proxy in front changes `Host`.
 */
export function tellRefusedOrigins(log: Log, publicOrigin: string | null): TellRefused {
  const told = new Set<string>();
  return (headers) => {
    const page = namedPage(headers);
    if (told.has(page) || told.size >= MOST) return;
    told.add(page);
    log.warn(
      { page, server: believedOrigin(headers, publicOrigin) },
      'refused a request from a page of another address; if people reach this server there, set PUBLIC_ORIGIN to it',
    );
  };
}
