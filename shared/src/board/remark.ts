import * as v from 'valibot';
import { remarkId } from './id-schemas.ts';
import type { SeatId, Timestamp } from './ids.ts';
import { LIMITS, line, optionalLine } from './text.ts';

/** What an outside adviser says of the plan: it counts for no consent, and changes nothing in the plan. */
export const remarkSchema = v.object({
  /** Made by whoever writes it; the same id again corrects the remark. */
  id: remarkId,
  text: line(LIMITS.reason),
  /** Whose it is, where somebody else writes it down; empty: the writer's own. */
  adviser: optionalLine(LIMITS.name),
});
export type RemarkDraft = v.InferOutput<typeof remarkSchema>;

export interface Remark extends RemarkDraft {
  readonly by: SeatId;
  readonly at: Timestamp;
  /** The version of the plan that it speaks of. */
  readonly plan: number;
}

/** As many as one board keeps. */
export const MOST_REMARKS = 50;
