import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from './network.ts';

interface Network {
  readonly silent: Set<Socket>;
  /** More than allowed were silent at once, and some of them are still here. */
  isCrowded: boolean;
}

/**
 * Ends connections over which nothing was ever said, where many of one address are silent at once: each of them has
 * `crowded` milliseconds then. Where few are, each has the seconds that a request's head may take on a poor network. A
 * browser that opened one ahead of time opens another when it has something to say. Counted by who is connected, a proxy
 * too: whom it speaks for it says in the head that hasn't come.
 */
export function boundSilent(
  http: Server,
  { allowed, crowded }: { readonly allowed: number; readonly crowded: number },
  onEnded: () => void,
): void {
  const networks = new Map<string, Network>();
  http.on('connection', (socket: Socket) => {
    const name = networkOf(socket.remoteAddress ?? '');
    const network: Network = networks.get(name) ?? { silent: new Set(), isCrowded: false };
    networks.set(name, network);
    network.silent.add(socket);
    if (network.silent.size > allowed) network.isCrowded = speechless(network).size > allowed;
    const forget = () => {
      clearInterval(looking);
      network.silent.delete(socket);
      if (network.silent.size === 0 && networks.get(name) === network) networks.delete(name);
    };
    const looking = setInterval(() => {
      if (socket.bytesRead > 0) forget();
      else if (network.isCrowded) {
        onEnded();
        socket.destroy();
      }
    }, crowded).unref();
    socket.once('close', forget);
  });
}

/** Those who have spoken since the last look are none of them. */
function speechless({ silent }: Network): ReadonlySet<Socket> {
  for (const socket of silent) if (socket.bytesRead > 0) silent.delete(socket);
  return silent;
}
