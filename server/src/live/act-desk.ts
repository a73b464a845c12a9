import { actSchema } from '@nemawashi/shared/board/act';
import { refuse } from '@nemawashi/shared/board/refusal';
import { type Holder, holds } from '@nemawashi/shared/board/while-held';
import type { Ack } from '@nemawashi/shared/protocol/live';
import * as v from 'valibot';
import type { OpenBoard } from '../boards/open-board.ts';

export interface TakenAct {
  readonly board: OpenBoard;
  readonly holder: Holder;
  readonly act: unknown;
  /** How long this seat has to wait before it may ask again; 0: not at all. */
  readonly waitMs: number;
}

/** Where acts are handed in: what they change is shown at the board's pace, and nothing of them is written down. */
export async function takeAct({ board, holder, act, waitMs }: TakenAct): Promise<Ack> {
  if (waitMs > 0) return refuse('too-many-requests', { seconds: Math.ceil(waitMs / 1000) });
  const parsed = v.safeParse(actSchema, act);
  if (!parsed.success) return refuse('malformed');
  const { state } = board.room;
  if (!holds(state, holder)) return refuse('seat-moved');
  const { output } = parsed;
  const acted = await board.passing.change('speaking', () => board.speaking.act(state, holder.seat, output));
  if (!acted.ok) return acted;
  board.pace.nudge();
  return { ok: true, reply: { at: board.room.now() } };
}
