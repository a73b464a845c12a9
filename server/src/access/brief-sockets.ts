import { type ServerOptions, WebSocketServer } from 'ws';
import { TIMES } from './limits.ts';

/**
 * WebSockets that are gone soon after they were closed, whether their other end hangs up or not: ws itself gives it half a
 * minute, also to go on with a message that was refused as too large.
 */
export class BriefSockets extends WebSocketServer {
  constructor(options: ServerOptions) {
    // Its types don't know it yet.
    const brief: ServerOptions & { readonly closeTimeout: number } = { ...options, closeTimeout: TIMES.goodbye };
    super(brief);
  }
}
