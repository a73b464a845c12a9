import { documentAccess } from '@nemawashi/shared/board/document-access';
import type { IncomingMessage } from 'node:http';
import { holdingOf } from '../access/held.ts';
import { type Quotas, seatKey } from '../access/quotas.ts';
import type { RefusedCount } from '../access/refused.ts';
import { sessionOf } from '../access/session.ts';
import type { Registry } from '../boards/registry.ts';
import { BoardDeleted, type SessionStore } from '../store/store.ts';
import { CLOSING } from './closing.ts';
import type { Admission, SyncGate } from './gate.ts';

const refuse = (code: Extract<Admission, { kind: 'refused' }>['code']): Admission => ({ kind: 'refused', code });

export interface BoardGateOptions {
  readonly boards: Registry;
  readonly sessions: SessionStore;
  readonly quotas: Quotas;
  readonly refused: RefusedCount;
}

/** The board's own rules for its documents: whoever holds a seat, in the phases in which the document is open. */
export const createBoardGate = (options: BoardGateOptions): SyncGate => {
  const { quotas, refused } = options;
  /** Lines that are there already are asked about again, and cost their seat nothing. */
  const counted = new WeakSet<IncomingMessage>();
  return {
    async admit(request, board, document, seat) {
      const session = sessionOf(request.headers);
      const admission = await options.boards
        .with(board, async ({ room }): Promise<Admission> => {
          const held = await holdingOf(options.sessions, session, { board, seat }, () => room.state);
          if (!held.ok)
            return refuse(
              held.refusal === 'removed' || held.refusal === 'merged' ? CLOSING.notAllowed : CLOSING.noSession,
            );
          // Those inside a live line are counted as its entries.
          if (request.headers.upgrade !== undefined && request.url?.startsWith('/sync/') && !counted.has(request)) {
            if (quotas.documentLines.wait(seatKey(board, seat)) > 0) return refuse(CLOSING.later);
            counted.add(request);
          }
          const { person } = held;
          const access = documentAccess(room.state, person, document);
          if (access === 'none') return refuse(CLOSING.notAllowed);
          const { name, role, department } = person;
          return { kind: 'admitted', seat, identity: { seat, name, role, department }, mayWrite: access === 'write' };
        })
        .catch((error: unknown) => {
          if (error instanceof BoardDeleted) return null;
          throw error;
        });
      const answer = admission ?? refuse(CLOSING.notFound);
      if (answer.kind === 'refused') refused.add(answer.code === CLOSING.later ? 'too-many' : 'no-seat');
      return answer;
    },
  };
};
