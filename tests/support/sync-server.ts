import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BoardId, SeatId } from '@nemawashi/shared/board/ids';
import type { Admission, SyncGate } from '@nemawashi/server/documents/gate';
import { createSyncHub } from '@nemawashi/server/documents/hub';
import type { SyncHub } from '@nemawashi/server/documents/sync-hub';
import type { SyncLimits } from '@nemawashi/server/documents/limits';
import type { Timers } from '@nemawashi/server/documents/timers';
import { TestDocumentStore } from './sync-store.ts';

export const BOARD = 'board-1' as BoardId;
export const IDEAS = 'ideas-1';
export const seatOf = (name: string): SeatId => name as SeatId;

/** Lets everybody in under the name of their seat, unless a test says otherwise. */
export class TestGate implements SyncGate {
  readonly answers = new Map<SeatId, Admission>();
  /** What each question waits for. */
  gate: Promise<void> | null = null;

  async admit(_request: unknown, _board: BoardId, _document: string, seat: SeatId): Promise<Admission> {
    const answer = this.answers.get(seat) ?? this.admitted(seat);
    await this.gate;
    return answer;
  }

  admitted(seat: SeatId, more: { mayWrite?: boolean; name?: string } = {}): Admission {
    const { mayWrite = true, name = `Name of ${seat}` } = more;
    return { kind: 'admitted', seat, identity: { seat, name, role: 'representative', department: 'sales' }, mayWrite };
  }

  refuse(seat: string, code: 4401 | 4403 | 4404): void {
    this.answers.set(seatOf(seat), { kind: 'refused', code });
  }

  readOnly(seat: string): void {
    this.answers.set(seatOf(seat), this.admitted(seatOf(seat), { mayWrite: false }));
  }

  welcome(seat: string, name?: string): void {
    this.answers.set(seatOf(seat), this.admitted(seatOf(seat), name === undefined ? {} : { name }));
  }
}

export interface LoggedLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface SyncServer {
  readonly hub: SyncHub;
  readonly gate: TestGate;
  readonly store: TestDocumentStore;
  readonly log: readonly LoggedLine[];
  /** `ws://127.0.0.1:<port>` */
  readonly origin: string;
  url(seat: string, document?: string): string;
  stop(): Promise<void>;
}

/** A real HTTP server on a free port with nothing but the shared documents. */
export async function startSyncServer(
  options: { limits?: Partial<SyncLimits>; timers?: Timers; store?: TestDocumentStore } = {},
): Promise<SyncServer> {
  const { limits = {}, timers, store = new TestDocumentStore() } = options;
  const gate = new TestGate();
  const log: LoggedLine[] = [];
  const keep = (level: LoggedLine['level']) => (fields: object, message: string) => {
    log.push({ level, fields, message });
  };
  const hub = createSyncHub({
    gate,
    store,
    limits,
    log: { info: keep('info'), warn: keep('warn'), error: keep('error') },
    ...(timers === undefined ? {} : { timers }),
  });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => hub.handleUpgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    hub,
    gate,
    store,
    log,
    origin,
    url: (seat, document = IDEAS) => `${origin}/sync/${BOARD}/${document}?seat=${seat}`,
    async stop() {
      await hub.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
