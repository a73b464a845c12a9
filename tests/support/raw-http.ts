import { connect, type Socket } from 'node:net';

/** A connection on which a client says what it likes, as slowly as it likes. */
export interface RawConnection {
  readonly socket: Socket;
  /** Everything that was answered, once the server has closed it. */
  readonly ended: Promise<string>;
}

export function rawConnection(origin: string): RawConnection {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.on('data', (data: Buffer) => (heard += data.toString()));
  socket.on('error', () => undefined);
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve(heard))) };
}
