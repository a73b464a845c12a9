import {
  CARRIED_PART,
  type CarriedHandshake,
  type CarriedToClient,
  type CarriedToServer,
} from '@nemawashi/shared/protocol/documents';
import type { BoardClient } from '@nemawashi/server/demo/client';
import type { Socket } from 'socket.io-client';

/** A document's line inside a person's live line, and what came of it. */
export interface CarriedLine {
  readonly socket: Socket<CarriedToClient, CarriedToServer>;
  readonly opened: Promise<void>;
  /** The code it was closed with; null: it ended without one. */
  readonly closed: Promise<number | null>;
  readonly messages: readonly Uint8Array[];
  /** Resolves when this many have come. */
  heard(count: number): Promise<void>;
  send(message: Uint8Array): void;
}

export function openCarried({ line, board, seat }: BoardClient, document: string, as: string = seat): CarriedLine {
  const auth: CarriedHandshake = { seat: as };
  const socket: Socket<CarriedToClient, CarriedToServer> = line.io.socket(`/sync/${board}/${document}`, { auth });
  const messages: Uint8Array[] = [];
  let listeners: (() => void)[] = [];
  socket.on('message', (bytes) => {
    messages.push(new Uint8Array(bytes));
    for (const listener of listeners) listener();
  });
  socket.on('arrived', (yes) => yes());
  return {
    socket,
    messages,
    opened: new Promise((resolve) => socket.on('opened', resolve)),
    closed: new Promise((resolve) => {
      socket.on('closed', resolve);
      socket.on('disconnect', () => resolve(null));
      socket.on('connect_error', () => resolve(null));
    }),
    heard: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (messages.length < count) return;
          listeners = listeners.filter((listener) => listener !== look);
          resolve();
        };
        listeners.push(look);
        look();
      }),
    send(message) {
      for (let at = 0; at < message.length || at === 0; at += CARRIED_PART)
        socket.emit('part', message.slice(at, at + CARRIED_PART), at + CARRIED_PART >= message.length);
    },
  };
}
