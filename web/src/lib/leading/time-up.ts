import type { Phase } from '@nemawashi/shared/board/phase';

/** A phase's time as it was looked at; `left` in whole minutes, 0 or less: it is up. Null: the phase has none. */
export interface TimeLook {
  readonly phase: Phase;
  readonly left: number | null;
}

/** Whether a phase's time ran out between two looks: once for each phase, and never for whoever comes later. */
export const ranOut = (before: TimeLook, now: TimeLook): boolean =>
  before.phase === now.phase && before.left !== null && now.left !== null && before.left > 0 && now.left <= 0;
