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
  /** The first message that is wanted, whenever it came or comes. */
  heard(wanted: (message: Uint8Array) => boolean): Promise<Uint8Array>;
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
    opened: new Promise((resolve) => socket.on('opened', resolve)),
    closed: new Promise((resolve) => {
      socket.on('closed', resolve);
      socket.on('disconnect', () => resolve(null));
      socket.on('connect_error', () => resolve(null));
    }),
    heard: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const found = messages.find(wanted);
          if (found === undefined) return;
          listeners = listeners.filter((listener) => listener !== look);
          resolve(found);
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
