import { type Phase, PHASES } from '@nemawashi/shared/board/phase';

/**
 * The finished phase that an address names; null: none, one that is still to come, or the one the board is in. `anew`: the
 * board is assessed again, and its phase can be looked up like those before it.
 */
export function lookedBack(named: string | null, now: Phase, anew = false): Phase | null {
  const phase = PHASES.find((each) => each === named);
  if (phase === undefined) return null;
  return PHASES.indexOf(phase) < PHASES.indexOf(now) || (anew && phase === now) ? phase : null;
}
