import type { PrivacyMode } from '@nemawashi/shared/reckoning/settings';
import { FEWEST_SHOWN } from '@nemawashi/shared/reckoning/privacy';

/**
 * What a privacy mode comes to with so many voters (SPEC S20–S25): `withheld` nothing can be shown at all; `pooled`
 * everybody is reckoned as one, groups aren't compared; `left-out` the representatives' answers don't count in any
 * figure; `fits` both groups are shown.
 */
export type Fit = 'fits' | 'pooled' | 'left-out' | 'withheld';

const few = (n: number): boolean => n > 0 && n < FEWEST_SHOWN;

export function fitOf(privacy: PrivacyMode, executives: number, representatives: number): Fit {
  switch (privacy) {
    case 'named':
      return 'fits';
    case 'executives-named':
      return few(representatives) ? 'left-out' : 'fits';
    case 'anonymous':
      if (few(executives + representatives)) return 'withheld';
      return few(executives) || few(representatives) ? 'pooled' : 'fits';
  }
}
