import { documentAccess } from '@nemawashi/shared/board/document-access';
import { holdingOf } from '../access/held.ts';
import { sessionOf } from '../access/session.ts';
import type { Registry } from '../boards/registry.ts';
import type { SessionStore } from '../store/store.ts';
import { CLOSING } from './closing.ts';
import type { Admission, SyncGate } from './gate.ts';

const refused = (code: 4401 | 4403 | 4404): Admission => ({ kind: 'refused', code });

/** The board's own rules for its documents: whoever holds a seat, in the phases in which the document is open. */
export const createBoardGate = (options: { boards: Registry; sessions: SessionStore }): SyncGate => ({
  async admit(request, board, document, seat) {
    const session = sessionOf(request.headers);
    const admission = await options.boards.with(board, async ({ room }): Promise<Admission> => {
      const held = await holdingOf(options.sessions, session, { board, seat }, () => room.state);
      if (!held.ok)
        return refused(
          held.refusal === 'removed' || held.refusal === 'merged' ? CLOSING.notAllowed : CLOSING.noSession,
        );
      const { person } = held;
      const access = documentAccess(room.state, person, document);
      if (access === 'none') return refused(CLOSING.notAllowed);
      const { name, role, department } = person;
      return { kind: 'admitted', seat, identity: { seat, name, role, department }, mayWrite: access === 'write' };
    });
    return admission ?? refused(CLOSING.notFound);
  },
});
