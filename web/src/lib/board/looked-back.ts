import { type Phase, PHASES } from '@nemawashi/shared/board/phase';

/** The finished phase that an address names; null: none, one that is still to come, or the one the board is in. */
export function lookedBack(named: string | null, now: Phase): Phase | null {
  const phase = PHASES.find((each) => each === named);
  return phase !== undefined && PHASES.indexOf(phase) < PHASES.indexOf(now) ? phase : null;
}
