import { hoursSaved } from '@nemawashi/shared/board/slate';

/**
 * By how many percent tasks done with AI became shorter in a survey of 3,000: 157.8 → 131.4 minutes a week (Persol
 * Research and Consulting, 2026).
 */
export const MEASURED_SAVING = 16.7;

/** An expected saving beside what was measured elsewhere; hours a month. */
export interface HopeCheck {
  /** Null: the saving, or the hours, aren't estimated. */
  readonly saved: number | null;
  /** At the measured saving; null: the hours aren't estimated. */
  readonly measured: number | null;
  /** The expected saving is above the measured one. */
  readonly hopeful: boolean;
}

export function checkHope({ hours, saving }: { hours: number | null; saving: number | null }): HopeCheck {
  return {
    saved: hoursSaved({ hours, saving }),
    measured: hoursSaved({ hours, saving: MEASURED_SAVING }),
    hopeful: saving !== null && saving > MEASURED_SAVING,
  };
}
