import type { Server } from 'node:http';
import type { RefusedCount } from '../access/refused.ts';

const LATE = 'ERR_HTTP_REQUEST_TIMEOUT';

/** Counts what never became a request: what came too slowly, and what is none. Fastify answers and ends it. */
export function countLate(http: Server, refused: RefusedCount): void {
  http.on('clientError', (error: Error & { readonly code?: string }) => {
    // Gone before saying anything is nothing to tell.
    if (error.code !== 'ECONNRESET') refused.add(error.code === LATE ? 'late' : 'malformed');
  });
}
