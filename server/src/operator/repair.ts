import type { BoardId } from '@nemawashi/shared/board/ids';
import { makeId } from '../access/secret.ts';
import { toStored } from '../boards/log.ts';
import type { LogCheck, Store } from '../store/store.ts';

export type Repaired =
  | { readonly ok: true; readonly check: LogCheck; readonly kept: readonly string[] }
  | { readonly ok: false; readonly why: 'unknown' | 'not-damaged' | 'nothing-left' };

/** Ends a damaged board with its last good event, and has its log say so to everybody there. */
export async function repairBoard(store: Store, board: BoardId, now: number): Promise<Repaired> {
  if (!(await store.events.traces()).includes(board)) return { ok: false, why: 'unknown' };
  const check = await store.events.check(board);
  if (check.problem === null) return { ok: false, why: 'not-damaged' };
  if (check.seq === 0) return { ok: false, why: 'nothing-left' };
  const at = Math.max(now, check.at ?? now);
  const [event] = toStored(board, [{ seq: 0, at, seat: null, command: makeId(), event: { type: 'boardRestored' } }]);
  if (event === undefined) throw new Error('No event to write');
  return { ok: true, check, kept: await store.repair(check, event) };
}
