import type { IncomingMessage } from 'node:http';
import { lineQuerySchema } from '@nemawashi/shared/protocol/live';
import type { RefusalKind } from '@nemawashi/shared/board/refusal';
import * as v from 'valibot';
import { holdingOf } from '../access/held.ts';
import { type Quotas, seatKey } from '../access/quotas.ts';
import type { RefusedCount } from '../access/refused.ts';
import { sessionOf } from '../access/session.ts';
import type { Registry } from '../boards/registry.ts';
import { BoardDeleted, type SessionStore } from '../store/store.ts';

export interface AdmissionOptions {
  readonly boards: Pick<Registry, 'with'>;
  readonly sessions: SessionStore;
  readonly quotas: Quotas;
  readonly refused: RefusedCount;
}

/** Who may open a live line: judged by the request that asks for it, before there is a line, and before anything is read. */
export interface Admissions {
  /** Whether this request may open a line; null: it may. */
  refusalOf(request: IncomingMessage): Promise<RefusalKind | null>;
  /** By whom what comes on the line is counted; only for a request that was let in. */
  keyOf(request: IncomingMessage): string;
}

export function createAdmissions({ boards, sessions, quotas, refused }: AdmissionOptions): Admissions {
  const keys = new WeakMap<IncomingMessage, string>();

  /** A page names its seat; those of before it had to are told by their line that they are out of date. */
  async function judge(request: IncomingMessage): Promise<{ key: string } | { refusal: RefusalKind }> {
    const session = sessionOf(request.headers);
    if (session === null) return { refusal: 'no-session' };
    const asked = new URL(request.url ?? '/', 'http://line').searchParams;
    if (!asked.has('board') && !asked.has('seat')) {
      const held = await sessions.heldBy(session);
      return held.length > 0 ? { key: session } : { refusal: 'no-session' };
    }
    const named = v.safeParse(lineQuerySchema, Object.fromEntries(asked));
    if (!named.success) return { refusal: 'malformed' };
    const { board, seat } = named.output;
    // Whoever never held it needs no board to be read.
    if ((await sessions.epochHeld(session, { board, seat })) === null) return { refusal: 'no-session' };
    const held = await boards
      .with(board, ({ room }) => holdingOf(sessions, session, { board, seat }, () => room.state))
      .catch((error: unknown) => {
        if (error instanceof BoardDeleted) return 'deleted' as const;
        throw error;
      });
    if (held === 'deleted') return { refusal: 'board-deleted' };
    if (held === null) return { refusal: 'not-found' };
    return held.ok ? { key: seatKey(board, seat) } : { refusal: held.refusal };
  }

  return {
    async refusalOf(request) {
      const judged = await judge(request);
      const refusal =
        'refusal' in judged ? judged.refusal : quotas.lines.wait(judged.key) > 0 ? 'too-many-requests' : null;
      if (refusal !== null) refused.answered(refusal);
      else if ('key' in judged) keys.set(request, judged.key);
      return refusal;
    },
    keyOf(request) {
      const key = keys.get(request);
      if (key === undefined) throw new Error('A line that nobody let in');
      return key;
    },
  };
}
